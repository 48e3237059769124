// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Time.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Time, ReadsEpochMillisecondsWithinReason)
{
    EXPECT_EQ(base::toIsoUtc(base::timeFromEpochMs(1521800782956)), u"2018-03-23T10:26:22.956Z"_s);
    EXPECT_FALSE(base::timeFromEpochMs(-1).isValid());
    EXPECT_FALSE(base::timeFromEpochMs(std::numeric_limits<qint64>::max()).isValid());
}

TEST(Time, ReadsIsoWithZoneOffsetOrNone)
{
    EXPECT_EQ(base::toIsoUtc(base::timeFromIso(u"2018-03-22T18:29:59Z"_s)), u"2018-03-22T18:29:59.000Z"_s);
    EXPECT_EQ(base::toIsoUtc(base::timeFromIso(u"2018-03-22T23:59:59+05:30"_s)), u"2018-03-22T18:29:59.000Z"_s);
    EXPECT_EQ(base::toIsoUtc(base::timeFromIso(u"2018-03-22T18:29:59"_s)), u"2018-03-22T18:29:59.000Z"_s);
    EXPECT_FALSE(base::timeFromIso(u"tomorrow"_s).isValid());
    EXPECT_EQ(base::toIsoUtc({}), QString());
}
