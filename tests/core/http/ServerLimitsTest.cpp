// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the server allows in time and in memory, with limits small enough to be reached at once.

#include "RawClient.h"
#include "ServerFixture.h"

#include <deque>

using namespace http_test;
using namespace std::chrono_literals;
using http::Limits;
using http::Request;
using http::Responder;
using http::Response;
using support::eventually;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray PostHead = "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n";

class ServerLimitsTest : public ServerTest
{
protected:
    //! Sends \a bytes one at a time, a round of the event loop each, until the connection ends.
    static void drip(RawClient &client, const QByteArray &bytes)
    {
        qsizetype sent = 0;
        ASSERT_TRUE(client.connected());
        EXPECT_TRUE(eventually([&] {
            if (client.isOpen() && client.bytes().isEmpty() && sent < bytes.size())
                client.send(bytes.sliced(sent++, 1));
            return !client.bytes().isEmpty() || !client.isOpen();
        }));
    }
};

} // namespace

TEST_F(ServerLimitsTest, aSlowHeadGets408)
{
    Limits limits;
    limits.headerTimeout = 200ms;
    RawClient client(start(limits));
    drip(client, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: " + QByteArray(5000, 'a'));
    EXPECT_EQ(client.answer().status, 408);
    EXPECT_TRUE(client.ended());
    ASSERT_EQ(handler.rejections().size(), 1);
    EXPECT_EQ(handler.rejections().first().method, "GET");
    EXPECT_EQ(handler.rejections().first().reason, QStringLiteral("the header took longer than 200 ms"));
}

TEST_F(ServerLimitsTest, aSlowHeadAfterAnotherRequestGets408)
{
    Limits limits;
    limits.headerTimeout = 40ms;
    RawClient client(start(limits));
    EXPECT_EQ(client.exchange(Get).status, 200);
    client.send("GET / HT");
    EXPECT_EQ(client.answer().status, 408);
    EXPECT_EQ(handler.rejections().size(), 1);
}

TEST_F(ServerLimitsTest, aConnectionThatSaysNothingGets408AndIsNoRejection)
{
    Limits limits;
    limits.headerTimeout = 30ms;
    RawClient client(start(limits));
    EXPECT_EQ(client.answer().status, 408);
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(handler.rejections().isEmpty());
}

TEST_F(ServerLimitsTest, aBodyThatStopsGets408)
{
    Limits limits;
    limits.bodyGrace = 40ms;
    RawClient client(start(limits));
    client.send(PostHead + "half");
    EXPECT_EQ(client.answer().status, 408);
    EXPECT_TRUE(client.ended());
    ASSERT_EQ(handler.rejections().size(), 1);
    EXPECT_EQ(handler.rejections().first().body, "half");
}

TEST_F(ServerLimitsTest, aBodyThatDripsGets408)
{
    Limits limits;
    limits.bodyGrace = 100ms;
    limits.bodyBytesPerSecond = 1'000'000;
    RawClient client(start(limits));
    client.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    drip(client, QByteArray(20'000, 'x'));
    EXPECT_EQ(client.answer().status, 408);
}

TEST_F(ServerLimitsTest, aBodyThatIsQuickEnoughMayTakeLongerThanTheGrace)
{
    Limits limits;
    limits.bodyGrace = 50ms;
    limits.bodyBytesPerSecond = 20; // so one byte per grace is enough
    RawClient client(start(limits));
    client.send(PostHead);
    QElapsedTimer time;
    time.start();
    int sent = 0;
    EXPECT_TRUE(eventually([&] {
        if (client.isOpen() && sent < 100 && time.elapsed() >= sent * 3) {
            client.send("x");
            ++sent;
        }
        return sent == 100 || !client.isOpen();
    }));
    EXPECT_GE(time.elapsed(), 150);
    EXPECT_EQ(client.answer().body, "POST /p " + QByteArray(100, 'x'));
}

TEST_F(ServerLimitsTest, anIdleConnectionIsEnded)
{
    Limits limits;
    limits.idle = 30ms;
    RawClient client(start(limits));
    EXPECT_EQ(client.exchange(Get).status, 200);
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(handler.rejections().isEmpty());
}

TEST_F(ServerLimitsTest, idleConnectionsEndEarlierWhereManyAreOpen)
{
    Limits limits;
    limits.connections = 1;
    limits.idle = 2'400ms; // of which a quarter is given
    RawClient only(start(limits));
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(only.exchange(Get).status, 200);
    EXPECT_TRUE(only.ended());
    EXPECT_LT(time.elapsed(), 2'300);
}

TEST_F(ServerLimitsTest, theHandlerMayTakeItsTime)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    Limits limits;
    limits.headerTimeout = 20ms;
    limits.bodyGrace = 20ms;
    limits.idle = 20ms;
    limits.sendStall = 20ms;
    RawClient slow(start(limits));
    slow.send(Get);
    ASSERT_TRUE(postponed.has(1));
    RawClient other(server.port()); // lives through a whole time-out while the first one waits
    EXPECT_EQ(other.answer().status, 408);
    EXPECT_TRUE(other.ended());
    EXPECT_TRUE(slow.isOpen());
    postponed.answer(0, Response::text(200, "at last"));
    EXPECT_EQ(slow.answer().body, "at last");
}

TEST_F(ServerLimitsTest, anAnswerThatNobodyTakesIsCut)
{
    handler.behave([](const Request &, const Responder &respond) {
        respond(Response::text(200, QByteArray(32 * 1024 * 1024, 'x')));
    });
    Limits limits;
    limits.sendStall = 50ms;
    RawClient client(start(limits));
    client.socket().setReadBufferSize(1024);
    QObject::disconnect(&client.socket(), &QTcpSocket::readyRead, nullptr, nullptr); // takes nothing
    client.send(Get);
    ASSERT_TRUE(eventually([&] { return handler.requests().size() == 1; }));
    // The server is free of it: stopping has nothing to wait for.
    QElapsedTimer time;
    time.start();
    EXPECT_TRUE(support::await(server.stop()));
    EXPECT_LT(time.elapsed(), 4'000);
}

TEST_F(ServerLimitsTest, aClientThatTakesNothingIsServedNoMoreAndCut)
{
    handler.behave(
        [](const Request &, const Responder &respond) { respond(Response::text(200, QByteArray(1024 * 1024, 'x'))); });
    Limits limits;
    limits.sendStall = 300ms;
    RawClient client(start(limits));
    client.socket().setReadBufferSize(1024);
    QObject::disconnect(&client.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
    client.send(Get.repeated(1000)); // pipelined: a thousand megabytes of answers
    ASSERT_TRUE(eventually([&] { return server.counters().requests > 0; }));
    EXPECT_TRUE(eventually([&] { return server.counters().open == 0; }));
    EXPECT_LE(handler.requests().size(), 32); // what the system buffers, and a little
}

TEST_F(ServerLimitsTest, manySlowClientsHoldNobodyUp)
{
    Limits limits;
    limits.headerTimeout = 1'500ms;
    limits.bodyGrace = 1'500ms;
    const quint16 port = start(limits);
    std::deque<RawClient> slow;
    for (int i = 0; i < 300; ++i) {
        slow.emplace_back(port);
        slow.back().send(i % 2 == 0 ? QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-Slow:") : PostHead + "begin");
    }
    RawClient quick(port);
    ASSERT_TRUE(quick.connected());
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(quick.exchange(Get).status, 200);
    EXPECT_LT(time.elapsed(), 500); // and not when the slow ones have gone
    for (RawClient &client : slow) {
        EXPECT_EQ(client.answer().status, 408);
        EXPECT_TRUE(client.ended());
    }
    EXPECT_EQ(handler.rejections().size(), 300);
    EXPECT_EQ(server.counters().refusals.value(408), 300U);
    EXPECT_EQ(handler.requests().size(), 1);
}

TEST_F(ServerLimitsTest, bodiesOfAllConnectionsTogetherAreBounded)
{
    Limits limits;
    limits.heldBodyBytes = 100'000;
    const quint16 port = start(limits);
    const QByteArray head = "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n";
    RawClient first(port);
    first.send(head + QByteArray(60'000, 'x'));
    RawClient second(port);
    second.send(head + QByteArray(60'000, 'x'));
    // Whichever came later is sent away; the other one is served.
    ASSERT_TRUE(eventually([&] { return !first.bytes().isEmpty() || !second.bytes().isEmpty(); }));
    RawClient &refused = first.bytes().isEmpty() ? second : first;
    RawClient &served = first.bytes().isEmpty() ? first : second;
    const Answer answer = refused.answer();
    EXPECT_EQ(answer.status, 503);
    EXPECT_GT(answer.header("retry-after").toInt(), 0);
    EXPECT_TRUE(refused.ended());
    served.send(QByteArray(30'000, 'x'));
    EXPECT_EQ(served.answer().status, 200);
    // And what was held is given back.
    RawClient third(port);
    EXPECT_EQ(third.exchange(head + QByteArray(90'000, 'x')).status, 200);
    EXPECT_EQ(third.exchange(head + QByteArray(90'000, 'x')).status, 200);
}

TEST_F(ServerLimitsTest, requestsWithoutAnEndDoNotFillTheMemory)
{
    Limits limits;
    limits.headerBytes = 1000;
    RawClient client(start(limits));
    client.send("GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(1024 * 1024, 'a'));
    EXPECT_EQ(client.answer().status, 431);
    EXPECT_TRUE(client.ended());
}
