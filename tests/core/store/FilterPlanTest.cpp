// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterPlan.h"

#include "store/EventQueries.h"

#include "StoreFixture.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::FilterPlan;
using store::NewEvent;
using support::await;

class FilterPlanTest : public StoreFixture
{
protected:
    static EventFilter parsed(const QString &text)
    {
        const auto filter = EventFilter::parse(text, event(0).receivedAt.addDays(1));
        EXPECT_TRUE(filter) << text.toStdString();
        return filter.value_or(EventFilter());
    }

    //! How SQLite finds the page of a filter: its steps, and whether the first one uses an index.
    static QStringList stepsOf(store::Database &database, const QString &text)
    {
        const auto plan = FilterPlan::of(parsed(text), database);
        EXPECT_TRUE(plan);
        QStringList steps;
        const auto explain = [&](const FilterPlan::Stretch &stretch) -> base::Result<bool> {
            const auto sql = plan->newestIds(stretch, 200);
            auto query = database.run(u"EXPLAIN QUERY PLAN "_s + sql.sql, sql.values);
            EXPECT_TRUE(query) << query.error().detail.toStdString();
            while (query->next())
                steps.append(query->value(3).toString());
            return true;
        };
        EXPECT_TRUE(plan->walk(
            0, [] { return false; }, explain));
        return steps;
    }

    //! Many events of the types Common and Rare, of different senders.
    static std::vector<NewEvent> many(int count)
    {
        std::vector<NewEvent> made = events(count);
        for (int i = 0; i < count; ++i) {
            NewEvent &one = made.at(size_t(i));
            one.eventId = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
            one.eventType = i % 500 == 7 ? u"Rare"_s : i % 2 == 0 ? u"Common"_s : u"Commoner"_s;
            one.objectId = u"object-%1"_s.arg(i % 50);
            one.subscriptionId = u"subscription-%1"_s.arg(i % 7);
            one.from = u"+91%1"_s.arg(i % 1500);
            one.fromName = u"Name %1"_s.arg(i % 1500);
            one.verdict = i % 100 == 3 ? store::Verdict::Invalid : store::Verdict::Valid;
        }
        return made;
    }
};

TEST_F(FilterPlanTest, EveryTermOfAFilterHasAnIndex)
{
    const auto store = opened(file());
    append(*store, many(3000));
    const auto database = raw(file());
    const std::vector<std::pair<QString, QString>> cases{
        {u"type:Rare"_s, u"events_type (event_type=? AND rowid>? AND rowid<?)"_s},
        {u"type:common"_s, u"events_type (event_type=? AND rowid>? AND rowid<?)"_s},
        {u"type:Comm*"_s, u"events_type (event_type=? AND rowid>? AND rowid<?)"_s},
        {u"object:object-7"_s, u"events_object (object_id=? AND rowid>? AND rowid<?)"_s},
        {u"subscription:subscription-3"_s, u"events_subscription (subscription_id=?"_s},
        {u"from:+9117"_s, u"events_sender (sender=?"_s},
        {u"from:\"name 17\""_s, u"events_sender_name (sender_name=?"_s},
        {u"inbox:inbox"_s, u"events_inbox (inbox=? AND rowid>? AND rowid<?)"_s},
        {u"id:3e4*"_s, u"events_event (event_id>? AND event_id<?)"_s},
        {u"id:0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s, u"events_event (event_id"_s},
        {u"schema:invalid"_s, u"events_verdict (verdict=? AND rowid>? AND rowid<?)"_s},
        {u"status:503"_s, u"events_status (status=? AND rowid>? AND rowid<?)"_s},
        {u"is:rejected"_s, u"events_rejected (kind=? AND rowid>? AND rowid<?)"_s},
        {u"is:validation"_s, u"events_validation (kind=? AND rowid>? AND rowid<?)"_s},
        {u"is:duplicate"_s, u"events_repeated (id>? AND id<?)"_s},
        // The fewest rows lead, whatever else is asked for.
        {u"type:Common object:object-7 schema:invalid"_s, u"events_verdict"_s},
        {u"type:Rare object:object-7"_s, u"events_type"_s},
        {u"type:Common object:object-7"_s, u"events_object"_s},
    };
    for (const auto &[text, index] : cases) {
        const QStringList steps = stepsOf(*database, text);
        EXPECT_TRUE(std::ranges::any_of(steps, [&](const QString &step) { return step.contains(index); }))
            << text.toStdString() << ": " << steps.join(u" | "_s).toStdString();
        for (const QString &step : steps) {
            EXPECT_FALSE(step.startsWith(u"SCAN events"_s)) << text.toStdString() << ": " << step.toStdString();
            EXPECT_FALSE(step.contains(u"PRIMARY KEY (rowid>?"_s)) << text.toStdString() << ": " << step.toStdString();
        }
    }
}

TEST_F(FilterPlanTest, AnEqualTextIsNotSorted)
{
    const auto store = opened(file());
    append(*store, many(1000));
    const auto database = raw(file());
    for (const QString &text : {u"type:Common"_s, u"object:object-7"_s, u"inbox:inbox"_s, u"schema:invalid"_s}) {
        // What is sorted is the few that come from the text's id and from the text itself.
        const QStringList steps = stepsOf(*database, text);
        const auto sorts =
            std::ranges::count_if(steps, [](const QString &step) { return step.contains(u"ORDER BY"_s); });
        EXPECT_LE(sorts, 2) << text.toStdString() << ": " << steps.join(u" | "_s).toStdString();
    }
}

TEST_F(FilterPlanTest, WhatManyMatchIsWalkedAndReadsNoMoreThanItHasTo)
{
    const auto store = opened(file());
    append(*store, many(3000));
    const auto database = raw(file());
    for (const QString &text : {u""_s, u"schema:valid"_s, u"status:200"_s, u"since:2000d"_s}) {
        for (const QString &step : stepsOf(*database, text)) {
            EXPECT_TRUE(step.contains(u"INTEGER PRIMARY KEY"_s) || step.contains(u"CO-ROUTINE"_s))
                << text.toStdString() << ": " << step.toStdString();
        }
    }
}

TEST_F(FilterPlanTest, EveryWayOfLookingFindsTheSame)
{
    const auto store = opened(file());
    const std::vector<NewEvent> made = many(6000);
    append(*store, made);
    const std::vector<std::pair<QString, std::function<bool(const NewEvent &)>>> cases{
        {u"from:+91*"_s, [](const NewEvent &) { return true; }}, // more texts than are named
        {u"from:+9114*"_s, [](const NewEvent &one) { return one.from.startsWith(u"+9114"_s); }},
        {u"from:\"NAME 1*\""_s, [](const NewEvent &one) { return one.fromName.startsWith(u"Name 1"_s); }},
        {u"type:c*"_s, [](const NewEvent &one) { return one.eventType != u"Rare"_s; }},
        {u"type:c* object:object-7"_s,
         [](const NewEvent &one) { return one.eventType != u"Rare"_s && one.objectId == u"object-7"_s; }},
        {u"type:rare object:object-7"_s,
         [](const NewEvent &one) { return one.eventType == u"Rare"_s && one.objectId == u"object-7"_s; }},
        {u"type:common from:+911 schema:valid"_s,
         [](const NewEvent &one) {
             return one.eventType == u"Common"_s && one.from == u"+911"_s && one.verdict == store::Verdict::Valid;
         }},
        {u"id:a*"_s, [](const NewEvent &one) { return one.eventId.startsWith(u'a'); }},
        {u"schema:invalid"_s, [](const NewEvent &one) { return one.verdict == store::Verdict::Invalid; }},
    };
    for (const auto &[text, matches] : cases) {
        QList<qint64> expected;
        for (size_t i = made.size(); i > 0; --i) {
            if (matches(made.at(i - 1)))
                expected.append(qint64(i));
        }
        EXPECT_EQ(found(*store, parsed(text), 10'000), expected) << text.toStdString();
        EXPECT_EQ(await(store->count(parsed(text))), expected.size()) << text.toStdString();
        // Page by page it is the same.
        QList<qint64> paged;
        for (qint64 before = 0;;) {
            const QList<qint64> ids = idsOf(await(store->page(parsed(text), before, 333)));
            paged.append(ids);
            if (ids.size() < 333)
                break;
            before = ids.last();
        }
        EXPECT_EQ(paged, expected) << text.toStdString();
    }
}

TEST_F(FilterPlanTest, TextsThatStandInTheColumnAreFoundToo)
{
    const auto store = opened(file());
    NewEvent stranger = event(1);
    stranger.kind = store::Kind::Rejected;
    stranger.objectId = u"Stranger"_s;
    NewEvent large = event(2);
    large.objectId = QString(280, u'L') + u"end"_s;
    NewEvent known = event(3);
    known.objectId = u"stranger"_s;
    append(*store, {stranger, large, known});
    EXPECT_EQ(found(*store, parsed(u"object:STRANGER"_s)), (QList<qint64>{3, 1}));
    EXPECT_EQ(found(*store, parsed(u"object:stra*"_s)), (QList<qint64>{3, 1}));
    EXPECT_EQ(found(*store, parsed(u"object:"_s + large.objectId)), QList<qint64>{2});
    EXPECT_EQ(found(*store, parsed(u"object:lll*"_s)), QList<qint64>{2});
}
