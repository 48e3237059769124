// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/AddressRates.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using http::AddressRates;

namespace {

const QHostAddress One(QStringLiteral("192.0.2.1"));
const QHostAddress Other(QStringLiteral("192.0.2.2"));
const AddressRates::Clock::time_point Start = AddressRates::Clock::time_point() + 1h;

} // namespace

TEST(AddressRatesTest, allowsAMinutesWorthAndThenTheRate)
{
    AddressRates rates;
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(rates.excess(One, 10, Start)) << i;
    EXPECT_EQ(rates.excess(One, 10, Start), 6s);
    EXPECT_EQ(rates.excess(One, 10, Start + 5s), 1s); // what was refused was not counted
    EXPECT_FALSE(rates.excess(One, 10, Start + 6s));
    EXPECT_TRUE(rates.excess(One, 10, Start + 6s));
    EXPECT_FALSE(rates.excess(Other, 10, Start)); // another's matter
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(rates.excess(One, 10, Start + 10min)) << i; // all is forgiven
    EXPECT_TRUE(rates.excess(One, 10, Start + 10min));
}

TEST(AddressRatesTest, countsAnIpv6NetworkAsOne)
{
    AddressRates rates;
    EXPECT_FALSE(rates.excess(QHostAddress(QStringLiteral("2001:db8::1")), 1, Start));
    EXPECT_TRUE(rates.excess(QHostAddress(QStringLiteral("2001:db8::ffff:1")), 1, Start));
    EXPECT_FALSE(rates.excess(QHostAddress(QStringLiteral("2001:db8:0:1::1")), 1, Start));
}

TEST(AddressRatesTest, saysAtLeastASecond)
{
    AddressRates rates;
    for (int i = 0; i < 60'000; ++i)
        ASSERT_FALSE(rates.excess(One, 60'000, Start));
    EXPECT_EQ(rates.excess(One, 60'000, Start), 1s);
}

TEST(AddressRatesTest, forgetsThoseThatAskedForLeastWhereThereAreTooMany)
{
    AddressRates rates;
    for (int i = 0; i < 100; ++i)
        EXPECT_FALSE(rates.excess(One, 100, Start));
    for (quint32 i = 0; i < 300'000; ++i) {
        (void)rates.excess(QHostAddress(0x0a000000U + i), 100, Start);
        ASSERT_LE(rates.size(), AddressRates::MostAddresses);
    }
    EXPECT_TRUE(rates.excess(One, 100, Start)); // the greedy one is known still
    EXPECT_GT(rates.size(), AddressRates::MostAddresses / 4);
    // Those whose time is over go first, and all.
    for (quint32 i = 0; i < quint32(AddressRates::MostAddresses); ++i)
        (void)rates.excess(QHostAddress(0x0b000000U + i), 100, Start + 2h);
    EXPECT_LE(rates.size(), AddressRates::MostAddresses);
}
