// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ApiUrl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using kaizala::ApiPath;
using kaizala::baseUrl;
using kaizala::movedBase;

namespace {

QByteArray text(const base::Result<QUrl> &url)
{
    return url ? url->toEncoded() : toString(url.error().kind).toUtf8();
}

const QUrl Here(u"https://old.example.org/api"_s);

} // namespace

TEST(ApiUrl, ABaseHasNoTrailingSlashQueryFragmentOrUser)
{
    EXPECT_EQ(baseUrl(QUrl(u"https://user:pw@h.example/a//?q=1#f"_s)), QUrl(u"https://h.example/a"_s));
    EXPECT_EQ(baseUrl(QUrl(u"https://h.example/"_s)).toEncoded(), "https://h.example");
    EXPECT_EQ(baseUrl(QUrl(u"http://127.0.0.1:8080/x%2Fy/"_s)).toEncoded(), "http://127.0.0.1:8080/x%2Fy");
}

TEST(ApiUrl, IdsAreOneSegmentWhateverTheyHold)
{
    EXPECT_EQ(ApiPath("/v1/webhook").id(u"a/b?c#d+e f%20g"_s).on(Here).toEncoded(),
              "https://old.example.org/api/v1/webhook/a%2Fb%3Fc%23d%2Be%20f%2520g");
    EXPECT_EQ(ApiPath("/v1/groups").id(u"é@2"_s).word("subGroups").on(Here).toEncoded(),
              "https://old.example.org/api/v1/groups/%C3%A9%402/subGroups");
}

TEST(ApiUrl, IdsInQueriesKeepPlusAmpersandAndPercent)
{
    EXPECT_EQ(ApiPath("/v1/webhook")
                  .query("objectId", u"a+b&c=d e%#/?"_s)
                  .query("objectType", u"Group"_s)
                  .on(Here)
                  .toEncoded(),
              "https://old.example.org/api/v1/webhook?objectId=a%2Bb%26c%3Dd%20e%25%23%2F%3F&objectType=Group");
}

TEST(ApiUrl, AnIdThatNamesAnotherCallIsRefused)
{
    for (const QString &id : {u""_s, u"."_s, u".."_s})
        EXPECT_FALSE(ApiPath("/v1/webhook").id(id).isValid()) << id.toStdString();
    EXPECT_TRUE(ApiPath("/v1/webhook").id(u"..."_s).isValid());
    EXPECT_TRUE(ApiPath("/v1/webhook").isValid());
}

TEST(ApiUrl, AMoveMayNameTheWholeCallOrOnlyTheBase)
{
    const ApiPath call = ApiPath("/v1/webhook").id(u"a/b"_s).query("x", u"1"_s);
    const QUrl requested = call.on(Here);
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/v1/webhook/a%2Fb?x=1")),
              "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/v1/webhook/a%2fb?x=1")),
              "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/v1/webhook/a/b")), "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/v1/webhook/")), "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/v1/")), "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example/v2/")), "https://new.example/v2");
    EXPECT_EQ(text(movedBase(requested, call, "https://new.example")), "https://new.example");
    EXPECT_EQ(text(movedBase(requested, call, "//new.example:8443/")), "https://new.example:8443");
    EXPECT_EQ(text(movedBase(requested, call, "/elsewhere/v1/webhook/a%2Fb?x=1")), "https://old.example.org/elsewhere");
    EXPECT_EQ(text(movedBase(requested, call, "/elsewhere/")), "https://old.example.org/elsewhere");
    EXPECT_EQ(text(movedBase(requested, call, " https://u:p@new.example/a \r\n")), "https://new.example/a");
}

TEST(ApiUrl, ABaseThatHoldsTheVersionItselfIsKept)
{
    const ApiPath call("/v1/groups");
    EXPECT_EQ(text(movedBase(call.on(Here), call, "https://gw.example/v1/kaizala/")), "https://gw.example/v1/kaizala");
    EXPECT_EQ(text(movedBase(call.on(Here), call, "https://gw.example/v1/kaizala/v1/groups")),
              "https://gw.example/v1/kaizala");
}

TEST(ApiUrl, AMoveToNowhereOrToLessSafetyIsRefused)
{
    const ApiPath call("/v1/groups");
    for (const QByteArray &location :
         {QByteArray(), QByteArray("  "), QByteArray("http://new.example/"), QByteArray("ftp://new.example/"),
          QByteArray("https:///x"), QByteArray("javascript:x")})
        EXPECT_EQ(text(movedBase(call.on(Here), call, location)), "protocol") << location.toStdString();
    const QUrl plain = call.on(QUrl(u"http://127.0.0.1:1"_s));
    EXPECT_EQ(text(movedBase(plain, call, "http://127.0.0.1:2/")), "http://127.0.0.1:2");
    EXPECT_EQ(text(movedBase(plain, call, "https://new.example/")), "https://new.example");
}
