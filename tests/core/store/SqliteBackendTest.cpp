// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SqliteBackend.h"

#include "store/EventQueries.h"
#include "store/EventWriter.h"

#include "StoreFixture.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::Kind;
using store::NewEvent;
using support::await;

//! What is in the file, beyond what everybody sees of a store.
class SqliteBackendTest : public StoreFixture
{
};

TEST_F(SqliteBackendTest, TidiesTheLogAwayWhenItGoes)
{
    {
        const auto store = opened(file());
        append(*store, events(10));
        EXPECT_EQ(await(store->count({})), 10) << "readers were at work";
    }
    EXPECT_TRUE(QFile::exists(file()));
    EXPECT_FALSE(QFile::exists(file() + u"-wal"_s));
}

TEST_F(SqliteBackendTest, ClearingGivesTheSpaceBack)
{
    const auto store = opened(file());
    std::vector<NewEvent> large = events(200);
    for (NewEvent &one : large)
        one.body = QByteArray(20'000, 'x') + one.body;
    append(*store, large);
    EXPECT_EQ(await(store->clear()), 200);
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM bodies"_s)->toInt(), 0);
    EXPECT_LT(QFileInfo(file()).size(), 1'000'000);
}

TEST_F(SqliteBackendTest, BodiesAreComparedNotOnlyTheirKeys)
{
    const auto store = opened(file());
    const auto first = append(*store, event(1));
    // As if another body had the same key.
    ASSERT_TRUE(raw(file())->run(u"UPDATE events SET same_key = ?"_s, {[] {
                                     NewEvent other = event(1);
                                     other.body = "{\"n\":2}";
                                     return store::EventWriter::sameKey(other);
                                 }()}));
    NewEvent other = event(1);
    other.body = "{\"n\":2}";
    const auto second = append(*store, other);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(second->duplicate) << "nothing that was acknowledged is dropped";
    EXPECT_EQ(await(store->detail(second->id))->body, other.body);
    EXPECT_EQ(await(store->detail(second->id))->row.otherBodyOf, first->id);
}

TEST_F(SqliteBackendTest, CountsEventsAndBytesOfEachInbox)
{
    const auto store = opened(file());
    NewEvent elsewhere = event(3);
    elsewhere.inbox = u"other"_s;
    NewEvent nowhere = event(4);
    nowhere.inbox.clear();
    NewEvent refused = event(5);
    refused.kind = Kind::Rejected;
    append(*store, {event(1), event(2), event(1), elsewhere, nowhere, refused});
    const auto database = raw(file());
    auto totals = database->run(u"SELECT coalesce(text, ''), events, bytes FROM totals LEFT JOIN texts ON "
                                "texts.id = totals.inbox ORDER BY 1"_s);
    ASSERT_TRUE(totals);
    QStringList said;
    while (totals->next())
        said.append(
            u"%1:%2:%3"_s.arg(totals->value(0).toString()).arg(totals->value(1).toInt()).arg(totals->value(2).toInt()));
    EXPECT_EQ(said, (QStringList{u":1:7"_s, u"inbox:2:14"_s, u"other:1:7"_s}));
}

TEST_F(SqliteBackendTest, SearchingForWordsGoesThroughAllStepsOfALargeFile)
{
    const auto store = opened(file());
    NewEvent needle = event(1);
    needle.body = "{\"text\":\"needle\"}";
    append(*store, needle);
    {
        // Ids far apart stand for a large file: the search walks down in steps of ids.
        const auto database = raw(file());
        ASSERT_TRUE(database->run(u"UPDATE sqlite_sequence SET seq = 45000 WHERE name = 'events'"_s));
    }
    needle.eventId = u"other"_s;
    const auto far = append(*store, needle);
    ASSERT_TRUE(far);
    EXPECT_EQ(far->id, 45001);
    EventFilter filter;
    filter.words = {u"needle"_s};
    EXPECT_EQ(found(*store, filter), (QList<qint64>{45001, 1}));
    EXPECT_EQ(idsOf(await(store->page(filter, 45001, 10))), QList<qint64>{1});
    EXPECT_EQ(await(store->count(filter)), 2);
}

TEST_F(SqliteBackendTest, CostsAsMuchAsThereAreIdsNotEvents)
{
    const auto store = opened(file());
    const auto database = raw(file());
    for (const QString &column : {u"subscription_id"_s, u"object_id"_s}) {
        auto plan = database->run(u"EXPLAIN QUERY PLAN "_s + store::queries::lastEventsSql(column), {1});
        ASSERT_TRUE(plan) << plan.error().detail.toStdString();
        int steps = 0;
        while (plan->next()) {
            const QString step = plan->value(3).toString();
            EXPECT_FALSE(step.contains(u"SCAN events"_s)) << step.toStdString();
            EXPECT_FALSE(step.contains(u"TEMP B-TREE"_s)) << step.toStdString();
            steps += step.contains(u"SEARCH events"_s) ? 1 : 0;
        }
        EXPECT_EQ(steps, 3) << "the first id, the next one, the newest of one";
    }
}
