// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Migrations.h"

#include "store/EventWriter.h"

#include "StoreFixture.h"

#include <QProcess>

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
    // The same id with another body; an id that is a UUID; nothing but what has to be; bytes that are no text.
    u"INSERT INTO events VALUES (42, 0, 1768478300000, 1768478300000, 1, 'in', '', 200, 350, '', 'jobcreated', 'e-1', "
    "'O-1', 'Group', 's-1', '+911', 'asha', '[]', 0, 0, 0, 0, 3, x'0124')"_s,
    u"INSERT INTO bodies VALUES (42, x'', x'2fff00', CAST('[]' AS BLOB), x'00ff7b')"_s,
    u"INSERT INTO events VALUES (43, 0, 1768478500000, 1768478500000, 1, 'other', 'x', 202, 0, '', 'JobCreated', "
    "'0123abcd-89ef-4a55-b0a1-00ff10aa0199', '', '', '', '', '', '', 0, 0, 0, 0, 7, x'd41a2c0b5f3e41d7a1f2d41a2c0b5f3e')"_s,
    u"INSERT INTO bodies VALUES (43, CAST('POST' AS BLOB), CAST('/k' AS BLOB), CAST('[]' AS BLOB), CAST('{\"n\":1}' AS BLOB))"_s,
    u"INSERT INTO events VALUES (44, 1, 1768478500000, 1768478500000, 1, '', '', 413, 0, 'too large', '', '', '', '', "
    u"'', "
    "'', '', '', 3, 0, 0, 0, 0, NULL)"_s,
    u"INSERT INTO bodies VALUES (44, x'', x'', CAST('[]' AS BLOB), x'')"_s,
    // The newest rows are gone; their ids are not given again.
    u"UPDATE sqlite_sequence SET seq = 60 WHERE name = 'events'"_s,
};

} // namespace

class Migrations : public StoreFixture
{
protected:
    void makeVersion1()
    {
        const auto database = raw(file());
        for (const QString &sql : Version1) {
            const auto done = database->run(sql);
            ASSERT_TRUE(done) << sql.toStdString() << done.error().detail.toStdString();
        }
    }
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
    makeVersion1();
    const auto store = opened(file());
    const auto detail = support::await(store->detail(41));
    ASSERT_TRUE(detail) << detail.error().detail.toStdString();
    EXPECT_EQ(detail->row.eventType, u"JobCreated"_s);
    EXPECT_EQ(detail->row.eventId, u"e-1"_s);
    EXPECT_EQ(detail->row.inbox, u"in"_s);
    EXPECT_EQ(detail->row.peer, u"127.0.0.1:9"_s);
    EXPECT_EQ(detail->row.from, u"+911"_s);
    EXPECT_EQ(detail->row.fromName, u"Asha"_s);
    EXPECT_EQ(detail->row.summary, u"[\"jobCreated\"]"_s);
    EXPECT_EQ(detail->row.verdict, store::Verdict::Notes);
    EXPECT_EQ(detail->row.receivedAt.toMSecsSinceEpoch(), 1768478400123);
    EXPECT_EQ(detail->row.lastAt.toMSecsSinceEpoch(), 1768478401000);
    EXPECT_EQ(detail->method, "POST");
    EXPECT_EQ(detail->target, "/k");
    EXPECT_EQ(detail->body, "{}");
    EXPECT_EQ(detail->headers, (base::Headers{{"A", "b"}}));
    EXPECT_EQ(detail->deliveries.size(), 2);
    const auto odd = support::await(store->detail(42));
    ASSERT_TRUE(odd) << odd.error().detail.toStdString();
    EXPECT_EQ(odd->target, QByteArray("/\xff\x00", 3));
    EXPECT_EQ(odd->body, QByteArray("\x00\xff{", 3));
    EXPECT_EQ(odd->row.eventType, u"jobcreated"_s) << "in the case in which it came";
    EXPECT_EQ(odd->row.otherBodyOf, 41);
    EXPECT_EQ(odd->row.lastAt, odd->row.receivedAt);
    EXPECT_EQ(support::await(store->detail(43))->row.eventId, u"0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s);
    EXPECT_EQ(support::await(store->detail(43))->row.peer, u"x"_s);
    EXPECT_EQ(support::await(store->detail(44))->row.reason, u"too large"_s);
    EXPECT_TRUE(support::await(store->detail(44))->row.inbox.isEmpty());
    const auto appended = append(*store, event(1));
    ASSERT_TRUE(appended);
    EXPECT_EQ(appended->id, 61);
}

TEST_F(Migrations, WhatVersion1HeldIsFoundAndComparedAsBefore)
{
    makeVersion1();
    const auto store = opened(file());
    const auto ids = [&](auto member, auto value) {
        store::EventFilter filter;
        filter.*member = value;
        return found(*store, filter);
    };
    using store::EventFilter;
    EXPECT_EQ(ids(&EventFilter::eventType, u"JOBCREATED"_s), (QList<qint64>{43, 42, 41}));
    EXPECT_EQ(ids(&EventFilter::objectId, u"o-*"_s), (QList<qint64>{42, 41}));
    EXPECT_EQ(ids(&EventFilter::from, u"asha"_s), (QList<qint64>{42, 41}));
    EXPECT_EQ(ids(&EventFilter::inbox, u"other"_s), QList<qint64>{43});
    EXPECT_EQ(ids(&EventFilter::eventId, u"0123ABCD-89EF-4A55-B0A1-00FF10AA0199"_s), QList<qint64>{43});
    EXPECT_EQ(ids(&EventFilter::eventId, u"0123abc*"_s), QList<qint64>{43});
    EXPECT_EQ(ids(&EventFilter::since, QDateTime::fromMSecsSinceEpoch(1768478400000, Qt::UTC)),
              (QList<qint64>{44, 43, 41}))
        << "the clock was set back once";
    EXPECT_EQ(ids(&EventFilter::duplicated, true), QList<qint64>{41});
    EXPECT_EQ(raw(file())->value(u"SELECT sum(events) || ':' || sum(bytes) FROM totals"_s)->toString(), u"3:12"_s);
    // The event 43 comes again.
    store::NewEvent again;
    again.inbox = u"other"_s;
    again.eventId = u"0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s;
    again.body = "{\"n\":1}";
    // Its key in the fixture is made up: what counts is that it is the key of version 1, cut short.
    ASSERT_TRUE(
        raw(file())->run(u"UPDATE events SET same_key = ? WHERE id = 43"_s, {store::EventWriter::sameKey(again)}));
    const auto outcome = append(*store, again);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->duplicate);
    EXPECT_EQ(outcome->id, 43);
}

TEST_F(Migrations, SeveralProcessesMigrateAtOnce)
{
    makeVersion1();
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(KWC_CRASH_WRITER), {file(), u"25"_s});
    }
    for (const auto &process : processes) {
        ASSERT_TRUE(support::eventually([&] { return process->state() == QProcess::NotRunning; }));
        EXPECT_EQ(process->exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process->exitCode(), 0);
    }
    const auto store = opened(file());
    EXPECT_EQ(support::await(store->count({})), 104);
    EXPECT_EQ(support::await(store->detail(41))->body, "{}");
    EXPECT_EQ(raw(file())->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    EXPECT_TRUE(raw(file())->value(u"PRAGMA foreign_key_check"_s)->isNull());
}

TEST_F(Migrations, AMigratedFileIsLaidOutLikeANewOne)
{
    makeVersion1();
    opened(file());
    const QString other = folder() + u"/new.db"_s;
    opened(other);
    const QString layout =
        u"SELECT group_concat(name || coalesce(sql, ''), x'0a') FROM (SELECT name, sql FROM sqlite_master "
        "WHERE name NOT LIKE 'words%' ORDER BY name)"_s;
    EXPECT_EQ(raw(file())->value(layout)->toString(), raw(other)->value(layout)->toString());
}

TEST_F(Migrations, ANewFileGivesSpaceBackInSteps)
{
    opened(file());
    EXPECT_EQ(raw(file())->value(u"PRAGMA auto_vacuum"_s)->toInt(), 2);
    EXPECT_EQ(raw(file())->value(u"PRAGMA page_size"_s)->toInt(), 4096);
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

TEST_F(Migrations, AFileOfVersion2GetsWhatMaintenanceNeeds)
{
    {
        const auto database = raw(file());
        ASSERT_TRUE(store::migrate(*database, store::migrations().first(2)));
        for (const QString &sql :
             {u"INSERT INTO events (kind, received_at, status, elapsed_us, summary, verdict, errors, warnings, notes, "
              "body_bytes, pinned) VALUES (0, 1768478400000, 200, 0, '', 0, 0, 0, 0, 2, 1)"_s,
              u"INSERT INTO bodies VALUES (1, 0, CAST('J4 2 POST/k[]' AS BLOB), x'7b7d')"_s,
              u"INSERT INTO totals (inbox, events, bytes) VALUES (0, 1, 2)"_s,
              u"INSERT INTO dictionaries (bytes) VALUES (x'37a430ec01')"_s}) {
            const auto done = database->run(sql);
            ASSERT_TRUE(done) << sql.toStdString() << done.error().detail.toStdString();
        }
    }
    const auto store = opened(file());
    const auto detail = support::await(store->detail(1));
    ASSERT_TRUE(detail) << detail.error().detail.toStdString();
    EXPECT_TRUE(detail->row.pinned);
    EXPECT_EQ(support::await(store->usage())->inboxes, (QList<store::InboxUsage>{{u""_s, 1, 2, 1}}));
    EXPECT_TRUE(support::await(store->retention())->isEmpty());
    EXPECT_TRUE(support::await(store->check())->problems.isEmpty());
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM spare_dictionaries"_s)->toInt(), 1);
}
