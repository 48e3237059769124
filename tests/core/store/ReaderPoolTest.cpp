// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/ReaderPool.h"

#include "store/Migrations.h"

#include "StoreFixture.h"

#include <QSemaphore>

#include <atomic>

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using store::Cancelled;
using store::Database;
using store::ReaderPool;
using support::await;

class ReaderPoolTest : public StoreFixture
{
protected:
    void SetUp() override { ASSERT_TRUE(store::migrate(*raw(file()))); }
};

TEST_F(ReaderPoolTest, RunsJobsSideBySide)
{
    ReaderPool pool;
    pool.start(file());
    QSemaphore here;
    QSemaphore go;
    std::vector<base::Pending<int>> pending;
    for (int i = 0; i < ReaderPool::Threads; ++i) {
        pending.push_back(pool.run([&, i](Database &, const Cancelled &) -> Result<int> {
            here.release();
            go.acquire();
            return i;
        }));
    }
    EXPECT_TRUE(support::eventually([&] { return here.available() == ReaderPool::Threads; }));
    go.release(ReaderPool::Threads);
    for (int i = 0; i < ReaderPool::Threads; ++i)
        EXPECT_EQ(await(pending.at(size_t(i))), i);
}

TEST_F(ReaderPoolTest, CannotWrite)
{
    ReaderPool pool;
    pool.start(file());
    const auto outcome = await(pool.run([](Database &database, const Cancelled &) -> Result<int> {
        const auto done = database.run(u"DELETE FROM events"_s);
        if (!done)
            return base::fail(done.error());
        return 1;
    }));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Storage);
}

TEST_F(ReaderPoolTest, TriesAgainWhereTheFileIsLockedButNotForEver)
{
    ReaderPool pool;
    pool.start(file());
    std::atomic<int> calls = 0;
    const auto locked = [] {
        Error error = store::storageError(u"database is locked"_s);
        error.code = u"5"_s;
        return error;
    };
    const auto once = await(pool.run([&](Database &, const Cancelled &) -> Result<int> {
        if (++calls == 1)
            return base::fail(locked());
        return 7;
    }));
    EXPECT_EQ(once, 7);
    EXPECT_EQ(calls, 2);
    calls = 0;
    const auto always = await(pool.run([&](Database &, const Cancelled &) -> Result<int> {
        ++calls;
        return base::fail(locked());
    }));
    EXPECT_EQ(always.error().kind, Error::Kind::Storage);
    EXPECT_EQ(calls, ReaderPool::MostAttempts);
}

TEST_F(ReaderPoolTest, SkipsCancelledJobs)
{
    ReaderPool pool;
    std::atomic<bool> ran = false;
    auto cancelled = pool.run([&ran](Database &, const Cancelled &) -> Result<int> {
        ran = true;
        return 1;
    });
    cancelled.cancel();
    const auto next = pool.run([](Database &, const Cancelled &) -> Result<int> { return 2; });
    pool.start(file());
    EXPECT_EQ(await(next), 2);
    pool.stop();
    EXPECT_FALSE(ran);
}

TEST_F(ReaderPoolTest, StopEndsWorkUnderWayAndDropsTheRest)
{
    auto pool = std::make_unique<ReaderPool>();
    QSemaphore begun;
    const auto endless = pool->run([&begun](Database &, const Cancelled &cancelled) -> Result<int> {
        begun.release();
        while (!cancelled())
            std::this_thread::yield();
        return base::fail(Error::cancelled());
    });
    pool->start(file());
    ASSERT_TRUE(support::eventually([&] { return begun.available() == 1; }));
    pool->stop();
    const auto late = pool->run([](Database &, const Cancelled &) -> Result<int> { return 1; });
    pool.reset();
    EXPECT_EQ(await(endless).error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(await(late).error().kind, Error::Kind::Cancelled);
}

TEST_F(ReaderPoolTest, AnUnreadableFileIsEachJobsError)
{
    ReaderPool pool;
    pool.start(folder() + u"/missing.db"_s);
    const auto outcome = await(pool.run([](Database &, const Cancelled &) -> Result<int> { return 1; }));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Storage);
}
