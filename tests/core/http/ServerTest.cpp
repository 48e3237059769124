// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"
#include "ServerFixture.h"

#include <thread>

using namespace http_test;
using http::Limits;
using http::Request;
using http::Responder;
using http::Response;
using support::await;
using support::eventually;

namespace {

const QByteArray Get = "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

TEST_F(ServerTest, answersARequest)
{
    const quint16 port = start();
    EXPECT_TRUE(server.isListening());
    EXPECT_EQ(server.port(), port);
    RawClient client(port);
    const Answer answer = client.exchange(post("hello", "X-Twice: 1\r\nx-twice: 2\r\n"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "POST /p hello");
    EXPECT_EQ(answer.header("content-type"), "text/plain; charset=utf-8");
    EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");
    EXPECT_TRUE(answer.header("date").endsWith(" GMT"));
    EXPECT_EQ(answer.header("connection"), "");
    const Request request = handler.requests().value(0);
    EXPECT_EQ(request.headers,
              (base::Headers{{"Host", "x"}, {"X-Twice", "1"}, {"x-twice", "2"}, {"Content-Length", "5"}}));
    EXPECT_EQ(request.peer, QStringLiteral("127.0.0.1:%1").arg(client.socket().localPort()));
    EXPECT_LT(qAbs(request.receivedAt.secsTo(QDateTime::currentDateTimeUtc())), 5);
}

TEST_F(ServerTest, keepsTheConnectionForTheNextRequest)
{
    RawClient client(start());
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(client.exchange(Get).status, 200);
    EXPECT_TRUE(client.isOpen());
}

TEST_F(ServerTest, endsTheConnectionWhereTheClientAsksForIt)
{
    RawClient client(start());
    const Answer answer = client.exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, endsTheConnectionWhereTheHandlerAsksForIt)
{
    handler.behave([](const Request &, const Responder &respond) {
        Response response = Response::text(200, "bye");
        response.close = true;
        respond(response);
    });
    RawClient client(start());
    EXPECT_EQ(client.exchange(Get).header("connection"), "close");
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, cutsTheConnectionWithoutAnAnswerWhereTheHandlerAsksForIt)
{
    handler.behave([](const Request &, const Responder &respond) {
        Response response;
        response.cut = true;
        respond(response);
    });
    RawClient client(start());
    client.send(Get);
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, servesHttp10AndEnds)
{
    RawClient client(start());
    EXPECT_EQ(client.exchange("GET / HTTP/1.0\r\n\r\n").status, 200);
    EXPECT_TRUE(client.ended());
    EXPECT_EQ(handler.requests().value(0).versionMinor, 0);
}

TEST_F(ServerTest, keepsAnHttp10ConnectionOnRequest)
{
    RawClient client(start());
    const Answer answer = client.exchange("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(answer.header("connection"), "keep-alive");
    EXPECT_EQ(client.exchange("GET / HTTP/1.0\r\n\r\n").status, 200);
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, answersHeadWithoutABody)
{
    RawClient client(start());
    client.send("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n");
    const Answer answer = client.answer(true);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("content-length"), "8"); // what GET would have brought
    EXPECT_EQ(client.exchange(Get).body, "GET /a?b=c "); // nothing of the first answer's body in between
}

TEST_F(ServerTest, putsChunksTogether)
{
    RawClient client(start());
    client.send("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n");
    client.send("5;note=\"x\"\r\npedia\r\n0\r\nX-Trailer: dropped\r\n\r\n");
    EXPECT_EQ(client.answer().body, "POST /c Wikipedia");
    EXPECT_EQ(base::headerValue(handler.requests().value(0).headers, "X-Trailer"), std::nullopt);
}

TEST_F(ServerTest, answersPipelinedRequestsInTheirOrder)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    RawClient client(start());
    client.send(Get + post("two") + Get);
    ASSERT_TRUE(postponed.has(3));
    postponed.answer(2, Response::text(200, "third"));
    postponed.answer(1, Response::text(200, "second"));
    postponed.answer(0, Response::text(200, "first"));
    EXPECT_EQ(client.answer().body, "first");
    EXPECT_EQ(client.answer().body, "second");
    EXPECT_EQ(client.answer().body, "third");
    EXPECT_TRUE(client.isOpen());
}

TEST_F(ServerTest, readsNoMorePipelinedRequestsThanMayWait)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    Limits limits;
    limits.pipelined = 2;
    RawClient client(start(limits));
    client.send(Get + Get + Get + Get + Get);
    ASSERT_TRUE(postponed.has(2));
    RawClient other(server.port()); // a whole round of the server's loop later …
    other.send("GET /other HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(postponed.has(3));
    postponed.answer(2, Response::text(200, "other"));
    EXPECT_EQ(other.answer().body, "other");
    EXPECT_EQ(postponed.count(), 3); // … still only two of the first client's
    for (int i : {0, 1}) {
        postponed.answer(i, Response::text(200, "early"));
        EXPECT_EQ(client.answer().body, "early");
    }
    ASSERT_TRUE(postponed.has(5));
    for (int i : {3, 4}) {
        postponed.answer(i, Response::text(200, "late"));
        EXPECT_EQ(client.answer().body, "late");
    }
    ASSERT_TRUE(postponed.has(6));
    postponed.answer(5, Response::text(200, "last"));
    EXPECT_EQ(client.answer().body, "last");
}

TEST_F(ServerTest, givesTheRefusalOfAPipelinedRequestItsTurn)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    RawClient client(start());
    client.send(Get + "GET / HTTP/3.0\r\n\r\n");
    ASSERT_TRUE(postponed.has(1));
    ASSERT_TRUE(eventually([&] { return handler.rejections().size() == 1; }));
    EXPECT_TRUE(client.bytes().isEmpty());
    postponed.answer(0, Response::text(200, "first"));
    EXPECT_EQ(client.answer().body, "first");
    EXPECT_EQ(client.answer().status, 505);
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, invitesABodyThatWaits)
{
    RawClient client(start());
    client.send("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(client.answer().status, 100);
    EXPECT_EQ(client.exchange("ok").body, "POST /e ok");
    // Again on the same connection, this time without waiting.
    client.send("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\nno");
    EXPECT_EQ(client.answer().body, "POST /e no");
}

TEST_F(ServerTest, refusesAnAnnouncedBodyBeforeItIsSent)
{
    Limits limits;
    limits.bodyBytes = 10;
    RawClient client(start(limits));
    const Answer answer =
        client.exchange("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n");
    EXPECT_EQ(answer.status, 413);
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(handler.requests().isEmpty());
}

TEST_F(ServerTest, tellsTheHandlerWhatItRefused)
{
    Limits limits;
    limits.bodyBytes = 10;
    RawClient client(start(limits));
    EXPECT_EQ(client.exchange(post("01234567890", "X-A: b\r\n")).status, 413);
    EXPECT_TRUE(client.ended());
    ASSERT_EQ(handler.rejections().size(), 1);
    const http::Rejection rejection = handler.rejections().first();
    EXPECT_EQ(rejection.status, 413);
    EXPECT_EQ(rejection.reason, QStringLiteral("body larger than 10 bytes"));
    EXPECT_EQ(rejection.method, "POST");
    EXPECT_EQ(rejection.target, "/p");
    EXPECT_EQ(base::headerValue(rejection.headers, "x-a"), QByteArray("b"));
    EXPECT_EQ(rejection.body, "01234567890");
    EXPECT_TRUE(rejection.peer.startsWith(QStringLiteral("127.0.0.1:")));
}

TEST_F(ServerTest, getsTheRefusalThroughToAClientThatGoesOnSending)
{
    Limits limits;
    limits.bodyBytes = 1000;
    RawClient client(start(limits));
    client.send(post(QByteArray(4 * 1024 * 1024, 'x')));
    EXPECT_EQ(client.answer().status, 413);
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerTest, answersForAResponderThatWasLost)
{
    handler.behave([](const Request &, const Responder &) {});
    RawClient client(start());
    EXPECT_EQ(client.exchange(Get).status, 500);
    EXPECT_EQ(client.exchange(Get).status, 500); // and serves on
}

TEST_F(ServerTest, answersForAResponderThatWasLostInAnotherThread)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    RawClient client(start());
    client.send(Get);
    ASSERT_TRUE(postponed.has(1));
    postponed.drop();
    EXPECT_EQ(client.answer().status, 500);
}

TEST_F(ServerTest, takesTheFirstAnswerOnly)
{
    handler.behave([](const Request &, const Responder &respond) {
        respond(Response::text(200, "one"));
        respond(Response::text(200, "two"));
    });
    RawClient client(start());
    EXPECT_EQ(client.exchange(Get).body, "one");
    EXPECT_EQ(client.exchange(Get).body, "one");
}

TEST_F(ServerTest, survivesAnswersForAClientThatIsGone)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    RawClient client(start());
    client.send(Get);
    ASSERT_TRUE(postponed.has(1));
    client.reset();
    postponed.answer(0, Response::text(200, QByteArray(1000, 'x')));
    RawClient other(server.port());
    other.send(Get);
    ASSERT_TRUE(postponed.has(2));
    postponed.answer(1, Response::text(200, "fine"));
    EXPECT_EQ(other.answer().body, "fine");
}

TEST_F(ServerTest, survivesAClientThatResetsInTheMiddleOfAnAnswer)
{
    handler.behave([](const Request &, const Responder &respond) {
        respond(Response::text(200, QByteArray(8 * 1024 * 1024, 'x')));
    });
    const quint16 port = start();
    for (int i = 0; i < 5; ++i) {
        RawClient client(port);
        client.send(Get + Get);
        ASSERT_TRUE(eventually([&] { return client.bytes().size() > 1000; }));
        client.reset();
    }
    RawClient other(port);
    EXPECT_EQ(other.exchange(Get).body.size(), 8 * 1024 * 1024);
}

TEST_F(ServerTest, respondersOutliveTheServer)
{
    Postponed postponed;
    {
        RecordingHandler shortLived;
        shortLived.behave(postponed.behaviour());
        http::Server ended(shortLived);
        const auto port = await(ended.start({}));
        ASSERT_TRUE(port);
        RawClient client(*port);
        client.send(Get + Get);
        ASSERT_TRUE(postponed.has(2));
    }
    postponed.answer(0, Response::text(200, "too late"));
    std::thread([&] { postponed.answer(1, Response::text(200, "too late")); }).join();
    postponed.drop();
}

TEST_F(ServerTest, turnsConnectionsAwayBeyondItsLimit)
{
    Limits limits;
    limits.connections = 2;
    const quint16 port = start(limits);
    RawClient first(port);
    RawClient second(port);
    EXPECT_EQ(first.exchange(Get).status, 200);
    EXPECT_EQ(second.exchange(Get).status, 200);
    {
        RawClient third(port);
        const Answer answer = third.exchange(Get);
        EXPECT_EQ(answer.status, 503);
        EXPECT_GT(answer.header("retry-after").toInt(), 0);
        EXPECT_TRUE(third.ended());
    }
    first.reset();
    EXPECT_TRUE(eventually([&] {
        RawClient fourth(port);
        return fourth.exchange(Get).status == 200;
    }));
}

TEST_F(ServerTest, servesManyClientsAtOnce)
{
    constexpr int Clients = 64;
    const quint16 port = start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Clients; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < Clients; ++i)
            clients[std::size_t(i)]->send(post(QByteArray::number(i * 10 + round)));
        for (int i = 0; i < Clients; ++i)
            EXPECT_EQ(clients[std::size_t(i)]->answer().body, "POST /p " + QByteArray::number(i * 10 + round));
    }
    EXPECT_EQ(handler.requests().size(), Clients * 3);
}
