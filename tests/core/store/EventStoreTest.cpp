// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "StoreFixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::Kind;
using store::NewEvent;
using store::Verdict;
using support::await;

class EventStoreTest : public StoreFixture
{
};

TEST_F(EventStoreTest, KeepsEveryColumnAndEveryByte)
{
    NewEvent in;
    in.receivedAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    in.inbox = u"इनबॉक्स"_s;
    in.peer = u"[::1]:53122"_s;
    in.method = "POST";
    in.target = QByteArray("/k/\xff\x00?q=%00", 11);
    in.headers = {{"Content-Type", "application/json"}, {"X-Odd", "caf\xe9\t\x01"}, {"x-odd", ""}, {"X-Odd", "again"}};
    for (int i = 0; i < 256; ++i)
        in.body.append(char(i));
    in.status = 202;
    in.elapsedUs = 1234;
    in.reason = u"because \"so\""_s;
    in.eventType = u"Ünknown'Type"_s;
    in.eventId = u"id\u202e%_\\"_s;
    in.objectId = u"o"_s;
    in.objectType = u"Group"_s;
    in.subscriptionId = u"s"_s;
    in.from = u"+919876543210"_s;
    in.fromName = u"आशा 😀"_s;
    in.summary = u"[\"jobDone\",\"Asha\"]"_s;
    in.verdict = Verdict::Invalid;
    in.errors = 3;
    in.warnings = 2;
    in.notes = 1;

    qint64 id = 0;
    {
        const auto store = opened(file());
        const auto appended = append(*store, in);
        ASSERT_TRUE(appended);
        EXPECT_FALSE(appended->duplicate);
        id = appended->id;
    }
    const auto store = opened(file(), EventStore::Mode::ReadOnly);
    const auto out = await(store->detail(id));
    ASSERT_TRUE(out) << out.error().detail.toStdString();
    EXPECT_EQ(out->row.id, id);
    EXPECT_EQ(out->row.kind, Kind::Event);
    EXPECT_EQ(out->row.receivedAt, in.receivedAt);
    EXPECT_EQ(out->row.receivedAt.timeSpec(), Qt::UTC);
    EXPECT_EQ(out->row.lastAt, in.receivedAt);
    EXPECT_EQ(out->row.deliveries, 1);
    EXPECT_EQ(out->row.inbox, in.inbox);
    EXPECT_EQ(out->row.peer, in.peer);
    EXPECT_EQ(out->row.status, 202);
    EXPECT_EQ(out->row.elapsedUs, 1234);
    EXPECT_EQ(out->row.reason, in.reason);
    EXPECT_EQ(out->row.eventType, in.eventType);
    EXPECT_EQ(out->row.eventId, in.eventId);
    EXPECT_EQ(out->row.objectId, in.objectId);
    EXPECT_EQ(out->row.objectType, in.objectType);
    EXPECT_EQ(out->row.subscriptionId, in.subscriptionId);
    EXPECT_EQ(out->row.from, in.from);
    EXPECT_EQ(out->row.fromName, in.fromName);
    EXPECT_EQ(out->row.summary, in.summary);
    EXPECT_EQ(out->row.verdict, Verdict::Invalid);
    EXPECT_EQ(out->row.errors, 3);
    EXPECT_EQ(out->row.warnings, 2);
    EXPECT_EQ(out->row.notes, 1);
    EXPECT_EQ(out->row.bodyBytes, 256);
    EXPECT_EQ(out->method, in.method);
    EXPECT_EQ(out->target, in.target);
    EXPECT_EQ(out->headers, in.headers);
    EXPECT_EQ(out->body, in.body);
    ASSERT_EQ(out->deliveries.size(), 1);
    EXPECT_EQ(out->deliveries.first().at, in.receivedAt);
    EXPECT_EQ(out->deliveries.first().peer, in.peer);
    EXPECT_EQ(out->deliveries.first().status, 202);
}

TEST_F(EventStoreTest, KeepsAnEmptyEvent)
{
    const auto store = opened(file());
    const auto appended = append(*store, NewEvent());
    ASSERT_TRUE(appended) << appended.error().detail.toStdString();
    const auto out = await(store->detail(appended->id));
    ASSERT_TRUE(out);
    EXPECT_TRUE(out->body.isEmpty());
    EXPECT_TRUE(out->headers.isEmpty());
    EXPECT_TRUE(out->row.receivedAt.isValid()) << "it came at some time";
}

TEST_F(EventStoreTest, AMissingEventIsNotFound)
{
    const auto store = opened(file());
    const auto out = await(store->detail(7));
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().kind, base::Error::Kind::NotFound);
}

TEST_F(EventStoreTest, CommitsInGroups)
{
    const auto store = opened(file());
    QSignalSpy changed(store.get(), &EventStore::changed);
    append(*store, events(1000));
    qsizetype told = 0;
    ASSERT_TRUE(support::eventually([&] {
        told = 0;
        for (const auto &arguments : changed)
            told += arguments.first().value<QList<qint64>>().size();
        return told >= 1000;
    }));
    EXPECT_EQ(told, 1000) << "each id is told once";
    EXPECT_LT(changed.size(), 250) << "a commit per event would be a thousand";
}

TEST_F(EventStoreTest, TakesEventsFromManyThreads)
{
    const auto store = opened(file());
    constexpr int Threads = 4;
    constexpr int Each = 500;
    std::atomic<int> done = 0;
    std::atomic<int> bad = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < Each; ++i) {
                store->append(event(t * Each + i), [&](const base::Result<store::Appended> &outcome) {
                    if (!outcome || outcome->duplicate)
                        ++bad;
                    ++done;
                });
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    ASSERT_TRUE(support::eventually([&] { return done == Threads * Each; }));
    EXPECT_EQ(bad, 0);
    EXPECT_EQ(await(store->count({})), Threads * Each);
}

TEST_F(EventStoreTest, AppendsAndReadsWhileItOpens)
{
    EventStore store;
    std::atomic<qint64> id = 0;
    const auto opening = store.open(file(), EventStore::Mode::ReadWrite, StorePlace::password());
    store.append(event(1), [&id](const base::Result<store::Appended> &outcome) { id = outcome ? outcome->id : -1; });
    const auto page = store.page({}, 0, 10);
    EXPECT_TRUE(await(page));
    EXPECT_TRUE(await(opening));
    EXPECT_TRUE(support::eventually([&id] { return id != 0; }));
    EXPECT_EQ(id, 1);
    EXPECT_EQ(store.file(), file());
}

TEST_F(EventStoreTest, OpensOnceAndDoesNotHoldTheCallerUp)
{
    append(*opened(file()), events(2000));
    EventStore store;
    QElapsedTimer timer;
    timer.start();
    const auto opening = store.open(file(), EventStore::Mode::ReadWrite, StorePlace::password());
    const auto page = store.page({}, 0, 200);
    EXPECT_LT(timer.elapsed(), 20) << "the caller goes on at once";
    const auto again = await(store.open(file(), EventStore::Mode::ReadWrite, StorePlace::password()));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, base::Error::Kind::Internal);
    EXPECT_TRUE(await(opening));
    const auto rows = await(page);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 200);
    RecordProperty("firstPageMs", int(timer.elapsed()));
}

TEST_F(EventStoreTest, FinishesWhatWasAppendedWhenItGoes)
{
    constexpr int Count = 2000;
    std::atomic<int> good = 0;
    {
        EventStore store;
        const auto opening = store.open(file(), EventStore::Mode::ReadWrite, StorePlace::password());
        for (int i = 0; i < Count; ++i)
            store.append(event(i), [&good](const base::Result<store::Appended> &outcome) { good += outcome ? 1 : 0; });
    }
    EXPECT_EQ(good, Count);
    EXPECT_EQ(await(opened(file())->count({})), Count);
}

TEST_F(EventStoreTest, BeforeItWasOpenedEverythingFails)
{
    EventStore store;
    std::optional<base::Result<store::Appended>> appended;
    store.append(event(1), [&](const base::Result<store::Appended> &outcome) { appended = outcome; });
    ASSERT_TRUE(appended);
    EXPECT_EQ(appended->error().kind, base::Error::Kind::Storage);
    EXPECT_EQ(await(store.page({}, 0, 10)).error().kind, base::Error::Kind::Storage);
    EXPECT_EQ(await(store.clear()).error().kind, base::Error::Kind::Storage);
}

TEST_F(EventStoreTest, ClearsEverything)
{
    const auto store = opened(file());
    std::vector<NewEvent> large = events(200);
    for (NewEvent &one : large)
        one.body = QByteArray(20'000, 'x') + one.body;
    append(*store, large);
    const auto last = append(*store, large.front());
    QSignalSpy cleared(store.get(), &EventStore::cleared);
    EXPECT_EQ(await(store->clear()), 200);
    EXPECT_TRUE(support::eventually([&] { return cleared.size() == 1; }));
    EXPECT_EQ(await(store->count({})), 0);
    const auto next = append(*store, event(1));
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->duplicate);
    EXPECT_GT(next->id, 200) << "an id is never given twice";
    EXPECT_EQ(cleared.size(), 1);
}
