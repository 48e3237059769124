// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"
#include "ServerFixture.h"

#include <QTcpServer>

using namespace http_test;
using namespace std::chrono_literals;
using base::Error;
using http::Limits;
using http::Response;
using support::await;
using support::eventually;

namespace {

const QByteArray Get = "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n";

class ServerLifeTest : public ServerTest
{
};

} // namespace

TEST_F(ServerLifeTest, tellsATakenPortFromAnAddressThatIsNotOurs)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    http::Server::Config config;
    config.port = other.serverPort();
    const auto taken = await(server.start(config));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, Error::Kind::AddressInUse);
    config.address = QHostAddress(QStringLiteral("192.0.2.1")); // documentation only, nobody's
    config.port = 0;
    const auto foreign = await(server.start(config));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().kind, Error::Kind::Network);
    EXPECT_FALSE(server.isListening());
    EXPECT_NE(start(), 0); // a failed start is no start
}

TEST_F(ServerLifeTest, refusesToStartTwice)
{
    const quint16 port = start();
    const auto again = await(server.start({}));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Internal);
    EXPECT_EQ(server.port(), port);
}

TEST_F(ServerLifeTest, stopsAndStartsAgain)
{
    EXPECT_TRUE(await(server.stop())); // nothing to stop
    const quint16 port = start();
    RawClient idle(port);
    EXPECT_EQ(idle.exchange(Get).status, 200);
    EXPECT_TRUE(await(server.stop()));
    EXPECT_FALSE(server.isListening());
    EXPECT_EQ(server.port(), 0);
    EXPECT_TRUE(idle.ended());
    RawClient late(port);
    EXPECT_TRUE(late.ended());
    RawClient client(start());
    EXPECT_EQ(client.exchange(Get).status, 200);
}

TEST_F(ServerLifeTest, finishesTheAnswerThatIsUnderWayBeforeItStops)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    RawClient client(start());
    client.send(Get);
    ASSERT_TRUE(postponed.has(1));
    const base::Pending<> stopped = server.stop();
    EXPECT_TRUE(eventually([&] { return !server.isListening(); }));
    EXPECT_FALSE(stopped.isFinished());
    postponed.answer(0, Response::text(200, "done"));
    const Answer answer = client.answer();
    EXPECT_EQ(answer.body, "done");
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(await(stopped));
}

TEST_F(ServerLifeTest, finishesARequestThatIsComingInBeforeItStops)
{
    RawClient client(start());
    client.send("POST /p HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    ASSERT_EQ(client.answer().status, 100);
    const base::Pending<> stopped = server.stop();
    EXPECT_TRUE(eventually([&] { return !server.isListening(); }));
    EXPECT_EQ(client.exchange("ok").body, "POST /p ok");
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(await(stopped));
}

TEST_F(ServerLifeTest, cutsAnswersThatDoNotComeInTimeWhenItStops)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    Limits limits;
    limits.stopGrace = 20ms;
    RawClient client(start(limits));
    client.send(Get);
    ASSERT_TRUE(postponed.has(1));
    const base::Pending<> first = server.stop();
    EXPECT_TRUE(await(server.stop()));
    EXPECT_TRUE(await(first));
    EXPECT_TRUE(client.ended());
    postponed.answer(0, Response::text(200, "too late"));
}
