// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Migrations.h"

#include "StoreFixture.h"

#include <array>

using namespace Qt::StringLiterals;
using store::Database;
using store::Migration;

namespace {

constexpr std::array First{"CREATE TABLE a (x INTEGER)"_L1, "INSERT INTO a VALUES (1)"_L1};
constexpr std::array Second{"ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7"_L1};
constexpr std::array Broken{"INSERT INTO a VALUES (2)"_L1, "INSERT INTO missing VALUES (3)"_L1};

//! Version 1 as it was released: a fixture that must not follow the program.
const QStringList Version1{
    u"CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, received_at INTEGER NOT NULL, "
    "last_at INTEGER NOT NULL, deliveries INTEGER NOT NULL DEFAULT 1, inbox TEXT NOT NULL, peer TEXT NOT NULL, "
    "status INTEGER NOT NULL, elapsed_us INTEGER NOT NULL, reason TEXT NOT NULL, event_type TEXT NOT NULL COLLATE "
    "NOCASE, "
    "event_id TEXT NOT NULL COLLATE NOCASE, object_id TEXT NOT NULL COLLATE NOCASE, object_type TEXT NOT NULL COLLATE "
    "NOCASE, "
    "subscription_id TEXT NOT NULL COLLATE NOCASE, sender TEXT NOT NULL COLLATE NOCASE, "
    "sender_name TEXT NOT NULL COLLATE NOCASE, summary TEXT NOT NULL, verdict INTEGER NOT NULL, errors INTEGER NOT "
    "NULL, "
    "warnings INTEGER NOT NULL, notes INTEGER NOT NULL, body_bytes INTEGER NOT NULL, same_key BLOB)"_s,
    u"CREATE UNIQUE INDEX events_same ON events(same_key) WHERE same_key IS NOT NULL"_s,
    u"CREATE TABLE bodies (id INTEGER PRIMARY KEY REFERENCES events(id) ON DELETE CASCADE, method BLOB NOT NULL, "
    "target BLOB NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL)"_s,
    u"CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, event_id INTEGER NOT NULL REFERENCES events(id) "
    "ON DELETE CASCADE, at INTEGER NOT NULL, peer TEXT NOT NULL, status INTEGER NOT NULL)"_s,
    u"CREATE TABLE probe (filler BLOB NOT NULL)"_s,
    u"PRAGMA application_id = 1264010085"_s,
    u"PRAGMA user_version = 1"_s,
    u"INSERT INTO events VALUES (41, 0, 1768478400123, 1768478401000, 2, 'in', '127.0.0.1:9', 200, 350, '', "
    u"'JobCreated', 'e-1', "
    "'o-1', 'Group', 's-1', '+911', 'Asha', '[\"jobCreated\"]', 1, 0, 1, 2, 2, x'0123')"_s,
    u"INSERT INTO bodies VALUES (41, CAST('POST' AS BLOB), CAST('/k' AS BLOB), CAST('[[\"A\",\"b\"]]' AS BLOB), x'7b7d')"_s,
    u"INSERT INTO deliveries VALUES (1, 41, 1768478401000, '127.0.0.1:10', 200)"_s,
};

} // namespace

class Migrations : public StoreFixture
{
};

TEST_F(Migrations, RunWhatIsMissingOnce)
{
    const auto database = raw(file());
    const std::array one{Migration{1, First}};
    ASSERT_TRUE(store::migrate(*database, one));
    EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), 1);
    const std::array both{Migration{1, First}, Migration{2, Second}};
    ASSERT_TRUE(store::migrate(*database, both));
    ASSERT_TRUE(store::migrate(*database, both));
    EXPECT_EQ(database->value(u"SELECT count(*) FROM a"_s)->toInt(), 1) << "the first step ran once";
    EXPECT_EQ(database->value(u"SELECT y FROM a"_s)->toInt(), 7);
    EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), 2);
    EXPECT_EQ(database->value(u"PRAGMA application_id"_s)->toInt(), store::ApplicationId);
}

TEST_F(Migrations, AFailedStepLeavesTheVersionBefore)
{
    const auto database = raw(file());
    const std::array steps{Migration{1, First}, Migration{2, Broken}, Migration{3, Second}};
    const auto outcome = store::migrate(*database, steps);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
    EXPECT_TRUE(outcome.error().detail.contains(u"missing"_s)) << outcome.error().detail.toStdString();
    EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), 1);
    EXPECT_EQ(database->value(u"SELECT count(*) FROM a"_s)->toInt(), 1) << "nothing of the broken step stays";
}

TEST_F(Migrations, AreNumberedFromOneWithoutGaps)
{
    int version = 0;
    for (const Migration &step : store::migrations())
        EXPECT_EQ(step.version, ++version);
    EXPECT_EQ(store::currentVersion(), version);
}

TEST_F(Migrations, ANewerFileIsRefusedAndLeftAlone)
{
    {
        const auto database = raw(file());
        ASSERT_TRUE(store::migrate(*database));
        ASSERT_TRUE(database->run(u"PRAGMA user_version = 999"_s));
    }
    for (const auto mode : {store::EventStore::Mode::ReadWrite, store::EventStore::Mode::ReadOnly}) {
        store::EventStore refused;
        const auto outcome = support::await(refused.open(file(), mode));
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
        EXPECT_TRUE(outcome.error().detail.contains(u"newer version"_s)) << outcome.error().detail.toStdString();
    }
    EXPECT_EQ(raw(file())->value(u"PRAGMA user_version"_s)->toInt(), 999);
}

TEST_F(Migrations, AnotherProgramsDatabaseIsRefusedAndLeftAlone)
{
    {
        const auto database = raw(file());
        ASSERT_TRUE(database->run(u"CREATE TABLE bookmarks (url TEXT)"_s));
    }
    store::EventStore refused;
    const auto outcome = support::await(refused.open(file()));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().detail.contains(u"another program"_s)) << outcome.error().detail.toStdString();
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM sqlite_master"_s)->toInt(), 1);
}

TEST_F(Migrations, AFileOfVersion1IsReadAndWritten)
{
    {
        const auto database = raw(file());
        for (const QString &sql : Version1) {
            const auto done = database->run(sql);
            ASSERT_TRUE(done) << done.error().detail.toStdString();
        }
    }
    const auto store = opened(file());
    const auto detail = support::await(store->detail(41));
    ASSERT_TRUE(detail) << detail.error().detail.toStdString();
    EXPECT_EQ(detail->row.eventType, u"JobCreated"_s);
    EXPECT_EQ(detail->row.verdict, store::Verdict::Notes);
    EXPECT_EQ(detail->row.receivedAt.toMSecsSinceEpoch(), 1768478400123);
    EXPECT_EQ(detail->body, "{}");
    EXPECT_EQ(detail->headers, (base::Headers{{"A", "b"}}));
    EXPECT_EQ(detail->deliveries.size(), 2);
    const auto appended = append(*store, event(1));
    ASSERT_TRUE(appended);
    EXPECT_EQ(appended->id, 42);
}

TEST_F(Migrations, TwoAtOnceMakeOneFile)
{
    store::EventStore one;
    store::EventStore two;
    const auto first = one.open(file());
    const auto second = two.open(file());
    EXPECT_TRUE(support::await(first));
    EXPECT_TRUE(support::await(second));
    EXPECT_TRUE(append(one, event(1)));
    EXPECT_TRUE(append(two, event(2)));
}
