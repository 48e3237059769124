// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "store/Writer.h"

#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using store::Database;
using store::EventStore;
using store::NewEvent;
using support::await;
using Kind = base::Error::Kind;

namespace {

#ifdef Q_OS_UNIX
//! While it lives, no file of this process grows beyond \a bytes: what a full disk looks like from inside.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then writing fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};
#endif

QByteArray incompressible(qsizetype bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    std::mt19937 random(1);
    for (char &byte : made)
        byte = char(random());
    return made;
}

} // namespace

class EventStoreFaults : public StoreFixture
{
protected:
    void expectRefused(const QString &path, EventStore::Mode mode, const QString &says)
    {
        EventStore store;
        const auto page = store.page({}, 0, 10);
        const auto outcome = await(store.open(path, mode));
        ASSERT_FALSE(outcome) << path.toStdString();
        EXPECT_EQ(outcome.error().kind, Kind::Storage);
        EXPECT_TRUE(outcome.error().detail.contains(says)) << outcome.error().detail.toStdString();
        // And so is everything from then on, what waited included.
        EXPECT_EQ(await(page).error().kind, Kind::Storage);
        EXPECT_EQ(await(store.page({}, 0, 10)).error().kind, Kind::Storage);
        EXPECT_EQ(await(store.rows({1}, {})).error().kind, Kind::Storage);
        EXPECT_EQ(await(store.detail(1)).error().kind, Kind::Storage);
        EXPECT_EQ(await(store.count({})).error().kind, Kind::Storage);
        EXPECT_EQ(await(store.clear()).error().kind, Kind::Storage);
        EXPECT_EQ(append(store, event(1)).error().kind, Kind::Storage);
    }
};

TEST_F(EventStoreFaults, WhatIsNoDatabaseIsRefusedAndLeftAlone)
{
    const QByteArray text(5000, 'x');
    QFile other(file());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(text);
    other.close();
    expectRefused(file(), EventStore::Mode::ReadWrite, u"not a database"_s);
    expectRefused(file(), EventStore::Mode::ReadOnly, u"not a database"_s);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), text);
}

TEST_F(EventStoreFaults, ReadOnlyNeedsTheFile)
{
    expectRefused(file(), EventStore::Mode::ReadOnly, u"there is no file"_s);
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(EventStoreFaults, ReadOnlyNeedsEvents)
{
    QFile empty(file());
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    expectRefused(file(), EventStore::Mode::ReadOnly, u"empty"_s);
}

TEST_F(EventStoreFaults, AFolderIsNoFile)
{
    expectRefused(folder(), EventStore::Mode::ReadWrite, u"is a folder"_s);
    expectRefused(folder(), EventStore::Mode::ReadOnly, u"is a folder"_s);
}

TEST_F(EventStoreFaults, NoNameIsNoFile)
{
    expectRefused(QString(), EventStore::Mode::ReadWrite, u"no file"_s);
    expectRefused(QString(), EventStore::Mode::ReadOnly, u"no file"_s);
}

TEST_F(EventStoreFaults, AFolderThatCannotBeMadeIsSaid)
{
    QFile blocker(folder() + u"/blocker"_s);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    expectRefused(folder() + u"/blocker/sub/events.db"_s, EventStore::Mode::ReadWrite, u"cannot be made"_s);
}

TEST_F(EventStoreFaults, MakesTheFolderAndAFileForItsOwnerOnly)
{
    const QString path = folder() + u"/a/b c/ü/events.db"_s;
    append(*opened(path), event(1));
    ASSERT_TRUE(QFile::exists(path));
    EXPECT_FALSE(QFileInfo(path).permission(QFileDevice::ReadOther));
    EXPECT_FALSE(QFileInfo(path).permission(QFileDevice::ReadGroup));
}

TEST_F(EventStoreFaults, SqlitesSpecialNamesAreFilesToo)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder()));
    append(*opened(u":memory:"_s), event(1));
    EXPECT_TRUE(QFile::exists(folder() + u"/:memory:"_s));
    ASSERT_TRUE(QDir::setCurrent(before));
}

TEST_F(EventStoreFaults, ReadOnlyWritesNothing)
{
    append(*opened(file()), event(1));
    const auto store = opened(file(), EventStore::Mode::ReadOnly);
    const auto appended = append(*store, event(2));
    ASSERT_FALSE(appended);
    EXPECT_EQ(appended.error().kind, Kind::Storage);
    EXPECT_TRUE(appended.error().detail.contains(u"reading only"_s));
    EXPECT_EQ(await(store->clear()).error().kind, Kind::Storage);
    EXPECT_EQ(await(store->count({})), 1);
}

TEST_F(EventStoreFaults, ALockedFileFailsOnceAndRecovers)
{
    const auto store = opened(file());
    ASSERT_TRUE(append(*store, event(1)));
    QSignalSpy failed(store.get(), &EventStore::failed);
    QSignalSpy recovered(store.get(), &EventStore::recovered);
    {
        const auto other = raw(file());
        ASSERT_TRUE(other->run(u"BEGIN EXCLUSIVE"_s));
        for (const auto &outcome : append(*store, events(20, 100))) {
            ASSERT_FALSE(outcome);
            EXPECT_EQ(outcome.error().kind, Kind::Storage);
        }
        EXPECT_EQ(await(store->count({})), 1) << "reading goes on meanwhile";
        EXPECT_TRUE(recovered.isEmpty());
    }
    EXPECT_TRUE(support::eventually([&] { return recovered.size() == 1; })) << "without anybody appending";
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().first().value<base::Error>().kind, Kind::Storage);
    EXPECT_TRUE(append(*store, event(2)));
    EXPECT_EQ(await(store->count({})), 2) << "nothing of what failed was kept";
    EXPECT_EQ(recovered.size(), 1);
}

#ifdef Q_OS_UNIX
TEST_F(EventStoreFaults, AFullDiskFailsOnceAndRecovers)
{
    const auto store = opened(file());
    ASSERT_TRUE(append(*store, event(1)));
    QSignalSpy failed(store.get(), &EventStore::failed);
    QSignalSpy recovered(store.get(), &EventStore::recovered);
    NewEvent large = event(2);
    large.body = incompressible(2'000'000);
    {
        // Less than the log holds by now, so that a checkpoint makes no room in it.
        const FileLimit limit(40'000);
        const auto refused = append(*store, large);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, Kind::Storage);
        EXPECT_FALSE(append(*store, large));
        // Longer than the writer needs to try again: with the disk still full it has to notice that.
        EXPECT_FALSE(support::eventually([&] { return !recovered.isEmpty(); }, store::Writer::ProbeEvery * 2));
    }
    EXPECT_TRUE(support::eventually([&] { return recovered.size() == 1; }));
    EXPECT_EQ(failed.size(), 1);
    const auto appended = append(*store, large);
    ASSERT_TRUE(appended) << appended.error().detail.toStdString();
    EXPECT_EQ(await(store->detail(appended->id))->body, large.body);
    EXPECT_EQ(raw(file())->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM probe"_s)->toInt(), 0);
}
#endif

TEST_F(EventStoreFaults, ADamagedFileIsAnErrorNotACrash)
{
    append(*opened(file()), events(500));
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 8192; at < damaged.size(); at += 4096) {
        damaged.seek(at);
        damaged.write(QByteArray(4096, char(0xa5)));
    }
    damaged.close();
    EventStore store;
    if (!await(store.open(file())))
        return; // noticed at once
    const auto page = await(store.page({}, 0, 100));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Kind::Storage);
}
