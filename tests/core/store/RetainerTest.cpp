// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Retainer.h"

#include "StoreFixture.h"

#include <QSignalSpy>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::EventFilter;
using store::EventStore;
using store::Retainer;
using store::Retention;
using support::await;

namespace {

Retention most(qint64 events)
{
    Retention rule;
    rule.events = events;
    return rule;
}

EventFilter everything()
{
    EventFilter filter;
    filter.kinds.clear();
    return filter;
}

QList<qint64> told(const QSignalSpy &spy)
{
    QList<qint64> ids;
    for (const QList<QVariant> &one : spy)
        ids.append(one.first().value<QList<qint64>>());
    return ids;
}

QList<qint64> upTo(qint64 last, qint64 first = 1)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; ++id)
        ids.append(id);
    return ids;
}

} // namespace

class RetainerTest : public StoreFixture
{
protected:
    static constexpr std::chrono::seconds Long{60}; //!< chores yield to all else on a busy machine

    static void expectSound(EventStore &store)
    {
        const auto report = await(store.check(), Long);
        ASSERT_TRUE(report) << report.error().detail.toStdString();
        EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
    }

    //! Runs a chore of one's own on the closed file, as of 12:00 on January 20th, until it has nothing more to do.
    void retain(const Retention &rule, const QString &inbox = {})
    {
        const auto database = raw(file());
        ASSERT_TRUE(store::retentionrules::write(*database, inbox, rule));
        Retainer retainer([] { return QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC); });
        for (int steps = 0; steps < 1000; ++steps) {
            const auto more = retainer.step(*database);
            ASSERT_TRUE(more) << more.error().detail.toStdString();
            if (!*more)
                return;
        }
        FAIL() << "it never ends";
    }

    //! With no chores of its own: by today's clock those would delete everything that is \a aged().
    std::unique_ptr<EventStore> readOnly() { return opened(file(), EventStore::Mode::ReadOnly); }

    static store::NewEvent aged(int number, int days)
    {
        store::NewEvent made = event(number);
        made.receivedAt = QDateTime(QDate(2026, 1, 20), QTime(11, 0), Qt::UTC).addDays(-days);
        return made;
    }
};

TEST_F(RetainerTest, KeepsTheNewestByCountAndTellsWhatIsGone)
{
    const auto store = opened(file());
    const auto watching = opened(file(), EventStore::Mode::ReadOnly);
    QSignalSpy removed(store.get(), &EventStore::removed);
    QSignalSpy removedThere(watching.get(), &EventStore::removed);
    append(*store, events(50));
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, most(20))));
    EXPECT_TRUE(support::eventually([&] { return told(removed).size() == 30; }, Long)) << told(removed).size();
    EXPECT_EQ(told(removed), upTo(30));
    EXPECT_TRUE(support::eventually([&] { return told(removedThere).size() == 30; }, Long))
        << "another process is told, too";
    EXPECT_EQ(await(store->count({})), 20);
    EXPECT_EQ(found(*store, {}).last(), 31);
    const auto usage = await(store->usage());
    ASSERT_TRUE(usage);
    ASSERT_EQ(usage->inboxes.size(), 1);
    qint64 bytes = 0;
    for (const store::NewEvent &one : events(20, 31))
        bytes += one.body.size();
    EXPECT_EQ(usage->inboxes.first(), (store::InboxUsage{u"inbox"_s, 20, bytes, 0}));
    expectSound(*store);
    // What comes later counts, too.
    append(*store, events(5, 51));
    EXPECT_TRUE(support::eventually([&] { return await(store->count({})) == 20; }, Long));
    EXPECT_EQ(found(*store, {}).last(), 36);
}

TEST_F(RetainerTest, KeepsByBytes)
{
    const auto store = opened(file());
    append(*store, events(9)); // 7 bytes each
    Retention rule;
    rule.bytes = 30;
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, rule)));
    EXPECT_TRUE(support::eventually([&] { return await(store->count({})) == 4; }, Long));
    EXPECT_EQ(found(*store, {}), (QList<qint64>{9, 8, 7, 6}));
    expectSound(*store);
}

TEST_F(RetainerTest, TheRuleWithoutANameIsForEachInboxThatHasNone)
{
    const auto store = opened(file());
    std::vector<store::NewEvent> all;
    for (int i = 1; i <= 30; ++i) {
        all.push_back(event(i));
        all.back().inbox = i % 3 == 0 ? u""_s : i % 3 == 1 ? u"a"_s : u"b"_s;
    }
    append(*store, all);
    ASSERT_TRUE(await(store->setRetention({}, most(3))));
    ASSERT_TRUE(await(store->setRetention(u"b"_s, most(5))));
    EXPECT_TRUE(support::eventually([&] { return await(store->count({})) == 11; }, Long));
    const auto rules = await(store->retention());
    ASSERT_TRUE(rules);
    EXPECT_EQ(*rules, (QMap<QString, Retention>{{u""_s, most(3)}, {u"b"_s, most(5)}}));
    // A rule that limits nothing keeps everything; none is none.
    ASSERT_TRUE(await(store->setRetention(u"b"_s, Retention())));
    ASSERT_TRUE(await(store->setRetention({}, std::nullopt)));
    EXPECT_EQ(await(store->retention())->size(), 1);
    expectSound(*store);
}

TEST_F(RetainerTest, ALimitHasToBeAboveZero)
{
    const auto store = opened(file());
    for (const auto &[age, count, bytes] : {std::tuple{0, 1, 1}, {1, 0, 1}, {1, 1, -1}}) {
        Retention rule;
        rule.age = std::chrono::seconds(age);
        rule.events = count;
        rule.bytes = bytes;
        const auto outcome = await(store->setRetention({}, rule));
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, base::Error::Kind::InvalidInput);
    }
}

TEST_F(RetainerTest, SparesWhatIsPinnedAndDoesNotCountIt)
{
    const auto store = opened(file());
    append(*store, events(20));
    QSignalSpy changed(store.get(), &EventStore::changed);
    EXPECT_EQ(await(store->setPinned({2, 3, 999}, true)), 2);
    EXPECT_EQ(await(store->setPinned({3}, true)), 0) << "it was so before";
    EXPECT_TRUE(support::eventually([&] { return told(changed).contains(3); }, Long));
    EventFilter pinned;
    pinned.pinned = true;
    EXPECT_EQ(found(*store, pinned), (QList<qint64>{3, 2}));
    EXPECT_TRUE(await(store->detail(2))->row.pinned);
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, most(4))));
    EXPECT_TRUE(support::eventually([&] { return await(store->count({})) == 6; }, Long));
    EXPECT_EQ(found(*store, {}), (QList<qint64>{20, 19, 18, 17, 3, 2}));
    EXPECT_EQ(await(store->usage())->inboxes.first().pinned, 2);
    EXPECT_EQ(await(store->setPinned({2}, false)), 1);
    expectSound(*store);
}

TEST_F(RetainerTest, ByAgeRowsOfEveryKindGo)
{
    auto rejected = aged(2, 9);
    rejected.kind = store::Kind::Rejected;
    rejected.inbox = u"somebody's own"_s;
    auto validation = aged(3, 9);
    validation.kind = store::Kind::Validation;
    append(*opened(file()), {aged(1, 9), rejected, validation, aged(4, 3), aged(5, 1)});
    Retention rule;
    rule.age = 48h;
    retain(rule);
    EXPECT_EQ(found(*readOnly(), everything()), QList<qint64>{5});
}

TEST_F(RetainerTest, AClockThatWasSetBackHidesNothing)
{
    append(*opened(file()), {aged(1, 1), aged(2, 9), aged(3, 1), aged(4, 9), aged(5, 0)});
    Retention rule;
    rule.age = 48h;
    retain(rule);
    EXPECT_EQ(found(*readOnly(), {}), (QList<qint64>{5, 3, 1}));
}

TEST_F(RetainerTest, ManyStepsFindTheirWayPastWhatIsPinned)
{
    const int count = 3 * Retainer::RowsInStep;
    {
        const auto store = opened(file());
        append(*store, events(count));
        ASSERT_EQ(await(store->setPinned(upTo(Retainer::RowsInStep + 10), true)), Retainer::RowsInStep + 10);
    }
    retain(most(7), u"inbox"_s);
    const auto store = opened(file());
    EXPECT_EQ(await(store->count({})), Retainer::RowsInStep + 17);
    expectSound(*store);
}

TEST_F(RetainerTest, TheOldestOfTheSameIdThatIsLeftBecomesTheFirst)
{
    std::vector<store::NewEvent> all{event(1), event(1), event(1), event(4)};
    all.at(1).body = "{\"other\":1}";
    all.at(2).body = "{\"other\":2}";
    append(*opened(file()), all);
    retain(most(3), u"inbox"_s);
    const auto store = opened(file());
    EXPECT_EQ(await(store->detail(2))->row.otherBodyOf, 0);
    EXPECT_EQ(await(store->detail(3))->row.otherBodyOf, 2);
    auto fourth = event(1);
    fourth.body = "{\"other\":3}";
    const auto appended = append(*store, fourth);
    EXPECT_EQ(await(store->detail(appended->id))->row.otherBodyOf, 2);
    expectSound(*store);
}

TEST_F(RetainerTest, DeliveriesAndWordsGoWithTheirEvent)
{
    const auto store = opened(file());
    auto odd = event(1);
    odd.body = R"({"text":"peculiarity"})";
    append(*store, {odd, odd, event(2), event(3)});
    EventFilter words;
    words.words = {u"peculiarity"_s};
    EXPECT_EQ(found(*store, words), QList<qint64>{1});
    ASSERT_TRUE(await(store->setRetention(u"inbox"_s, most(2))));
    EXPECT_TRUE(support::eventually([&] { return await(store->count({})) == 2; }, Long));
    EXPECT_TRUE(found(*store, words).isEmpty());
    EXPECT_EQ(await(store->count(words)), 0);
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM deliveries"_s)->toInt(), 0);
    EXPECT_EQ(await(store->lastEvents())->byObject.size(), 1);
    expectSound(*store);
}

TEST_F(RetainerTest, TwoProcessesDoNotDeleteTooMuch)
{
    const auto one = opened(file());
    const auto two = opened(file());
    append(*one, events(2000));
    ASSERT_TRUE(await(one->setRetention(u"inbox"_s, most(500))));
    EXPECT_TRUE(support::eventually([&] { return await(two->count({})).value_or(9999) <= 500; }, Long));
    append(*two, event(5000));
    EXPECT_TRUE(support::eventually([&] { return await(one->count({})) == 500; }, Long));
    expectSound(*two);
}

TEST_F(RetainerTest, AReadOnlyStoreKeepsItsRules)
{
    append(*opened(file()), events(3));
    const auto store = opened(file(), EventStore::Mode::ReadOnly);
    const QList<base::Error> errors{await(store->setPinned({1}, true)).error(),
                                    await(store->setRetention({}, most(1))).error(),

                                    await(store->compact()).error()};
    for (const base::Error &outcome : errors)
        EXPECT_EQ(outcome.kind, base::Error::Kind::Storage) << outcome.detail.toStdString();
    EXPECT_EQ(await(store->count({})), 3);
}
