// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::runCli;

namespace {

class EventsTransfer : public testing::Test
{
protected:
    void SetUp() override
    {
        put(u"in.ndjson"_s,
            R"({"receivedAt":"2026-01-15T12:00:00.123Z","inbox":"/k","method":"POST","target":"/k","headers":[["Host","h"]],"body":{"eventType":"JobResponse","eventId":"e1","fromUser":"+919812345678","fromUserName":"Asha Rao"}})"
            "\n"
            R"({"receivedAt":"2026-01-15T12:00:01.123Z","inbox":"/k","body":{"eventType":"Announcement","eventId":"e2"}})"
            "\n");
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] CliRun import(const QString &name, const QString &store = u"events.sqlite"_s) const
    {
        return runCli({u"events"_s, u"import"_s, u"--store"_s, path(store), path(name)});
    }
    [[nodiscard]] CliRun exported(const QStringList &more, const QString &store = u"events.sqlite"_s) const
    {
        return runCli(QStringList{u"events"_s, u"export"_s, u"--store"_s, path(store)} + more);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(EventsTransfer, ThereAndBack)
{
    const CliRun first = import(u"in.ndjson"_s);
    EXPECT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(first.lines().value(0).value(u"added"_s).toInt(), 2);
    EXPECT_EQ(import(u"in.ndjson"_s).lines().value(0).value(u"known"_s).toInt(), 2) << "again: nothing new";

    const CliRun out = exported({u"--no-masking"_s, u"--output"_s, path(u"out.har"_s)});
    EXPECT_EQ(out.exitCode, 0) << out.err.toStdString();
    const QJsonObject said = out.lines().value(0);
    EXPECT_EQ(said.value(u"format"_s).toString(), u"har"_s) << "as the file's name ends";
    EXPECT_EQ(said.value(u"events"_s).toInt(), 2);
    EXPECT_EQ(said.value(u"bytes"_s).toInteger(), QFile(path(u"out.har"_s)).size());
    EXPECT_EQ(import(u"out.har"_s, u"other.sqlite"_s).exitCode, 0);
    const QStringList whole{u"--no-masking"_s};
    const QList<QJsonObject> before = exported(whole).lines();
    const QList<QJsonObject> after = exported(whole, u"other.sqlite"_s).lines();
    ASSERT_EQ(before.size(), 3);
    EXPECT_EQ(before.mid(1), after.mid(1));
}

TEST_F(EventsTransfer, MaskedUnlessToldOtherwise)
{
    ASSERT_EQ(import(u"in.ndjson"_s).exitCode, 0);
    const CliRun masked = exported({u"--query"_s, u"type:JobResponse"_s});
    EXPECT_EQ(masked.exitCode, 0);
    EXPECT_TRUE(masked.err.isEmpty()) << masked.err.toStdString();
    const QList<QJsonObject> lines = masked.lines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().value(u"export"_s).toObject().value(u"masked"_s).toBool());
    EXPECT_EQ(lines.first().value(u"export"_s).toObject().value(u"query"_s).toString(), u"(masked)"_s)
        << "a query names people as well";
    EXPECT_FALSE(masked.out.contains("Asha") || masked.out.contains("98123"));
    EXPECT_TRUE(exported({u"--no-masking"_s}).out.contains("Asha Rao"));
    put(u"masked.ndjson"_s, masked.out);
    const CliRun again = import(u"masked.ndjson"_s, u"other.sqlite"_s);
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_TRUE(again.lines().value(0).value(u"masked"_s).toBool());
    EXPECT_TRUE(again.err.contains("masked"));
}

TEST_F(EventsTransfer, EachFormatGoesToStandardOutput)
{
    ASSERT_EQ(import(u"in.ndjson"_s).exitCode, 0);
    const QList<std::pair<QString, QByteArray>> begins{{u"ndjson"_s, "{\"export\":"},
                                                       {u"csv"_s, "\xEF\xBB\xBFid,"},
                                                       {u"har"_s, "{\"log\":"},
                                                       {u"zip"_s, "PK\x03\x04"}};
    for (const auto &[format, begin] : begins) {
        const CliRun run = exported({u"--format"_s, format});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_TRUE(run.out.startsWith(begin)) << format.toStdString();
    }
}

TEST_F(EventsTransfer, SaysWhichLinesAreNone)
{
    put(u"bad.ndjson"_s, "{}\n{\"receivedAt\":\"2026-01-15T12:00:00Z\",\"body\":{\"eventId\":\"x\"}}\nnonsense\n");
    const CliRun run = import(u"bad.ndjson"_s);
    EXPECT_EQ(run.exitCode, 1) << "done, with findings";
    const QList<QJsonObject> lines = run.lines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).value(u"line"_s).toInt(), 1);
    EXPECT_FALSE(lines.at(0).value(u"reason"_s).toString().isEmpty());
    EXPECT_EQ(lines.at(1).value(u"line"_s).toInt(), 3);
    EXPECT_EQ(lines.at(2).value(u"added"_s).toInt(), 1);
    EXPECT_EQ(lines.at(2).value(u"findings"_s).toInt(), 2);
}

TEST_F(EventsTransfer, WhatCanNotBeDoneHasItsExitCode)
{
    EXPECT_EQ(import(u"missing.ndjson"_s).exitCode, 4);
    EXPECT_FALSE(QFile::exists(path(u"events.sqlite"_s))) << "no store is made for nothing";
    ASSERT_EQ(import(u"in.ndjson"_s).exitCode, 0);
    put(u"text"_s, "hello");
    EXPECT_EQ(import(u"text"_s).exitCode, 2);
    EXPECT_EQ(exported({}, u"missing.sqlite"_s).exitCode, 4);
    EXPECT_EQ(exported({u"--query"_s, u"since:never"_s}).exitCode, 2);
    EXPECT_EQ(exported({u"--format"_s, u"xml"_s}).exitCode, 2);
    const QStringList there{u"--output"_s, path(u"text"_s)};
    EXPECT_EQ(exported(there).exitCode, 2) << "it is there already";
    EXPECT_EQ(exported(there + QStringList{u"--replace"_s}).exitCode, 0);
    EXPECT_EQ(exported({u"--output"_s, path(u"no/such/file"_s)}).exitCode, 4);
#ifdef Q_OS_LINUX
    EXPECT_EQ(exported({u"--output"_s, u"/dev/full"_s}).exitCode, 2) << "a device is there already";
#endif
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"*.part"_s}), QStringList());
}
