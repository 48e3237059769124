// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What is malformed, ambiguous or too much, as one table: each request is refused with its status, in one piece, byte
// by byte, and over a socket.

#include "RawClient.h"
#include "ServerFixture.h"

#include "http/RequestParser.h"

#include <algorithm>
#include <ostream>

using namespace http_test;
using http::Limits;
using http::RequestParser;
using Outcome = RequestParser::Outcome;

namespace {

struct Case
{
    const char *name;
    int status;
    QByteArray bytes;

    friend void PrintTo(const Case &c, std::ostream *out) { *out << c.name; }
};

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray chunks(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + fields + "\r\n" + body;
}

QByteArray post(const QByteArray &fields)
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n0123456789";
}

const QByteArray Nul(1, '\0');

const std::vector<Case> Cases{
    {"Garbage", 400, "hello\r\n\r\n"},
    {"Http09", 400, "GET /\r\n\r\n"},
    {"NoTarget", 400, "GET HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"TwoSpaces", 400, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"SpaceInTarget", 400, "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"TabForSpace", 400, "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n"},
    {"SpaceBeforeMethod", 400, " GET / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ControlInMethod", 400, "G\x01T / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ControlInTarget", 400, "GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"RelativeTarget", 400, "GET a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"AuthorityTarget", 400, "CONNECT h:80 HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"AsteriskForGet", 400, "GET * HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"Fragment", 400, "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ForeignScheme", 400, "GET ftp://h/ HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"UrlWithoutHost", 400, "GET http:///a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"VersionTwo", 505, "GET / HTTP/2.0\r\nHost: x\r\n\r\n"},
    {"VersionTwoPreface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
    {"VersionOneTwo", 505, "GET / HTTP/1.2\r\nHost: x\r\n\r\n"},
    {"VersionZero", 505, "GET / HTTP/0.9\r\nHost: x\r\n\r\n"},
    {"VersionMalformed", 400, "GET / HTTP/1.10\r\nHost: x\r\n\r\n"},
    {"VersionLowerCase", 400, "GET / http/1.1\r\nHost: x\r\n\r\n"},
    {"VersionOfAnother", 400, "GET / RTSP/1.0\r\nHost: x\r\n\r\n"},
    {"LongMethod", 501, QByteArray(65, 'A') + " / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"LongTarget", 414, "GET /" + QByteArray(300, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"LongHeader", 431, get("Host: x\r\nX: " + QByteArray(2000, 'a') + "\r\n")},
    {"HeaderWithoutEnd", 431, "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(2000, 'a')},
    {"ManyFields", 431, get("Host: x\r\n" + QByteArray("A: b\r\n").repeated(20))},
    {"ManyEmptyLines", 400, QByteArray("\r\n").repeated(20) + get("Host: x\r\n")},
    {"BareLineFeeds", 400, "GET / HTTP/1.1\nHost: x\n\n"},
    {"BareLineFeedInField", 400, get("Host: x\r\nA: b\nC: d\r\n")},
    {"BareLineFeedAtEnd", 400, "GET / HTTP/1.1\r\nHost: x\r\n\n"},
    {"BareReturn", 400, get("Host: x\r\nA: b\rC: d\r\n")},
    {"DoubleReturn", 400, get("Host: x\r\r\n")},
    {"NulInTarget", 400, "GET /" + Nul + " HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NulInName", 400, get("Host: x\r\nA" + Nul + ": b\r\n")},
    {"NulInValue", 400, get("Host: x\r\nA: b" + Nul + "\r\n")},
    {"ControlInValue", 400, get("Host: x\r\nA: b\x07\r\n")},
    {"Folded", 400, get("Host: x\r\nA: b\r\n c\r\n")},
    {"FoldedByTab", 400, get("Host: x\r\nA: b\r\n\tc\r\n")},
    {"FoldedFirst", 400, get(" Host: x\r\n")},
    {"SpaceBeforeColon", 400, get("Host : x\r\n")},
    {"TabBeforeColon", 400, get("Host: x\r\nA\t: b\r\n")},
    {"NoColon", 400, get("Host: x\r\nnonsense\r\n")},
    {"EmptyName", 400, get("Host: x\r\n: b\r\n")},
    {"NameWithUmlaut", 400, get("Host: x\r\nN\xc3\xa4me: b\r\n")},
    {"NoHost", 400, get("")},
    {"TwoHosts", 400, get("Host: x\r\nHost: x\r\n")},
    {"TwoHostsInHttp10", 400, "GET / HTTP/1.0\r\nHost: x\r\nhost: y\r\n\r\n"},
    {"HostList", 400, get("Host: x, y\r\n")},
    {"HostWithPath", 400, get("Host: x/y\r\n")},
    {"HostWithUser", 400, get("Host: a@x\r\n")},
    {"NoLength", 411, "POST / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NoLengthPut", 411, "PUT / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NoLengthHttp10", 411, "POST / HTTP/1.0\r\n\r\n"},
    {"TwoLengths", 400, post("Content-Length: 5\r\nContent-Length: 6\r\n")},
    {"LengthList", 400, post("Content-Length: 5, 6\r\n")},
    {"LengthEmpty", 400, post("Content-Length:\r\n")},
    {"LengthPlus", 400, post("Content-Length: +5\r\n")},
    {"LengthMinus", 400, post("Content-Length: -5\r\n")},
    {"LengthHex", 400, post("Content-Length: 0x5\r\n")},
    {"LengthFraction", 400, post("Content-Length: 5.0\r\n")},
    {"LengthWords", 400, post("Content-Length: 5 6\r\n")},
    {"LengthOverflow", 400, post("Content-Length: 18446744073709551616\r\n")},
    {"LengthHuge", 413, post("Content-Length: 18446744073709551615\r\n")},
    {"LengthOverTheLimit", 413, post("Content-Length: 101\r\n")},
    {"LengthAndChunked", 400, post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")},
    {"ChunkedAndLength", 400, post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n")},
    {"GzipAndLength", 400, post("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n")},
    {"CodingUnknown", 501, post("Transfer-Encoding: gzip\r\n")},
    {"CodingUnknownOfGet", 501, get("Host: x\r\nTransfer-Encoding: gzip\r\n")},
    {"CodingLikeChunked", 501, post("Transfer-Encoding: xchunked\r\n")},
    {"CodingIdentity", 501, post("Transfer-Encoding: identity\r\n")},
    {"CodingBeforeChunked", 501, post("Transfer-Encoding: gzip, chunked\r\n")},
    {"CodingBeforeChunkedApart", 501, post("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")},
    {"CodingEmpty", 501, post("Transfer-Encoding:\r\n")},
    {"CodingAfterChunked", 400, post("Transfer-Encoding: chunked, gzip\r\n")},
    {"ChunkedTwice", 400, post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")},
    {"ChunkedTwiceInOne", 400, post("Transfer-Encoding: chunked, chunked\r\n")},
    {"ChunkedInHttp10", 400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    {"ChunkSizeWords", 400, chunks("hello\r\n")},
    {"ChunkSizeEmpty", 400, chunks("\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizeMinus", 400, chunks("-1\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizePlus", 400, chunks("+3\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizePrefixed", 400, chunks("0x3\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizeOverflow", 400, chunks("10000000000000000\r\nabc\r\n0\r\n\r\n")},
    {"ChunkOverTheLimit", 413, chunks("65\r\nx")},
    {"ChunksOverTheLimit", 413, chunks("3c\r\n" + QByteArray(60, 'x') + "\r\n3c\r\n")},
    {"ChunkLongerThanItsSize", 400, chunks("3\r\nabcdef\r\n0\r\n\r\n")},
    {"ChunkWithoutItsEnd", 400, chunks("3\r\nabc0\r\n\r\n")},
    {"ChunkLineFeed", 400, chunks("3\nabc\n0\n\n")},
    {"ChunkLineFeedLater", 400, chunks("3\r\nabc\n0\n\n")},
    {"TrailerLineFeed", 400, chunks("0\r\nA: b\n\n")},
    {"ChunkExtensionMalformed", 400, chunks("3;=\r\nabc\r\n0\r\n\r\n")},
    {"ChunkExtensionLineFeed", 400, chunks("3;a=\"\n\"\r\nabc\r\n0\r\n\r\n")},
    {"TrailerMalformed", 400, chunks("0\r\nnonsense\r\n\r\n")},
    {"TrailerWithLength", 400, chunks("0\r\nContent-Length: 5\r\n\r\n")},
    {"ExpectOther", 417, post("Content-Length: 5\r\nExpect: the-unexpected\r\n")},
    {"ExpectTwo", 417, post("Content-Length: 5\r\nExpect: 100-continue, more\r\n")},
    {"Tls", 400, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)},
};

Limits tableLimits()
{
    Limits limits;
    limits.targetBytes = 256;
    limits.headerBytes = 1024;
    limits.headerFields = 16;
    limits.bodyBytes = 100;
    return limits;
}

class RefusalTest : public ServerTest, public testing::WithParamInterface<Case>
{
};

} // namespace

TEST_P(RefusalTest, isTheSameHoweverTheBytesAreSplit)
{
    const Limits limits = tableLimits();
    RequestParser whole(limits);
    whole.append(GetParam().bytes);
    ASSERT_EQ(whole.next(), Outcome::Rejected);
    EXPECT_EQ(whole.rejection().status, GetParam().status) << whole.rejection().reason.toStdString();
    EXPECT_FALSE(whole.rejection().reason.isEmpty());
    EXPECT_FALSE(whole.keepAlive());

    RequestParser split(limits);
    Outcome outcome = Outcome::NeedMore;
    for (const char c : GetParam().bytes) {
        split.append(QByteArrayView(&c, 1));
        outcome = split.next();
        ASSERT_NE(outcome, Outcome::Parsed);
        if (outcome == Outcome::Rejected)
            break;
    }
    ASSERT_EQ(outcome, Outcome::Rejected);
    EXPECT_EQ(split.rejection().status, GetParam().status) << split.rejection().reason.toStdString();
}

TEST_P(RefusalTest, reachesTheClientAndTheHandler)
{
    RawClient client(start(tableLimits()));
    const Answer answer = client.exchange(GetParam().bytes);
    EXPECT_EQ(answer.status, GetParam().status);
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(client.ended());
    EXPECT_TRUE(handler.requests().isEmpty());
    ASSERT_EQ(handler.rejections().size(), 1);
    EXPECT_EQ(handler.rejections().first().status, GetParam().status);
}

namespace {

std::string nameOf(const testing::TestParamInfo<Case> &tested)
{
    return tested.param.name;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Table, RefusalTest, testing::ValuesIn(Cases), nameOf);
