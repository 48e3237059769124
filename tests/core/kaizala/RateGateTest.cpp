// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/RateGate.h"

#include "support/Await.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using support::await;
using support::eventually;

namespace kaizala {

namespace {

using Clock = std::chrono::steady_clock;

//! Notes when whose turn came.
class Callers : public QObject
{
public:
    explicit Callers(RateGate &gate) : m_gate(gate) { }

    base::Pending<RateGate::Turn> queue(char name, Priority priority)
    {
        const auto pending = m_gate.turn(priority);
        base::then(pending, this, [this, name](const base::Result<RateGate::Turn> &turn) {
            if (!turn)
                return;
            order += name;
            times.append(Clock::now());
            turns.append(*turn);
        });
        return pending;
    }
    void endAll()
    {
        for (RateGate::Turn &turn : turns)
            turn.end();
    }

    QByteArray order;
    QList<Clock::time_point> times;
    QList<RateGate::Turn> turns;

private:
    RateGate &m_gate;
};

} // namespace

TEST(RateGate, LetsSoManyGoInAnyWindowCountedFromTheirAnswers)
{
    constexpr auto Window = 150ms;
    RateGate gate({2, Window});
    Callers callers(gate);
    for (const char name : {'a', 'b', 'c', 'd'})
        callers.queue(name, Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order == "ab"; }));
    EXPECT_EQ(gate.callsLeft(), 0);
    EXPECT_EQ(gate.waiting(), 2);
    const auto answered = Clock::now();
    callers.endAll();
    EXPECT_EQ(gate.callsLeft(), 0) << "an answered call still counts";
    ASSERT_TRUE(eventually([&] { return callers.order == "abcd"; }));
    EXPECT_GE(callers.times.at(2) - answered, Window);
    EXPECT_LT(callers.times.at(3) - answered, Window * 2);
}

TEST(RateGate, ACallThatIsNotAnsweredKeepsItsPlace)
{
    RateGate gate({1, 1ms});
    Callers callers(gate);
    callers.queue('a', Priority::User);
    callers.queue('b', Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order == "a"; }));
    EXPECT_FALSE(eventually([&] { return callers.order == "ab"; }, 30ms));
    callers.turns.clear(); // whoever had it is gone
    ASSERT_TRUE(eventually([&] { return callers.order == "ab"; }));
}

TEST(RateGate, WithoutALimitNobodyWaits)
{
    RateGate gate({0});
    Callers callers(gate);
    for (int i = 0; i < 500; ++i)
        callers.queue('a', Priority::Background);
    ASSERT_TRUE(eventually([&] { return callers.order.size() == 500; }));
    EXPECT_EQ(gate.callsLeft(), std::nullopt);
}

TEST(RateGate, UsersOvertakeTheBackgroundAndSignInOvertakesAll)
{
    RateGate gate({1, 20ms});
    Callers callers(gate);
    callers.queue('1', Priority::Background);
    ASSERT_TRUE(eventually([&] { return callers.order == "1"; }));
    callers.queue('2', Priority::Background);
    callers.queue('3', Priority::Background);
    callers.queue('u', Priority::User);
    callers.queue('s', Priority::SignIn);
    ASSERT_TRUE(eventually([&] { return callers.order == "1s"; })) << "the calls that have their turn may wait for it";
    for (int i = 0; i < 3; ++i) {
        callers.endAll();
        ASSERT_TRUE(eventually([&] { return callers.order.size() == 3 + i; }));
    }
    EXPECT_EQ(callers.order, "1su23");
}

TEST(RateGate, TheBackgroundLeavesAReserve)
{
    RateGate gate({100, 10s});
    Callers callers(gate);
    for (int i = 0; i < 120; ++i)
        callers.queue('b', Priority::Background);
    ASSERT_TRUE(eventually([&] { return callers.order.size() == 98; }));
    EXPECT_EQ(gate.callsLeft(), 2);
    callers.queue('u', Priority::User);
    callers.queue('u', Priority::User);
    callers.queue('u', Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order.endsWith("uu"); }));
    EXPECT_EQ(gate.callsLeft(), 0);
    EXPECT_EQ(gate.waiting(), 23);
}

TEST(RateGate, WhereNobodyClicksTheBackgroundTakesItAll)
{
    RateGate gate({100, 10s});
    Callers callers(gate);
    for (int i = 0; i < 120; ++i)
        callers.queue('b', Priority::Background);
    ASSERT_TRUE(eventually([&] { return callers.order.size() == 98; }));
    gate.setReserveKept(false);
    ASSERT_TRUE(eventually([&] { return callers.order.size() == 100; }));
    EXPECT_EQ(gate.callsLeft(), 0);
    EXPECT_EQ(gate.waiting(), 20);
}

TEST(RateGate, AHoldKeepsEverybodyBackThenOneGoesAhead)
{
    constexpr auto Wait = 80ms;
    RateGate gate({0});
    Callers callers(gate);
    callers.queue('a', Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order == "a"; }));
    const auto held = Clock::now();
    gate.hold(Wait);
    EXPECT_GT(gate.held(), 0ms);
    callers.endAll();
    callers.queue('b', Priority::User);
    callers.queue('c', Priority::User);
    callers.queue('s', Priority::SignIn);
    ASSERT_TRUE(eventually([&] { return callers.order.size() == 2; }));
    EXPECT_EQ(callers.order, "as");
    EXPECT_GE(callers.times.at(1) - held, Wait);
    EXPECT_FALSE(eventually([&] { return callers.order.size() > 2; }, 20ms)) << "s is the one that goes ahead";
    gate.hold(0ms); // and was refused
    callers.endAll();
    ASSERT_TRUE(eventually([&] { return callers.order == "asb"; }));
    EXPECT_FALSE(eventually([&] { return callers.order.size() > 3; }, 20ms));
    callers.endAll(); // b was answered
    ASSERT_TRUE(eventually([&] { return callers.order == "asbc"; }));
}

TEST(RateGate, AShorterHoldDoesNotShortenALongerOne)
{
    RateGate gate({0});
    gate.hold(60s);
    gate.hold(1s);
    EXPECT_GT(gate.held(), 50s);
}

TEST(RateGate, NobodyIsMadeToWaitForHours)
{
    RateGate gate({0});
    gate.hold(1s);
    const auto before = gate.turn(Priority::User);
    gate.hold(1h);
    EXPECT_EQ(await(before).error().kind, base::Error::Kind::Throttled);
    const base::Error error = await(gate.turn(Priority::Background)).error();
    EXPECT_EQ(error.kind, base::Error::Kind::Throttled);
    EXPECT_GT(error.retryAfter, 59min);
    EXPECT_EQ(gate.waiting(), 0);
}

TEST(RateGate, WhoCancelsGivesThePlaceUp)
{
    RateGate gate({1, 10s});
    Callers callers(gate);
    callers.queue('a', Priority::User);
    auto given = callers.queue('b', Priority::User);
    EXPECT_EQ(gate.waiting(), 1);
    given.cancel();
    EXPECT_EQ(await(given).error().kind, base::Error::Kind::Cancelled);
    EXPECT_EQ(gate.waiting(), 0);
}

TEST(RateGate, TheBackgroundPauses)
{
    RateGate gate({0});
    gate.setBackgroundPaused(true);
    Callers callers(gate);
    callers.queue('b', Priority::Background);
    callers.queue('u', Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order == "u"; }));
    EXPECT_EQ(gate.waiting(), 1);
    gate.setBackgroundPaused(false);
    ASSERT_TRUE(eventually([&] { return callers.order == "ub"; }));
}

TEST(RateGate, TellsWhenCallsAreLeftAgain)
{
    RateGate gate({1, 30ms});
    Callers callers(gate);
    callers.queue('a', Priority::User);
    ASSERT_TRUE(eventually([&] { return callers.order == "a"; }));
    callers.endAll();
    QSignalSpy changed(&gate, &RateGate::changed);
    ASSERT_TRUE(eventually([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(gate.callsLeft(), 1);
    gate.setLimit({5, 30ms});
    EXPECT_EQ(gate.callsLeft(), 5);
    EXPECT_EQ(changed.size(), 2);
}

TEST(RateGate, ItsEndCancelsThoseWhoWaitAndATurnMayOutliveIt)
{
    auto gate = std::make_unique<RateGate>(RateGate::Limit{1, 10s});
    base::Result<RateGate::Turn> turn = await(gate->turn(Priority::User));
    ASSERT_TRUE(turn);
    EXPECT_TRUE(turn->isGiven());
    const auto waiting = gate->turn(Priority::User);
    gate.reset();
    EXPECT_EQ(await(waiting).error().kind, base::Error::Kind::Cancelled);
    turn->end();
    EXPECT_FALSE(turn->isGiven());
}

} // namespace kaizala
