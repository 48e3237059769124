// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/ProxyRange.h"

#include <gtest/gtest.h>

#include <ostream>

using base::Error;
using http::clientOf;
using http::ProxyRange;

namespace {

QHostAddress host(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

QList<ProxyRange> ranges(std::initializer_list<const char *> texts)
{
    QList<ProxyRange> list;
    for (const char *text : texts) {
        const auto range = ProxyRange::parse(QString::fromLatin1(text));
        EXPECT_TRUE(range) << text;
        list.append(range.value_or(ProxyRange{}));
    }
    return list;
}

//! Who a request came from, that the proxy 10.0.0.1 forwards.
std::string clientBehindProxy(const base::Headers &headers)
{
    return clientOf(host("10.0.0.1"), headers, ranges({"10.0.0.0/8", "fd00::/8"})).toString().toStdString();
}

} // namespace

TEST(ProxyRangeTest, readsAddressesAndRanges)
{
    const auto same = [](const char *text, const char *written) {
        const auto range = ProxyRange::parse(QString::fromLatin1(text));
        ASSERT_TRUE(range) << text;
        EXPECT_EQ(range->toString().toStdString(), written);
        EXPECT_EQ(ProxyRange::parse(range->toString()).value_or(ProxyRange{}), *range);
    };
    same("10.0.0.0/8", "10.0.0.0/8");
    same("127.0.0.1", "127.0.0.1/32");
    same("::1", "::1/128");
    same("fd00::/8", "fd00::/8");
    same("0.0.0.0/0", "0.0.0.0/0");
    same("::/0", "::/0");
    same("::ffff:192.0.2.1", "192.0.2.1/32");
}

TEST(ProxyRangeTest, refusesEverythingElse)
{
    for (const char *text : {"",
                             "/",
                             "/8",
                             "10.0.0.0/",
                             "10.0.0.0/33",
                             "10.0.0.0/-1",
                             "10.0.0.0/+8",
                             "10.0.0.0/8/8",
                             "10.0.0.0/ 8",
                             "10",
                             "10.0.0",
                             "10.0.0/24",
                             "256.0.0.1",
                             "::1/129",
                             "::g",
                             "fe80::1%eth0",
                             "proxy.example.org",
                             "10.0.0.0/0008",
                             "127.0.0.1:80",
                             "[::1]",
                             "*"}) {
        const auto range = ProxyRange::parse(QString::fromLatin1(text));
        ASSERT_FALSE(range) << text;
        EXPECT_EQ(range.error().kind, Error::Kind::InvalidInput);
    }
}

TEST(ProxyRangeTest, knowsWhatItContains)
{
    const ProxyRange ten = ranges({"10.0.0.0/8"}).first();
    EXPECT_TRUE(ten.contains(host("10.255.0.1")));
    EXPECT_TRUE(ten.contains(host("::ffff:10.0.0.1")));
    EXPECT_FALSE(ten.contains(host("11.0.0.1")));
    EXPECT_FALSE(ten.contains(host("::1")));
    EXPECT_TRUE(ranges({"::/0"}).first().contains(host("2001:db8::1")));
    EXPECT_FALSE(ranges({"::/0"}).first().contains(host("10.0.0.1")));
}

TEST(ClientTest, isThePeerWhereNobodyIsTrusted)
{
    const base::Headers headers{{"X-Forwarded-For", "192.0.2.7"}, {"Forwarded", "for=192.0.2.7"}};
    EXPECT_EQ(clientOf(host("10.0.0.1"), headers, {}), host("10.0.0.1"));
    EXPECT_EQ(clientOf(host("11.0.0.1"), headers, ranges({"10.0.0.0/8"})), host("11.0.0.1"));
    EXPECT_EQ(clientOf(host("::ffff:11.0.0.1"), headers, {}), host("11.0.0.1"));
}

TEST(ClientTest, isTheRightMostThatIsNotTrusted)
{
    EXPECT_EQ(clientBehindProxy({}), "10.0.0.1");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "192.0.2.7"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"x-forwarded-for", "198.51.100.1, 192.0.2.7 ,10.0.0.2"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "198.51.100.1"}, {"X-Forwarded-For", "192.0.2.7"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "10.0.0.9, 10.0.0.2"}}), "10.0.0.9"); // all are trusted
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "192.0.2.7:4711"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "[2001:db8::1]:4711, fd00::1"}}), "2001:db8::1");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "2001:db8::1"}}), "2001:db8::1");
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "nonsense, 192.0.2.7"}}), "192.0.2.7"); // a stranger's word
}

TEST(ClientTest, readsTheStandardsField)
{
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=192.0.2.7;proto=https;by=203.0.113.43"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "FOR=\"[2001:db8:cafe::17]:4711\""}}), "2001:db8:cafe::17");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=198.51.100.1, by=x;For=192.0.2.7, for=10.0.0.2"}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=192.0.2.7;host=\"a, b; for=198.51.100.1\""}}), "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=\"192\\.0.2.7\""}}), "192.0.2.7");
}

TEST(ClientTest, isThePeerWhereTheFieldIsMalformed)
{
    for (const char *value : {"", ",", "nonsense", "192.0.2.7,", "192.0.2", "for=192.0.2.7", "192.0.2.7, nonsense",
                              "[2001:db8::1", "[2001:db8::1]x", "192.0.2.7, ,10.0.0.2"})
        EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", value}}), "10.0.0.1") << value;
    for (const char *value : {"192.0.2.7", "for=unknown", "for=_hidden", "for=\"192.0.2.7", "for=", "proto=http",
                              "for=192.0.2.7,", "\\", "\"", "for=192.0.2.7, proto=http"})
        EXPECT_EQ(clientBehindProxy({{"Forwarded", value}}), "10.0.0.1") << value;
    const QByteArray many = QByteArray("10.0.0.2, ").repeated(100) + "10.0.0.3";
    EXPECT_EQ(clientBehindProxy({{"X-Forwarded-For", "192.0.2.7, " + many}}), "10.0.0.1");
}

TEST(ClientTest, isThePeerWhereTheFieldsDisagree)
{
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=192.0.2.7"}, {"X-Forwarded-For", "198.51.100.1, 192.0.2.7"}}),
              "192.0.2.7");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "for=198.51.100.1"}, {"X-Forwarded-For", "192.0.2.7"}}), "10.0.0.1");
    EXPECT_EQ(clientBehindProxy({{"Forwarded", "nonsense"}, {"X-Forwarded-For", "192.0.2.7"}}), "10.0.0.1");
}
