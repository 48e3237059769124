// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"
#include "ServerFixture.h"

#include "Certificates.h"

#include "support/FailOnWarning.h"

#include <QSslKey>

using namespace http_test;
using namespace std::chrono_literals;
using base::Error;
using http::tlsFromPem;
using http::tlsFromPkcs12;

namespace {

const QByteArray Get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

class TlsTest : public ServerTest
{
protected:
    static void SetUpTestSuite()
    {
        s_certificates = std::make_unique<Certificates>();
        for (const QString &name : {QStringLiteral("rsa"), QStringLiteral("rsa2")})
            s_certificates->make(name, Certificates::Rsa);
        for (const QString &name : {QStringLiteral("ec"), QStringLiteral("ec2")})
            s_certificates->make(name, Certificates::Curve);
    }
    static void TearDownTestSuite() { s_certificates.reset(); }

    static QString certificateOf(const QString &name) { return s_certificates->certificateOf(name); }
    static QString keyOf(const QString &name) { return s_certificates->keyOf(name); }

    static Error::Kind failureOf(const QString &certificate, const QString &key)
    {
        const auto tls = tlsFromPem(certificate, key);
        EXPECT_FALSE(tls);
        return tls ? Error::Kind::Internal : tls.error().kind;
    }

    static std::unique_ptr<Certificates> s_certificates;
};

std::unique_ptr<Certificates> TlsTest::s_certificates;

} // namespace

TEST_F(TlsTest, servesWithAnRsaKey)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("rsa")), keyOf(QStringLiteral("rsa")));
    ASSERT_TRUE(tls) << tls.error().detail.toStdString();
    RawClient client(start({}, tls->configuration), true);
    EXPECT_EQ(client.exchange(Get).body, "GET /a ");
    EXPECT_EQ(client.exchange(Get).body, "GET /a ");
    const auto *socket = qobject_cast<const QSslSocket *>(&client.socket());
    ASSERT_TRUE(socket);
    EXPECT_GE(socket->sessionProtocol(), QSsl::TlsV1_2);
}

TEST_F(TlsTest, servesWithAnEcKey)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls) << tls.error().detail.toStdString();
    RawClient client(start({}, tls->configuration), true);
    const QByteArray body(300'000, 'x');
    const Answer answer =
        client.exchange("POST /p HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 300000\r\n\r\n" + body);
    EXPECT_EQ(answer.body.size(), body.size() + 8);
    EXPECT_TRUE(client.ended());
}

TEST_F(TlsTest, refusesOverTlsToo)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    http::Limits limits;
    limits.connections = 1;
    limits.linger = 50ms;
    RawClient first(start(limits, tls->configuration), true);
    ASSERT_TRUE(first.connected());
    RawClient second(server.port(), true);
    EXPECT_EQ(second.answer().status, 503);
    EXPECT_TRUE(second.ended());
    EXPECT_EQ(first.exchange("GET / HTTP/1.1\r\n\r\n").status, 400);
    EXPECT_TRUE(first.ended());
}

TEST_F(TlsTest, endsAHandshakeThatDoesNotGoOn)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    http::Limits limits;
    limits.headerTimeout = 40ms;
    RawClient silent(start(limits, tls->configuration));
    ASSERT_TRUE(silent.connected());
    EXPECT_TRUE(silent.ended());
    EXPECT_TRUE(handler.rejections().isEmpty());
}

TEST_F(TlsTest, survivesPlainHttpOnATlsPort)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    RawClient plain(start({}, tls->configuration));
    plain.send(Get);
    EXPECT_EQ(plain.answer().status, 0); // perhaps an alert, but no answer
    RawClient client(server.port(), true);
    EXPECT_EQ(client.exchange(Get).status, 200);
}

TEST_F(TlsTest, stopsInTheMiddleOfAHandshake)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    RawClient silent(start({}, tls->configuration));
    ASSERT_TRUE(silent.connected());
    EXPECT_TRUE(support::await(server.stop()));
    EXPECT_TRUE(silent.ended());
}

TEST_F(TlsTest, takesKeysInTheOlderFormats)
{
    for (const QString &name : {QStringLiteral("rsa"), QStringLiteral("ec")}) {
        const QString older = s_certificates->file(name + QStringLiteral("-old.key"));
        Certificates::run({QStringLiteral("pkey"), QStringLiteral("-traditional"), QStringLiteral("-in"), keyOf(name),
                           QStringLiteral("-out"), older});
        EXPECT_TRUE(tlsFromPem(certificateOf(name), older)) << name.toStdString();
    }
}

TEST_F(TlsTest, refusesAKeyOfAnotherCertificate)
{
    for (const QString &name : {QStringLiteral("rsa"), QStringLiteral("ec")}) {
        EXPECT_EQ(failureOf(certificateOf(name), keyOf(name + u'2')), Error::Kind::Tls);
        EXPECT_EQ(failureOf(certificateOf(name + u'2'), keyOf(name)), Error::Kind::Tls);
    }
    EXPECT_EQ(failureOf(certificateOf(QStringLiteral("rsa")), keyOf(QStringLiteral("ec"))), Error::Kind::Tls);
}

TEST_F(TlsTest, refusesWhatIsNoCertificateAndNoKey)
{
    const QString certificate = certificateOf(QStringLiteral("rsa"));
    const QString key = keyOf(QStringLiteral("rsa"));
    const QString noise = s_certificates->write(QStringLiteral("noise"), "nothing of the kind\n");
    const QString empty = s_certificates->write(QStringLiteral("empty"), "");
    const QString damaged = s_certificates->write(QStringLiteral("damaged"),
                                                  "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    const QString huge = s_certificates->write(QStringLiteral("huge"), QByteArray(2 * 1024 * 1024, ' '));
    for (const QString &file : {noise, empty, damaged, huge}) {
        EXPECT_EQ(failureOf(file, key), Error::Kind::Tls) << file.toStdString();
        EXPECT_EQ(failureOf(certificate, file), Error::Kind::Tls) << file.toStdString();
    }
    EXPECT_EQ(failureOf(key, certificate), Error::Kind::Tls); // the wrong way round
    const QString locked = s_certificates->file(QStringLiteral("locked.key"));
    Certificates::run({QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-out"), locked,
                       QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:test")});
    EXPECT_EQ(failureOf(certificate, locked), Error::Kind::Tls);
    const auto wrong = tlsFromPem(certificate, locked, base::Secret(QByteArray("guess")));
    ASSERT_FALSE(wrong);
    EXPECT_FALSE(wrong.error().detail.contains(QStringLiteral("guess")));
    EXPECT_TRUE(tlsFromPem(certificate, locked, base::Secret(QByteArray("test"))));
}

TEST_F(TlsTest, saysWhatACertificateIsGoodFor)
{
    s_certificates->make(QStringLiteral("named"), Certificates::Curve, QStringLiteral("/O=Kaizala Admins/CN=hook"),
                         {QStringLiteral("-addext"),
                          QStringLiteral("subjectAltName=DNS:hook.example.org,DNS:a.example.org,IP:192.0.2.1")});
    const auto named = tlsFromPem(certificateOf(QStringLiteral("named")), keyOf(QStringLiteral("named")));
    ASSERT_TRUE(named) << named.error().detail.toStdString();
    EXPECT_EQ(named->subject, QStringLiteral("hook"));
    EXPECT_EQ(named->names,
              (QStringList{QStringLiteral("192.0.2.1"), QStringLiteral("a.example.org"),
                           QStringLiteral("hook.example.org")}));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(named->expires); // of the two days
    EXPECT_GT(left, 47 * 3600);
    EXPECT_LE(left, 48 * 3600);
    const auto unnamed = tlsFromPem(certificateOf(QStringLiteral("rsa")), keyOf(QStringLiteral("rsa")));
    ASSERT_TRUE(unnamed);
    EXPECT_EQ(unnamed->names, QStringList(QStringLiteral("localhost")));
}

TEST_F(TlsTest, servesFromAPkcs12File)
{
    for (const QString &name : {QStringLiteral("rsa"), QStringLiteral("ec")}) {
        const QString file = s_certificates->file(name + QStringLiteral(".p12"));
        Certificates::run({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                           certificateOf(name), QStringLiteral("-inkey"), keyOf(name), QStringLiteral("-certfile"),
                           certificateOf(QStringLiteral("rsa2")), QStringLiteral("-passout"),
                           QStringLiteral("pass:test"), QStringLiteral("-out"), file});
        const auto tls = tlsFromPkcs12(file, base::Secret(QByteArray("test")));
        ASSERT_TRUE(tls) << tls.error().detail.toStdString();
        EXPECT_EQ(tls->subject, QStringLiteral("localhost"));
        EXPECT_EQ(tls->configuration.localCertificateChain().size(), 2);
        RawClient client(start({}, tls->configuration), true);
        EXPECT_EQ(client.exchange(Get).status, 200);
        EXPECT_TRUE(support::await(server.stop()));

        const support::ExpectWarning qtSays(QStringLiteral("PKCS#12 structure"));
        const auto wrong = tlsFromPkcs12(file, base::Secret(QByteArray("guess")));
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().kind, Error::Kind::Tls);
        EXPECT_FALSE(tlsFromPkcs12(file));
    }
    for (const QString &file :
         {certificateOf(QStringLiteral("rsa")), s_certificates->write(QStringLiteral("no.p12"), "no")}) {
        const support::ExpectWarning qtSays(QStringLiteral("PKCS#12 structure"));
        const auto none = tlsFromPkcs12(file);
        ASSERT_FALSE(none);
        EXPECT_EQ(none.error().kind, Error::Kind::Tls);
    }
    const auto missing = tlsFromPkcs12(s_certificates->file(QStringLiteral("missing.p12")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::Storage);
}

TEST_F(TlsTest, tellsAFileThatCanNotBeRead)
{
    const QString missing = s_certificates->file(QStringLiteral("missing"));
    EXPECT_EQ(failureOf(missing, keyOf(QStringLiteral("rsa"))), Error::Kind::Storage);
    EXPECT_EQ(failureOf(certificateOf(QStringLiteral("rsa")), missing), Error::Kind::Storage);
    EXPECT_EQ(failureOf(certificateOf(QStringLiteral("rsa")), s_certificates->folder()), Error::Kind::Storage);
}
