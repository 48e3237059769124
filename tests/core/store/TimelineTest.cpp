// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Timeline.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::Kind;
using store::Timeline;
using store::TimelineGrid;
using store::TimelineTally;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

TEST(Timeline, BarsHaveRoundWidthsAndBeginAtRoundTimes)
{
    const TimelineGrid hour = TimelineGrid::over(Hour + 7, 2 * Hour, {{}, 60, 0});
    EXPECT_EQ(hour.fromMs, Hour);
    EXPECT_EQ(hour.barMs, Minute);
    EXPECT_EQ(hour.bars, 60);
    const TimelineGrid days = TimelineGrid::over(10 * Day + 5 * Hour, 20 * Day, {{}, 12, 5 * 3600 + 1800});
    EXPECT_EQ(days.barMs, Day);
    EXPECT_EQ((days.fromMs + 5 * Hour + 30 * Minute) % Day, 0) << "midnight where the reader is";
    EXPECT_LE(days.fromMs, 10 * Day + 5 * Hour);
    EXPECT_GE(days.untilMs(), 20 * Day);
}

TEST(Timeline, EveryStretchFitsIntoAsManyBars)
{
    for (const qint64 from : {qint64(-62135596800000), qint64(-1), qint64(0), qint64(1768478400000)}) {
        for (const qint64 length : {qint64(-5), qint64(0), qint64(1), Minute, 3 * Day, 4000 * Day, 800'000 * Day}) {
            for (const int most : {0, 1, 7, 60}) {
                const TimelineGrid grid = TimelineGrid::over(from, from + length, {{}, most, -3600});
                EXPECT_GE(grid.bars, 1);
                EXPECT_LE(grid.bars, std::max(2, most));
                EXPECT_LE(grid.fromMs, from);
                EXPECT_GE(grid.untilMs(), from + length);
                EXPECT_EQ(grid.barOf(grid.fromMs), 0);
                EXPECT_EQ(grid.barOf(grid.fromMs - 1), -1);
                EXPECT_EQ(grid.barOf(grid.untilMs() - 1), grid.bars - 1);
                EXPECT_EQ(grid.barOf(grid.untilMs()), grid.bars);
            }
        }
    }
}

TEST(Timeline, RareTypesAreCountedTogether)
{
    TimelineTally tally({0, 1000, 2});
    for (int i = 0; i < 150; ++i)
        tally.add(Kind::Event, u"Type%1"_s.arg(i), i % 2, i + 1, 0, 1999);
    const Timeline made = tally.timeline();
    ASSERT_EQ(made.types.size(), Timeline::MostTypes);
    EXPECT_EQ(made.types.first().name, u"Type149"_s);
    EXPECT_TRUE(made.types.last().isOthers);
    EXPECT_EQ(made.total(), 150 * 151 / 2);
    EXPECT_EQ(made.barTotal(0) + made.barTotal(1), made.total());
}

TEST(Timeline, WhatIsOutsideIsTold)
{
    TimelineTally tally({1000, 1000, 2});
    EXPECT_TRUE(tally.isEmpty());
    tally.add(Kind::Event, u"A"_s, 0, 1, 1500, 1500);
    EXPECT_FALSE(tally.hasOutside());
    tally.add(Kind::Event, u"A"_s, 2, 1, 5000, 5000);
    EXPECT_TRUE(tally.hasOutside());
    EXPECT_EQ(tally.firstMs(), 1500);
    EXPECT_EQ(tally.lastMs(), 5000);
    EXPECT_EQ(tally.timeline().total(), 1);
}
