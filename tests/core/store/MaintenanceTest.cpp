// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Maintenance.h"

#include "StoreFixture.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using store::EventStore;
using store::Existing;
using support::await;

class Maintenance : public StoreFixture
{
protected:
    [[nodiscard]] QString copy() const { return folder() + u"/copy.db"_s; }

    QStringList problems(const QString &sql)
    {
        {
            const auto database = raw(file());
            EXPECT_TRUE(database->run(u"PRAGMA foreign_keys = OFF"_s));
            const auto done = database->run(sql);
            EXPECT_TRUE(done) << done.error().detail.toStdString();
        }
        const auto store = opened(file(), EventStore::Mode::ReadOnly);
        const auto report = await(store->check());
        EXPECT_TRUE(report);
        return report ? report->problems : QStringList();
    }
};

TEST_F(Maintenance, ABackupIsAWholeStoreOfThatMoment)
{
    const auto store = opened(file());
    append(*store, events(500));
    const auto pending = store->backup(copy());
    append(*store, events(100, 1000));
    const auto bytes = await(pending);
    ASSERT_TRUE(bytes) << bytes.error().detail.toStdString();
    EXPECT_EQ(*bytes, QFileInfo(copy()).size());
    EXPECT_FALSE(QFileInfo::exists(copy() + u".part"_s));
    EXPECT_EQ(QFileInfo(copy()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto restored = opened(copy());
    EXPECT_GE(await(restored->count({})).value_or(0), 500);
    EXPECT_EQ(await(restored->detail(3))->body, event(3).body);
    EXPECT_TRUE(await(restored->check())->problems.isEmpty());
    EXPECT_TRUE(append(*restored, event(5000)));
}

TEST_F(Maintenance, ABackupThatIsCancelledLeavesNoFile)
{
    const auto store = opened(file());
    append(*store, events(500));
    auto pending = store->backup(copy());
    pending.cancel();
    EXPECT_EQ(await(pending).error().kind, base::Error::Kind::Cancelled);
    ASSERT_TRUE(await(store->check())) << "the same thread: it comes after it";
    EXPECT_FALSE(QFileInfo::exists(copy()));
    EXPECT_FALSE(QFileInfo::exists(copy() + u".part"_s));
    EXPECT_TRUE(await(store->backup(copy())));
}

TEST_F(Maintenance, ABackupReplacesNothingUnlessTold)
{
    const auto store = opened(file());
    append(*store, events(5));
    QFile other(copy());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const auto refused = await(store->backup(copy()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(QFileInfo(copy()).size(), 4);
    EXPECT_TRUE(await(store->backup(copy(), Existing::Replace)));
    EXPECT_EQ(await(opened(copy())->count({})), 5);
    const auto itself = await(store->backup(file(), Existing::Replace));
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().kind, base::Error::Kind::InvalidInput);
    const auto nowhere = await(store->backup(folder() + u"/missing/copy.db"_s));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, base::Error::Kind::Storage);
    EXPECT_TRUE(append(*store, event(9))) << "the store goes on";
}

TEST_F(Maintenance, AStoreOpenedForReadingIsBackedUpToo)
{
    append(*opened(file()), events(5));
    const auto store = opened(file(), EventStore::Mode::ReadOnly);
    EXPECT_TRUE(await(store->backup(copy())));
    EXPECT_EQ(await(opened(copy())->count({})), 5);
}

TEST_F(Maintenance, CheckFindsWhatIsWrong)
{
    {
        const auto store = opened(file());
        auto other = event(2);
        other.body = "{}";
        append(*store, {event(1), event(2), event(2), other, event(5), event(6)});
        const auto report = await(store->check());
        ASSERT_TRUE(report) << report.error().detail.toStdString();
        EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
        EXPECT_EQ(report->events, 5);
    }
    EXPECT_EQ(problems(u"UPDATE totals SET bytes = bytes + 1"_s),
              QStringList{u"the totals of the inbox inbox are not what is there"_s});
    EXPECT_EQ(problems(u"UPDATE totals SET bytes = bytes - 1"_s), QStringList());
    EXPECT_EQ(problems(u"UPDATE events SET deliveries = 4 WHERE id = 2"_s),
              QStringList{u"event 2 has another number of deliveries than it says"_s});
    EXPECT_EQ(problems(u"UPDATE events SET deliveries = 2 WHERE id = 2"_s), QStringList());
    EXPECT_EQ(problems(u"UPDATE events SET other_body_of = 77 WHERE id = 3"_s),
              QStringList{u"event 3 names another event that is not there"_s});
    EXPECT_EQ(problems(u"UPDATE events SET other_body_of = 2 WHERE id = 3"_s), QStringList());
    EXPECT_EQ(problems(u"UPDATE bodies SET body = x'00112233' WHERE id = 4"_s).size(), 1);
    EXPECT_EQ(problems(u"DELETE FROM bodies WHERE id = 4"_s), QStringList{u"event 4: event 4 has lost its body"_s});
    EXPECT_EQ(problems(u"UPDATE events SET event_type = 4711 WHERE id = 5"_s).size(), 2);
}

TEST_F(Maintenance, CheckGoesOnBehindADamagedPage)
{
    append(*opened(file()), events(3000));
    {
        QFile damaged(file());
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        ASSERT_TRUE(damaged.seek(damaged.size() / 4096 / 2 * 4096));
        ASSERT_EQ(damaged.write(QByteArray(4096, 'x')), 4096);
    }
    const auto store = opened(file(), EventStore::Mode::ReadOnly);
    const auto report = await(store->check());
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_FALSE(report->problems.isEmpty());
}

TEST_F(Maintenance, WithoutAStoreNothingIsDone)
{
    EventStore store;
    for (const base::Error &error :
         {await(store.backup(copy())).error(), await(store.check()).error(), await(store.usage()).error(),
          await(store.retention()).error(), await(store.compact()).error(), await(store.setPinned({}, true)).error()})
        EXPECT_EQ(error.kind, base::Error::Kind::Storage);
}
