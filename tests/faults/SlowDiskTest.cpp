// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A disk that takes its time, and one that stands still: less goes through, nothing is lost, nothing piles up without
// end, and the service's validation is answered at once.

#include "faults/TroubleFixture.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr int StandsStillMs = 20'000; // longer than what is looked at meanwhile takes

class SlowDiskTest : public TroubleTest
{
protected:
    [[nodiscard]] qint64 residentBytes()
    {
        QFile file(u"/proc/%1/statm"_s.arg(receiver().processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
    }

    //! With the next sync the disk stands still.
    void standStill() { setSyncTime(StandsStillMs, StandsStillMs); }

    //! The same, and that sync has begun.
    void standStillNow()
    {
        standStill();
        const int before = trouble().syncs;
        ASSERT_TRUE(support::eventually([&] { return trouble().syncs > before; }, Patient));
    }
};

} // namespace

TEST_F(SlowDiskTest, LessGoesThroughAndNothingIsLost)
{
    Senders senders(64, u"slow"_s);
    senders.start(receiver().url());
    awaitMore(senders, 500);
    setSyncTime(50, 200);
    const int syncs = trouble().syncs;
    QElapsedTimer time;
    time.start();
    const qsizetype before = senders.acknowledged().size();
    awaitMore(senders, isLong() ? 5'000 : 640);
    const qsizetype more = senders.acknowledged().size() - before;
    RecordProperty("slowEventsPerSecond", int(more * 1000 / qMax<qint64>(time.elapsed(), 1)));
    EXPECT_GE(more, 4 * (trouble().syncs - syncs)) << "what waits for one sync goes together with the next";
    setSyncTime(0, 0);
    settle(senders);
    EXPECT_EQ(senders.unavailable(), 0) << "slow is no failure";
    receiver().stop();
    expectAllThere(senders, store);
    EXPECT_EQ(damageOf(store), QString());
}

TEST_F(SlowDiskTest, AValidationIsAnsweredWhileTheDiskStandsStill)
{
    Senders senders(64, u"still"_s);
    senders.start(receiver().url());
    awaitMore(senders, 200);
    standStillNow();
    // Each sender waits now, but for those whose commit was through.
    ASSERT_TRUE(support::eventually([&] { return senders.underWay() == 64; }));
    const qsizetype before = senders.acknowledged().size();
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i)
        ASSERT_EQ(validation(receiver().url(), "token " + QByteArray::number(i)), "token " + QByteArray::number(i));
    RecordProperty("twentyValidationsMs", int(time.elapsed()));
    EXPECT_LE(senders.acknowledged().size() - before, 64) << "the disk still stands: only a commit that was through";
    receiver().kill(); // the sync would take too long to wait for
    expectAllThere(senders, store);
}

TEST_F(SlowDiskTest, WhatWaitsIsBoundedAndTheRestIsAskedToComeBack)
{
    constexpr int BodyBytes = 4 * 1024 * 1024;
    constexpr int Connections = 90; // together more than may wait
    constexpr qint64 Bound = 256 * 1024 * 1024; // http::Limits::heldBodyBytes
    const qint64 before = residentBytes();
    standStill();
    Senders senders(Connections, u"large"_s, BodyBytes);
    senders.start(receiver().url());
    ASSERT_TRUE(support::eventually([&] { return senders.unavailable() > 0; }, Patient));
    const qint64 growth = residentBytes() - before;
    RecordProperty("growthMiB", int(growth / 1024 / 1024));
    EXPECT_LT(growth, 3 * Bound) << "each body once, and what reading it takes";
    EXPECT_EQ(senders.withoutRetryAfter(), 0);
    EXPECT_EQ(validation(receiver().url(), "room"), "room");
    receiver().kill();
    expectAllThere(senders, store);
}
