// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"
#include "ServerFixture.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

using namespace http_test;
using namespace std::chrono_literals;
using base::Error;
using http::tlsFromPem;

namespace {

const QByteArray Get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

//! Certificates made by the openssl command, once for all tests: none that lies in a repository ever expires there.
class TlsTest : public ServerTest
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        make(QStringLiteral("rsa"), {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
        make(QStringLiteral("rsa2"), {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
        const QStringList curve{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                QStringLiteral("ec_paramgen_curve:prime256v1")};
        make(QStringLiteral("ec"), curve);
        make(QStringLiteral("ec2"), curve);
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        ASSERT_TRUE(openssl.waitForFinished()) << openssl.errorString().toStdString();
        ASSERT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
    }

    static void make(const QString &name, const QStringList &key)
    {
        run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), keyOf(name), QStringLiteral("-out"),
                        certificateOf(name)}
            + key);
    }

    static QString certificateOf(const QString &name) { return s_folder->filePath(name + QStringLiteral(".crt")); }
    static QString keyOf(const QString &name) { return s_folder->filePath(name + QStringLiteral(".key")); }

    static Error::Kind failureOf(const QString &certificate, const QString &key)
    {
        const auto tls = tlsFromPem(certificate, key);
        EXPECT_FALSE(tls);
        return tls ? Error::Kind::Internal : tls.error().kind;
    }

    static QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(s_folder->filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
};

std::unique_ptr<QTemporaryDir> TlsTest::s_folder;

} // namespace

TEST_F(TlsTest, servesWithAnRsaKey)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("rsa")), keyOf(QStringLiteral("rsa")));
    ASSERT_TRUE(tls) << tls.error().detail.toStdString();
    RawClient client(start({}, *tls), true);
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
    RawClient client(start({}, *tls), true);
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
    RawClient first(start(limits, *tls), true);
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
    RawClient silent(start(limits, *tls));
    ASSERT_TRUE(silent.connected());
    EXPECT_TRUE(silent.ended());
    EXPECT_TRUE(handler.rejections().isEmpty());
}

TEST_F(TlsTest, survivesPlainHttpOnATlsPort)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    RawClient plain(start({}, *tls));
    plain.send(Get);
    EXPECT_EQ(plain.answer().status, 0); // perhaps an alert, but no answer
    RawClient client(server.port(), true);
    EXPECT_EQ(client.exchange(Get).status, 200);
}

TEST_F(TlsTest, stopsInTheMiddleOfAHandshake)
{
    const auto tls = tlsFromPem(certificateOf(QStringLiteral("ec")), keyOf(QStringLiteral("ec")));
    ASSERT_TRUE(tls);
    RawClient silent(start({}, *tls));
    ASSERT_TRUE(silent.connected());
    EXPECT_TRUE(support::await(server.stop()));
    EXPECT_TRUE(silent.ended());
}

TEST_F(TlsTest, takesKeysInTheOlderFormats)
{
    for (const QString &name : {QStringLiteral("rsa"), QStringLiteral("ec")}) {
        const QString older = s_folder->filePath(name + QStringLiteral("-old.key"));
        run({QStringLiteral("pkey"), QStringLiteral("-traditional"), QStringLiteral("-in"), keyOf(name),
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
    const QString noise = write(QStringLiteral("noise"), "nothing of the kind\n");
    const QString empty = write(QStringLiteral("empty"), "");
    const QString damaged =
        write(QStringLiteral("damaged"), "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    const QString huge = write(QStringLiteral("huge"), QByteArray(2 * 1024 * 1024, ' '));
    for (const QString &file : {noise, empty, damaged, huge}) {
        EXPECT_EQ(failureOf(file, key), Error::Kind::Tls) << file.toStdString();
        EXPECT_EQ(failureOf(certificate, file), Error::Kind::Tls) << file.toStdString();
    }
    EXPECT_EQ(failureOf(key, certificate), Error::Kind::Tls); // the wrong way round
    const QString locked = s_folder->filePath(QStringLiteral("locked.key"));
    run({QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-out"), locked, QStringLiteral("-aes256"),
         QStringLiteral("-passout"), QStringLiteral("pass:test")});
    EXPECT_EQ(failureOf(certificate, locked), Error::Kind::Tls);
}

TEST_F(TlsTest, tellsAFileThatCanNotBeRead)
{
    const QString missing = s_folder->filePath(QStringLiteral("missing"));
    EXPECT_EQ(failureOf(missing, keyOf(QStringLiteral("rsa"))), Error::Kind::Storage);
    EXPECT_EQ(failureOf(certificateOf(QStringLiteral("rsa")), missing), Error::Kind::Storage);
    EXPECT_EQ(failureOf(certificateOf(QStringLiteral("rsa")), s_folder->path()), Error::Kind::Storage);
}
