// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Transport.h"

#include "LoopbackServer.h"
#include "support/Await.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using kaizala::ApiReply;
using kaizala::ApiRequest;
using kaizala::NetworkTransport;
using support::await;
using support::eventually;
using support::LoopbackServer;

namespace {

class TransportTest : public testing::Test
{
protected:
    [[nodiscard]] ApiRequest get(const QString &path = u"/"_s) const
    {
        ApiRequest request;
        request.verb = "GET";
        request.url = server.url(path);
        return request;
    }
    [[nodiscard]] ApiRequest post() const
    {
        ApiRequest request = get();
        request.verb = "POST";
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{}";
        return request;
    }
    Error errorOf(const ApiRequest &request)
    {
        const base::Result<ApiReply> outcome = await(transport.send(request));
        EXPECT_FALSE(outcome) << "answered with " << (outcome ? outcome->status : 0);
        return outcome ? Error{} : outcome.error();
    }
    [[nodiscard]] qsizetype posts() const
    {
        return std::ranges::count_if(server.requests, [](const QByteArray &one) { return one.startsWith("POST"); });
    }
    static QByteArray http(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
            + "\r\n" + body;
    }

    LoopbackServer server;
    NetworkTransport transport;
};

} // namespace

TEST_F(TransportTest, EveryStatusIsAValueWithItsBody)
{
    for (const QByteArray status : {"200 OK", "201 Created", "308 Permanent Redirect", "400 Bad Request",
                                    "401 Unauthorized", "403 Forbidden", "404 Not Found", "405 No", "409 Conflict",
                                    "415 No", "418 No", "429 Slow", "500 Broken", "502 Bad", "503 Away"}) {
        server.answers = {http(status, "body of " + status, "X-Case: Kept\r\nLocation: http://127.0.0.1:1/\r\n")};
        const base::Result<ApiReply> reply = await(transport.send(get()));
        ASSERT_TRUE(reply) << status.toStdString() << ": " << reply.error().detail.toStdString();
        EXPECT_EQ(reply->status, status.left(3).toInt());
        EXPECT_EQ(reply->body, "body of " + status);
        EXPECT_EQ(base::headerValue(reply->headers, "x-case"), "Kept");
    }
}

TEST_F(TransportTest, ASignInChallengeIsAValueToo)
{
    server.answers = {http("401 Unauthorized", "no", "WWW-Authenticate: Basic realm=\"x\"\r\n")};
    const base::Result<ApiReply> reply = await(transport.send(get()));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 401);
    EXPECT_EQ(reply->body, "no");
}

TEST_F(TransportTest, RequestsAreSentAsTheyAre)
{
    ApiRequest request = post();
    request.url.setPath(u"/v1/webhook/a%2Fb%3Fc%23d%2Be%20f%2520"_s, QUrl::TolerantMode);
    request.url.setQuery(u"objectId=a%2Bb%26c"_s);
    request.headers.append({QByteArray("accessToken"), QByteArray("t-1")});
    request.body = R"({"a":"é"})";
    server.answers = {http("200 OK")};
    ASSERT_TRUE(await(transport.send(request)));
    const QByteArray sent = server.requests.value(0);
    EXPECT_TRUE(sent.startsWith("POST /v1/webhook/a%2Fb%3Fc%23d%2Be%20f%2520?objectId=a%2Bb%26c HTTP/1.1\r\n"))
        << sent.toStdString();
    EXPECT_TRUE(sent.contains("\r\naccessToken: t-1\r\n"));
    EXPECT_TRUE(sent.contains("\r\nUser-Agent: kaizala-webhook-console/"));
    EXPECT_TRUE(sent.endsWith(QByteArray("\r\n\r\n" + request.body)));
    EXPECT_FALSE(sent.contains("Mozilla"));
}

TEST_F(TransportTest, VerbsOfEveryKind)
{
    for (const QByteArray verb : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
        ApiRequest request = post();
        request.verb = verb;
        if (verb == "GET" || verb == "DELETE")
            request.body.clear();
        server.answers = {http("204 No Content")};
        ASSERT_TRUE(await(transport.send(request))) << verb.toStdString();
        EXPECT_TRUE(server.requests.last().startsWith(QByteArray(verb + " / HTTP/1.1")));
    }
}

TEST_F(TransportTest, ABodyWithoutATypeBringsNoWarning)
{
    ApiRequest request = post();
    request.headers.clear();
    server.answers = {http("200 OK")};
    EXPECT_TRUE(await(transport.send(request)));
}

TEST_F(TransportTest, CookiesAreNeitherKeptNorSent)
{
    server.answers = {http("200 OK", {}, "Set-Cookie: a=b\r\nCache-Control: max-age=999\r\n"), http("200 OK")};
    ASSERT_TRUE(await(transport.send(get())));
    ASSERT_TRUE(await(transport.send(get())));
    ASSERT_EQ(server.requests.size(), 2) << "nothing was cached";
    EXPECT_FALSE(server.requests.last().toLower().contains("cookie"));
}

TEST_F(TransportTest, ALateAnswerIsATimeout)
{
    ApiRequest request = get();
    request.timeout = 50ms;
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Timeout);
    EXPECT_TRUE(eventually([&] { return server.disconnections == 1; })) << "the request was given up";
}

TEST_F(TransportTest, AnAnswerThatNeverEndsIsATimeout)
{
    ApiRequest request = get();
    request.timeout = 100ms;
    server.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"};
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Timeout);
}

TEST_F(TransportTest, HalfAnAnswerIsNone)
{
    server.end = LoopbackServer::Close;
    for (const QByteArray answer :
         {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"groups\":[", "HTTP/1.1 200 OK\r\nConte", "HT"}) {
        server.answers = QByteArrayList(9, answer); // Qt tries again
        EXPECT_EQ(errorOf(get()).kind, Error::Kind::Network) << answer.toStdString();
    }
}

TEST_F(TransportTest, WhatIsNoHttpIsNone)
{
    server.end = LoopbackServer::Close;
    server.answers = QByteArrayList(9, "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    const Error::Kind kind = errorOf(get()).kind;
    EXPECT_TRUE(kind == Error::Kind::Protocol || kind == Error::Kind::Network) << toString(kind).toStdString();
}

TEST_F(TransportTest, ARefusedConnectionIsANetworkError)
{
    ApiRequest request = get();
    {
        const LoopbackServer gone;
        request.url = gone.url();
    }
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Network);
}

TEST_F(TransportTest, TlsThatCannotBeIsATlsError)
{
    server.answers = {http("200 OK")};
    ApiRequest request = get();
    request.url.setScheme(u"https"_s);
    request.timeout = 500ms;
    // A TLS greeting is no HTTP request: the server never answers it, so this one talks first.
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain,
                     [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    request.url.setPort(plain.serverPort());
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Tls);
}

TEST_F(TransportTest, AnAnswerThatIsTooLongIsGivenUp)
{
    ApiRequest request = get();
    request.mostAnswerBytes = 1000;
    server.answers = {http("200 OK", QByteArray(1000, 'x'))};
    EXPECT_TRUE(await(transport.send(request)));
    server.answers = {http("200 OK", QByteArray(1001, 'x'))};
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Protocol);
    server.end = LoopbackServer::Close;
    server.answers = {"HTTP/1.0 200 OK\r\n\r\n" + QByteArray(5000, 'x')}; // no length told
    EXPECT_EQ(errorOf(request).kind, Error::Kind::Protocol);
}

TEST_F(TransportTest, OfAnAnswerThatIsTooLongTheStartCanBeKept)
{
    ApiRequest request = post();
    request.mostAnswerBytes = 1000;
    request.keepsStart = true;
    for (const qsizetype size : {1000, 1001, 300'000}) {
        server.answers = {http("503 Away", QByteArray(size, 'x'), "X-Case: Kept\r\n")};
        const base::Result<ApiReply> reply = await(transport.send(request));
        ASSERT_TRUE(reply) << reply.error().detail.toStdString();
        EXPECT_EQ(reply->status, 503);
        EXPECT_EQ(base::headerValue(reply->headers, "x-case"), "Kept");
        EXPECT_EQ(reply->body, QByteArray(1000, 'x'));
        EXPECT_EQ(reply->isCut, size > 1000);
    }
    EXPECT_TRUE(eventually([&] { return server.disconnections == 3; })) << "the rest is not waited for";
}

TEST_F(TransportTest, CancellingAbortsTheRequest)
{
    base::Pending<ApiReply> pending = transport.send(get());
    ASSERT_TRUE(eventually([&] { return server.requests.size() == 1; }));
    pending.cancel();
    EXPECT_TRUE(eventually([&] { return server.disconnections == 1; })) << "the server sees the end";
    EXPECT_EQ(await(pending).error().kind, Error::Kind::Cancelled);
}

TEST_F(TransportTest, TheTransportsEndAbortsWhatIsUnderWay)
{
    auto mortal = std::make_unique<NetworkTransport>();
    const base::Pending<ApiReply> pending = mortal->send(get());
    ASSERT_TRUE(eventually([&] { return server.requests.size() == 1; }));
    mortal.reset();
    EXPECT_EQ(await(pending).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return server.disconnections == 1; }));
}

TEST_F(TransportTest, APostIsSentOnceWhateverTheConnectionDoes)
{
    server.answers = {http("200 OK")};
    ASSERT_TRUE(await(transport.send(get())));
    // A connection is kept open now. The server takes each request, then hangs up without a word.
    int sent = 0;
    for (const LoopbackServer::End end : {LoopbackServer::Close, LoopbackServer::Reset}) {
        server.end = end;
        for (int i = 0; i < 2; ++i) {
            EXPECT_EQ(errorOf(post()).kind, Error::Kind::Network);
            EXPECT_EQ(posts(), ++sent);
        }
    }
    server.end = LoopbackServer::KeepOpen;
    server.answers = {http("200 OK"), http("200 OK")};
    EXPECT_TRUE(await(transport.send(post())));
    EXPECT_TRUE(await(transport.send(post())));
    EXPECT_EQ(posts(), sent + 2);
}
