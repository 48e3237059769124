// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Faults.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace sandbox {

TEST(Fault, hasANameForEachKindAndBack)
{
    EXPECT_EQ(faultNames().size(), 12);
    for (const Fault fault : AllFaults)
        EXPECT_EQ(faultFromString(toString(fault)), fault);
    EXPECT_EQ(faultFromString(u"Moved"), std::nullopt);
    EXPECT_EQ(faultFromString(u""), std::nullopt);
}

TEST(Faults, happenNeverAlwaysOrAsOftenAsSaid)
{
    Faults faults(1, {{Fault::Moved, 1.0}, {Fault::Slow, 0.25}});
    int slow = 0;
    for (int i = 0; i < 4000; ++i) {
        EXPECT_TRUE(faults.happens(Fault::Moved));
        EXPECT_FALSE(faults.happens(Fault::ServerError));
        slow += faults.happens(Fault::Slow) ? 1 : 0;
    }
    EXPECT_NEAR(slow, 1000, 150);
}

TEST(Faults, doNotShiftEachOther)
{
    Faults alone(9, {{Fault::Slow, 0.5}});
    Faults beside(9, {{Fault::Slow, 0.5}, {Fault::Moved, 0.5}});
    for (int i = 0; i < 100; ++i) {
        (void)beside.happens(Fault::Moved);
        EXPECT_EQ(alone.happens(Fault::Slow), beside.happens(Fault::Slow));
    }
}

TEST(Faults, bringProbabilitiesIntoRange)
{
    Faults faults(1);
    faults.set(Fault::Slow, 7);
    EXPECT_EQ(faults.probability(Fault::Slow), 1.0);
    faults.set(Fault::Slow, -7);
    EXPECT_EQ(faults.probability(Fault::Slow), 0.0);
    faults.set(Fault::Slow, std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(faults.probability(Fault::Slow), 0.0);
    faults.set(Fault::Moved, 0.5);
    EXPECT_EQ(faults.toJson()[u"moved"_s], 0.5);
    EXPECT_EQ(faults.toJson().size(), 12);
}

} // namespace sandbox
