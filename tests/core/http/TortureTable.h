// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Compressed.h"

#include "http/Limits.h"

#include <QByteArray>

#include <ostream>
#include <vector>

namespace http_test {

//! One request, or several, or none, and what they are answered with.
struct TortureCase
{
    const char *name;
    std::vector<int> answers; //!< in their order, 1xx left out; 200 is the handler's
    QByteArray bytes;
    bool ends = true; //!< the connection, after the last answer; else it waits for more

    friend void PrintTo(const TortureCase &c, std::ostream *out) { *out << c.name; }
};

//! Small enough that the table reaches them all.
inline http::Limits tortureLimits()
{
    http::Limits limits;
    limits.targetBytes = 256;
    limits.headerBytes = 1024;
    limits.headerFields = 16;
    limits.bodyBytes = 100;
    return limits;
}

// What the cases are made of.

inline QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\n" + fields + "\r\n";
}

inline QByteArray chunks(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + fields + "\r\n" + body;
}

inline QByteArray post(const QByteArray &fields)
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n0123456789";
}

inline QByteArray coded(const QByteArray &coding, const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: " + coding
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline const QByteArray Nul(1, '\0');

// Malformed, ambiguous or too much: refused, and the connection is not trusted any more.
inline const std::vector<TortureCase> Refused{
    {"Garbage", {400}, "hello\r\n\r\n"},
    {"Http09", {400}, "GET /\r\n\r\n"},
    {"NoTarget", {400}, "GET HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"TwoSpaces", {400}, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"SpaceInTarget", {400}, "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"TabForSpace", {400}, "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n"},
    {"SpaceBeforeMethod", {400}, " GET / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ControlInMethod", {400}, "G\x01T / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ControlInTarget", {400}, "GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"RelativeTarget", {400}, "GET a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"AuthorityTarget", {400}, "CONNECT h:80 HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"AsteriskForGet", {400}, "GET * HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"Fragment", {400}, "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"ForeignScheme", {400}, "GET ftp://h/ HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"UrlWithoutHost", {400}, "GET http:///a HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"VersionTwo", {505}, "GET / HTTP/2.0\r\nHost: x\r\n\r\n"},
    {"VersionTwoPreface", {505}, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
    {"VersionOneTwo", {505}, "GET / HTTP/1.2\r\nHost: x\r\n\r\n"},
    {"VersionZero", {505}, "GET / HTTP/0.9\r\nHost: x\r\n\r\n"},
    {"VersionMalformed", {400}, "GET / HTTP/1.10\r\nHost: x\r\n\r\n"},
    {"VersionLowerCase", {400}, "GET / http/1.1\r\nHost: x\r\n\r\n"},
    {"VersionOfAnother", {400}, "GET / RTSP/1.0\r\nHost: x\r\n\r\n"},
    {"LongMethod", {501}, QByteArray(65, 'A') + " / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"LongTarget", {414}, "GET /" + QByteArray(300, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"LongHeader", {431}, get("Host: x\r\nX: " + QByteArray(2000, 'a') + "\r\n")},
    {"HeaderWithoutEnd", {431}, "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(2000, 'a')},
    {"ManyFields", {431}, get("Host: x\r\n" + QByteArray("A: b\r\n").repeated(20))},
    {"ManyEmptyLines", {400}, QByteArray("\r\n").repeated(20) + get("Host: x\r\n")},
    {"BareLineFeeds", {400}, "GET / HTTP/1.1\nHost: x\n\n"},
    {"BareLineFeedInField", {400}, get("Host: x\r\nA: b\nC: d\r\n")},
    {"BareLineFeedAtEnd", {400}, "GET / HTTP/1.1\r\nHost: x\r\n\n"},
    {"BareReturn", {400}, get("Host: x\r\nA: b\rC: d\r\n")},
    {"DoubleReturn", {400}, get("Host: x\r\r\n")},
    {"NulInTarget", {400}, "GET /" + Nul + " HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NulInName", {400}, get("Host: x\r\nA" + Nul + ": b\r\n")},
    {"NulInValue", {400}, get("Host: x\r\nA: b" + Nul + "\r\n")},
    {"ControlInValue", {400}, get("Host: x\r\nA: b\x07\r\n")},
    {"Folded", {400}, get("Host: x\r\nA: b\r\n c\r\n")},
    {"FoldedByTab", {400}, get("Host: x\r\nA: b\r\n\tc\r\n")},
    {"FoldedFirst", {400}, get(" Host: x\r\n")},
    {"SpaceBeforeColon", {400}, get("Host : x\r\n")},
    {"TabBeforeColon", {400}, get("Host: x\r\nA\t: b\r\n")},
    {"NoColon", {400}, get("Host: x\r\nnonsense\r\n")},
    {"EmptyName", {400}, get("Host: x\r\n: b\r\n")},
    {"NameWithUmlaut", {400}, get("Host: x\r\nN\xc3\xa4me: b\r\n")},
    {"NoHost", {400}, get("")},
    {"TwoHosts", {400}, get("Host: x\r\nHost: x\r\n")},
    {"TwoHostsInHttp10", {400}, "GET / HTTP/1.0\r\nHost: x\r\nhost: y\r\n\r\n"},
    {"HostList", {400}, get("Host: x, y\r\n")},
    {"HostWithPath", {400}, get("Host: x/y\r\n")},
    {"HostWithUser", {400}, get("Host: a@x\r\n")},
    {"NoLength", {411}, "POST / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NoLengthPut", {411}, "PUT / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"NoLengthHttp10", {411}, "POST / HTTP/1.0\r\n\r\n"},
    {"TwoLengths", {400}, post("Content-Length: 5\r\nContent-Length: 6\r\n")},
    {"LengthList", {400}, post("Content-Length: 5, 6\r\n")},
    {"LengthEmpty", {400}, post("Content-Length:\r\n")},
    {"LengthPlus", {400}, post("Content-Length: +5\r\n")},
    {"LengthMinus", {400}, post("Content-Length: -5\r\n")},
    {"LengthHex", {400}, post("Content-Length: 0x5\r\n")},
    {"LengthFraction", {400}, post("Content-Length: 5.0\r\n")},
    {"LengthWords", {400}, post("Content-Length: 5 6\r\n")},
    {"LengthOverflow", {400}, post("Content-Length: 18446744073709551616\r\n")},
    {"LengthHuge", {413}, post("Content-Length: 18446744073709551615\r\n")},
    {"LengthOverTheLimit", {413}, post("Content-Length: 101\r\n")},
    {"LengthAndChunked", {400}, post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")},
    {"ChunkedAndLength", {400}, post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n")},
    {"GzipAndLength", {400}, post("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n")},
    {"CodingUnknown", {501}, post("Transfer-Encoding: gzip\r\n")},
    {"CodingUnknownOfGet", {501}, get("Host: x\r\nTransfer-Encoding: gzip\r\n")},
    {"CodingLikeChunked", {501}, post("Transfer-Encoding: xchunked\r\n")},
    {"CodingIdentity", {501}, post("Transfer-Encoding: identity\r\n")},
    {"CodingBeforeChunked", {501}, post("Transfer-Encoding: gzip, chunked\r\n")},
    {"CodingBeforeChunkedApart", {501}, post("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")},
    {"CodingEmpty", {501}, post("Transfer-Encoding:\r\n")},
    {"CodingAfterChunked", {400}, post("Transfer-Encoding: chunked, gzip\r\n")},
    {"ChunkedTwice", {400}, post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")},
    {"ChunkedTwiceInOne", {400}, post("Transfer-Encoding: chunked, chunked\r\n")},
    {"ChunkedInHttp10", {400}, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    {"ChunkSizeWords", {400}, chunks("hello\r\n")},
    {"ChunkSizeEmpty", {400}, chunks("\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizeMinus", {400}, chunks("-1\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizePlus", {400}, chunks("+3\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizePrefixed", {400}, chunks("0x3\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizeOverflow", {400}, chunks("10000000000000000\r\nabc\r\n0\r\n\r\n")},
    {"ChunkOverTheLimit", {413}, chunks("65\r\nx")},
    {"ChunksOverTheLimit", {413}, chunks("3c\r\n" + QByteArray(60, 'x') + "\r\n3c\r\n")},
    {"ChunkLongerThanItsSize", {400}, chunks("3\r\nabcdef\r\n0\r\n\r\n")},
    {"ChunkWithoutItsEnd", {400}, chunks("3\r\nabc0\r\n\r\n")},
    {"ChunkLineFeed", {400}, chunks("3\nabc\n0\n\n")},
    {"ChunkLineFeedLater", {400}, chunks("3\r\nabc\n0\n\n")},
    {"TrailerLineFeed", {400}, chunks("0\r\nA: b\n\n")},
    {"ChunkExtensionMalformed", {400}, chunks("3;=\r\nabc\r\n0\r\n\r\n")},
    {"ChunkExtensionLineFeed", {400}, chunks("3;a=\"\n\"\r\nabc\r\n0\r\n\r\n")},
    {"TrailerMalformed", {400}, chunks("0\r\nnonsense\r\n\r\n")},
    {"TrailerWithLength", {400}, chunks("0\r\nContent-Length: 5\r\n\r\n")},
    {"ExpectOther", {417}, post("Content-Length: 5\r\nExpect: the-unexpected\r\n")},
    {"ExpectTwo", {417}, post("Content-Length: 5\r\nExpect: 100-continue, more\r\n")},
    {"Tls", {400}, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)},
    {"NonAsciiMethod", {400}, "G\xc3\x89T / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"SeparatorInMethod", {400}, "GE(T / HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"EmptyMethodOnly", {400}, " \r\n\r\n"},
    {"HugeMethod", {501}, QByteArray(10'000, 'A')},
    {"VersionMissing", {400}, "GET / \r\nHost: x\r\n\r\n"},
    {"VersionTrailingSpace", {400}, "GET / HTTP/1.1 \r\nHost: x\r\n\r\n"},
    {"SshBanner", {400}, "SSH-2.0-OpenSSH_9.2p1\r\n\r\n"},
    {"MailGreeting", {400}, "EHLO example.org\r\n\r\n"},
    {"ProxyProtocol", {400}, "PROXY TCP4 192.0.2.1 192.0.2.2 56324 443\r\n" + get("Host: x\r\n")},
    {"ProxyProtocolTwo", {400}, QByteArray("\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c", 16)},
    {"OldSslHello", {400}, QByteArray("\x80\x2e\x01\x03\x01\x00\x15\x00", 8)},
    {"TlsAlert", {400}, QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)},
    {"NameWithSlash", {400}, get("Host: x\r\nA/B: c\r\n")},
    {"NameWithQuote", {400}, get("Host: x\r\n\"A\": c\r\n")},
    {"NameWithSpace", {400}, get("Host: x\r\nA B: c\r\n")},
    {"LongName", {431}, get("Host: x\r\n" + QByteArray(2000, 'n') + ": a\r\n")},
    {"DeleteInValue", {400}, get("Host: x\r\nA: b\x7f\r\n")},
    {"VerticalTabInValue",
     {400},
     get("Host: x\r\nA: \x0b"
         "b\r\n")},
    {"NulInHost", {400}, get("Host: x" + Nul + "\r\n")},
    {"AbsoluteFormWithoutHost", {400}, "GET http://x/a HTTP/1.1\r\n\r\n"},
    {"AuthorityForGet", {400}, "GET x:80 HTTP/1.1\r\nHost: x\r\n\r\n"},
    {"AsteriskForPost", {400}, "POST * HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"},
    {"LengthQuoted", {400}, post("Content-Length: \"5\"\r\n")},
    {"LengthExponent", {400}, post("Content-Length: 1e1\r\n")},
    {"LengthOctalLike", {400}, post("Content-Length: 0o5\r\n")},
    {"LengthMinusZero", {400}, post("Content-Length: -0\r\n")},
    {"LengthMinusOne", {400}, post("Content-Length: -1\r\n")},
    {"LengthNonAsciiDigit", {400}, post("Content-Length: \xd9\xa5\r\n")},
    {"LengthBeyond32Bits", {413}, post("Content-Length: 4294967301\r\n")},
    {"LengthWithSpaceBeforeColon", {400}, post("Content-Length : 5\r\n")},
    {"LengthFolded", {400}, post("Content-Length:\r\n 5\r\n")},
    {"LengthUnderscore", {411}, post("Content_Length: 10\r\n")},
    {"LengthsThatDifferByForm", {400}, post("Content-Length: 10\r\nContent-Length: 0xa\r\n")},
    {"LengthSmuggledInTwoWays", {400}, post("Content-Length: 10\r\nTransfer-Encoding: chunked\r\n")},
    {"CodingWithParameter", {501}, post("Transfer-Encoding: chunked;q=1\r\n")},
    {"CodingQuoted", {501}, post("Transfer-Encoding: \"chunked\"\r\n")},
    {"CodingAfterControl",
     {400},
     post("Transfer-Encoding: \x0b"
          "chunked\r\n")},
    {"CodingWithSpaceBeforeColon", {400}, post("Transfer-Encoding : chunked\r\n")},
    {"CodingFolded", {400}, post("Transfer-Encoding:\r\n chunked\r\n")},
    {"CodingTrailingComma", {400}, post("Transfer-Encoding: chunked,\r\n")},
    {"CodingHiddenByAnother", {400}, post("Transfer-Encoding: chunked\r\nTransfer-encoding: x\r\n")},
    {"ChunkSizeAfterSpace", {400}, chunks(" 3\r\nabc\r\n0\r\n\r\n")},
    {"ChunkSizeLetters", {400}, chunks("g\r\nabc\r\n0\r\n\r\n")},
    {"ChunkExtensionNul", {400}, chunks("3;a" + Nul + "\r\nabc\r\n0\r\n\r\n")},
    {"ChunkExtensionsWithoutEnd", {431}, chunks("3;" + QByteArray(3000, 'a'))},
    {"TrailerTooLarge", {431}, chunks("0\r\nA: " + QByteArray(3000, 'a'))},
    {"TrailerTooLargeAndComplete", {431}, chunks("0\r\nA: " + QByteArray(3000, 'a') + "\r\n\r\n")},
    {"TrailersTooMany", {431}, chunks("0\r\n" + QByteArray("A: b\r\n").repeated(40) + "\r\n")},
    {"ChunkSizeMalformedAndTooLong", {431}, chunks("2" + Nul + QByteArray(2000, ' ') + "\r\nab\r\n0\r\n\r\n")},
    {"ChunkExtensionsTooLargeTogether",
     {400},
     chunks(QByteArray("1;" + QByteArray(500, 'a') + "\r\nx\r\n").repeated(3) + "0\r\n\r\n")},
    {"TrailerWithSpaceBeforeColon", {400}, chunks("0\r\nA : b\r\n\r\n")},
    {"TrailerWithCoding", {400}, chunks("0\r\nTransfer-Encoding: chunked\r\n\r\n")},
    {"ExpectNothing", {417}, post("Content-Length: 10\r\nExpect:\r\n")},
    {"ContentCodingUnknown", {415}, coded("br", "whatever")},
    {"ContentCodingTwice", {415}, coded("gzip, gzip", "whatever")},
    {"ContentCodingTwiceApart", {415}, coded("gzip\r\nContent-Encoding: deflate", "whatever")},
    {"ContentCodingNoGzip", {400}, coded("gzip", "whatever it is, it is no gzip")},
    {"ContentCodingNoDeflate", {400}, coded("deflate", "\x78\x9c no deflate")},
    {"ContentCodingCutShort", {400}, coded("gzip", compressed("hello", Wrapping::Gzip).chopped(1))},
    {"ContentCodingDamaged", {400}, coded("gzip", compressed("hello", Wrapping::Gzip).chopped(8) + "12345678")},
    {"ContentCodingWithMoreBehind", {400}, coded("deflate", compressed("hello", Wrapping::Zlib) + "x")},
    {"ContentCodingBomb", {413}, coded("gzip", compressed(QByteArray(20'000, '0'), Wrapping::Gzip))},
    {"ContentCodingBombInChunks",
     {413},
     chunks("20\r\n" + compressed(QByteArray(20'000, '0'), Wrapping::Zlib).first(32) + "\r\n",
            "Content-Encoding: deflate\r\n")},
    {"GarbageAfterAGoodOne", {200, 400}, get("Host: x\r\n") + "garbage\r\n\r\n"},
    {"GarbageAfterABody", {200, 400}, post("Content-Length: 10\r\n") + "more than was promised\r\n\r\n"},
    {"SmugglingAfterABody", {200, 200}, post("Content-Length: 0\r\n").chopped(10) + get("Host: x\r\n"), false},
    {"NothingAfterARefusal", {400}, get("Host : x\r\n") + get("Host: x\r\n")},
    {"NothingAfterAnEnd", {200}, get("Host: x\r\nConnection: close\r\n") + get("Host: x\r\n")},
};

// Odd, and to be served all the same, or to be waited for.
inline const std::vector<TortureCase> Odd{
    {"Plain", {200}, get("Host: x\r\n"), false},
    {"HostEmpty", {200}, get("Host:\r\n"), false},
    {"HostIpv6", {200}, get("Host: [::1]:8080\r\n"), false},
    {"NamesInAnyCase", {200}, get("hOST: x\r\n"), false},
    {"ValueWithTabs", {200}, get("Host:\tx\t\r\n"), false},
    {"ValueEmpty", {200}, get("Host: x\r\nA:\r\n"), false},
    {"ValueNotAscii", {200}, get("Host: x\r\nA: \xe0\xa4\xa8\xff\r\n"), false},
    {"ValueWithColon", {200}, get("Host: x\r\nA::b\r\n"), false},
    {"FieldsToTheLimit", {200}, get("Host: x\r\n" + QByteArray("A: b\r\n").repeated(15)), false},
    {"EmptyLinesBefore", {200}, "\r\n\r\n" + get("Host: x\r\n"), false},
    {"MethodUnknown", {200}, "BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"MethodLowerCase", {200}, "get / HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"Head", {200}, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"OptionsOfAll", {200}, "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"OptionsOfOne", {200}, "OPTIONS /a HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"TargetToTheLimit", {200}, "GET /" + QByteArray(255, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"TargetOddlyEncoded", {200}, "GET /%zz?%00=%&&= HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"TargetWithDots", {200}, "GET /../../a HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"AbsoluteForm", {200}, "GET http://y:81/a?b HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"AbsoluteFormInCapitals", {200}, "GET HTTPS://y HTTP/1.1\r\nHost: x\r\n\r\n", false},
    {"Http10", {200}, "GET / HTTP/1.0\r\n\r\n"},
    {"Http10Kept", {200}, "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", false},
    {"Http10Post", {200}, "POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\nok"},
    {"Http10Expect", {200}, "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok"},
    {"ConnectionList", {200}, get("Host: x\r\nConnection: keep-alive, close\r\n")},
    {"UpgradeToHttp2", {200}, get("Host: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"), false},
    {"UpgradeToWebSocket", {200}, get("Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"), false},
    {"GetWithBody", {200}, get("Host: x\r\nContent-Length: 2\r\n") + "ok", false},
    {"LengthZero", {200}, post("Content-Length: 0\r\n").chopped(10), false},
    {"LengthWithZeros", {200}, post("Content-Length: 00010\r\n"), false},
    {"LengthWithSpaces", {200}, post("Content-Length:   10  \r\n"), false},
    {"LengthTwiceTheSame", {200}, post("Content-Length: 10\r\nContent-Length: 10\r\n"), false},
    {"LengthToTheLimit", {200}, post("Content-Length: 100\r\n") + QByteArray(90, 'x'), false},
    {"ExpectContinue", {200}, post("Content-Length: 10\r\nExpect: 100-Continue\r\n"), false},
    {"Chunks", {200}, chunks("3\r\nabc\r\n0\r\n\r\n"), false},
    {"ChunksNone", {200}, chunks("0\r\n\r\n"), false},
    {"ChunksSingle", {200}, chunks(QByteArray("1\r\nx\r\n").repeated(100) + "0\r\n\r\n"), false},
    {"ChunksOfManyDigits", {200}, chunks(QByteArray("00001\r\nx\r\n").repeated(50) + "0\r\n\r\n"), false},
    {"TrailersToTheLimit", {200}, chunks("0\r\n" + QByteArray("A: b\r\n").repeated(16) + "\r\n"), false},
    {"ChunksToTheLimit", {200}, chunks("64\r\n" + QByteArray(100, 'x') + "\r\n0\r\n\r\n"), false},
    {"ChunkSizeWithZeros", {200}, chunks("0003\r\nabc\r\n000\r\n\r\n"), false},
    {"ChunkSizeCapitals", {200}, chunks("A\r\n0123456789\r\n0\r\n\r\n"), false},
    {"ChunkExtensions", {200}, chunks("3;a;b=c;d=\"e f\"\r\nabc\r\n0;z\r\n\r\n"), false},
    {"ChunkOfLineEnds", {200}, chunks("4\r\n\r\n\r\n\r\n0\r\n\r\n"), false},
    {"Trailers", {200}, chunks("0\r\nA: b\r\nC: d\r\n\r\n"), false},
    {"CodingInAnyCase", {200}, post("Transfer-Encoding:\tChUnKeD\r\n").chopped(10) + "0\r\n\r\n", false},
    {"ContentCodingGzip", {200}, coded("gzip", compressed("hello", Wrapping::Gzip)), false},
    {"ContentCodingGzipOfOld", {200}, coded("X-GZip", compressed("hello", Wrapping::Gzip)), false},
    {"ContentCodingGzipTwoMembers",
     {200},
     coded("gzip", compressed("hel", Wrapping::Gzip) + compressed("lo", Wrapping::Gzip)),
     false},
    {"ContentCodingDeflate", {200}, coded("deflate", compressed("hello", Wrapping::Zlib)), false},
    {"ContentCodingDeflateBare", {200}, coded("deflate", compressed("hello", Wrapping::None)), false},
    {"ContentCodingIdentity", {200}, coded("identity, gzip", compressed("hello", Wrapping::Gzip)), false},
    {"ContentCodingOfNothing", {200}, coded("gzip", ""), false},
    {"ContentCodingOfNoBody", {200}, get("Host: x\r\nContent-Encoding: br\r\n"), false},
    {"ContentCodingToTheLimit", {200}, coded("gzip", compressed(QByteArray(100, '0'), Wrapping::Gzip)), false},
    {"Pipelined", {200, 200, 200}, get("Host: x\r\n").repeated(3), false},
    {"PipelinedBodies", {200, 200}, post("Content-Length: 10\r\n") + chunks("1\r\nx\r\n0\r\n\r\n"), false},
    {"PipelinedEmptyLines", {200, 200}, get("Host: x\r\n") + "\r\n" + get("Host: x\r\n"), false},
    {"HeadCutShort", {}, "GET / HTTP/1.1\r\nHost: x\r\n", false},
    {"BodyCutShort", {}, post("Content-Length: 11\r\n"), false},
    {"ChunkCutShort", {}, chunks("5\r\nabc"), false},
    {"ChunksCutShort", {}, chunks("3\r\nabc\r\n"), false},
    {"TrailerCutShort", {}, chunks("0\r\nA: b\r\n"), false},
    {"SecondCutShort", {200}, get("Host: x\r\n") + "GET /", false},
};

} // namespace http_test
