// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/RateWindow.h"

#include "support/FakeClock.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace sandbox {

TEST(RateWindow, allowsSoManyCallsInAnyMinute)
{
    support::FakeClock clock;
    RateWindow window(2);
    EXPECT_EQ(window.secondsToWait(clock.now()), 0);
    clock.advance(20s);
    EXPECT_EQ(window.secondsToWait(clock.now()), 0);
    EXPECT_EQ(window.secondsToWait(clock.now()), 40);
    clock.advance(39'500ms);
    EXPECT_EQ(window.secondsToWait(clock.now()), 1) << "rounded up, or the next call would come too early";
    clock.advance(500ms);
    EXPECT_EQ(window.secondsToWait(clock.now()), 0) << "refused calls were not counted";
    EXPECT_EQ(window.secondsToWait(clock.now()), 20);
}

TEST(RateWindow, theWindowCanBeShorter)
{
    support::FakeClock clock;
    RateWindow window(1, 1500ms);
    EXPECT_EQ(window.secondsToWait(clock.now()), 0);
    EXPECT_EQ(window.secondsToWait(clock.now()), 2);
    clock.advance(1500ms);
    EXPECT_EQ(window.secondsToWait(clock.now()), 0);
}

TEST(RateWindow, isOpenWithoutALimit)
{
    support::FakeClock clock;
    RateWindow window(0);
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(window.secondsToWait(clock.now()), 0);
}

} // namespace sandbox
