// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The engine behind every call, seen through the client: moves, throttling, renewed tokens, cancellation.
#include "ClientFixture.h"

#include "kaizala/ApiCall.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using base::Error;
using support::await;
using support::eventually;

namespace kaizala {

namespace {

const QByteArray NoGroups = R"({"groups":[]})";
const QByteArray BadToken = R"({"message":"expired","errorCode":"InvalidToken","errorCategoryKey":"AuthException"})";

} // namespace

class ApiCallTest : public ClientTest
{
protected:
    void moved(const QByteArray &to) { transport.answer(308, "", {{"Location", to}}); }
    void throttle(const QByteArray &retryAfter) { transport.answer(429, "", {{"Retry-After", retryAfter}}); }
};

TEST_F(ApiCallTest, AMoveIsFollowedToldAndRemembered)
{
    moved("https://new.example.org/base/v1/groups?showDetail=true&fetchAllGroups=true");
    transport.answer(200, NoGroups);
    EXPECT_TRUE(await(client.groups()));
    EXPECT_EQ(transport.line(1), "GET https://new.example.org/base/v1/groups?showDetail=true&fetchAllGroups=true");
    EXPECT_EQ(transport.header(1, "accessToken"), "token-1");
    EXPECT_EQ(moves, QByteArrayList{"https://new.example.org/base"});
    EXPECT_EQ(client.endpoint().toEncoded(), "https://new.example.org/base");
    transport.answer(204, "");
    EXPECT_TRUE(await(client.deleteSubscription({u"s"_s})));
    EXPECT_EQ(transport.line(2), "DELETE https://new.example.org/base/v1/webhook/s");
}

TEST_F(ApiCallTest, APostKeepsItsVerbAndBodyWhenItMoves)
{
    SubscriptionDraft draft;
    draft.object.id = u"g"_s;
    moved("/elsewhere");
    transport.answer(200, R"({"webhookId":"w"})");
    EXPECT_TRUE(await(client.createSubscription(draft)));
    EXPECT_EQ(transport.line(1), "POST https://api.example.org/elsewhere/v1/webhook");
    EXPECT_EQ(transport.json(1), draft.toJson());
}

TEST_F(ApiCallTest, NoErrorRepeatsASecretThatTheServiceEchoes)
{
    SubscriptionDraft draft;
    draft.object.id = u"g"_s;
    draft.callbackToken = base::Secret(QByteArray("horse battery"));
    transport.answer(400, R"({"message":"horse battery is no good with token-1","errorCode":"InvalidParameters"})");
    const auto refused = await(client.createSubscription(draft));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Http);
    EXPECT_EQ(refused.error().code, u"InvalidParameters"_s);
    EXPECT_EQ(refused.error().detail, u"InvalidParameters: ... is no good with ..."_s);
    transport.answer(200, R"({"you said horse battery)");
    EXPECT_FALSE(await(client.createSubscription(draft)).error().detail.contains(u"horse"_s));
}

TEST_F(ApiCallTest, ThreeMovesAreEnough)
{
    for (const char *to : {"https://a.example", "https://b.example", "https://c.example", "https://d.example"})
        moved(to);
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::Protocol);
    EXPECT_EQ(transport.requests.size(), 4);
    EXPECT_EQ(moves.size(), 3);
}

TEST_F(ApiCallTest, AMoveWithoutEncryptionOrAddressIsRefused)
{
    moved("http://new.example.org/");
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::Protocol);
    transport.answer(308, "", {});
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::Protocol);
    EXPECT_EQ(client.endpoint(), QUrl(u"https://api.example.org/kz"_s));
    EXPECT_TRUE(moves.isEmpty());
}

TEST_F(ApiCallTest, OneMoveIsToldOnceHoweverManyCallsMeetIt)
{
    const auto first = client.groups();
    const auto second = client.groups();
    ASSERT_TRUE(eventually([&] { return transport.open() == 2; }));
    moved("https://new.example.org");
    moved("https://new.example.org");
    ASSERT_TRUE(eventually([&] { return transport.requests.size() == 4; }));
    transport.answer(200, NoGroups);
    transport.answer(200, NoGroups);
    EXPECT_TRUE(await(first));
    EXPECT_TRUE(await(second));
    EXPECT_EQ(moves.size(), 1);
}

TEST_F(ApiCallTest, TheAccessTokenCallMovesTheEndpointToo)
{
    moved("https://new.example.org/v1/accessToken");
    transport.answer(200, R"({"accessToken":"a"})");
    EXPECT_TRUE(await(client.accessToken(QUrl(u"https://root.example.org"_s), {u"i"_s, {}, {}})));
    EXPECT_EQ(transport.line(1), "GET https://new.example.org/v1/accessToken");
    EXPECT_EQ(moves, QByteArrayList{"https://new.example.org"});
}

TEST_F(ApiCallTest, TheSignInServerOfOAuthMovesAlone)
{
    moved("https://login.example.org/api/oauth/token");
    transport.answer(200, R"({"accessToken":"a"})");
    EXPECT_TRUE(await(client.oauthToken(QUrl(u"https://root.example.org"_s), u"i"_s, {}, {})));
    EXPECT_EQ(transport.line(1), "POST https://login.example.org/api/oauth/token");
    EXPECT_TRUE(moves.isEmpty());
}

TEST_F(ApiCallTest, AnEndpointSetWhileTheTokenIsFetchedCounts)
{
    tokens.held.emplace();
    const auto pending = client.groups();
    client.setEndpoint(QUrl(u"https://late.example.org/"_s));
    transport.answer(200, NoGroups);
    tokens.held->complete(base::Secret(u"t"_s));
    EXPECT_TRUE(await(pending));
    EXPECT_TRUE(transport.line(0).startsWith("GET https://late.example.org/v1/groups"));
}

TEST_F(ApiCallTest, AThrottledCallIsRepeatedAfterItsTime)
{
    throttle("1");
    transport.answer(200, NoGroups);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(await(client.groups()));
    EXPECT_GE(timer.elapsed(), 990);
    EXPECT_EQ(waits, QList<qint64>{1});
    EXPECT_EQ(transport.requests.size(), 2);
}

TEST_F(ApiCallTest, AThrottledCallHoldsTheOthersBackToo)
{
    const auto first = client.groups();
    ASSERT_TRUE(eventually([&] { return transport.open() == 1; }));
    QElapsedTimer timer;
    timer.start();
    throttle("1");
    ASSERT_TRUE(eventually([&] { return waits.size() == 1; }));
    const auto second = client.deleteSubscription({u"s"_s});
    const auto signIn = client.accessToken(QUrl(u"https://root.example.org"_s), {u"i"_s, {}, {}});
    ASSERT_TRUE(eventually([&] { return transport.requests.size() > 1; }));
    EXPECT_GE(timer.elapsed(), 990);
    EXPECT_TRUE(transport.line(1).endsWith("/v1/accessToken")) << "everybody may be waiting for this one";
    transport.answer(200, R"({"accessToken":"a"})");
    EXPECT_TRUE(await(signIn));
    transport.answer(200, NoGroups);
    EXPECT_TRUE(await(first));
    transport.answer(204, "");
    EXPECT_TRUE(await(second));
}

TEST_F(ApiCallTest, TheLimitIsTheServicesAndNoneOnThisComputer)
{
    EXPECT_EQ(client.rateGate().callsLeft(), 100);
    client.setEndpoint(QUrl(u"http://127.0.0.1:8080"_s));
    EXPECT_EQ(client.rateGate().callsLeft(), std::nullopt);
    moved("https://new.example.org");
    transport.answer(200, NoGroups);
    client.setEndpoint(QUrl(u"https://localhost"_s));
    EXPECT_TRUE(await(client.groups()));
    EXPECT_EQ(client.rateGate().limit().calls, 100) << "it moved to a service elsewhere";
    client.setRateLimit({7, std::chrono::seconds(1)});
    client.setEndpoint(QUrl(u"http://127.0.0.1:8080"_s));
    EXPECT_EQ(client.rateGate().callsLeft(), 7) << "what was said counts";
}

TEST_F(ApiCallTest, CallsWaitForTheirTurn)
{
    client.setRateLimit({1, std::chrono::milliseconds(50)});
    const auto first = client.groups();
    const auto background = client.subscriptions({ObjectType::Group, u"g"_s}, Priority::Background);
    const auto user = client.deleteSubscription({u"s"_s});
    ASSERT_TRUE(eventually([&] { return transport.open() == 1; }));
    transport.answer(200, NoGroups);
    ASSERT_TRUE(eventually([&] { return transport.requests.size() == 2; }));
    EXPECT_TRUE(transport.line(1).startsWith("DELETE"));
    transport.answer(204, "");
    transport.answer(200, R"({"webhooks":[]})");
    EXPECT_TRUE(await(background));
    EXPECT_TRUE(await(user));
    EXPECT_TRUE(await(first));
}

TEST_F(ApiCallTest, CancellingWhileItWaitsForItsTurnSendsNothing)
{
    client.setRateLimit({1, std::chrono::seconds(10)});
    const auto first = client.groups();
    auto second = client.groups();
    ASSERT_TRUE(eventually([&] { return transport.open() == 1; }));
    second.cancel();
    EXPECT_EQ(errorOf(second).kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return client.rateGate().waiting() == 0; }));
    transport.answer(200, NoGroups);
    EXPECT_TRUE(await(first));
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(ApiCallTest, RetryAfterMissingMeansOneSecond)
{
    transport.answer(429, "", {});
    auto pending = client.groups();
    ASSERT_TRUE(eventually([&] { return !waits.isEmpty(); }));
    EXPECT_EQ(waits, QList<qint64>{1});
    pending.cancel();
}

TEST_F(ApiCallTest, ThreeRepetitionsAreEnough)
{
    for (int i = 0; i < 3; ++i)
        throttle("0");
    transport.answer(429, R"({"message":"slow","errorCode":"TooMany"})", {{"Retry-After", "7"}});
    const Error error = errorOf(client.groups());
    EXPECT_EQ(error.kind, Error::Kind::Throttled);
    EXPECT_EQ(error.retryAfter.count(), 7);
    EXPECT_EQ(error.httpStatus, 429);
    EXPECT_EQ(error.code, u"TooMany"_s);
    EXPECT_EQ(waits, (QList<qint64>{0, 0, 0}));
    EXPECT_EQ(transport.requests.size(), 4);
}

TEST_F(ApiCallTest, AWaitBeyondTheLimitIsNotBegun)
{
    throttle("121");
    const Error error = errorOf(client.groups());
    EXPECT_EQ(error.kind, Error::Kind::Throttled);
    EXPECT_EQ(error.retryAfter.count(), 121);
    EXPECT_TRUE(waits.isEmpty());
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(ApiCallTest, CancellingDuringTheWaitEndsIt)
{
    throttle("60");
    auto pending = client.groups();
    ASSERT_TRUE(eventually([&] { return waits.size() == 1; }));
    pending.cancel();
    EXPECT_EQ(errorOf(pending).kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return client.findChildren<ApiCall *>().isEmpty(); }))
        << "the call and its timer are gone";
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(ApiCallTest, AnInvalidTokenGetsOneNewTokenAndOneRepetition)
{
    for (const int status : {200, 400, 401, 403}) {
        tokens.next = {base::Secret(u"token-new"_s)};
        transport.requests.clear();
        transport.answer(status, BadToken);
        transport.answer(200, NoGroups);
        EXPECT_TRUE(await(client.groups())) << status;
        EXPECT_EQ(transport.requests.size(), 2);
        EXPECT_EQ(transport.header(1, "accessToken"), "token-new");
        tokens.token = base::Secret(u"token-1"_s);
    }
    EXPECT_EQ(tokens.refused.first(), "token-1");
}

TEST_F(ApiCallTest, ASecondRefusalIsFinal)
{
    tokens.next = {base::Secret(u"token-2"_s), base::Secret(u"token-3"_s)};
    transport.answer(401, BadToken);
    transport.answer(401, BadToken);
    const Error error = errorOf(client.groups());
    EXPECT_EQ(error.kind, Error::Kind::Unauthorized);
    EXPECT_EQ(error.code, u"InvalidToken"_s);
    EXPECT_EQ(transport.requests.size(), 2);
    EXPECT_EQ(tokens.refused, QByteArrayList{"token-1"});
}

TEST_F(ApiCallTest, WithoutAnotherTokenTheServicesWordsCount)
{
    transport.answer(403, BadToken);
    const Error error = errorOf(client.groups());
    EXPECT_EQ(error.kind, Error::Kind::Unauthorized);
    EXPECT_EQ(error.detail, u"InvalidToken: expired"_s);
    EXPECT_EQ(transport.requests.size(), 1);

    tokens.next = {base::Secret(u"token-1"_s)}; // "another" one that is the same
    transport.answer(403, BadToken);
    EXPECT_EQ(errorOf(client.groups()).code, u"InvalidToken"_s);
    EXPECT_EQ(transport.requests.size(), 2);
}

TEST_F(ApiCallTest, MoveThrottleAndNewTokenInOneCall)
{
    tokens.next = {base::Secret(u"token-2"_s)};
    moved("https://new.example.org");
    throttle("0");
    transport.answer(400, BadToken);
    transport.answer(200, R"({"webhookId":"w"})");
    EXPECT_TRUE(await(client.createSubscription({})));
    EXPECT_EQ(transport.requests.size(), 4);
    EXPECT_EQ(transport.line(3), "POST https://new.example.org/v1/webhook");
    EXPECT_EQ(transport.header(3, "accessToken"), "token-2");
}

TEST_F(ApiCallTest, NobodySignedIn)
{
    client.setTokenProvider(nullptr);
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::Unauthorized);
    client.setTokenProvider(&tokens);
    tokens.token = base::fail(Error::Kind::SecretLocked, u"locked"_s);
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::SecretLocked);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(ApiCallTest, ATokenThatCannotBeAHeaderIsNotSent)
{
    tokens.token = base::Secret(u"a\nb"_s);
    EXPECT_EQ(errorOf(client.groups()).kind, Error::Kind::InvalidInput);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(ApiCallTest, CancellingACallCancelsItsRequest)
{
    auto pending = client.groups();
    ASSERT_TRUE(eventually([&] { return transport.open() == 1; }));
    pending.cancel();
    EXPECT_TRUE(eventually([&] { return transport.cancelled == 1; }));
    EXPECT_EQ(errorOf(pending).kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return client.findChildren<ApiCall *>().isEmpty(); }));
}

TEST_F(ApiCallTest, TheClientsEndCancelsItsRequests)
{
    auto mortal = std::make_unique<Client>(transport, QUrl(u"https://x.example"_s));
    mortal->setTokenProvider(&tokens);
    const auto pending = mortal->groups();
    ASSERT_TRUE(eventually([&] { return transport.open() == 1; }));
    mortal.reset();
    EXPECT_TRUE(eventually([&] { return transport.cancelled == 1; }));
    EXPECT_EQ(errorOf(pending).kind, Error::Kind::Cancelled);
}

} // namespace kaizala
