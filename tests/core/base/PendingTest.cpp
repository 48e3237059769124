// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Pending.h"

#include "support/Await.h"

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using base::Error;
using base::Pending;
using base::Promise;
using base::Result;

TEST(Pending, DeliversTheValueOnceAndLater)
{
    QObject context;
    int calls = 0;
    base::then(base::ready<int>(7), &context, [&calls](const Result<int> &value) {
        ++calls;
        EXPECT_EQ(value, 7);
    });
    EXPECT_EQ(calls, 0) << "never synchronously";
    EXPECT_TRUE(support::eventually([&] { return calls == 1; }));
}

TEST(Pending, IsSilentAfterItsContextDied)
{
    Promise<int> promise;
    bool called = false;
    {
        QObject context;
        base::then(promise.pending(), &context, [&called](const Result<int> &) { called = true; });
    }
    promise.complete(1);
    EXPECT_EQ(support::await(promise.pending()), 1);
    EXPECT_FALSE(called);
}

TEST(Pending, AForgottenPromiseIsCancelled)
{
    std::optional<Promise<int>> promise(std::in_place);
    const Pending<int> pending = promise->pending();
    promise.reset();
    const Result<int> outcome = support::await(pending);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
}

TEST(Pending, OnlyTheFirstCompletionCounts)
{
    const Promise<int> promise;
    promise.complete(1);
    promise.complete(2);
    EXPECT_EQ(support::await(promise.pending()), 1);
}

TEST(Pending, KeepsTheErrorWhole)
{
    const Result<> outcome = support::await(base::ready<>(base::fail(Error::Kind::Http, u"no"_s, 503)));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().httpStatus, 503);
}

TEST(AndThen, ChainsTheSteps)
{
    QObject context;
    const Pending<QString> chain = base::andThen(
        base::ready<int>(3), &context, [](int value) { return base::ready<QString>(QString::number(value + 1)); });
    EXPECT_EQ(support::await(chain), u"4"_s);
}

TEST(AndThen, ChainsStepsWithoutValue)
{
    QObject context;
    const Pending<> chain = base::andThen(base::ready<>({}), &context, [] { return base::ready<>({}); });
    EXPECT_TRUE(support::await(chain));
}

TEST(AndThen, SkipsTheRestOnFailure)
{
    QObject context;
    bool called = false;
    const Pending<int> chain =
        base::andThen(base::ready<int>(base::fail(Error::Kind::Tls, u"x"_s)), &context, [&called](int) {
            called = true;
            return base::ready<int>(1);
        });
    const Result<int> outcome = support::await(chain);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Tls);
    EXPECT_FALSE(called);
}

TEST(AndThen, CancellingTheChainCancelsTheStepUnderWay)
{
    QObject context;
    const Promise<int> first;
    const Promise<int> second;
    bool secondStarted = false;
    Pending<int> chain = base::andThen(first.pending(), &context, [&](int) {
        secondStarted = true;
        return second.pending();
    });
    first.complete(1);
    ASSERT_TRUE(support::eventually([&] { return secondStarted; }));
    chain.cancel();
    EXPECT_TRUE(support::eventually([&] { return second.isCancelled(); }));
}

TEST(AndThen, TheDeathOfTheContextCancelsTheStepUnderWay)
{
    auto context = std::make_unique<QObject>();
    const Promise<int> first;
    const Pending<int> chain = base::andThen(first.pending(), context.get(), [](int) { return base::ready<int>(1); });
    context.reset();
    EXPECT_TRUE(first.isCancelled());
    const Result<int> outcome = support::await(chain);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
}

TEST(RunOn, GivesTheOutcomeOfAPoolThread)
{
    QThreadPool pool;
    const Pending<int> pending = base::runOn(pool, [] { return Result<int>(5); });
    EXPECT_EQ(support::await(pending), 5);
}
