// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresBackend.h"

#include "store/PostgresSchema.h"

#include "StoreFixture.h"
#include "support/PostgresServer.h"

#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::NewEvent;
using store::PostgresDatabase;
using store::PostgresLocation;
using support::await;

//! What only a team's store has: several programs at once, a server, months.
class PostgresBackendTest : public StoreFixture
{
protected:
    [[nodiscard]] std::unique_ptr<PostgresDatabase> connected() const
    {
        const auto location = PostgresLocation::parse(file());
        EXPECT_TRUE(location);
        auto database =
            PostgresDatabase::open({*location, StorePlace::password()}, PostgresDatabase::Access::ReadWrite);
        EXPECT_TRUE(database) << database.error().detail.toStdString();
        return database ? std::move(*database) : nullptr;
    }

    [[nodiscard]] static base::Error refusal(const QString &location, const base::Secret &password = {})
    {
        EventStore store;
        const auto outcome = await(store.open(location, EventStore::Mode::ReadWrite, password));
        EXPECT_FALSE(outcome);
        return outcome ? base::Error() : outcome.error();
    }

    //! All ids that a store tells.
    [[nodiscard]] static QSet<qint64> told(const QSignalSpy &changed)
    {
        QSet<qint64> ids;
        for (const auto &arguments : changed) {
            for (const qint64 id : arguments.first().value<QList<qint64>>())
                ids.insert(id);
        }
        return ids;
    }
};

TEST_F(PostgresBackendTest, TwoListenersStoreTheSameEventOnce)
{
    const auto one = opened(file());
    const auto two = opened(file());
    constexpr int Count = 600;
    std::atomic<int> fresh = 0;
    std::atomic<int> repeated = 0;
    std::atomic<int> bad = 0;
    for (int i = 0; i < Count; ++i) {
        for (EventStore *store : {one.get(), two.get()}) {
            // Not in the same order: so they would wait for each other, were there no order of their own.
            const int number = store == one.get() ? i : Count - 1 - i;
            store->append(event(number), [&](const base::Result<store::Appended> &outcome) {
                ++(!outcome ? bad : outcome->duplicate ? repeated : fresh);
            });
        }
    }
    ASSERT_TRUE(support::eventually([&] { return fresh + repeated + bad == 2 * Count; }, std::chrono::seconds(40)));
    EXPECT_EQ(bad, 0);
    EXPECT_EQ(fresh, Count);
    EXPECT_EQ(repeated, Count);
    EXPECT_EQ(await(one->count({})), Count);
    EventFilter twice;
    twice.duplicated = true;
    EXPECT_EQ(await(two->count(twice)), Count);
}

TEST_F(PostgresBackendTest, TwoListenersLinkOtherBodiesToOneFirst)
{
    const auto one = opened(file());
    const auto two = opened(file());
    constexpr int Count = 40;
    std::atomic<int> done = 0;
    for (int i = 0; i < Count; ++i) {
        for (EventStore *store : {one.get(), two.get()}) {
            NewEvent other = event(i / 4);
            other.body = QByteArray::number(i % 4) + (store == one.get() ? " one" : " two");
            store->append(other, [&done](const base::Result<store::Appended> &outcome) { done += outcome ? 1 : 0; });
        }
    }
    ASSERT_TRUE(support::eventually([&] { return done == 2 * Count; }));
    const auto rows = await(one->page({}, 0, 1000));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 2 * Count) << "every body is another";
    QHash<QString, QSet<qint64>> firsts;
    for (const store::EventRow &row : *rows)
        firsts[row.eventId].insert(row.otherBodyOf == 0 ? row.id : row.otherBodyOf);
    EXPECT_EQ(firsts.size(), Count / 4);
    for (const QSet<qint64> &first : std::as_const(firsts))
        EXPECT_EQ(first.size(), 1);
}

TEST_F(PostgresBackendTest, OneHearsWhatTheOtherDoes)
{
    const auto writing = opened(file());
    const auto reading = opened(file(), EventStore::Mode::ReadOnly);
    QSignalSpy changed(reading.get(), &EventStore::changed);
    QSignalSpy cleared(reading.get(), &EventStore::cleared);
    QSignalSpy own(writing.get(), &EventStore::changed);
    constexpr int Count = 3000; // ids beyond one notification
    append(*writing, events(Count));
    ASSERT_TRUE(support::eventually([&] { return told(changed).size() == Count; }));
    ASSERT_TRUE(support::eventually([&] { return told(own).size() == Count; }));
    qsizetype ownTold = 0;
    for (const auto &arguments : own)
        ownTold += arguments.first().value<QList<qint64>>().size();
    EXPECT_EQ(ownTold, Count) << "its own only once";
    changed.clear();
    const auto again = append(*writing, event(7));
    ASSERT_TRUE(again);
    EXPECT_TRUE(support::eventually([&] { return told(changed) == QSet{again->id}; }));
    EXPECT_EQ(await(writing->clear()), Count);
    EXPECT_TRUE(support::eventually([&] { return cleared.size() == 1; }));
    const auto refused = append(*reading, event(1));
    EXPECT_FALSE(refused) << "it is open for reading";
}

TEST_F(PostgresBackendTest, EveryMonthIsAPartition)
{
    const auto store = opened(file());
    std::vector<NewEvent> made = events(4);
    made.at(1).receivedAt = QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC);
    made.at(2).receivedAt = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    made.at(3).receivedAt = QDateTime(QDate(2031, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    for (const auto &outcome : append(*store, made))
        ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    const auto database = connected();
    auto months = database->run(u"SELECT tableoid::regclass::text, count(*) FROM events GROUP BY 1 ORDER BY 1"_s);
    ASSERT_TRUE(months) << months.error().detail.toStdString();
    QStringList said;
    while (months->next())
        said.append(u"%1 %2"_s.arg(months->value(0).toString()).arg(months->value(1).toInt()));
    EXPECT_EQ(said, (QStringList{u"events_2026_01 2"_s, u"events_2026_02 1"_s, u"events_2031_12 1"_s}));
    EXPECT_EQ(found(*store, {}), (QList<qint64>{4, 3, 2, 1}));
    // Somebody drops a month while the store is open.
    ASSERT_TRUE(database->run(u"DROP TABLE events_2026_02"_s));
    made.at(2).eventId = u"another"_s;
    EXPECT_TRUE(append(*store, made.at(2)));
    EXPECT_EQ(await(store->count({})), 4);
}

TEST_F(PostgresBackendTest, TextsThatPostgresCannotHoldAreStored)
{
    const auto store = opened(file());
    NewEvent odd = event(1);
    odd.eventId = QString(QChar(u'\0')) + u"id"_s;
    odd.fromName = QString(QChar(char16_t(0xd800)));
    odd.objectId = QString(100'000, u'x');
    odd.body = QByteArray("\0\xff", 2);
    const auto first = append(*store, odd);
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    EXPECT_EQ(await(store->detail(first->id))->body, odd.body);
    const auto again = append(*store, odd);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->duplicate);
}

TEST_F(PostgresBackendTest, ANewerStoreIsRefused)
{
    opened(file()).reset();
    ASSERT_TRUE(connected()->run(u"UPDATE store SET version = 99"_s));
    const base::Error error = refusal(file(), StorePlace::password());
    EXPECT_EQ(error.kind, base::Error::Kind::Storage);
    EXPECT_TRUE(error.detail.contains(u"newer version"_s)) << error.detail.toStdString();
}

TEST_F(PostgresBackendTest, ReadingWhereNoStoreIsSaysSo)
{
    EventStore store;
    const auto outcome = await(store.open(file(), EventStore::Mode::ReadOnly, StorePlace::password()));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
    EXPECT_TRUE(outcome.error().detail.contains(u"no event store"_s)) << outcome.error().detail.toStdString();
}

TEST_F(PostgresBackendTest, NobodyThereAndAWrongPasswordAreErrors)
{
    const base::Error nobody = refusal(u"postgresql://kaizala@127.0.0.1:1/postgres"_s);
    EXPECT_EQ(nobody.kind, base::Error::Kind::Network);
    const base::Error wrong = refusal(file(), base::Secret(u"not this one"_s));
    EXPECT_EQ(wrong.kind, base::Error::Kind::Network);
    EXPECT_TRUE(wrong.detail.contains(u"password"_s)) << wrong.detail.toStdString();
    EXPECT_FALSE(wrong.detail.contains(u"not this one"_s));
    EXPECT_EQ(refusal(u"postgresql://kaizala:pw@127.0.0.1/postgres"_s).kind, base::Error::Kind::InvalidInput);
}

TEST_F(PostgresBackendTest, ManyOpenANewStoreAtOnce)
{
    std::vector<std::unique_ptr<EventStore>> stores;
    std::vector<base::Pending<>> opening;
    for (int i = 0; i < 4; ++i) {
        stores.push_back(std::make_unique<EventStore>());
        opening.push_back(stores.back()->open(file(), EventStore::Mode::ReadWrite, StorePlace::password()));
    }
    for (const auto &one : opening) {
        const auto outcome = await(one);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
    }
    for (size_t i = 0; i < stores.size(); ++i)
        EXPECT_TRUE(append(*stores.at(i), event(int(i))));
    EXPECT_EQ(await(stores.front()->count({})), 4);
}

TEST_F(PostgresBackendTest, WhatIsTooOldGoesUnlessItIsPinned)
{
    const auto store = opened(file());
    const auto reading = opened(file(), EventStore::Mode::ReadOnly);
    std::vector<NewEvent> made = events(1200);
    made.at(1).body = "another body of event-1";
    made.at(1).eventId = made.at(0).eventId;
    made.at(5).inbox = u"other"_s;
    NewEvent fresh = event(9999);
    fresh.receivedAt = QDateTime::currentDateTimeUtc();
    made.push_back(fresh);
    for (const auto &outcome : append(*store, made))
        ASSERT_TRUE(outcome);
    QSignalSpy changed(reading.get(), &EventStore::changed);
    EXPECT_EQ(await(store->setPinned({3, 4, 99'999}, true)), 2);
    EXPECT_EQ(await(store->setPinned({3}, true)), 0);
    EXPECT_TRUE(support::eventually([&] { return told(changed).contains(3); }));
    EXPECT_TRUE(await(store->detail(3))->row.pinned);
    QSignalSpy removed(reading.get(), &EventStore::removed);
    ASSERT_TRUE(
        await(store->setRetention({}, store::Retention{.age = std::chrono::hours(24), .events = {}, .bytes = {}})));
    ASSERT_TRUE(await(store->setRetention(
        u"other"_s, store::Retention{.age = std::chrono::hours(24 * 36500), .events = {}, .bytes = {}})));
    EXPECT_EQ(await(reading->retention())->size(), 2);
    ASSERT_TRUE(support::eventually([&] { return await(reading->count({})) == 4; }, std::chrono::seconds(20)));
    EXPECT_EQ(found(*reading, {}), (QList<qint64>{1201, 6, 4, 3}));
    EXPECT_TRUE(support::eventually([&] { return told(removed).size() == 1197; }));
    const auto usage = await(reading->usage());
    ASSERT_TRUE(usage) << usage.error().detail.toStdString();
    ASSERT_EQ(usage->inboxes.size(), 2);
    EXPECT_EQ(usage->inboxes.first().events, 3);
    EXPECT_EQ(usage->inboxes.first().pinned, 2);
    EXPECT_GT(usage->fileBytes, 0);
    for (const base::Error &error : {await(store->check()).error(), await(store->compact()).error(),
                                     await(store->backup(folder() + u"/copy"_s)).error()})
        EXPECT_TRUE(error.detail.contains(u"server"_s));
}

//! With a server of its own, to break it.
class PostgresFaults : public testing::Test
{
protected:
    static NewEvent event(int number)
    {
        NewEvent made;
        made.inbox = u"inbox"_s;
        made.eventId = u"event-%1"_s.arg(number);
        made.body = QByteArray::number(number);
        return made;
    }

    [[nodiscard]] std::unique_ptr<EventStore> opened() const
    {
        auto store = std::make_unique<EventStore>();
        const auto outcome = await(store->open(m_location, EventStore::Mode::ReadWrite, m_server.password()));
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return store;
    }

    support::PostgresServer m_server;
    const QString m_location = m_server.freshStore();
};

TEST_F(PostgresFaults, WhatWasAcknowledgedSurvivesACrashOfTheServer)
{
    const auto store = opened();
    QSignalSpy failed(store.get(), &EventStore::failed);
    QSignalSpy recovered(store.get(), &EventStore::recovered);
    std::atomic<int> pending = 0;
    std::mutex mutex;
    QSet<int> acknowledged;
    int sent = 0;
    const auto send = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const int number = sent++;
            ++pending;
            store->append(event(number), [&, number](const base::Result<store::Appended> &outcome) {
                if (outcome) {
                    const std::lock_guard lock(mutex);
                    acknowledged.insert(number);
                }
                --pending;
            });
        }
    };
    send(2000);
    ASSERT_TRUE(support::eventually([&] {
        const std::lock_guard lock(mutex);
        return acknowledged.size() > 200;
    }));
    m_server.crash();
    send(10);
    ASSERT_TRUE(support::eventually([&] { return pending == 0; })) << "what can't be stored is refused";
    ASSERT_TRUE(support::eventually([&] { return failed.size() == 1; }));
    EXPECT_LT(acknowledged.size(), sent);
    m_server.again();
    ASSERT_TRUE(support::eventually([&] { return recovered.size() == 1; })) << "by itself";
    send(100);
    ASSERT_TRUE(support::eventually([&] { return pending == 0; }));
    EventFilter filter;
    const auto rows = await(store->page(filter, 0, EventStore::MostPerPage));
    ASSERT_TRUE(rows) << rows.error().detail.toStdString();
    QSet<QString> there;
    for (const store::EventRow &row : *rows)
        there.insert(row.eventId);
    EXPECT_EQ(there.size(), rows->size());
    for (const int number : std::as_const(acknowledged))
        EXPECT_TRUE(there.contains(event(number).eventId)) << number;
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(PostgresFaults, ARestartIsNotNoticedByWhoWritesNext)
{
    const auto store = opened();
    std::atomic<int> good = 0;
    std::atomic<int> done = 0;
    const auto count = [&](const base::Result<store::Appended> &outcome) {
        good += outcome ? 1 : 0;
        ++done;
    };
    store->append(event(1), count);
    ASSERT_TRUE(support::eventually([&] { return done == 1; }));
    EXPECT_TRUE(await(store->page({}, 0, 1)));
    m_server.restart();
    store->append(event(2), count);
    ASSERT_TRUE(support::eventually([&] { return done == 2; }));
    EXPECT_EQ(good, 2);
    EXPECT_EQ(await(store->count({})), 2) << "readers connect again, too";
}

TEST_F(PostgresFaults, WhatIsMissedWithoutAConnectionIsToldAfterwards)
{
    const auto reading = opened();
    const auto writing = opened();
    QSignalSpy changed(reading.get(), &EventStore::changed);
    m_server.restart();
    // Nobody listens in this moment; the other one writes as soon as it can.
    std::atomic<qint64> id = 0;
    writing->append(event(5), [&id](const base::Result<store::Appended> &outcome) { id = outcome ? outcome->id : -1; });
    ASSERT_TRUE(support::eventually([&] { return id != 0; }));
    ASSERT_GT(id, 0);
    EXPECT_TRUE(support::eventually([&] {
        return std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
            return arguments.first().value<QList<qint64>>().contains(id.load());
        });
    }));
}
