// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Writer.h"

#include "StoreFixture.h"
#include "WriterPlace.h"

#include <QSemaphore>

#include <atomic>

using namespace Qt::StringLiterals;
using base::Result;
using store::Appended;
using store::Database;
using store::Writer;

class WriterTest : public StoreFixture
{
protected:
    //! Everything that the writer tells, counted.
    store::Backend::Events counting()
    {
        store::Backend::Events events;
        events.changed = [this](const QList<qint64> &ids) {
            ++commits;
            rows += int(ids.size());
        };
        events.cleared = [this] { ++clears; };
        events.failed = [this](const base::Error &) { ++failures; };
        events.recovered = [this] { ++recoveries; };
        return events;
    }

    //! And whether it opened.
    std::function<void(const Result<> &)> told()
    {
        return [this](const Result<> &outcome) { opened = outcome ? 1 : -1; };
    }

    std::atomic<int> opened = 0;
    std::atomic<int> commits = 0;
    std::atomic<int> rows = 0;
    std::atomic<int> clears = 0;
    std::atomic<int> failures = 0;
    std::atomic<int> recoveries = 0;
};

TEST_F(WriterTest, WhatWaitsGoesIntoOneCommitUpToTheLimits)
{
    Writer writer(told(), counting());
    constexpr int Count = int(Writer::MostInCommit) * 2 + 10;
    for (int i = 0; i < Count; ++i)
        writer.append(event(i), {});
    writer.start(writerPlace(file()));
    ASSERT_TRUE(support::eventually([this] { return rows == Count; }));
    EXPECT_EQ(commits, 3);
    EXPECT_EQ(opened, 1);
}

TEST_F(WriterTest, LargeBodiesMakeSmallerCommits)
{
    Writer writer(told(), counting());
    for (int i = 0; i < 4; ++i) {
        store::NewEvent large = event(i);
        large.body = QByteArray(Writer::MostBytesInCommit / 2 - 1000, 'x') + large.body;
        writer.append(large, {});
    }
    store::NewEvent huge = event(9);
    huge.body = QByteArray(Writer::MostBytesInCommit + 1, 'y');
    writer.append(huge, {});
    writer.start(writerPlace(file()));
    ASSERT_TRUE(support::eventually([this] { return rows == 5; }));
    EXPECT_EQ(commits, 3) << "two, two, and the one that is too large for any company";
}

TEST_F(WriterTest, RefusesBeyondTheQueuesLimit)
{
    Writer writer(told(), counting());
    store::NewEvent large = event(1);
    large.body = QByteArray(Writer::MostBytesWaiting + 1, 'x'); // one copy, shared
    std::optional<Result<Appended>> refused;
    QSemaphore told;
    writer.append(large, [&](const Result<Appended> &outcome) {
        refused = outcome;
        told.release();
    });
    EXPECT_EQ(told.available(), 0) << "told in the writer's thread, not in the caller's";
    writer.append(event(2), {});
    writer.start(writerPlace(file()));
    ASSERT_TRUE(support::eventually([&] { return told.available() == 1 && rows == 1; }));
    EXPECT_EQ(refused->error().kind, base::Error::Kind::Storage);
}

TEST_F(WriterTest, KeepsTheOrderOfAppendsAndClears)
{
    Writer writer(told(), counting());
    writer.append(event(1), {});
    writer.append(event(2), {});
    const auto cleared = writer.clear();
    writer.append(event(3), {});
    writer.start(writerPlace(file()));
    EXPECT_EQ(support::await(cleared), 2);
    ASSERT_TRUE(support::eventually([this] { return rows == 3; }));
    EXPECT_EQ(raw(file())->value(u"SELECT group_concat(event_id) FROM events"_s)->toString(), u"event-3"_s);
    EXPECT_EQ(clears, 1);
}

TEST_F(WriterTest, EndsAtTheFirstFailureWhereItHasToEnd)
{
    constexpr int Count = int(Writer::MostInCommit) * 3;
    std::atomic<int> bad = 0;
    std::unique_ptr<Database> other;
    {
        Writer writer(told(), counting());
        writer.start(writerPlace(file()));
        ASSERT_TRUE(support::eventually([this] { return opened == 1; }));
        other = raw(file());
        ASSERT_TRUE(other->run(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < Count; ++i)
            writer.append(event(i), [&bad](const Result<Appended> &outcome) { bad += outcome ? 0 : 1; });
    }
    EXPECT_EQ(bad, Count) << "each is told";
    EXPECT_EQ(failures, 1);
    EXPECT_EQ(recoveries, 0);
}
