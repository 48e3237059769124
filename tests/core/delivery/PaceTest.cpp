// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Pace.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using delivery::Pace;

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

} // namespace

TEST(PaceTest, AsAcknowledgedNeverWaits)
{
    Pace pace = Pace::asAcknowledged();
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(pace.wait(at(100 * i), 5ms), 0ms);
        pace.sent(at(100 * i), 5ms);
    }
}

TEST(PaceTest, ARateIsAnUpperLimitThatTimersDoNotSlowDown)
{
    Pace pace = Pace::perSecond(10);
    EXPECT_EQ(pace.wait(at(0), 0ms), 0ms);
    pace.sent(at(0), 0ms);
    EXPECT_EQ(pace.wait(at(0), 0ms), 100ms);
    EXPECT_EQ(pace.wait(at(0), 40ms), 60ms);
    pace.sent(at(0), 103ms); // a timer came late
    EXPECT_EQ(pace.wait(at(0), 103ms), 97ms);
    pace.sent(at(0), 1000ms); // the receiver was slow
    EXPECT_EQ(pace.wait(at(0), 1000ms), 100ms) << "what was missed is not sent in a burst";
}

TEST(PaceTest, TheOriginalGapsAreKeptAndCaughtUpWith)
{
    Pace pace = Pace::original(10);
    EXPECT_EQ(pace.wait(at(50), 7ms), 0ms);
    pace.sent(at(50), 7ms);
    EXPECT_EQ(pace.wait(at(60), 7ms), 1000ms);
    pace.sent(at(60), 1007ms);
    EXPECT_EQ(pace.wait(at(61), 1500ms), 0ms) << "late";
    pace.sent(at(61), 1500ms);
    EXPECT_EQ(pace.wait(at(70), 1500ms), 507ms) << "and in time again";
    EXPECT_EQ(pace.wait(at(40), 1500ms), 0ms) << "a clock went back";
    EXPECT_GT(pace.wait(at(50).addYears(50), 1500ms), std::chrono::hours(24));
}

TEST(PaceTest, APauseIsNobodysLateness)
{
    Pace original = Pace::original();
    original.sent(at(0), 0ms);
    original.paused(60'000ms);
    EXPECT_EQ(original.wait(at(1), 60'100ms), 900ms);
    Pace rate = Pace::perSecond(1);
    rate.sent(at(0), 0ms);
    rate.paused(5'000ms);
    EXPECT_EQ(rate.wait(at(0), 5'000ms), 1'000ms);
}
