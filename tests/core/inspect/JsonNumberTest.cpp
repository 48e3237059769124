// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonNumber.h"

#include <gtest/gtest.h>

using inspect::decimalOf;
using inspect::isSameNumber;

TEST(JsonNumber, ComparesByExactValue)
{
    EXPECT_TRUE(isSameNumber("1", "1.0"));
    EXPECT_TRUE(isSameNumber("1", "10e-1"));
    EXPECT_TRUE(isSameNumber("1200", "1.2E+3"));
    EXPECT_TRUE(isSameNumber("0", "-0.000e7"));
    EXPECT_TRUE(isSameNumber("-2.50", "-25e-1"));
    EXPECT_FALSE(isSameNumber("1", "-1"));
    EXPECT_FALSE(isSameNumber("1", "10"));
    EXPECT_FALSE(isSameNumber("0.1", "0.10000000000000000000001"));
}

TEST(JsonNumber, KeepsApartWhatADoubleRoundsTogether)
{
    EXPECT_EQ(QByteArray("9007199254740993").toDouble(), QByteArray("9007199254740992").toDouble());
    EXPECT_FALSE(isSameNumber("9007199254740993", "9007199254740992"));
    EXPECT_FALSE(isSameNumber("123456789012345678901234567890", "123456789012345678901234567891"));
}

TEST(JsonNumber, TellsIntegersFromFractions)
{
    for (const char *integer : {"0", "-0", "7", "7.0", "70e-1", "1e400", "123456789012345678901234567890", "0e-9"})
        EXPECT_TRUE(decimalOf(integer)->isInteger()) << integer;
    for (const char *fraction : {"0.5", "5e-1", "-7.25", "1e-400"})
        EXPECT_FALSE(decimalOf(fraction)->isInteger()) << fraction;
}

TEST(JsonNumber, ComparesMonstrousExponentsAsSpelled)
{
    EXPECT_FALSE(decimalOf("1e99999999999999999999"));
    EXPECT_TRUE(isSameNumber("1e99999999999999999999", "1e99999999999999999999"));
    EXPECT_FALSE(isSameNumber("1e99999999999999999999", "1e99999999999999999998"));
    EXPECT_FALSE(isSameNumber("1", "1e99999999999999999999"));
    EXPECT_TRUE(isSameNumber("1e00000000000000000000002", "100"));
}
