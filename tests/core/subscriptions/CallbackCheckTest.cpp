// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CallbackCheck.h"

#include "http/Server.h"
#include "support/Await.h"
#include "support/FakeTransport.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace subscriptions;
using Verdict = CallbackReport::Verdict;

namespace {

//! A callback on a real socket that answers as the test says. Called in the server's thread.
class Callback final : public http::RequestHandler
{
public:
    std::function<void(const QByteArray &token, const http::Request &, const http::Responder &)> answer;
    void handle(const http::Request &request, const http::Responder &respond) override
    {
        answer(request.queryValue("validationToken"), request, respond);
    }
};

class CallbackChecks : public testing::Test
{
public:
    void SetUp() override
    {
        const auto port = support::await(server.start({}));
        ASSERT_TRUE(port);
        url = u"http://127.0.0.1:%1/k/1"_s.arg(*port);
    }
    [[nodiscard]] CallbackReport report(const QString &asked,
                                        std::chrono::milliseconds patience = CallbackCheck::Patience)
    {
        return support::await(check.run(asked, patience)).value_or(CallbackReport());
    }
    Callback callback;
    http::Server server{callback};
    QString url;
    kaizala::NetworkTransport transport;
    CallbackCheck check{transport};
};

} // namespace

TEST_F(CallbackChecks, ACallbackThatGivesTheTokenBackIsGood)
{
    callback.answer = [](const QByteArray &token, const http::Request &, const http::Responder &respond) {
        respond(http::Response::text(200, token));
    };
    const CallbackReport first = report(url);
    EXPECT_EQ(first.verdict, Verdict::Ok) << first.detail.toStdString();
    EXPECT_EQ(first.status, 200);
    EXPECT_TRUE(first.asked.startsWith(u"GET "_s + url + u"?validationToken="_s)) << first.asked.toStdString();
    EXPECT_FALSE(first.body.isEmpty());
    EXPECT_TRUE(first.contentType.startsWith("text/plain"_L1));
    EXPECT_NE(report(url).asked, first.asked) << "a fresh token every time";
}

TEST_F(CallbackChecks, AQueryOfItsOwnIsKept)
{
    callback.answer = [](const QByteArray &token, const http::Request &request, const http::Responder &respond) {
        respond(http::Response::text(request.queryValue("key") == "a b" ? 200 : 400, token));
    };
    EXPECT_EQ(report(url + u"?key=a%20b"_s).verdict, Verdict::Ok);
}

TEST_F(CallbackChecks, WhatIsWrongIsNamed)
{
    struct Case
    {
        int status;
        std::function<QByteArray(const QByteArray &)> body;
        Verdict verdict;
    };
    const QList<Case> cases{
        {404, [](const QByteArray &token) { return token; }, Verdict::NotSuccessful},
        {200, [](const QByteArray &) { return QByteArray("hello"); }, Verdict::OtherAnswer},
        {200, [](const QByteArray &) { return QByteArray(); }, Verdict::OtherAnswer},
        {200, [](const QByteArray &token) { return token.toPercentEncoding(); }, Verdict::Encoded},
        {200, [](const QByteArray &token) { return token + "\n"; }, Verdict::Surrounded},
        {302, [](const QByteArray &token) { return token; }, Verdict::Redirect},
        {200, [](const QByteArray &) { return QByteArray(2 * CallbackCheck::MostAnswerBytes, 'x'); }, Verdict::TooLong},
    };
    for (const Case &one : cases) {
        callback.answer = [&one](const QByteArray &token, const http::Request &, const http::Responder &respond) {
            respond(http::Response::text(one.status, one.body(token)));
        };
        const CallbackReport found = report(url);
        EXPECT_EQ(toString(found.verdict), toString(one.verdict));
        EXPECT_FALSE(found.sentence().isEmpty());
    }
}

TEST_F(CallbackChecks, ALongBodyIsShownInPart)
{
    callback.answer = [](const QByteArray &, const http::Request &, const http::Responder &respond) {
        respond(http::Response::text(200, QByteArray(CallbackCheck::MostShownBytes + 1, 'x')));
    };
    const CallbackReport found = report(url);
    EXPECT_TRUE(found.bodyIsCut);
    EXPECT_EQ(found.body.size(), CallbackCheck::MostShownBytes);
}

TEST_F(CallbackChecks, SilenceIsTooLate)
{
    QList<http::Responder> kept; // a dropped one would answer
    callback.answer = [&kept](const QByteArray &, const http::Request &, const http::Responder &respond) {
        kept.append(respond);
    };
    const CallbackReport found = report(url, std::chrono::milliseconds(50));
    EXPECT_EQ(found.verdict, Verdict::TooLate);
    EXPECT_GE(found.elapsedMs, 40) << "timers may come a little early";
    ASSERT_TRUE(support::await(server.stop()));
}

TEST_F(CallbackChecks, NobodyThereIsUnreachable)
{
    ASSERT_TRUE(support::await(server.stop()));
    EXPECT_EQ(report(url).verdict, Verdict::Unreachable);
}

TEST_F(CallbackChecks, WhatTheServiceWouldNotCallIsNotAsked)
{
    support::FakeTransport fake;
    CallbackCheck quiet(fake);
    const auto verdict = [&](const QString &address) {
        return toString(support::await(quiet.run(address)).value_or(CallbackReport()).verdict);
    };
    EXPECT_EQ(verdict({}), u"noUrl"_s);
    EXPECT_EQ(verdict(u"hooks.example.org/k"_s), u"noUrl"_s);
    EXPECT_EQ(verdict(u"ftp://hooks.example.org/k"_s), u"noUrl"_s);
    EXPECT_EQ(verdict(u"http://hooks.example.org/k"_s), u"unencrypted"_s);
    EXPECT_TRUE(fake.requests.isEmpty());
}

TEST_F(CallbackChecks, ABadCertificateIsNamed)
{
    support::FakeTransport fake;
    fake.fail(base::Error::Kind::Tls);
    CallbackCheck secure(fake);
    const auto found = support::await(secure.run(u"https://hooks.example.org/k"_s));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->verdict, Verdict::TlsProblem);
    EXPECT_EQ(fake.requests.first().timeout, CallbackCheck::Patience);
}

TEST_F(CallbackChecks, CanBeGivenUp)
{
    support::FakeTransport fake;
    CallbackCheck slow(fake);
    auto checking = slow.run(u"https://hooks.example.org/k"_s);
    checking.cancel();
    EXPECT_TRUE(support::eventually([&] { return fake.cancelled == 1; }));
}

TEST_F(CallbackChecks, TheReportIsJsonToo)
{
    callback.answer = [](const QByteArray &token, const http::Request &, const http::Responder &respond) {
        respond(http::Response::text(200, token));
    };
    const QJsonObject json = report(url).toJson();
    EXPECT_EQ(json.value(u"verdict"_s).toString(), u"ok"_s);
    EXPECT_EQ(json.value(u"ok"_s), QJsonValue(true));
    EXPECT_EQ(json.value(u"status"_s).toInt(), 200);
}

TEST_F(CallbackChecks, EveryoneHearsHowItEnded)
{
    callback.answer = [](const QByteArray &, const http::Request &, const http::Responder &respond) {
        respond(http::Response::text(503, "no"));
    };
    QString told;
    QObject::connect(&check, &CallbackCheck::ended, &check,
                     [&told](const QString &of, const CallbackReport &found) { told = of + toString(found.verdict); });
    (void)report(u"no address"_s);
    EXPECT_EQ(told, QString()) << "nobody was asked";
    (void)report(url);
    EXPECT_EQ(told, url + u"notSuccessful"_s);
}
