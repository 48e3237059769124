// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"
#include "support/FailOnWarning.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::Error;
using support::await;

namespace kaizala {

namespace {

const QUrl Root(u"https://root.example.org/"_s);

ConnectorCredentials credentials()
{
    return {u"app@2"_s, base::Secret(u"app-secret"_s), base::Secret(u"refresh-1"_s)};
}

} // namespace

TEST_F(ClientTest, GroupsAreReadWithTheTokenInItsHeader)
{
    transport.answer(200, R"({"groups":[{"groupId":"1","groupName":"Field"},{"groupId":"2"}]})");
    const base::Result<QList<Group>> groups = await(client.groups());
    ASSERT_TRUE(groups);
    EXPECT_EQ(groups->size(), 2);
    EXPECT_EQ(groups->first().name, u"Field"_s);
    EXPECT_EQ(transport.line(0), "GET https://api.example.org/kz/v1/groups?showDetail=true&fetchAllGroups=true");
    EXPECT_EQ(transport.header(0, "accessToken"), "token-1");
    EXPECT_EQ(transport.requests.first().timeout, std::chrono::seconds(60));
    EXPECT_EQ(transport.header(0, "Content-Type"), "(none)");
}

TEST_F(ClientTest, OneGroupInAnyOfItsShapes)
{
    for (const char *body :
         {R"({"groupId":"a/b"})", R"({"group":{"groupId":"a/b"}})", R"({"groups":[{"groupId":"a/b"}]})"}) {
        transport.answer(200, body);
        const base::Result<Group> group = await(client.group(u"a/b"_s));
        ASSERT_TRUE(group) << body;
        EXPECT_EQ(group->id, u"a/b"_s);
    }
    EXPECT_EQ(transport.line(0), "GET https://api.example.org/kz/v1/groups/a%2Fb");
    transport.answer(200, R"({"groups":[]})");
    EXPECT_EQ(errorOf(client.group(u"a/b"_s)).kind, Error::Kind::Protocol);
}

TEST_F(ClientTest, SubGroupsOfEveryGroupInTheAnswer)
{
    transport.answer(
        200, R"({"groups":[{"groupId":"1","subGroups":[{"groupId":"s1"},{"groupId":"s2"}]},{"subGroups":null}]})");
    const base::Result<QList<Group>> groups = await(client.subGroups(u"1"_s));
    ASSERT_TRUE(groups);
    ASSERT_EQ(groups->size(), 2);
    EXPECT_TRUE(groups->at(1).hasParentGroups);
    EXPECT_EQ(transport.line(0), "GET https://api.example.org/kz/v1/groups/1/subGroups?fetchAllGroups=true");
}

TEST_F(ClientTest, ActionsSendOnlyWhatIsAskedFor)
{
    transport.answer(200, R"({"actions":[{"referenceId":"r"}],"hasMore":"true"})");
    transport.answer(200, R"({"actions":null})");
    const base::Result<ActionPage> page =
        await(client.actions(u"g"_s, {u"Lets Meet"_s, QDateTime::fromMSecsSinceEpoch(1521743399000, Qt::UTC), 50}));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->actions.size(), 1);
    EXPECT_TRUE(page->hasMore);
    EXPECT_TRUE(await(client.actions(u"g"_s))->actions.isEmpty());
    EXPECT_EQ(
        transport.line(0),
        "GET https://api.example.org/kz/v1/groups/g/actions?actionType=Lets%20Meet&fromDate=1521743399000&count=50");
    EXPECT_EQ(transport.line(1), "GET https://api.example.org/kz/v1/groups/g/actions");
}

TEST_F(ClientTest, AnElementThatCannotBeReadDoesNotHideTheOthers)
{
    const support::ExpectWarning expected(u"without id"_s);
    transport.answer(200, R"({"webhooks":[{"x":1},{"id":"s"},7]})");
    const base::Result<QList<Subscription>> some = await(client.subscriptions({ObjectType::Group, u"g"_s}));
    ASSERT_TRUE(some);
    EXPECT_EQ(some->size(), 1);
    transport.answer(200, R"({"webhooks":[{"x":1}]})");
    EXPECT_EQ(errorOf(client.subscriptions({ObjectType::Group, u"g"_s})).kind, Error::Kind::Protocol);
}

TEST_F(ClientTest, SubscriptionsOfAnObjectWithAnAwkwardId)
{
    transport.answer(200, R"({"webhooks":[{"id":"s","callbackUrl":"https://c"}]})");
    const ObjectRef object{ObjectType::ActionPackage, u"com.example+x & y/#?%"_s};
    const base::Result<QList<Subscription>> list = await(client.subscriptions(object));
    ASSERT_TRUE(list);
    EXPECT_EQ(list->first().object, object);
    EXPECT_EQ(transport.line(0),
              "GET "
              "https://api.example.org/kz/v1/"
              "webhook?objectId=com.example%2Bx%20%26%20y%2F%23%3F%25&objectType=ActionPackage");
}

TEST_F(ClientTest, CreateSendsTheDraftAndReadsTheId)
{
    SubscriptionDraft draft;
    draft.object = {ObjectType::Group, u"g"_s};
    draft.eventTypes = {u"JobCreated"_s};
    draft.callbackUrl = u"https://c"_s;
    transport.answer(200, R"({"webhookId":"new"})");
    EXPECT_EQ(await(client.createSubscription(draft))->value, u"new"_s);
    EXPECT_EQ(transport.line(0), "POST https://api.example.org/kz/v1/webhook");
    EXPECT_EQ(transport.header(0, "Content-Type"), "application/json");
    EXPECT_EQ(transport.json(0), draft.toJson());

    transport.answer(400, R"({"message":"callback validation failed","errorCode":"InvalidParameters"})");
    const Error refused = errorOf(client.createSubscription(draft));
    EXPECT_EQ(refused.kind, Error::Kind::Http);
    EXPECT_EQ(refused.httpStatus, 400);
    EXPECT_TRUE(refused.detail.contains(u"callback validation failed"_s));

    transport.answer(200, "{}");
    EXPECT_EQ(errorOf(client.createSubscription(draft)).kind, Error::Kind::Protocol) << "its presence tells success";
    transport.answer(200, R"({"webhookId":""})");
    EXPECT_EQ(errorOf(client.createSubscription(draft)).kind, Error::Kind::Protocol);
}

TEST_F(ClientTest, CreateIsNeverSentTwiceAfterAFailure)
{
    for (const Error::Kind kind : {Error::Kind::Network, Error::Kind::Timeout, Error::Kind::Tls}) {
        transport.fail(kind);
        EXPECT_EQ(errorOf(client.createSubscription({})).kind, kind);
    }
    transport.answer(500, "");
    transport.answer(503, "", {{"Retry-After", "0"}});
    EXPECT_EQ(errorOf(client.createSubscription({})).httpStatus, 500);
    EXPECT_EQ(errorOf(client.createSubscription({})).httpStatus, 503);
    EXPECT_EQ(transport.requests.size(), 5);
}

TEST_F(ClientTest, UpdateAndDelete)
{
    SubscriptionPatch patch;
    patch.active = true;
    transport.answer(200, "");
    EXPECT_TRUE(await(client.updateSubscription({u"s/1"_s}, patch)));
    EXPECT_EQ(transport.line(0), "PUT https://api.example.org/kz/v1/webhook/s%2F1");
    EXPECT_EQ(transport.json(0), patch.toJson());
    EXPECT_EQ(transport.header(0, "content-type"), "application/json");
    transport.answer(204, "");
    EXPECT_TRUE(await(client.deleteSubscription({u"s/1"_s})));
    EXPECT_EQ(transport.line(1), "DELETE https://api.example.org/kz/v1/webhook/s%2F1");
    EXPECT_TRUE(await(client.updateSubscription({u"s"_s}, {})));
    EXPECT_EQ(transport.requests.size(), 2) << "nothing to change, nothing to send";
}

TEST_F(ClientTest, TheOlderEditionHasNoPut)
{
    SubscriptionPatch patch;
    patch.active = true;
    for (const int status : {404, 405}) {
        transport.answer(status, "");
        const Error error = errorOf(client.updateSubscription({u"s"_s}, patch));
        EXPECT_EQ(error.kind, Error::Kind::Http);
        EXPECT_EQ(error.httpStatus, status);
    }
    transport.answer(404, "");
    EXPECT_EQ(errorOf(client.deleteSubscription({u"s"_s})).kind, Error::Kind::NotFound);
    transport.answer(404, "");
    EXPECT_EQ(errorOf(client.group(u"g"_s)).kind, Error::Kind::NotFound);
}

TEST_F(ClientTest, AnEmptyIdSendsNothing)
{
    EXPECT_EQ(errorOf(client.deleteSubscription({u""_s})).kind, Error::Kind::InvalidInput);
    EXPECT_EQ(errorOf(client.group(u".."_s)).kind, Error::Kind::InvalidInput);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(ClientTest, AccessTokenOfAConnector)
{
    transport.answer(
        200, R"({"accessToken":"a","endpointUrl":"https://api2.example.org/x/","accessTokenExpiry":1521743399000,
                              "scope":"webhook.read","refreshToken":"refresh-2"})");
    const base::Result<AccessGrant> grant = await(client.accessToken(Root, credentials()));
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->accessToken.revealText(), u"a"_s);
    EXPECT_EQ(grant->endpoint.toEncoded(), "https://api2.example.org/x");
    EXPECT_EQ(grant->accessTokenExpiry.toMSecsSinceEpoch(), 1521743399000);
    EXPECT_EQ(grant->scope, u"webhook.read"_s);
    EXPECT_EQ(grant->refreshToken.revealText(), u"refresh-2"_s);
    EXPECT_EQ(transport.line(0), "GET https://root.example.org/v1/accessToken");
    EXPECT_EQ(transport.header(0, "applicationId"), "app@2");
    EXPECT_EQ(transport.header(0, "applicationSecret"), "app-secret");
    EXPECT_EQ(transport.header(0, "refreshToken"), "refresh-1");
    EXPECT_EQ(transport.header(0, "accessToken"), "(none)");
}

TEST_F(ClientTest, ARefreshTokenThatWasNotRotatedIsEmpty)
{
    for (const char *body : {R"({"accessToken":"a"})", R"({"accessToken":"a","refreshToken":null})",
                             R"({"accessToken":"a","refreshToken":""})"}) {
        transport.answer(200, body);
        const base::Result<AccessGrant> grant = await(client.accessToken(Root, credentials()));
        ASSERT_TRUE(grant);
        EXPECT_TRUE(grant->refreshToken.isEmpty());
        EXPECT_TRUE(grant->endpoint.isEmpty());
        EXPECT_FALSE(grant->accessTokenExpiry.isValid());
    }
}

TEST_F(ClientTest, AnEndpointThatCannotBeCalledOrIsLessSafeIsRefused)
{
    for (const char *endpoint : {"ftp://x", "nonsense", "http://plain.example.org"}) {
        transport.answer(200,
                         QJsonObject{{u"accessToken"_s, u"a"_s}, {u"endpointUrl"_s, QString::fromLatin1(endpoint)}});
        EXPECT_EQ(errorOf(client.accessToken(Root, credentials())).kind, Error::Kind::Protocol) << endpoint;
    }
}

TEST_F(ClientTest, ARefusedConnectorIsUnauthorizedAndNotRepeated)
{
    transport.answer(400, R"({"errorCode":"InvalidToken"})");
    EXPECT_EQ(errorOf(client.accessToken(Root, credentials())).kind, Error::Kind::Unauthorized);
    EXPECT_TRUE(tokens.refused.isEmpty());
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(ClientTest, SecretsThatWouldBreakTheHeaderAreNotSent)
{
    ConnectorCredentials bad = credentials();
    bad.refreshToken = base::Secret(u"x\r\nEvil: 1"_s);
    EXPECT_EQ(errorOf(client.accessToken(Root, bad)).kind, Error::Kind::InvalidInput);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(ClientTest, SignInWithAPin)
{
    transport.answer(200, "{}");
    EXPECT_TRUE(await(client.generatePin(Root, u"+911"_s, u"app"_s)));
    EXPECT_EQ(transport.line(0), "POST https://root.example.org/v1/generatePin");
    EXPECT_EQ(transport.json(0), (QJsonObject{{u"mobileNumber"_s, u"+911"_s}, {u"applicationId"_s, u"app"_s}}));

    transport.answer(200, R"({"refreshToken":"r","refreshTokenExpiry":"1521743399000","grantedScope":"a,b"})");
    const base::Result<PinGrant> grant = await(client.loginWithPin(Root, u"+911"_s, u"app"_s, base::Secret(u"1234"_s)));
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->refreshToken.revealText(), u"r"_s);
    EXPECT_TRUE(grant->refreshTokenExpiry.isValid());
    EXPECT_EQ(transport.json(1).value(u"pin"_s), QJsonValue(1234)) << "a number";
    EXPECT_EQ(errorOf(client.loginWithPin(Root, u"+911"_s, u"app"_s, base::Secret(u"12x"_s))).kind,
              Error::Kind::InvalidInput);
}

TEST_F(ClientTest, OAuthSendsAnEncodedForm)
{
    transport.answer(200, R"({"access_token":"a","refresh_token":"r"})");
    const base::Result<AccessGrant> grant =
        await(client.oauthToken(Root, u"id+1"_s, base::Secret(u"s&x=1"_s), base::Secret(u"c/d e"_s)));
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->accessToken.revealText(), u"a"_s);
    EXPECT_EQ(transport.line(0), "POST https://root.example.org/api/oauth/token");
    EXPECT_EQ(transport.requests.first().body, "client_id=id%2B1&client_secret=s%26x%3D1&code=c%2Fd%20e");
    EXPECT_EQ(transport.header(0, "Content-Type"), "application/x-www-form-urlencoded");
}

} // namespace kaizala
