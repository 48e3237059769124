// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr qint64 MaxPemBytes = 1024 * 1024;

base::Result<QByteArray> readPem(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    const QByteArray bytes = file.read(MaxPemBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > MaxPemBytes)
        return base::fail(base::Error::Kind::Tls, u"%1: too large for a PEM file"_s.arg(name));
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

} // namespace

base::Result<QSslConfiguration> tlsFromPem(const QString &certificateFile, const QString &keyFile)
{
    const base::Result<QByteArray> certificatePem = readPem(certificateFile);
    if (!certificatePem)
        return base::fail(certificatePem.error());
    const base::Result<QByteArray> keyPem = readPem(keyFile);
    if (!keyPem)
        return base::fail(keyPem.error());

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return base::fail(base::Error::Kind::Tls, u"%1: no certificate in PEM format"_s.arg(certificateFile));
    QSslKey key(*keyPem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyPem, QSsl::Ec);
    if (key.isNull())
        return base::fail(base::Error::Kind::Tls,
                          u"%1: no RSA or EC private key in PEM format without a passphrase"_s.arg(keyFile));
    if (!belongTogether(chain.first().publicKey(), key))
        return base::fail(base::Error::Kind::Tls, u"%1 is not the key of %2"_s.arg(keyFile, certificateFile));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificates
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setAllowedNextProtocols({"http/1.1"});
    return tls;
}

} // namespace http
