// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ReplyReader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using kaizala::ApiReply;
using kaizala::Expectation;
using kaizala::readReply;

namespace {

const Expectation Webhooks{{u"webhooks"_s}, true};
const Expectation Nothing{{}, false};
const QDateTime Now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

ApiReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}}, body};
}

Error errorOf(const ApiReply &answer, const Expectation &expected)
{
    const base::Result<QJsonObject> read = readReply(answer, expected);
    EXPECT_FALSE(read) << "was read as a value";
    return read ? Error{} : read.error();
}

} // namespace

TEST(ReplyReader, AValueIsAValueInAnyCase)
{
    EXPECT_TRUE(readReply(reply(200, R"({"Webhooks":[]})"), Webhooks));
    EXPECT_TRUE(readReply(reply(201, R"({"webhooks":null})"), Webhooks)) << "an empty list may come as null";
    EXPECT_TRUE(readReply(reply(200, R"({"webhooks":[],"errorCode":"Unknown"})"), Webhooks));
}

TEST(ReplyReader, TheBodyDecidesOverTheStatusAboutTokens)
{
    for (const int status : {200, 400, 401, 403, 404, 500}) {
        for (const char *body : {R"({"message":"no","errorCode":"InvalidToken","errorCategoryKey":"AuthException"})",
                                 R"({"ErrorCode":"invalidtoken"})", R"({"errorcode":"Unauthenticated"})",
                                 R"({"errorCategoryKey":"AuthException"})"}) {
            const Error error = errorOf(reply(status, body), Webhooks);
            EXPECT_EQ(error.kind, Error::Kind::Unauthorized) << status << body;
            EXPECT_EQ(error.httpStatus, status);
        }
    }
    EXPECT_EQ(errorOf(reply(401, ""), Webhooks).kind, Error::Kind::Unauthorized);
    EXPECT_EQ(
        errorOf(reply(403, R"({"errorCode":"InvalidParameters","errorCategoryKey":"AuthException"})"), Webhooks).kind,
        Error::Kind::Http);
}

TEST(ReplyReader, A2xxWithAnErrorCodeAndNoValueIsAnError)
{
    const Error error = errorOf(reply(200, R"({"message":"bad\nurl","errorCode":"InvalidParameters"})"), Webhooks);
    EXPECT_EQ(error.kind, Error::Kind::Http);
    EXPECT_EQ(error.code, u"InvalidParameters"_s);
    EXPECT_EQ(error.detail, u"InvalidParameters: bad url"_s);
    EXPECT_EQ(error.httpStatus, 200);
    EXPECT_EQ(errorOf(reply(200, R"({"errorCode":"Unknown"})"), Nothing).kind, Error::Kind::Http);
}

TEST(ReplyReader, StatusesHaveTheirKinds)
{
    EXPECT_EQ(errorOf(reply(404, ""), Webhooks).kind, Error::Kind::NotFound);
    EXPECT_EQ(errorOf(reply(404, ""), Nothing).kind, Error::Kind::Http) << "an edition without PUT";
    EXPECT_EQ(errorOf(reply(405, ""), Nothing).httpStatus, 405);
    EXPECT_EQ(errorOf(reply(403, ""), Webhooks).kind, Error::Kind::Http);
    EXPECT_EQ(errorOf(reply(500, "<html>"), Webhooks).kind, Error::Kind::Http);
    EXPECT_EQ(errorOf(reply(302, ""), Webhooks).httpStatus, 302);
    EXPECT_EQ(errorOf(reply(429, ""), Webhooks).kind, Error::Kind::Throttled);
}

TEST(ReplyReader, AnAnswerThatIsNoJsonTellsWhatCame)
{
    const Error error =
        errorOf(reply(200, "<html>\n  <title>Sign in</title>" + QByteArray(500, 'x'), "text/html"), Webhooks);
    EXPECT_EQ(error.kind, Error::Kind::Protocol);
    EXPECT_TRUE(error.detail.contains(u"text/html: <html> <title>Sign in</title>xxx"_s)) << error.detail.toStdString();
    EXPECT_LT(error.detail.size(), 250);
    EXPECT_FALSE(error.detail.contains(u'\n'));
    EXPECT_EQ(errorOf(reply(200, "[]"), Webhooks).kind, Error::Kind::Protocol);
    EXPECT_EQ(errorOf(reply(200, ""), Webhooks).kind, Error::Kind::Protocol);
    EXPECT_EQ(errorOf(reply(200, "{}"), Webhooks).kind, Error::Kind::Protocol);
    EXPECT_EQ(errorOf({200, {}, "\xff\xfe\x00\x01"_ba}, Webhooks).kind, Error::Kind::Protocol);
}

TEST(ReplyReader, WhatCameNeverShowsSecrets)
{
    for (const char *body :
         {R"({"accessToken":"s3cr3t-value","endpointUrl":)", R"({"webhooks":[{"callBackToken": 's3cr3t-value',)",
          "refreshToken=s3cr3t-value&x=1", R"({accessToken: s3cr3t-value})",
          R"(["x", "applicationSecret" : "s3cr3t-value)", R"({"accessToken":"a\"s3cr3t-value")"}) {
        const Error error = errorOf(reply(200, body), Webhooks);
        EXPECT_FALSE(error.detail.contains(u"s3cr3t"_s)) << error.detail.toStdString();
    }
    const Error echoed =
        errorOf(reply(400, R"({"message":"token eyJhbGciOiJI.eyJzdWIiOiIx.c2ln is bad","errorCode":"X"})"), Webhooks);
    EXPECT_EQ(echoed.detail, u"X: token … is bad"_s);
}

TEST(ReplyReader, ACallWithoutAValueTakesAnythingButAPage)
{
    EXPECT_TRUE(readReply(reply(200, ""), Nothing));
    EXPECT_TRUE(readReply(reply(204, ""), Nothing));
    EXPECT_TRUE(readReply(reply(200, "OK", "text/plain"), Nothing));
    EXPECT_TRUE(readReply(reply(200, "{}"), Nothing));
    EXPECT_TRUE(readReply(reply(200, "true"), Nothing));
    EXPECT_EQ(errorOf(reply(200, "<html>", "text/plain"), Nothing).kind, Error::Kind::Protocol);
    EXPECT_EQ(errorOf(reply(200, "Sign in", "text/HTML; charset=utf-8"), Nothing).kind, Error::Kind::Protocol);
}

TEST(ReplyReader, OAuthErrorsAreRead)
{
    const Error error =
        errorOf(reply(400, R"({"error":"invalid_grant","error_description":"used"})"), {{u"accessToken"_s}, false});
    EXPECT_EQ(error.code, u"invalid_grant"_s);
    EXPECT_EQ(error.detail, u"invalid_grant: used"_s);
}

TEST(ReplyReader, RetryAfterInSecondsOrAsADate)
{
    using std::chrono::seconds;
    const auto wait = [](const base::Headers &headers) { return kaizala::retryAfter(headers, Now); };
    EXPECT_EQ(wait({}), seconds(1));
    EXPECT_EQ(wait({{"retry-after", "17"}}), seconds(17));
    EXPECT_EQ(wait({{"Retry-After", " 0 "}}), seconds(0));
    EXPECT_EQ(wait({{"Retry-After", "-5"}}), seconds(1));
    EXPECT_EQ(wait({{"Retry-After", "soon"}}), seconds(1));
    EXPECT_EQ(wait({{"Retry-After", "99999999999"}}), seconds(86400));
    EXPECT_EQ(wait({{"Retry-After", "99999999999999999999999"}}), seconds(1));
    EXPECT_EQ(wait({{"Retry-After", "Thu, 15 Jan 2026 12:00:30 GMT"}}), seconds(30));
    EXPECT_EQ(wait({{"Retry-After", "Thu, 15 Jan 2026 11:59:30 GMT"}}), seconds(0)) << "a date in the past";
    EXPECT_EQ(wait({{"Date", "Thu, 15 Jan 2026 11:00:00 GMT"}, {"Retry-After", "Thu, 15 Jan 2026 11:00:05 GMT"}}),
              seconds(5))
        << "the service's own clock counts";
}
