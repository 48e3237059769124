// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Compressed bodies over a socket.

#include "Compressed.h"
#include "RawClient.h"
#include "ServerFixture.h"

using namespace http_test;
using namespace std::chrono_literals;
using http::Limits;
using http::Request;
using support::eventually;

namespace {

QByteArray post(const QByteArray &coding, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Encoding: " + coding
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

class ServerCodingsTest : public ServerTest
{
};

} // namespace

TEST_F(ServerCodingsTest, handsOverWhatWasCompressed)
{
    RawClient client(start());
    const QByteArray body = QByteArray("{\"a\": \"text\"}").repeated(1000);
    const QByteArray gzip = compressed(body, Wrapping::Gzip);
    EXPECT_EQ(client.exchange(post("gzip", gzip)).body, "POST /p " + body);
    EXPECT_EQ(client.exchange(post("DEFLATE", compressed(body, Wrapping::Zlib))).body, "POST /p " + body);
    EXPECT_EQ(client.exchange(post("identity", body)).body, "POST /p " + body);
    const QList<Request> requests = handler.requests();
    ASSERT_EQ(requests.size(), 3);
    EXPECT_TRUE(requests[0].inflated);
    EXPECT_EQ(requests[0].wireBodyBytes, gzip.size());
    EXPECT_EQ(base::headerValue(requests[0].headers, "content-encoding"), QByteArray("gzip"));
    EXPECT_TRUE(requests[1].inflated);
    EXPECT_FALSE(requests[2].inflated);
    EXPECT_EQ(requests[2].wireBodyBytes, body.size());
}

TEST_F(ServerCodingsTest, saysWhichCodingsItTakes)
{
    RawClient client(start());
    const Answer answer = client.exchange(post("br", "whatever"));
    EXPECT_EQ(answer.status, 415);
    EXPECT_EQ(answer.header("accept-encoding"), "gzip, deflate");
    EXPECT_TRUE(client.ended());
}

TEST_F(ServerCodingsTest, aBombIsRefusedBeforeItFillsTheMemory)
{
    // 40 MB in 40 KB: more than the limit, and refused as soon as that is passed.
    const QByteArray bomb = compressed(QByteArray(40'000'000, '0'), Wrapping::Gzip);
    ASSERT_LT(bomb.size(), 50'000);
    RawClient client(start());
    const Answer answer = client.exchange(post("gzip", bomb));
    EXPECT_EQ(answer.status, 413);
    EXPECT_TRUE(client.ended());
    ASSERT_EQ(handler.rejections().size(), 1);
    EXPECT_LE(handler.rejections().first().body.size(), 64 * 1024);
    EXPECT_TRUE(handler.requests().isEmpty());
}

TEST_F(ServerCodingsTest, othersAreServedWhileABodyInflates)
{
    handler.behave([](const Request &request, const http::Responder &respond) {
        respond(http::Response::text(200, request.method));
    });
    Limits limits;
    limits.bodyBytes = 128 * 1024 * 1024;
    limits.heldBodyBytes = 2 * limits.bodyBytes;
    RawClient slow(start(limits));
    RawClient quick(server.port());
    ASSERT_TRUE(quick.connected());
    slow.send(post("gzip", compressed(QByteArray(100'000'000, '0'), Wrapping::Gzip)));
    int served = 0;
    while (slow.bytes().isEmpty() && slow.isOpen()) {
        ASSERT_EQ(quick.exchange("GET / HTTP/1.1\r\nHost: x\r\n\r\n").status, 200);
        ++served;
    }
    EXPECT_EQ(slow.answer().status, 200);
    EXPECT_GE(served, 10); // held up until it is done, it would be one or two
}

TEST_F(ServerCodingsTest, inflatedBodiesOfAllConnectionsAreBounded)
{
    Postponed postponed;
    handler.behave(postponed.behaviour());
    Limits limits;
    limits.heldBodyBytes = 1'000'000;
    const quint16 port = start(limits);
    const QByteArray request = post("gzip", compressed(QByteArray(600'000, '0'), Wrapping::Gzip));
    RawClient first(port);
    first.send(request);
    ASSERT_TRUE(postponed.has(1));
    RawClient second(port);
    const Answer answer = second.exchange(request);
    EXPECT_EQ(answer.status, 503);
    EXPECT_GT(answer.header("retry-after").toInt(), 0);
    // It was read to its end, so the connection can be trusted; and what needs no room is served.
    second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(postponed.has(2));
    postponed.answer(0, http::Response::text(200, "a"));
    EXPECT_EQ(first.answer().status, 200);
    first.send(request);
    EXPECT_TRUE(postponed.has(3));
}
