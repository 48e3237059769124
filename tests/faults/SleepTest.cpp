// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The computer sleeps and wakes up: the listener does nothing for a while, connections wait in the system's queue, and
// it goes on.

#include "faults/FaultFixture.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

class SleepTest : public FaultTest
{
};

} // namespace

TEST_F(SleepTest, GoesOnWhereItStopped)
{
    constexpr int Each = 64;
    const std::chrono::milliseconds asleep(isLong() ? 15'000 : 1'500); // the long one: beyond the time-out of a head
    Receiver receiver(store);
    receiver.start();
    const auto process = pid_t(receiver.processId());
    Senders before(Each, u"before"_s);
    Senders meanwhile(Each, u"meanwhile"_s);
    before.start(receiver.url());
    awaitMore(before, 500);
    ASSERT_EQ(::kill(process, SIGSTOP), 0);
    meanwhile.start(receiver.url());
    ASSERT_TRUE(support::eventually([&] { return meanwhile.underWay() == Each; })) << "the system takes them";
    EXPECT_FALSE(support::eventually([&] { return !meanwhile.acknowledged().isEmpty(); }, asleep));
    ASSERT_EQ(::kill(process, SIGCONT), 0);
    awaitMore(before, 500);
    awaitMore(meanwhile, 500);
    settle(before);
    settle(meanwhile);
    EXPECT_EQ(before.unavailable() + meanwhile.unavailable(), 0);
    receiver.stop();
    expectAllThere(before, store);
    expectAllThere(meanwhile, store);
    EXPECT_EQ(damageOf(store), QString());
}
