// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// TLS, proxies and inherited sockets, through the listener.

#include "core/http/Certificates.h"
#include "ListenerFixture.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace listener_test;
using http_test::Certificates;
using listener::Listener;
using support::await;
using support::eventually;

namespace {

class ListenerNetworkTest : public ListenerTest
{
protected:
    http::TlsIdentity identity(const QString &name)
    {
        m_certificates.make(name, Certificates::Curve, u"/CN=%1"_s.arg(name));
        const auto made = http::tlsFromPem(m_certificates.certificateOf(name), m_certificates.keyOf(name));
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        return made.value_or(http::TlsIdentity());
    }

    //! The common name that the server shows, and its answer to a validation.
    std::pair<QString, QByteArray> validated(const QUrl &url)
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(url.host(), quint16(url.port()));
        socket.write(validationOf(url, "t1"));
        EXPECT_TRUE(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        return {socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0),
                answerOf(socket.readAll()).body};
    }

    const Certificates m_certificates;
};

} // namespace

TEST_F(ListenerNetworkTest, TheCertificateIsExchangedWithoutARestart)
{
    Listener::Config config;
    config.tls = identity(u"first"_s);
    const QUrl url = start(config);
    EXPECT_EQ(url.scheme(), u"https"_s);
    EXPECT_EQ(m_listener.tls()->subject, u"first"_s);
    EXPECT_EQ(validated(url), std::pair(u"first"_s, QByteArray("t1")));

    m_listener.setTls(identity(u"second"_s));
    EXPECT_EQ(m_listener.tls()->subject, u"second"_s);
    EXPECT_EQ(validated(url), std::pair(u"second"_s, QByteArray("t1")));
    EXPECT_EQ(m_listener.url(), url);
    ASSERT_TRUE(await(m_listener.stop()));
    EXPECT_FALSE(m_listener.tls());
}

TEST_F(ListenerNetworkTest, WithoutTlsACertificateChangesNothing)
{
    const QUrl url = start();
    m_listener.setTls(identity(u"late"_s));
    EXPECT_FALSE(m_listener.tls());
    EXPECT_EQ(exchange(url, validationOf(url, "plain")).body, "plain");
}

TEST_F(ListenerNetworkTest, AForwardedAddressIsKeptWhereTheProxyIsTrusted)
{
    const QByteArray forwarded = "X-Forwarded-For: 203.0.113.7\r\n";
    QUrl url = start();
    EXPECT_EQ(exchange(url, postOf(url, eventOf("stranger"), forwarded)).status, 200);
    ASSERT_TRUE(await(m_listener.stop()));
    Listener::Config config;
    config.trustedProxies = {{QHostAddress(QHostAddress::LocalHost), 32}};
    url = start(config);
    EXPECT_EQ(exchange(url, postOf(url, eventOf("trusted"), forwarded)).status, 200);
    const QList<store::EventRow> events = rows({store::Kind::Event});
    ASSERT_EQ(events.size(), 2);
    EXPECT_TRUE(events.last().peer.startsWith(u"127.0.0.1:"_s)) << events.last().peer.toStdString();
    EXPECT_TRUE(events.first().peer.startsWith(u"203.0.113.7 via 127.0.0.1:"_s)) << events.first().peer.toStdString();
}

#ifndef Q_OS_WIN
TEST_F(ListenerNetworkTest, ASocketThatWasHandedDownIsListenedOn)
{
    QTcpServer handed;
    ASSERT_TRUE(handed.listen(QHostAddress(QHostAddress::LocalHost)));
    handed.pauseAccepting();
    Listener::Config config;
    config.inheritedSocket = handed.socketDescriptor();
    const QUrl url = start(config);
    EXPECT_EQ(url.port(), handed.serverPort());
    EXPECT_EQ(exchange(url, validationOf(url, "handed")).body, "handed");
}
#endif
