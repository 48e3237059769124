// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresKeeper.h"

#include "store/PostgresMonths.h"

#include "StoreFixture.h"

#include <QDateTime>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using store::EventStore;
using store::NewEvent;
using store::PostgresDatabase;
using store::PostgresLocation;
using store::Retention;
using support::await;

//! What is kept of a team's store, and what is counted of it.
class PostgresKeeperTest : public StoreFixture
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

    static NewEvent at(NewEvent made, int monthsBack)
    {
        const QDate first = QDateTime::currentDateTimeUtc().date().addMonths(-monthsBack);
        made.receivedAt = QDateTime(QDate(first.year(), first.month(), 2), QTime(12, 0), Qt::UTC);
        return made;
    }

    static NewEvent inInbox(NewEvent made, const QString &inbox)
    {
        made.inbox = inbox;
        return made;
    }

    static bool comesTo(const EventStore &store, qint64 count)
    {
        return support::eventually([&] { return await(store.count({})).value_or(-1) == count; },
                                   std::chrono::seconds(30));
    }

    static void expectAll(const std::vector<base::Result<store::Appended>> &outcomes)
    {
        for (const auto &outcome : outcomes)
            EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
    }

    //! What usage() says has to be what a scan finds.
    void expectTotalsRight(const EventStore &store) const
    {
        const auto usage = await(store.usage());
        ASSERT_TRUE(usage) << usage.error().detail.toStdString();
        const auto database = connected();
        auto scan = database->run(u"SELECT inbox, count(*), sum(body_bytes)::bigint, count(*) FILTER (WHERE pinned) "
                                  "FROM events WHERE kind = 0 GROUP BY inbox ORDER BY inbox COLLATE \"C\""_s);
        ASSERT_TRUE(scan);
        QList<store::InboxUsage> counted;
        while (scan->next())
            counted.append({scan->value(0).toString(), scan->value(1).toLongLong(), scan->value(2).toLongLong(),
                            scan->value(3).toLongLong()});
        EXPECT_EQ(usage->inboxes, counted);
        EXPECT_GT(usage->fileBytes, 0);
    }

    [[nodiscard]] qint64 number(const QString &sql) const
    {
        const auto value = connected()->value(sql);
        EXPECT_TRUE(value) << value.error().detail.toStdString();
        return value ? value->toLongLong() : -1;
    }
    //! How many months there are a partition for.
    [[nodiscard]] qint64 months() const
    {
        return number(u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'events'::regclass"_s);
    }
};

TEST_F(PostgresKeeperTest, OfAnInboxTheNewestByNumberAreKept)
{
    const auto store = opened(file());
    const auto reading = opened(file(), EventStore::Mode::ReadOnly);
    std::vector<NewEvent> made;
    for (int i = 1; i <= 1300; ++i)
        made.push_back(at(event(i), 0));
    for (int i = 1; i <= 20; ++i)
        made.push_back(at(inInbox(event(i), u"other"_s), 0));
    expectAll(append(*store, made));
    EXPECT_EQ(await(store->setPinned({2, 4}, true)), 2);
    expectTotalsRight(*reading);
    QSignalSpy removed(reading.get(), &EventStore::removed);
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, Retention{.age = {}, .events = 50, .bytes = {}})));
    ASSERT_TRUE(comesTo(*reading, 50 + 2 + 20));
    const QList<qint64> left = found(*reading, {}, 1000);
    EXPECT_TRUE(left.contains(2) && left.contains(4)) << "pinned ones are spared";
    EXPECT_TRUE(left.contains(1251) && !left.contains(1250)) << "the newest are kept";
    EXPECT_TRUE(support::eventually([&] {
        QSet<qint64> told;
        for (const auto &arguments : removed) {
            for (const qint64 id : arguments.first().value<QList<qint64>>())
                told.insert(id);
        }
        return told.size() == 1248;
    }));
    expectTotalsRight(*reading);
    EXPECT_EQ(number(u"SELECT count(*) FROM event_keys"_s), 72);
    expectAll(append(*store, {at(event(5000), 0), at(event(5001), 0)}));
    EXPECT_TRUE(comesTo(*reading, 72)) << "and so it goes on";
}

TEST_F(PostgresKeeperTest, OfEveryInboxWithoutARuleOfItsOwnTheNewestBytesAreKept)
{
    const auto store = opened(file());
    std::vector<NewEvent> made;
    for (int i = 1; i <= 30; ++i) {
        for (const QString &inbox : {u""_s, u"one"_s, u"two"_s}) {
            NewEvent one = at(inInbox(event(i), inbox), 0);
            one.body = QByteArray(1000, 'x');
            made.push_back(one);
        }
    }
    expectAll(append(*store, made));
    ASSERT_TRUE(await(store->setRetention({}, Retention{.age = {}, .events = {}, .bytes = 10'500})));
    ASSERT_TRUE(await(store->setRetention(u"two"_s, Retention{.age = {}, .events = 25, .bytes = {}})));
    EXPECT_TRUE(comesTo(*store, 10 + 10 + 25));
    expectTotalsRight(*store);
}

TEST_F(PostgresKeeperTest, MonthsOfWhichNothingIsKeptAreDroppedWhole)
{
    const auto store = opened(file());
    const auto reading = opened(file(), EventStore::Mode::ReadOnly);
    std::vector<NewEvent> made;
    for (int back = 0; back < 6; ++back) {
        for (int i = 0; i < 10; ++i)
            made.push_back(at(event(back * 100 + i), back == 0 ? 0 : back + 1)); // the last one may be too young
    }
    made.push_back(at(inInbox(event(9000), u"kept"_s), 6)); // another inbox's, which keeps everything
    NewEvent again = made.at(40); // of five months ago
    made.push_back(again);
    expectAll(append(*store, made));
    EXPECT_EQ(months(), 6);
    EXPECT_EQ(await(store->setPinned({31}, true)), 1); // of four months ago
    const QString dropped =
        store::PostgresMonths::tableOf(store::PostgresMonths::of(made.at(40).receivedAt.toMSecsSinceEpoch()));
    QSignalSpy removed(reading.get(), &EventStore::removed);
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, Retention{.age = {}, .events = 10, .bytes = {}})));
    ASSERT_TRUE(comesTo(*reading, 10 + 1 + 1));
    EXPECT_TRUE(support::eventually([&] { return !removed.isEmpty(); }));
    ASSERT_TRUE(support::eventually([&] { return months() == 3; }, std::chrono::seconds(20)))
        << "this one, the pinned event's and the other inbox's";
    ASSERT_TRUE(
        support::eventually([&] { return number(u"SELECT count(*) FROM progress WHERE name = 'leaving'"_s) == 0; }));
    EXPECT_EQ(number(u"SELECT count(*) FROM pg_class WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname "
                     u"= current_schema()) AND relname "
                     "LIKE '%%1'"_s.arg(dropped)),
              0);
    EXPECT_EQ(number(u"SELECT count(*) FROM event_keys"_s), 12) << "nor what belonged to them";
    EXPECT_EQ(number(u"SELECT count(*) FROM deliveries"_s), 0);
    expectTotalsRight(*reading);
    const auto back = append(*store, again);
    ASSERT_TRUE(back) << back.error().detail.toStdString();
    EXPECT_FALSE(back->duplicate) << "what comes again is new";
}

TEST_F(PostgresKeeperTest, AMonthThatIsReadLeavesWithoutHoldingUpWhoWrites)
{
    const auto store = opened(file());
    const auto other = opened(file());
    expectAll(append(*store, {at(event(1), 4), at(event(2), 0)}));
    const auto reader = connected();
    ASSERT_TRUE(reader->run(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s));
    ASSERT_EQ(reader->value(u"SELECT count(*) FROM events"_s)->toInt(), 2);
    ASSERT_TRUE(
        await(store->setRetention({}, Retention{.age = std::chrono::hours(24 * 70), .events = {}, .bytes = {}})));
    ASSERT_TRUE(
        support::eventually([&] { return number(u"SELECT count(*) FROM pg_inherits WHERE inhdetachpending"_s) == 1; },
                            std::chrono::seconds(20)))
        << "it waits for the reader";
    for (int i = 10; i < 30; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        ASSERT_TRUE(append(i % 2 == 0 ? *store : *other, at(event(i), 0)));
        EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(1));
    }
    // The mark of the leaving month can be read a moment before every connection plans by it.
    EXPECT_TRUE(support::eventually([&] { return await(other->count({})) == 21; })) << "nobody who comes sees the month";
    ASSERT_TRUE(reader->run(u"COMMIT"_s));
    ASSERT_TRUE(support::eventually([&] { return months() == 1; }, std::chrono::seconds(30)));
    ASSERT_TRUE(support::eventually([&] { return number(u"SELECT count(*) FROM event_keys"_s) == 21; }));
    expectTotalsRight(*store);
}

TEST_F(PostgresKeeperTest, AMonthThatGetsAnEventInTheLastMomentStays)
{
    const auto store = opened(file());
    const NewEvent kept = at(inInbox(event(2), u"kept"_s), 4);
    ASSERT_TRUE(append(*store, kept));
    // Whoever decided that it may go knew nothing of this event; who goes on with it looks again.
    ASSERT_TRUE(connected()->run(u"INSERT INTO progress (name, value) VALUES ('leaving', '{\"month\":%1}')"_s.arg(
        store::PostgresMonths::of(kept.receivedAt.toMSecsSinceEpoch()))));
    ASSERT_TRUE(
        support::eventually([&] { return number(u"SELECT count(*) FROM progress WHERE name = 'leaving'"_s) == 0; }));
    EXPECT_EQ(await(store->count({})), 1);
    EXPECT_EQ(months(), 1);
    expectTotalsRight(*store);
    EXPECT_TRUE(append(*store, at(inInbox(event(3), u"kept"_s), 4))) << "it takes events again";
    EXPECT_EQ(await(store->count({})), 2);
}

TEST_F(PostgresKeeperTest, ThreeProgramsRemoveNoMoreThanOne)
{
    const auto one = opened(file());
    const auto two = opened(file());
    const auto three = opened(file());
    ASSERT_TRUE(await(one->setRetention({}, Retention{.age = {}, .events = 100, .bytes = {}})));
    for (int round = 0; round < 5; ++round) {
        for (EventStore *store : {one.get(), two.get(), three.get()}) {
            std::vector<NewEvent> made;
            for (int i = 0; i < 60; ++i)
                made.push_back(at(event(round * 1000 + int(made.size()) + (store == one.get() ? 0 : 500)), 0));
            expectAll(append(*store, made));
        }
    }
    ASSERT_TRUE(comesTo(*one, 100));
    EXPECT_TRUE(append(*two, at(event(99'999), 0)));
    EXPECT_TRUE(comesTo(*three, 100));
    expectTotalsRight(*three);
}

TEST_F(PostgresKeeperTest, TotalsStayRightWhateverIsDone)
{
    const auto store = opened(file());
    const auto other = opened(file());
    for (int i = 0; i < 120; ++i) { // more rows of totals than are left unfolded
        expectAll(append(*store, {at(event(i), i % 3), at(inInbox(event(i), u"x"_s), 0)}));
        ASSERT_TRUE(append(*other, at(event(i / 2), 0))); // some again
    }
    NewEvent rejected = at(event(1), 0);
    rejected.kind = store::Kind::Rejected;
    EXPECT_TRUE(append(*store, rejected));
    EXPECT_GT(await(store->setPinned({1, 2, 3, 4, 5}, true)).value_or(0), 3);
    EXPECT_EQ(await(other->setPinned({4}, false)).value_or(0), 1);
    expectTotalsRight(*other);
    EXPECT_TRUE(support::eventually([&] { return number(u"SELECT count(*) FROM totals"_s) < 50; })) << "folded";
    expectTotalsRight(*other);
    EXPECT_TRUE(await(other->clear()));
    expectTotalsRight(*store);
    EXPECT_TRUE(await(store->usage())->inboxes.isEmpty());
}

TEST_F(PostgresKeeperTest, AStoreOfTheFirstLayoutIsBroughtUpToDate)
{
    {
        const auto store = opened(file());
        expectAll(append(*store, {at(event(1), 0), at(event(2), 3), at(inInbox(event(3), u"x"_s), 3)}));
        EXPECT_EQ(await(store->setPinned({2}, true)), 1);
    }
    const auto database = connected();
    for (const QString &sql : {u"DROP TABLE totals, progress"_s, u"ALTER TABLE events DROP COLUMN derived_by"_s,
                               u"UPDATE store SET version = 1"_s})
        ASSERT_TRUE(database->run(sql));
    EventStore reading;
    const auto refused = await(reading.open(file(), EventStore::Mode::ReadOnly, StorePlace::password()));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().detail.contains(u"older version"_s)) << refused.error().detail.toStdString();
    const auto store = opened(file());
    expectTotalsRight(*store);
    EXPECT_EQ(number(u"SELECT count(DISTINCT month) FROM totals"_s), 2);
    EXPECT_TRUE(append(*store, at(event(4), 0)));
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, Retention{.age = {}, .events = 1, .bytes = {}})));
    EXPECT_TRUE(comesTo(*store, 3)) << "the newest, the pinned one and the other inbox's";
    expectTotalsRight(*store);
}
