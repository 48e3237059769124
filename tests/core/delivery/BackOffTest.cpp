// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/BackOff.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using delivery::BackOff;

TEST(BackOffTest, DoublesWithinItsBounds)
{
    BackOff backOff;
    for (const auto due : {1'000ms, 2'000ms, 4'000ms, 8'000ms, 16'000ms, 32'000ms, 60'000ms, 60'000ms}) {
        const auto wait = backOff.next();
        EXPECT_GE(wait, due * 3 / 4);
        EXPECT_LE(wait, due);
    }
    backOff.reset();
    EXPECT_LE(backOff.next(), 1'000ms);
}

TEST(BackOffTest, IsNotTheSameForAll)
{
    const auto first = BackOff(60'000ms).next();
    bool differs = false;
    for (int i = 0; i < 20 && !differs; ++i)
        differs = BackOff(60'000ms).next() != first;
    EXPECT_TRUE(differs);
}

TEST(BackOffTest, AlwaysWaitsForSomething)
{
    BackOff none(0ms, 0ms);
    EXPECT_GE(none.next(), 1ms);
}
