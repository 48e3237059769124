// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "store/EventStore.h"
#include "support/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::runCli;

namespace {

class DiffCommands : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(support::await(m_store.open(m_file))); }

    //! Its id.
    qint64 append(const QByteArray &body, const QString &type = u"JobResponse"_s, const QString &object = u"g1"_s)
    {
        store::NewEvent event;
        event.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addSecs(++m_events);
        event.inbox = u"/k"_s;
        event.method = "POST";
        event.eventType = type;
        event.objectId = object;
        event.eventId = u"e%1"_s.arg(m_events);
        event.body = body;
        std::atomic<qint64> id = 0;
        m_store.append(event,
                       [&id](const base::Result<store::Appended> &appended) { id = appended ? appended->id : -1; });
        EXPECT_TRUE(support::eventually([&id] { return id != 0; }));
        return id;
    }
    [[nodiscard]] CliRun diff(const QStringList &more) const
    {
        return runCli(QStringList{u"events"_s, u"diff"_s, u"--store"_s, m_file} + more);
    }
    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"events.sqlite"_s);
    store::EventStore m_store;
    int m_events = 0;
};

QString id(qint64 number)
{
    return QString::number(number);
}

} // namespace

TEST_F(DiffCommands, TwoEventsFieldByField)
{
    const qint64 first = append(R"({"eventId":"e1","n":9007199254740992,"a/b":1,"list":["x"],"same":1.0})");
    const qint64 second = append(R"({"eventId":"e2","n":9007199254740993,"list":["x","y"],"same":1,"new":null})");
    const CliRun run = diff({id(first), id(second)});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(run.out, R"({"path":"/eventId","change":"changed","before":"e1","after":"e2","volatile":true}
{"path":"/n","change":"changed","before":9007199254740992,"after":9007199254740993,"volatile":false}
{"path":"/a~1b","change":"removed","before":1,"volatile":false}
{"path":"/list/1","change":"added","after":"y","volatile":false}
{"path":"/new","change":"added","after":null,"volatile":false}
)") << run.out.constData();
    EXPECT_TRUE(diff({id(first), id(first)}).out.isEmpty());
}

TEST_F(DiffCommands, OneEventAgainstTheOneBeforeItOfTheSameTypeAndObject)
{
    const qint64 first = append(R"({"v":"first"})");
    append(R"({"v":"other type"})", u"JobCreated"_s);
    append(R"({"v":"other object"})", u"JobResponse"_s, u"g2"_s);
    const qint64 last = append(R"({"v":"last"})");
    const CliRun run = diff({id(last)});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    ASSERT_EQ(run.lines().size(), 1);
    EXPECT_EQ(run.lines().first().value(u"before"_s).toString(), u"first"_s);
    EXPECT_EQ(run.lines().first().value(u"after"_s).toString(), u"last"_s);
    EXPECT_TRUE(run.err.contains(QByteArray("event ").append(QByteArray::number(first)))) << run.err.toStdString();

    const CliRun lonely = diff({id(first)});
    EXPECT_EQ(lonely.exitCode, 4);
    EXPECT_TRUE(lonely.out.isEmpty());
    EXPECT_TRUE(lonely.err.contains("--example")) << lonely.err.toStdString();
}

TEST_F(DiffCommands, AnEventAgainstTheSchemasExample)
{
    const qint64 event = append(R"({"eventType":"JobResponse","extra":{"deep":[1]}})");
    const CliRun run = diff({id(event), u"--example"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    QStringList added;
    QStringList removed;
    for (const QJsonObject &line : run.lines())
        (line.value(u"change"_s) == u"added"_s ? added : removed).append(line.value(u"path"_s).toString());
    EXPECT_EQ(added, QStringList{u"/extra"_s});
    EXPECT_TRUE(removed.contains(u"/data"_s));
    EXPECT_EQ(diff({id(append("{}", u"Unheard"_s)), u"--example"_s}).exitCode, 4);
}

TEST_F(DiffCommands, SaysWhatCannotBeCompared)
{
    const qint64 event = append(R"({"a":1})");
    const qint64 noJson = append("<xml/>");
    const CliRun run = diff({id(event), id(noJson)});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.err.contains("byte 0")) << run.err.toStdString();
    EXPECT_EQ(diff({u"999"_s}).exitCode, 4);
    EXPECT_EQ(diff({id(event), u"999"_s}).exitCode, 4);
    EXPECT_EQ(diff({id(event), id(noJson), u"--example"_s}).exitCode, 2);
    EXPECT_EQ(diff({}).exitCode, 2);
}

TEST_F(DiffCommands, InfersASchemaPerEventTypeThatItsPayloadsPass)
{
    const QString file = written(u"a.ndjson"_s, R"({"eventType":"Till","n":1,"at":"2026-01-15T12:00:00Z"}
{"eventType":"Till","n":9007199254740993,"at":"2026-01-15T12:00:01Z","paid":true}
{"eventType":"Door","open":false}
)");
    const CliRun run = runCli({u"schema"_s, u"infer"_s, file});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    ASSERT_EQ(run.lines().size(), 2);
    EXPECT_EQ(run.lines().at(0).value(u"title"_s), u"Door"_s);
    const QJsonObject till = run.lines().at(1);
    EXPECT_EQ(till.value(u"title"_s), u"Till"_s);
    EXPECT_EQ(till.value(u"required"_s).toArray(), QJsonArray({u"at"_s, u"eventType"_s, u"n"_s}));

    // What it drafts is a schema that this program takes.
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"schemas"_s));
    (void)written(u"schemas/Till.schema.json"_s, run.out.split('\n').at(1));
    const CliRun check = runCli({u"schema"_s, u"check"_s, u"--schemas"_s, m_folder.filePath(u"schemas"_s), file});
    ASSERT_EQ(check.lines().size(), 3) << check.err.toStdString();
    EXPECT_NE(check.lines().at(0).value(u"verdict"_s), u"invalid"_s) << check.out.toStdString();
    EXPECT_NE(check.lines().at(1).value(u"verdict"_s), u"invalid"_s) << check.out.toStdString();
}

TEST_F(DiffCommands, InferringSaysWhatItLeavesOut)
{
    const QString broken = written(u"broken.json"_s, "{]");
    const CliRun run = runCli({u"schema"_s, u"infer"_s, broken, written(u"sound.json"_s, R"({"eventType":"A"})")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.lines().size(), 1);
    EXPECT_TRUE(run.err.contains("byte 1")) << run.err.toStdString();
    EXPECT_EQ(runCli({u"schema"_s, u"infer"_s, m_folder.filePath(u"nowhere.json"_s)}).exitCode, 4);
    EXPECT_EQ(runCli({u"schema"_s, u"infer"_s}).exitCode, 2);
}
