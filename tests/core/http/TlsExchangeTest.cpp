// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The certificate is exchanged while the server runs, and old protocols are refused.

#include "Certificates.h"
#include "RawClient.h"
#include "ServerFixture.h"

#include <QSslCertificate>

using namespace http_test;
using support::eventually;

namespace {

const QByteArray Get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

QString subjectSeenBy(RawClient &client)
{
    if (!client.connected())
        return {};
    const auto *socket = qobject_cast<const QSslSocket *>(&client.socket());
    return socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

//! The first flight of a TLS client that knows no version beyond \a minor (1: TLS 1.0, 3: TLS 1.2), as bytes: today's
//! libraries refuse to send an old one. RFC 5246, section 7.4.1.2.
QByteArray clientHello(char minor)
{
    QByteArray body;
    body += '\x03';
    body += minor;
    body += QByteArray(32, 'r'); // random
    body += QByteArray("\x00", 1); // no session
    // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA
    body += QByteArray("\x00\x04\xc0\x2b\xc0\x09", 6);
    body += QByteArray("\x01\x00", 2); // no compression
    QByteArray extensions = QByteArray("\x00\x0a\x00\x04\x00\x02\x00\x17", 8); // secp256r1
    extensions += QByteArray("\x00\x0b\x00\x02\x01\x00", 6); // uncompressed points
    extensions += QByteArray("\x00\x0d\x00\x04\x00\x02\x04\x03", 8); // ecdsa_secp256r1_sha256
    const auto length = [](qsizetype size, int bytes) {
        QByteArray number;
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            number += char((size >> shift) & 0xff);
        return number;
    };
    body += length(extensions.size(), 2) + extensions;
    const QByteArray handshake = '\x01' + length(body.size(), 3) + body;
    return QByteArray("\x16\x03\x01", 3) + length(handshake.size(), 2) + handshake;
}

class TlsExchangeTest : public ServerTest
{
protected:
    QSslConfiguration make(const QString &name) const
    {
        m_certificates.make(name, Certificates::Curve, QStringLiteral("/CN=") + name);
        const auto tls = http::tlsFromPem(m_certificates.certificateOf(name), m_certificates.keyOf(name));
        EXPECT_TRUE(tls) << (tls ? "" : tls.error().detail.toStdString());
        return tls ? tls->configuration : QSslConfiguration();
    }

private:
    Certificates m_certificates;
};

} // namespace

TEST_F(TlsExchangeTest, newConnectionsSeeTheNewCertificateAndOldOnesGoOn)
{
    const quint16 port = start({}, make(QStringLiteral("before")));
    RawClient before(port, true);
    EXPECT_EQ(subjectSeenBy(before), QStringLiteral("before"));
    EXPECT_EQ(before.exchange(Get).status, 200);
    server.setTls(make(QStringLiteral("after")));
    RawClient after(port, true);
    EXPECT_EQ(subjectSeenBy(after), QStringLiteral("after"));
    EXPECT_EQ(after.exchange(Get).status, 200);
    EXPECT_EQ(before.exchange(Get).status, 200);
    EXPECT_EQ(server.counters().accepted, 2U);
}

TEST_F(TlsExchangeTest, aPlainServerStaysPlain)
{
    const quint16 port = start();
    server.setTls(make(QStringLiteral("late")));
    RawClient client(port);
    EXPECT_EQ(client.exchange(Get).status, 200);
}

TEST_F(TlsExchangeTest, refusesProtocolsBefore12)
{
    const quint16 port = start({}, make(QStringLiteral("strict")));
    for (const char minor : {'\x01', '\x02'}) {
        RawClient old(port);
        old.send(clientHello(minor));
        ASSERT_TRUE(eventually([&] { return old.bytes().size() >= 7; }));
        EXPECT_EQ(old.bytes()[0], '\x15') << "an alert"; // RFC 5246, section 7.2
        EXPECT_EQ(old.bytes()[6], char(70)) << "of protocol_version";
        EXPECT_TRUE(eventually([&] { return !old.isOpen(); }));
    }
    EXPECT_TRUE(eventually([&] { return server.counters().handshakesFailed == 2; }));
    RawClient current(port);
    current.send(clientHello('\x03'));
    ASSERT_TRUE(eventually([&] { return current.bytes().size() >= 7; }));
    EXPECT_EQ(current.bytes()[0], '\x16') << "a handshake";
    EXPECT_EQ(current.bytes()[5], '\x02') << "the server's hello";
    EXPECT_TRUE(handler.rejections().isEmpty());
}
