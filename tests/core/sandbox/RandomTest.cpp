// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Random.h"

#include <QSet>
#include <QUuid>

#include <gtest/gtest.h>

namespace sandbox {

TEST(Random, givesTheSameNumbersOnEveryPlatform)
{
    // Written down once: were they to change, every recorded lesson would change with them.
    Random random(1, 2);
    const quint64 first = random.next();
    EXPECT_EQ(Random(1, 2).next(), first);
    EXPECT_EQ(first, 0xbf45dc6db9dc901fULL);
}

TEST(Random, hasStreamsAndSeedsOfTheirOwn)
{
    QSet<quint64> seen;
    for (quint64 seed = 0; seed < 20; ++seed) {
        for (quint64 stream = 0; stream < 20; ++stream)
            seen.insert(Random(seed, stream).next());
    }
    EXPECT_EQ(seen.size(), 400);
}

TEST(Random, staysWithinItsLimits)
{
    Random random(7);
    QSet<int> seen;
    for (int i = 0; i < 1000; ++i) {
        const int number = random.between(3, 7);
        EXPECT_GE(number, 3);
        EXPECT_LE(number, 7);
        seen.insert(number);
    }
    EXPECT_EQ(seen.size(), 5);
    EXPECT_EQ(random.below(1), 0);
    EXPECT_EQ(random.below(0), 0);
    EXPECT_EQ(random.below(-5), 0);
}

TEST(Random, keepsProbabilities)
{
    Random random(3);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i) {
        EXPECT_FALSE(random.chance(0));
        EXPECT_TRUE(random.chance(1));
        hits += random.chance(0.2) ? 1 : 0;
    }
    EXPECT_NEAR(hits, 2000, 200);
}

TEST(Random, makesIdsOfTheRightShape)
{
    Random random(5);
    for (int i = 0; i < 100; ++i) {
        const QUuid id = QUuid::fromString(random.guid());
        EXPECT_FALSE(id.isNull());
        EXPECT_EQ(id.version(), QUuid::Random);
    }
    EXPECT_EQ(random.hex(33).size(), 33);
    EXPECT_EQ(random.digits(9).size(), 9);
    EXPECT_FALSE(random.digits(9).startsWith(QLatin1Char('0')));
}

} // namespace sandbox
