// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Who a request came from, how many of them one address may send, and what is counted.

#include "RawClient.h"
#include "ServerFixture.h"

using namespace http_test;
using namespace std::chrono_literals;
using http::Counters;
using http::ProxyRange;
using support::await;
using support::eventually;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray getFor(const QByteArray &client)
{
    return "GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + client + "\r\n\r\n";
}

class ServerClientsTest : public ServerTest
{
protected:
    quint16 startBehindProxy(const http::Limits &limits = {})
    {
        http::Server::Config config;
        config.limits = limits;
        config.trustedProxies = {ProxyRange{QHostAddress(QHostAddress::LocalHost), 32}};
        return await(server.start(config)).value_or(0);
    }
};

} // namespace

TEST_F(ServerClientsTest, theClientIsThePeer)
{
    RawClient client(start());
    EXPECT_EQ(client.exchange(getFor("192.0.2.7")).status, 200);
    EXPECT_EQ(client.exchange("GET / HTTP/1.1\r\n\r\n").status, 400);
    EXPECT_EQ(handler.requests().first().client, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(handler.rejections().first().client, QStringLiteral("127.0.0.1"));
}

TEST_F(ServerClientsTest, theClientIsWhomATrustedProxyNames)
{
    RawClient client(startBehindProxy());
    EXPECT_EQ(client.exchange(getFor("192.0.2.7")).status, 200);
    EXPECT_EQ(client.exchange(Get).status, 200);
    EXPECT_EQ(client.exchange("POST / HTTP/1.1\r\nHost: x\r\nForwarded: for=\"[2001:db8::1]\"\r\n\r\n").status, 411);
    EXPECT_EQ(handler.requests().first().client, QStringLiteral("192.0.2.7"));
    EXPECT_TRUE(handler.requests().first().peer.startsWith(QStringLiteral("127.0.0.1:")));
    EXPECT_EQ(handler.requests().last().client, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(handler.rejections().first().client, QStringLiteral("2001:db8::1"));
}

TEST_F(ServerClientsTest, tooManyRequestsGet429AndTheConnectionIsKept)
{
    http::Limits limits;
    limits.requestsPerMinutePerAddress = 3;
    RawClient client(start(limits));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(client.exchange(Get).status, 200);
    const Answer answer = client.exchange(Get);
    EXPECT_EQ(answer.status, 429);
    EXPECT_GT(answer.header("retry-after").toInt(), 0);
    EXPECT_LE(answer.header("retry-after").toInt(), 20);
    EXPECT_TRUE(client.isOpen());
    RawClient another(server.port()); // from the same address
    EXPECT_EQ(another.exchange(Get).status, 429);
    EXPECT_EQ(handler.requests().size(), 3);
    ASSERT_EQ(handler.rejections().size(), 2);
    EXPECT_EQ(handler.rejections().first().method, "GET");
    EXPECT_EQ(handler.rejections().first().reason, QStringLiteral("more than 3 requests per minute"));
}

TEST_F(ServerClientsTest, aBodyThatIsOneTooManyIsNotWaitedFor)
{
    http::Limits limits;
    limits.requestsPerMinutePerAddress = 1;
    RawClient client(start(limits));
    EXPECT_EQ(client.exchange(Get).status, 200);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nbegin");
    const Answer answer = client.answer();
    EXPECT_EQ(answer.status, 429);
    EXPECT_GT(answer.header("retry-after").toInt(), 0);
    EXPECT_TRUE(client.ended());
    ASSERT_EQ(handler.rejections().size(), 1);
    EXPECT_EQ(handler.rejections().first().body, "begin");
}

TEST_F(ServerClientsTest, aRequestWithABodyInPiecesCountsOnce)
{
    http::Limits limits;
    limits.requestsPerMinutePerAddress = 2;
    RawClient client(start(limits));
    for (int i = 0; i < 2; ++i) {
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        ASSERT_EQ(client.answer().status, 100);
        client.send("ab");
        EXPECT_EQ(client.exchange("cd").status, 200);
    }
    EXPECT_EQ(client.exchange(Get).status, 429);
}

TEST_F(ServerClientsTest, theRateIsThatOfTheClientAndNotOfTheProxy)
{
    http::Limits limits;
    limits.requestsPerMinutePerAddress = 1;
    RawClient proxy(startBehindProxy(limits));
    EXPECT_EQ(proxy.exchange(getFor("192.0.2.7")).status, 200);
    EXPECT_EQ(proxy.exchange(getFor("192.0.2.7")).status, 429);
    EXPECT_EQ(proxy.exchange(getFor("198.51.100.1, 192.0.2.7")).status, 429); // what it says of itself changes nothing
    EXPECT_EQ(proxy.exchange(getFor("192.0.2.8")).status, 200);
}

TEST_F(ServerClientsTest, countsWhatItDoes)
{
    http::Limits limits;
    limits.connections = 2;
    RawClient client(start(limits));
    EXPECT_EQ(client.exchange(Get).status, 200);
    EXPECT_EQ(client.exchange(Get).status, 200);
    const Counters before = server.counters();
    EXPECT_EQ(before.open, 1);
    EXPECT_EQ(before.accepted, 1U);
    EXPECT_EQ(before.requests, 2U);
    EXPECT_EQ(before.bytesIn, quint64(2 * Get.size()));
    EXPECT_GT(before.bytesOut, 200U);
    EXPECT_TRUE(before.refusals.isEmpty());

    RawClient second(server.port());
    ASSERT_TRUE(second.connected());
    ASSERT_TRUE(eventually([&] { return server.counters().open == 2; }));
    RawClient third(server.port());
    EXPECT_EQ(third.answer().status, 503);
    EXPECT_EQ(second.exchange("GET / HTTP/1.1\r\n\r\n").status, 400);
    EXPECT_TRUE(second.ended());
    client.reset();
    ASSERT_TRUE(eventually([&] { return server.counters().open == 0; }));
    const Counters after = server.counters();
    EXPECT_EQ(after.accepted, 2U);
    EXPECT_EQ(after.turnedAway, 1U);
    EXPECT_EQ(after.requests, 2U);
    EXPECT_EQ(after.refusals, (QMap<int, quint64>{{400, 1}}));
    EXPECT_EQ(after.handshakesFailed, 0U);
}
