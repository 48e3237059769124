// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Counters.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using listener::Counters;
using listener::Tally;
using namespace std::chrono_literals;

TEST(ListenerCounters, AcknowledgementsAreCountedWithTheirTimes)
{
    Tally tally;
    EXPECT_EQ(tally.read().mean(), 0us);
    tally.addAcknowledged({1, false}, 1ms);
    tally.addAcknowledged({1, true}, 1ms + 1us);
    tally.addAcknowledged({2, false}, 7s);
    const Counters counters = tally.read();
    EXPECT_EQ(counters.stored, 2u);
    EXPECT_EQ(counters.duplicates, 1u);
    EXPECT_EQ(counters.longest, 7s);
    EXPECT_EQ(counters.total, 7s + 2ms + 1us);
    EXPECT_EQ(counters.mean(), counters.total / 3);
    EXPECT_EQ(counters.within.front(), 1u) << "a bound belongs to what is below it";
    EXPECT_EQ(counters.within[1], 1u);
    EXPECT_EQ(counters.within.back(), 1u) << "beyond the last bound";
}

TEST(ListenerCounters, RefusalsAreCountedByStatus)
{
    Tally tally;
    tally.addRejected(401);
    tally.addRejected(401);
    tally.addRejected(404);
    tally.addRejected(200);
    tally.addRejected(600);
    EXPECT_EQ(tally.read().rejected, (QMap<int, quint64>{{401, 2}, {404, 1}}));
}

TEST(ListenerCounters, EvidenceIsDroppedBeforeEventsAre)
{
    Tally tally;
    EXPECT_TRUE(tally.hasRoomFor(store::Kind::Rejected));
    for (quint64 i = 0; i < Tally::RefusalsWhileFewerWait; ++i)
        tally.beginAppend();
    EXPECT_FALSE(tally.hasRoomFor(store::Kind::Rejected));
    EXPECT_TRUE(tally.hasRoomFor(store::Kind::Validation)) << "what the admin looks for";
    EXPECT_EQ(tally.read().evidenceDropped, 1u);
    EXPECT_EQ(tally.read().waiting, Tally::RefusalsWhileFewerWait);
    tally.endAppend();
    EXPECT_TRUE(tally.hasRoomFor(store::Kind::Rejected));
    EXPECT_EQ(tally.read().settled, 1u);
    for (quint64 i = tally.read().waiting; i < Tally::ValidationsWhileFewerWait; ++i)
        tally.beginAppend();
    EXPECT_FALSE(tally.hasRoomFor(store::Kind::Validation));
    EXPECT_EQ(tally.read().evidenceDropped, 2u);
}

TEST(ListenerCounters, NothingIsLostBetweenThreads)
{
    constexpr int Threads = 4;
    constexpr int Each = 10'000;
    Tally tally;
    std::vector<std::thread> threads;
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&tally, t] {
            for (int i = 0; i < Each; ++i) {
                tally.beginAppend();
                tally.addAcknowledged({}, std::chrono::microseconds(t * Each + i));
                tally.endAppend();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(tally.read().stored, quint64(Threads * Each));
    EXPECT_EQ(tally.read().settled, quint64(Threads * Each));
    EXPECT_EQ(tally.read().waiting, 0u);
    EXPECT_EQ(tally.read().longest, std::chrono::microseconds(Threads * Each - 1));
}
