// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/RequestParser.h"

#include <gtest/gtest.h>

using http::Limits;
using http::Rejection;
using http::Request;
using http::RequestParser;
using Outcome = RequestParser::Outcome;
using Phase = RequestParser::Phase;

namespace {

//! Everything that \a bytes held, fed as they are cut.
struct Reading
{
    QList<Request> requests;
    QList<bool> keepAlive;
    std::optional<Rejection> rejection;
    Phase phase = Phase::Between;
};

Reading read(const QList<QByteArray> &pieces, const Limits &limits = {})
{
    Reading reading;
    RequestParser parser(limits);
    for (const QByteArray &piece : pieces) {
        parser.append(piece);
        Outcome outcome = parser.next();
        for (; outcome == Outcome::Parsed; outcome = parser.next()) {
            reading.requests.append(parser.takeRequest());
            reading.keepAlive.append(parser.keepAlive());
        }
        if (outcome == Outcome::Rejected) {
            reading.rejection = parser.rejection();
            break;
        }
    }
    reading.phase = parser.phase();
    return reading;
}

QList<QByteArray> singleBytes(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char c : bytes)
        pieces.append(QByteArray(1, c));
    return pieces;
}

void expectSame(const Reading &a, const Reading &b, qsizetype cut)
{
    ASSERT_EQ(a.requests.size(), b.requests.size()) << "cut at " << cut;
    EXPECT_EQ(a.rejection.has_value(), b.rejection.has_value()) << "cut at " << cut;
    EXPECT_EQ(a.keepAlive, b.keepAlive) << "cut at " << cut;
    for (qsizetype i = 0; i < a.requests.size(); ++i) {
        EXPECT_EQ(a.requests[i].method, b.requests[i].method) << "cut at " << cut;
        EXPECT_EQ(a.requests[i].target, b.requests[i].target) << "cut at " << cut;
        EXPECT_EQ(a.requests[i].headers, b.requests[i].headers) << "cut at " << cut;
        EXPECT_EQ(a.requests[i].body, b.requests[i].body) << "cut at " << cut;
    }
}

const QByteArray Mixed =
    "\r\nPOST /k/abc?validationToken=a%20b HTTP/1.1\r\nHost: x\r\nX-A: 1\r\nx-a:\t2 \r\nContent-Length: 5\r\n\r\nhello"
    "GET / HTTP/1.1\r\nHost:\r\n\r\n"
    "PUT /c HTTP/1.1\r\nhost: [::1]:80\r\nTransfer-Encoding: Chunked\r\n\r\n"
    "3;a=b\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n"
    "POST /e HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    "POST /n HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n\n\r\n4\r\n\n\r\n\n\r\n0\r\n\r\n"
    "DELETE /w HTTP/1.0\r\n\r\n";

} // namespace

TEST(RequestParserTest, readsRequestsOneAfterTheOther)
{
    const Reading reading = read({Mixed});
    ASSERT_EQ(reading.requests.size(), 6);
    EXPECT_FALSE(reading.rejection);
    EXPECT_EQ(reading.phase, Phase::Between);
    const Request first = reading.requests[0];
    EXPECT_EQ(first.method, "POST");
    EXPECT_EQ(first.target, "/k/abc?validationToken=a%20b");
    EXPECT_EQ(first.path, "/k/abc");
    EXPECT_EQ(first.query, "validationToken=a%20b");
    EXPECT_EQ(first.headers, (base::Headers{{"Host", "x"}, {"X-A", "1"}, {"x-a", "2"}, {"Content-Length", "5"}}));
    EXPECT_EQ(first.body, "hello");
    EXPECT_EQ(first.versionMinor, 1);
    EXPECT_TRUE(first.receivedAt.isValid());
    EXPECT_EQ(first.receivedAt.timeSpec(), Qt::UTC);
    EXPECT_EQ(reading.requests[1].body, "");
    EXPECT_EQ(reading.requests[2].body, "abc0123456789");
    EXPECT_EQ(base::headerValue(reading.requests[2].headers, "Trailer"), std::nullopt);
    EXPECT_EQ(reading.requests[3].body, "");
    EXPECT_EQ(reading.requests[4].body, "\n\n\r\n\n");
    EXPECT_EQ(reading.requests[5].versionMinor, 0);
    EXPECT_EQ(reading.keepAlive, (QList<bool>{true, true, true, true, true, false}));
}

TEST(RequestParserTest, readsTheSameHoweverTheBytesAreSplit)
{
    const Reading whole = read({Mixed});
    for (qsizetype cut = 1; cut < Mixed.size(); ++cut)
        expectSame(read({Mixed.first(cut), Mixed.sliced(cut)}), whole, cut);
    expectSame(read(singleBytes(Mixed)), whole, -1);
}

TEST(RequestParserTest, leavesUnknownMethodsToTheHandler)
{
    const Reading reading = read({"BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n"});
    ASSERT_EQ(reading.requests.size(), 1);
    EXPECT_EQ(reading.requests[0].method, "BREW");
}

TEST(RequestParserTest, takesTheOriginFormFromAnAbsoluteTarget)
{
    EXPECT_EQ(read({"GET http://h:80/p?q HTTP/1.1\r\nHost: h\r\n\r\n"}).requests.value(0).target, "/p?q");
    EXPECT_EQ(read({"GET HTTPS://h HTTP/1.1\r\nHost: h\r\n\r\n"}).requests.value(0).path, "/");
    EXPECT_EQ(read({"GET http://h?q=1 HTTP/1.1\r\nHost: h\r\n\r\n"}).requests.value(0).query, "q=1");
    EXPECT_EQ(read({"OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n"}).requests.value(0).path, "*");
}

TEST(RequestParserTest, keepsBytesOfTheTargetAsTheyAre)
{
    EXPECT_EQ(read({"GET /a%2F%00\xe0\xa4?x=%zz HTTP/1.1\r\nHost: h\r\n\r\n"}).requests.value(0).target,
              "/a%2F%00\xe0\xa4?x=%zz");
}

TEST(RequestParserTest, takesALengthThatIsRepeated)
{
    EXPECT_EQ(
        read({"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nab"}).requests.value(0).body,
        "ab");
}

TEST(RequestParserTest, takesAPostWithoutLengthWhereItIsTold)
{
    Limits limits;
    limits.requireLength = false;
    EXPECT_EQ(read({"POST / HTTP/1.1\r\nHost: h\r\n\r\n"}, limits).requests.size(), 1);
}

TEST(RequestParserTest, takesWhatReachesTheLimitsExactly)
{
    Limits limits;
    limits.targetBytes = 10;
    limits.headerFields = 3;
    limits.bodyBytes = 4;
    const QByteArray request = "POST /012345678 HTTP/1.1\r\nHost: h\r\nA: b\r\nContent-Length: 4\r\n\r\n";
    limits.headerBytes = request.size();
    EXPECT_EQ(read({request + "body"}, limits).requests.size(), 1);

    EXPECT_EQ(read({"GET /0123456789 HTTP/1.1\r\n"}, limits).rejection.value_or(Rejection{}).status, 414);
    limits.headerBytes = request.size() - 1;
    EXPECT_EQ(read({request + "body"}, limits).rejection.value_or(Rejection{}).status, 431);
    limits.headerBytes = request.size();
    limits.headerFields = 2;
    EXPECT_EQ(read({request + "body"}, limits).rejection.value_or(Rejection{}).status, 431);
    limits.headerFields = 3;
    limits.bodyBytes = 3;
    EXPECT_EQ(read({request}, limits).rejection.value_or(Rejection{}).status, 413);
}

TEST(RequestParserTest, refusesABodyOfChunksBeyondTheLimit)
{
    Limits limits;
    limits.bodyBytes = 6;
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(read({head + "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n"}, limits).requests.value(0).body, "abcdef");
    const Reading reading = read({head + "3\r\nabc\r\n4\r\n"}, limits);
    EXPECT_EQ(reading.rejection.value_or(Rejection{}).status, 413);
    EXPECT_TRUE(reading.rejection.value_or(Rejection{}).body.startsWith("abc"));
}

TEST(RequestParserTest, boundsWhatChunksBringBesideTheBody)
{
    Limits limits;
    limits.headerBytes = 200;
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_TRUE(read({head + "1;" + QByteArray(300, 'x')}, limits).rejection); // a chunk header without an end
    EXPECT_TRUE(read({head + "0\r\nX: " + QByteArray(300, 'x')}, limits).rejection); // a trailer without an end
    EXPECT_TRUE(
        read({head + QByteArray("1;extension=0123456789\r\nx\r\n").repeated(20)}, limits).rejection); // many extensions
    EXPECT_TRUE(read({head + QByteArray(300, '0')}, limits).rejection); // a size without an end
}

TEST(RequestParserTest, knowsWhetherTheClientWaitsForContinue)
{
    const Limits limits;
    RequestParser parser(limits);
    parser.append("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r");
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    EXPECT_FALSE(parser.wantsContinue());
    parser.append("\n");
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    EXPECT_TRUE(parser.wantsContinue());
    EXPECT_EQ(parser.phase(), Phase::Body);
    parser.append("a");
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    EXPECT_FALSE(parser.wantsContinue());
}

TEST(RequestParserTest, ignoresExpectationsOfHttp10)
{
    const Limits limits;
    RequestParser parser(limits);
    parser.append("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    EXPECT_FALSE(parser.wantsContinue());
}

TEST(RequestParserTest, tellsWhatIsKnownOfAHeadThatIsGivenUp)
{
    const Limits limits;
    RequestParser parser(limits);
    parser.append("POST /k/abc HTTP/1.1\r\nHost: h\r\nX-Half: wa");
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    parser.refuse({408, QStringLiteral("too slow")});
    EXPECT_EQ(parser.next(), Outcome::Rejected);
    const Rejection rejection = parser.rejection();
    EXPECT_EQ(rejection.status, 408);
    EXPECT_EQ(rejection.reason, QStringLiteral("too slow"));
    EXPECT_EQ(rejection.method, "POST");
    EXPECT_EQ(rejection.target, "/k/abc");
    EXPECT_EQ(base::headerValue(rejection.headers, "Host"), QByteArray("h"));
}

TEST(RequestParserTest, limitsTheBodyThatARejectionKeeps)
{
    const Limits limits;
    RequestParser parser(limits);
    parser.append("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n");
    parser.append(QByteArray(90'000, 'x'));
    EXPECT_EQ(parser.next(), Outcome::NeedMore);
    parser.refuse({408, QStringLiteral("too slow")});
    EXPECT_EQ(parser.rejection().body, QByteArray(64 * 1024, 'x'));
}

TEST(RequestParserTest, cutsTheTargetThatARejectionKeeps)
{
    Limits limits;
    limits.targetBytes = 8;
    const Reading reading = read({"GET /" + QByteArray(100, 'a') + " HTTP/1.1\r\n"}, limits);
    ASSERT_TRUE(reading.rejection);
    EXPECT_EQ(reading.rejection->target, "/aaaaaaa");
}
