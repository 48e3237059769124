// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"
#include "ServerFixture.h"

#include <QFile>
#include <QTcpServer>

using namespace http_test;
using base::Error;
using support::await;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

class InheritedSocketTest : public ServerTest
{
protected:
    void SetUp() override
    {
#ifndef Q_OS_UNIX
        GTEST_SKIP() << "sockets are not handed down on this system";
#endif
    }

    base::Result<quint16> startWith(qintptr descriptor)
    {
        http::Server::Config config;
        config.address = QHostAddress(QStringLiteral("192.0.2.1")); // not to be looked at
        config.port = 1;
        config.inheritedSocket = descriptor;
        return await(server.start(config));
    }
};

} // namespace

TEST_F(InheritedSocketTest, isServedAndLeftToItsOwner)
{
    QTcpServer manager; // a service manager: it listens and never accepts
    ASSERT_TRUE(manager.listen(QHostAddress::LocalHost));
    manager.pauseAccepting();
    RawClient early(manager.serverPort()); // before anybody serves
    ASSERT_TRUE(early.connected());
    for (int run = 0; run < 2; ++run) { // the socket outlives a stop
        const auto port = startWith(manager.socketDescriptor());
        ASSERT_TRUE(port) << port.error().detail.toStdString();
        EXPECT_EQ(*port, manager.serverPort());
        RawClient client(*port);
        EXPECT_EQ(client.exchange(Get).status, 200);
        if (run == 0) {
            EXPECT_EQ(early.exchange(Get).status, 200);
        }
        EXPECT_TRUE(await(server.stop()));
    }
}

TEST_F(InheritedSocketTest, hasToBeOneThatListens)
{
    QTcpServer listening;
    ASSERT_TRUE(listening.listen(QHostAddress::LocalHost));
    RawClient connected(listening.serverPort());
    ASSERT_TRUE(connected.connected());
    QFile file(QStringLiteral(KWC_SOURCE_DIR "/LICENSE"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    for (const qintptr descriptor :
         {qintptr(-1), qintptr(9999), qintptr(file.handle()), connected.socket().socketDescriptor()}) {
        const auto port = startWith(descriptor);
        ASSERT_FALSE(port);
        EXPECT_EQ(port.error().kind, Error::Kind::InvalidInput);
    }
    EXPECT_NE(start(), 0); // a failed start is no start
}
