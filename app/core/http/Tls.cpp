// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Tls.h"

#include <QBuffer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr qint64 MaxFileBytes = 1024 * 1024;

base::Result<QByteArray> readSmall(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    const QByteArray bytes = file.read(MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > MaxFileBytes)
        return base::fail(base::Error::Kind::Tls, u"%1: too large for a certificate or a key"_s.arg(name));
    return bytes;
}

//! Qt can't compare a certificate's key with a private one. But the DER form of an RSA or EC private key holds the
//! public numbers (the modulus; the point), and the DER form of the public key ends with them.
bool belongTogether(const QSslKey &publicKey, const QSslKey &privateKey)
{
    if (publicKey.algorithm() != privateKey.algorithm() || publicKey.length() != privateKey.length())
        return false;
    const qsizetype unit = (publicKey.length() + 7) / 8;
    const QByteArray numbers = publicKey.toDer().last(publicKey.algorithm() == QSsl::Ec ? 2 * unit : unit);
    return privateKey.toDer().contains(numbers);
}

//! What clients compare a server's name with: the alternative names, and only where there are none the common name.
QStringList namesOf(const QSslCertificate &certificate)
{
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> alternatives = certificate.subjectAlternativeNames();
    QStringList names = alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    names.removeDuplicates();
    return names;
}

TlsIdentity identityOf(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificates
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setAllowedNextProtocols({"http/1.1"});

    const QSslCertificate &own = chain.first();
    const QStringList subject =
        own.subjectInfo(QSslCertificate::CommonName) + own.subjectInfo(QSslCertificate::Organization);
    return {tls, subject.value(0), namesOf(own), own.expiryDate().toUTC()};
}

QSslKey keyFromPem(const QByteArray &pem, const base::Secret &passphrase)
{
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.reveal());
    }
    return key;
}

} // namespace

base::Result<TlsIdentity> tlsFromPem(const QString &certificateFile, const QString &keyFile,
                                     const base::Secret &passphrase)
{
    const base::Result<QByteArray> certificatePem = readSmall(certificateFile);
    if (!certificatePem)
        return base::fail(certificatePem.error());
    const base::Result<QByteArray> keyPem = readSmall(keyFile);
    if (!keyPem)
        return base::fail(keyPem.error());

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return base::fail(base::Error::Kind::Tls, u"%1: no certificate in PEM format"_s.arg(certificateFile));
    const QSslKey key = keyFromPem(*keyPem, passphrase);
    if (key.isNull()) {
        const QString reason = passphrase.isEmpty()
            ? u"%1: no RSA or EC private key in PEM format without a passphrase"_s
            : u"%1: no RSA or EC private key in PEM format with this passphrase"_s;
        return base::fail(base::Error::Kind::Tls, reason.arg(keyFile));
    }
    if (!belongTogether(chain.first().publicKey(), key))
        return base::fail(base::Error::Kind::Tls, u"%1 is not the key of %2"_s.arg(keyFile, certificateFile));
    return identityOf(chain, key);
}

base::Result<TlsIdentity> tlsFromPkcs12(const QString &file, const base::Secret &passphrase)
{
    base::Result<QByteArray> bytes = readSmall(file);
    if (!bytes)
        return base::fail(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &others, passphrase.reveal()))
        return base::fail(
            base::Error::Kind::Tls,
            u"%1: no PKCS#12 file with a certificate and its key, or one with another passphrase"_s.arg(file));
    if (certificate.isNull() || key.isNull() || !belongTogether(certificate.publicKey(), key))
        return base::fail(base::Error::Kind::Tls, u"%1: no certificate with its RSA or EC key"_s.arg(file));
    return identityOf(QList<QSslCertificate>{certificate} + others, key);
}

} // namespace http
