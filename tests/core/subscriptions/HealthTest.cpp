// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Health.h"

#include "support/FakeClock.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using subscriptions::Health;

namespace {

Health healthAt(std::optional<std::chrono::milliseconds> left, std::optional<bool> active)
{
    const QDateTime now = support::FakeClock().now();
    kaizala::Subscription subscription;
    if (left)
        subscription.validUntil = now.addMSecs(left->count());
    subscription.active = active;
    const subscriptions::HealthReport report = subscriptions::healthOf(subscription, now);
    EXPECT_FALSE(report.why.isEmpty());
    return report.health;
}

} // namespace

TEST(Health, TellsTheEndOfValidityApartToTheMillisecond)
{
    EXPECT_EQ(healthAt(-1ms, {}), Health::Expired);
    EXPECT_EQ(healthAt(0ms, {}), Health::Expired);
    EXPECT_EQ(healthAt(1ms, {}), Health::ExpiresSoon);
    EXPECT_EQ(healthAt(subscriptions::SoonMeans - 1ms, {}), Health::ExpiresSoon);
    EXPECT_EQ(healthAt(subscriptions::SoonMeans, {}), Health::Ok);
}

TEST(Health, WorstFirst)
{
    EXPECT_EQ(healthAt(-1ms, false), Health::Disabled);
    EXPECT_EQ(healthAt(1ms, false), Health::Disabled);
    EXPECT_EQ(healthAt(-1ms, true), Health::Expired);
    EXPECT_EQ(healthAt(1ms, true), Health::ExpiresSoon);
}

TEST(Health, UnknownOnlyWhereNothingIsKnown)
{
    EXPECT_EQ(healthAt(std::nullopt, std::nullopt), Health::Unknown);
    EXPECT_EQ(healthAt(std::nullopt, true), Health::Ok);
    EXPECT_EQ(healthAt(std::nullopt, false), Health::Disabled);
}

TEST(Health, EveryOneHasAWordForPeopleAndOneForMachines)
{
    QSet<QString> names;
    QSet<QString> words;
    for (const Health health : {Health::Ok, Health::ExpiresSoon, Health::Expired, Health::Disabled,
                                Health::CallbackUnreachable, Health::TokenUnusable, Health::Unknown}) {
        names.insert(toString(health));
        words.insert(displayName(health));
    }
    EXPECT_EQ(names.size(), 7);
    EXPECT_EQ(words.size(), 7);
}

TEST(Health, WithoutATokenNothingIsSureButWhatIsOver)
{
    using subscriptions::AccountToken;
    const QDateTime now = support::FakeClock().now();
    kaizala::Subscription subscription;
    subscription.validUntil = now.addDays(100);
    EXPECT_EQ(subscriptions::healthAt(subscription, now, AccountToken::Unusable), Health::TokenUnusable);
    EXPECT_TRUE(
        subscriptions::healthOf(subscription, now, AccountToken::Unusable).why.contains(QStringLiteral("Sign in")));
    subscription.validUntil = now.addDays(1);
    EXPECT_EQ(subscriptions::healthAt(subscription, now, AccountToken::Unusable), Health::TokenUnusable);
    subscription.validUntil = now.addDays(-1);
    EXPECT_EQ(subscriptions::healthAt(subscription, now, AccountToken::Unusable), Health::Expired);
    subscription.active = false;
    EXPECT_EQ(subscriptions::healthAt(subscription, now, AccountToken::Unusable), Health::Disabled);
}

TEST(Health, ACallbackThatDoesNotAnswerIsWorseThanAnythingButTheEnd)
{
    const QDateTime now = support::FakeClock().now();
    kaizala::Subscription subscription;
    subscription.validUntil = now.addDays(1);
    const subscriptions::CallbackFailure failure{now.addSecs(-60),
                                                 subscriptions::CallbackFailure::By::Check,
                                                 subscriptions::CallbackReport::Verdict::NotSuccessful,
                                                 503,
                                                 {}};
    const auto report = subscriptions::healthOf(subscription, now, subscriptions::AccountToken::Unusable, failure);
    EXPECT_EQ(report.health, Health::CallbackUnreachable);
    EXPECT_TRUE(report.why.contains(QStringLiteral("503"))) << report.why.toStdString();
    EXPECT_TRUE(report.why.contains(QStringLiteral("check it again"))) << report.why.toStdString();
    subscription.validUntil = now.addDays(-1);
    EXPECT_EQ(subscriptions::healthAt(subscription, now, subscriptions::AccountToken::Usable, true), Health::Expired);
    subscription.active = false;
    EXPECT_EQ(subscriptions::healthAt(subscription, now, subscriptions::AccountToken::Usable, true), Health::Disabled);
}
