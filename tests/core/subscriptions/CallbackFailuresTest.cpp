// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CallbackFailures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using subscriptions::CallbackFailure;
using subscriptions::CallbackFailures;
using Verdict = subscriptions::CallbackReport::Verdict;

namespace {

const QDateTime Then = QDateTime::fromMSecsSinceEpoch(1'768'478'400'123, Qt::UTC);
const QString One = u"https://one.example/k"_s;
const QString Two = u"https://two.example/k"_s;

CallbackFailure found(Verdict verdict, int status = 0, const QDateTime &at = Then)
{
    return {at, CallbackFailure::By::Check, verdict, status, {}};
}

CallbackFailure refused(const QString &detail, const QDateTime &at = Then)
{
    return {at, CallbackFailure::By::Service, Verdict::Unreachable, 0, detail};
}

} // namespace

TEST(CallbackFailures, GoToTheDiskAndBack)
{
    CallbackFailures before;
    before.set(One, found(Verdict::NotSuccessful, 503));
    before.set(Two, refused(u"callback validation failed"_s, Then.addSecs(-1)));
    EXPECT_EQ(CallbackFailures::fromJson(before.toJson()), before);
    EXPECT_EQ(before.toJson().first()[u"url"_s], Two) << "oldest first";
}

TEST(CallbackFailures, WhatIsNoneIsLeftOut)
{
    const QJsonArray odd{u"text"_s, QJsonObject{{u"url"_s, One}, {u"at"_s, 1}, {u"why"_s, u"a new verdict"_s}},
                         QJsonObject{{u"url"_s, One}, {u"why"_s, u"tooLate"_s}},
                         QJsonObject{{u"at"_s, 1}, {u"why"_s, u"tooLate"_s}}};
    EXPECT_TRUE(CallbackFailures::fromJson(odd).isEmpty());
}

TEST(CallbackFailures, AreForgottenOldestFirstWhereThereAreVeryMany)
{
    CallbackFailures failures;
    for (int i = 0; i <= CallbackFailures::Most; ++i)
        failures.set(u"https://%1.example"_s.arg(i), found(Verdict::TooLate, 0, Then.addSecs(i)));
    EXPECT_FALSE(failures.of(u"https://0.example"_s));
    EXPECT_TRUE(failures.of(u"https://1.example"_s));
}

TEST(CallbackFailures, OnlyOlderOnesAreEndedByWhatArrives)
{
    CallbackFailures failures;
    failures.set(One, found(Verdict::TooLate));
    const auto any = [](const QString &) { return true; };
    EXPECT_FALSE(failures.forgetReached(Then, any));
    EXPECT_FALSE(failures.forgetReached(Then.addSecs(1), [](const QString &url) { return url == Two; }));
    EXPECT_TRUE(failures.of(One));
    EXPECT_TRUE(failures.forgetReached(Then.addMSecs(1), any));
    EXPECT_TRUE(failures.isEmpty());
}

TEST(CallbackFailures, SayWhatIsSo)
{
    EXPECT_TRUE(found(Verdict::NotSuccessful, 503).sentence().contains(u"503"_s));
    EXPECT_TRUE(refused(u"callback\nvalidation failed"_s).sentence().contains(u"callback validation failed"_s));
}

TEST(CallbackFailures, TheServicesWordsTellARefusedValidation)
{
    const auto http = [](const QString &detail) {
        Error error;
        error.kind = Error::Kind::Http;
        error.httpStatus = 400;
        error.detail = detail;
        return error;
    };
    EXPECT_TRUE(subscriptions::refusesCallback(http(u"The callback could not be validated: it did not answer"_s)));
    EXPECT_TRUE(subscriptions::refusesCallback(http(u"InvalidParameters: Validation of CallBackUrl failed"_s)));
    EXPECT_TRUE(subscriptions::refusesCallback(http(u"Callback did not echo the token"_s)));
    EXPECT_FALSE(subscriptions::refusesCallback(http(u"validity has to be a time to come"_s)));
    EXPECT_FALSE(subscriptions::refusesCallback(http(u"callBackUrl has to be an https address"_s)));
    Error timeout = http(u"callback validation"_s);
    timeout.kind = Error::Kind::Timeout;
    EXPECT_FALSE(subscriptions::refusesCallback(timeout)) << "that was the service, not the callback";
}
