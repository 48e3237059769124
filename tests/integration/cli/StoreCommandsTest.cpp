// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/KeepRules.h"
#include "integration/cli/CliRunner.h"

#include "store/EventStore.h"
#include "support/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::CliRun;
using support::runCli;

namespace {

class StoreCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        store::EventStore store;
        ASSERT_TRUE(support::await(store.open(m_file)));
        std::atomic<int> done = 0;
        for (int i = 1; i <= Count; ++i) {
            store::NewEvent event;
            event.receivedAt = QDateTime::currentDateTimeUtc();
            event.inbox = u"/k"_s;
            event.eventId = u"e%1"_s.arg(i);
            event.body = "{}";
            store.append(event, [&done](const base::Result<store::Appended> &) { ++done; });
        }
        ASSERT_TRUE(support::eventually([&] { return done == Count; }));
    }
    [[nodiscard]] CliRun run(const QString &command, const QStringList &more = {}) const
    {
        return runCli(QStringList{u"store"_s, command, u"--store"_s, m_file} + more);
    }

    static constexpr int Count = 20;
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"events.sqlite"_s);
    const QString m_copy = m_folder.filePath(u"copy.sqlite"_s);
};

} // namespace

TEST_F(StoreCommands, StatusSaysWhatThereIs)
{
    const CliRun status = run(u"status"_s);
    EXPECT_EQ(status.exitCode, 0) << status.err.toStdString();
    const QJsonObject line = status.lines().value(0);
    EXPECT_GT(line.value(u"fileBytes"_s).toInteger(), 0);
    const QJsonObject inbox = line.value(u"inboxes"_s).toArray().first().toObject();
    EXPECT_EQ(inbox.value(u"inbox"_s).toString(), u"/k"_s);
    EXPECT_EQ(inbox.value(u"events"_s).toInt(), Count);
    EXPECT_EQ(inbox.value(u"bytes"_s).toInt(), 2 * Count);
}

TEST_F(StoreCommands, RulesAndPinsStandInTheStore)
{
    const CliRun pinned = run(u"pin"_s, {u"1"_s, u"2"_s, u"99"_s});
    EXPECT_EQ(pinned.exitCode, 0) << pinned.err.toStdString();
    EXPECT_EQ(pinned.lines().value(0).value(u"changed"_s).toInt(), 2);
    EXPECT_EQ(run(u"pin"_s, {u"2"_s, u"--off"_s}).lines().value(0).value(u"changed"_s).toInt(), 1);
    const CliRun kept = run(u"retention"_s, {u"--keep"_s, u"age=90d"_s, u"--keep"_s, u"/k:events=5"_s});
    EXPECT_EQ(kept.exitCode, 0) << kept.err.toStdString();
    ASSERT_EQ(kept.lines().size(), 2);
    EXPECT_EQ(kept.lines().at(0).value(u"ageSeconds"_s).toInteger(), 90 * 86'400);
    EXPECT_EQ(kept.lines().at(1).value(u"events"_s).toInt(), 5);
    EXPECT_EQ(run(u"retention"_s, {u"--forget"_s, u""_s}).lines().size(), 1);
    EXPECT_EQ(run(u"retention"_s, {u"--keep"_s, u"age=90"_s}).exitCode, 2);
    EXPECT_EQ(run(u"retention"_s, {u"--keep"_s, u"k:age=9d"_s}).exitCode, 2);
    const CliRun compacted = run(u"compact"_s);
    EXPECT_EQ(compacted.exitCode, 0) << compacted.err.toStdString();
    EXPECT_GT(compacted.lines().value(0).value(u"bytesAfter"_s).toInteger(), 0);
}

TEST_F(StoreCommands, ListenKeepsWhatItIsTold)
{
    support::CliServer server({u"listen"_s, u"--store"_s, m_file, u"--path"_s, u"/k"_s, u"--keep"_s, u"events=3"_s});
    ASSERT_FALSE(server.nextLine().isEmpty());
    EXPECT_TRUE(support::eventually([&] {
        return run(u"status"_s).lines().value(0).value(u"inboxes"_s).toArray().first().toObject().value(u"events"_s)
            == 3;
    }));
    EXPECT_EQ(server.end(SIGTERM).exitCode, 0);
}

TEST_F(StoreCommands, ABackupIsAStore)
{
    const CliRun backup = run(u"backup"_s, {u"--to"_s, m_copy});
    EXPECT_EQ(backup.exitCode, 0) << backup.err.toStdString();
    EXPECT_EQ(run(u"backup"_s, {u"--to"_s, m_copy}).exitCode, 2) << "it is there already";
    EXPECT_EQ(run(u"backup"_s, {u"--to"_s, m_copy, u"--replace"_s}).exitCode, 0);
    EXPECT_EQ(runCli({u"events"_s, u"list"_s, u"--store"_s, m_copy}).lines().size(), Count);
}

TEST_F(StoreCommands, CheckAndSalvageSayWhatIsDamaged)
{
    const CliRun sound = run(u"check"_s);
    EXPECT_EQ(sound.exitCode, 0) << sound.out.toStdString();
    EXPECT_EQ(sound.lines().last().value(u"events"_s).toInt(), Count);
    {
        QFile damaged(m_file);
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        ASSERT_EQ(damaged.write(QByteArray(100, 'x')), 100);
    }
    EXPECT_EQ(run(u"check"_s).exitCode, 4) << "it can't be read at all";
    const CliRun salvaged = runCli({u"store"_s, u"salvage"_s, u"--from"_s, m_file, u"--to"_s, m_copy});
    EXPECT_EQ(salvaged.exitCode, 1) << salvaged.err.toStdString();
    EXPECT_EQ(salvaged.lines().last().value(u"rescued"_s).toInt(), Count);
    EXPECT_EQ(runCli({u"store"_s, u"check"_s, u"--store"_s, m_copy}).exitCode, 0);
}

TEST_F(StoreCommands, NoStoreIsMade)
{
    const QString missing = m_folder.filePath(u"missing.sqlite"_s);
    for (const QString &command : {u"status"_s, u"check"_s, u"compact"_s})
        EXPECT_EQ(runCli({u"store"_s, command, u"--store"_s, missing}).exitCode, 4);
    EXPECT_FALSE(QFile::exists(missing));
}

TEST(KeepRules, AreReadByInbox)
{
    const auto rules = cli::keepRules({u"age=2w"_s, u"bytes=2GB"_s, u"/a b:events=7"_s, u"sales:everything"_s},
                                      {{u"sales"_s, u"/k/sales"_s}});
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->size(), 3);
    EXPECT_EQ(rules->value(u""_s).age, 14 * 24h);
    EXPECT_EQ(rules->value(u""_s).bytes, 2'000'000'000);
    EXPECT_EQ(rules->value(u"/a%20b"_s).events, 7);
    EXPECT_EQ(rules->value(u"/k/sales"_s), store::Retention());
    for (const QString &bad : {u""_s, u"age=0d"_s, u"age=5"_s, u"events=5k"_s, u"bytes=-1"_s, u"size=3"_s,
                               u"bytes=99999999999999TB"_s, u"sales:age=1d"_s}) {
        const auto outcome = cli::keepRules({bad});
        ASSERT_FALSE(outcome) << bad.toStdString();
        EXPECT_EQ(outcome.error().exit, cli::Exit::Usage);
    }
}
