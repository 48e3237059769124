// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/Text.h"

#include "support/FakeClock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(CellText, IsOneLineWithoutControlsAndBounded)
{
    EXPECT_EQ(models::cellText(u"a\nb\tc\u2028d"_s), u"a b c d"_s);
    EXPECT_EQ(models::cellText(u"नमस्ते مرحبا"_s), u"नमस्ते مرحبا"_s) << "scripts are text";
    EXPECT_EQ(models::cellText(u"safe\u202Egnp.exe\u2066x\u2069"_s), u"safegnp.exex"_s);
    const QString cut = models::cellText(QString(1000, u'x'), 10);
    EXPECT_TRUE(cut.startsWith(u"xxxxxxxxxx…"_s));
    EXPECT_TRUE(cut.contains(u"990"_s));
    EXPECT_EQ(models::cellText({}), QString());
}

TEST(ToolTipText, DoesNotRenderForeignTags)
{
    EXPECT_EQ(models::toolTipText(u"plain & simple"_s), u"plain & simple"_s);
    EXPECT_FALSE(models::toolTipText(u"<b>bold</b><img src='file:///etc/passwd'>"_s).contains(u"<img"_s));
    EXPECT_LT(models::toolTipText(QString(1'000'000, u'x')).size(), 3000);
}

TEST(RelativeText, PicksTheLargestUnit)
{
    const QDateTime now = support::FakeClock().now(); // 2026-01-15 12:00 UTC
    const auto text = [&now](const QDateTime &time) {
        return models::relativeText(time, now).replace("(s)"_L1, ""_L1);
    };
    EXPECT_EQ(text(now), u"now"_s);
    EXPECT_EQ(text(now.addSecs(59)), u"now"_s);
    EXPECT_EQ(text(now.addSecs(-61)), u"1 minute ago"_s);
    EXPECT_EQ(text(now.addSecs(2 * 3600 + 5)), u"in 2 hour"_s);
    EXPECT_EQ(text(now.addSecs(47 * 3600)), u"in 47 hour"_s);
    EXPECT_EQ(text(now.addDays(6)), u"in 6 day"_s);
    EXPECT_EQ(text(now.addDays(-6)), u"6 day ago"_s);
    EXPECT_EQ(text(now.addMonths(3)), u"in 3 month"_s);
    EXPECT_EQ(text(now.addMonths(-3)), u"3 month ago"_s);
    EXPECT_EQ(text(now.addMonths(3).addDays(-1)), u"in 2 month"_s);
    EXPECT_EQ(text(now.addYears(2)), u"in 2 year"_s);
    EXPECT_EQ(text(now.addYears(-7)), u"7 year ago"_s);
    EXPECT_EQ(text({}), QString());
    EXPECT_EQ(text(QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC)), u"in 7973 year"_s);
}

TEST(TimeText, LeavesOutTheDateOfToday)
{
    const QDateTime local(QDate(2026, 1, 15), QTime(10, 41, 7));
    EXPECT_EQ(models::timeText(local.toUTC(), QDate(2026, 1, 15)), u"10:41:07"_s);
    EXPECT_TRUE(models::timeText(local.toUTC(), QDate(2026, 1, 16)).endsWith(u" 10:41:07"_s));
    EXPECT_EQ(models::timeText({}, QDate(2026, 1, 15)), QString());
}

TEST(ExactText, TellsBothReadingsToTheMillisecond)
{
    const QDateTime time(QDate(2026, 1, 15), QTime(10, 41, 7, 123), Qt::UTC);
    EXPECT_TRUE(models::exactText(time).contains(u"2026-01-15 10:41:07.123 UTC"_s));
    EXPECT_EQ(models::exactText({}), QString());
}
