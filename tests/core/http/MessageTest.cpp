// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Message.h"

#include <gtest/gtest.h>

using http::Request;
using http::Response;

namespace {

QByteArray valueIn(const QByteArray &query, QByteArrayView name)
{
    Request request;
    request.query = query;
    return request.queryValue(name);
}

} // namespace

TEST(MessageTest, findsAQueryValue)
{
    EXPECT_EQ(valueIn("validationToken=a%20b", "validationToken"), "a b");
    EXPECT_EQ(valueIn("x=1&token=two&token=three", "token"), "two");
    EXPECT_EQ(valueIn("a+b=c+d", "a+b"), "c+d"); // '+' is no space here
    EXPECT_EQ(valueIn("%74oken=%e0%a4%a8", "token"), QByteArray("\xe0\xa4\xa8"));
    EXPECT_EQ(valueIn("t=a=b", "t"), "a=b");
    EXPECT_EQ(valueIn("t=%00x", "t"), QByteArray("\0x", 2));
    EXPECT_EQ(valueIn("t=%zz%", "t").isNull(), false); // no percent-encoding, and no crash
}

TEST(MessageTest, tellsAnEmptyQueryValueFromAMissingOne)
{
    EXPECT_FALSE(valueIn("t=", "t").isNull());
    EXPECT_FALSE(valueIn("a&t&b", "t").isNull());
    EXPECT_TRUE(valueIn("t=", "t").isEmpty());
    EXPECT_TRUE(valueIn("T=1", "t").isNull());
    EXPECT_TRUE(valueIn("", "t").isNull());
    EXPECT_TRUE(valueIn("&&=1&", "t").isNull());
    EXPECT_TRUE(valueIn("=1", "").isNull());
}

TEST(MessageTest, makesAnswersThatNoBrowserGuessesAt)
{
    const Response text = Response::text(404, "no");
    EXPECT_EQ(text.status, 404);
    EXPECT_EQ(text.body, "no");
    EXPECT_EQ(base::headerValue(text.headers, "content-type"), QByteArray("text/plain; charset=utf-8"));
    const Response json = Response::json(200, "{}");
    EXPECT_EQ(base::headerValue(json.headers, "content-type"), QByteArray("application/json"));
    EXPECT_EQ(base::headerValue(json.headers, "x-content-type-options"), QByteArray("nosniff"));
}

TEST(MessageTest, knowsReasonPhrases)
{
    EXPECT_EQ(http::reasonPhrase(200), "OK");
    EXPECT_EQ(http::reasonPhrase(429), "Too Many Requests");
    EXPECT_EQ(http::reasonPhrase(799), "Status");
}
