// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "kaizala/EventType.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::runCli;

namespace {

const QByteArray Sound = R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","eventId":"e1",)"
                         R"("data":{"text":"hello"},"context":"c","fromUser":"+911234567890","fromUserId":"u1",)"
                         R"("fromUserName":"Asha","fromUserProfilePic":""})";
const QByteArray Broken =
    R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","data":{"text":5}})";

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return file.fileName();
}

} // namespace

TEST(SchemaCommands, ListsTheEnvelopeAndTheThirteenTypes)
{
    const CliRun run = runCli({u"schema"_s, u"list"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    QSet<QString> types;
    for (const QJsonObject &line : run.lines()) {
        types.insert(line.value(u"eventType"_s).toString());
        EXPECT_FALSE(line.value(u"title"_s).toString().isEmpty());
        EXPECT_FALSE(line.value(u"description"_s).toString().isEmpty());
        EXPECT_FALSE(line.value(u"source"_s).toString().isEmpty());
    }
    for (const QString &name : kaizala::allEventTypeNames())
        EXPECT_TRUE(types.contains(name)) << name.toStdString();
    EXPECT_TRUE(types.contains(QString())) << "the envelope";
}

TEST(SchemaCommands, ChecksFilesAndSaysWhereAndWhat)
{
    const QTemporaryDir folder;
    const QString sound = written(folder, u"sound.json"_s, Sound);
    const QString broken = written(folder, u"broken.json"_s, Broken);
    EXPECT_EQ(runCli({u"schema"_s, u"check"_s, sound}).exitCode, 0);

    const CliRun run = runCli({u"schema"_s, u"check"_s, sound, broken});
    EXPECT_EQ(run.exitCode, 1);
    ASSERT_EQ(run.lines().size(), 2);
    EXPECT_EQ(run.lines().first().value(u"file"_s).toString(), sound);
    EXPECT_EQ(run.lines().first().value(u"eventType"_s).toString(), u"TextMessageCreated"_s);
    EXPECT_NE(run.lines().first().value(u"verdict"_s).toString(), u"invalid"_s);
    const QJsonObject second = run.lines().last();
    EXPECT_EQ(second.value(u"verdict"_s).toString(), u"invalid"_s);
    QStringList paths;
    for (const QJsonValue &finding : second.value(u"findings"_s).toArray())
        paths.append(finding.toObject().value(u"path"_s).toString());
    EXPECT_TRUE(paths.contains(u"/data/text"_s)) << paths.join(u' ').toStdString();
}

TEST(SchemaCommands, ReadsOnePayloadPerLineAndStandardInput)
{
    const QByteArray lines = Sound + "\r\n\n" + Broken + "\n{not json}\n" + Sound;
    const CliRun run = runCli({u"schema"_s, u"check"_s, u"-"_s}, {}, lines);
    EXPECT_EQ(run.exitCode, 1);
    const QList<QJsonObject> results = run.lines();
    ASSERT_EQ(results.size(), 4);
    EXPECT_EQ(results.at(0).value(u"line"_s).toInt(), 1);
    EXPECT_EQ(results.at(1).value(u"line"_s).toInt(), 3) << "blank lines count";
    EXPECT_EQ(results.at(2).value(u"verdict"_s).toString(), u"invalid"_s);
    EXPECT_EQ(results.at(2).value(u"findings"_s).toArray().first().toObject().value(u"path"_s).toString(), QString());
    EXPECT_NE(results.at(3).value(u"verdict"_s).toString(), u"invalid"_s);
}

TEST(SchemaCommands, AnUnreadableFileDoesNotHideTheOthers)
{
    const QTemporaryDir folder;
    const QString broken = written(folder, u"broken.json"_s, Broken);
    const CliRun run = runCli({u"schema"_s, u"check"_s, folder.filePath(u"none.json"_s), broken});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_EQ(run.lines().size(), 1);
    EXPECT_TRUE(run.err.contains("none.json"));
}

TEST(SchemaCommands, AnOwnFolderOfSchemasIsUsed)
{
    const QTemporaryDir folder;
    (void)written(folder, u"PollCreated.schema.json"_s,
                  R"({"$schema":"http://json-schema.org/draft-07/schema#","title":"PollCreated","description":"A poll",
                      "type":"object","required":["question"],
                      "properties":{"eventType":{"const":"PollCreated"},"question":{"type":"string"}}})");
    const CliRun listed = runCli({u"schema"_s, u"list"_s, u"--schemas"_s, folder.path()});
    EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    EXPECT_TRUE(listed.out.contains("PollCreated"));

    const QByteArray poll =
        R"({"objectId":"g1","objectType":"Group","eventType":"PollCreated","eventId":"e","data":{}})";
    const CliRun unknown = runCli({u"schema"_s, u"check"_s, u"-"_s}, {}, poll);
    EXPECT_EQ(unknown.exitCode, 0) << unknown.out.toStdString();
    EXPECT_EQ(unknown.lines().first().value(u"verdict"_s).toString(), u"notes"_s);
    EXPECT_EQ(runCli({u"schema"_s, u"check"_s, u"--schemas"_s, folder.path(), u"-"_s}, {}, poll).exitCode, 1)
        << "the own schema wants a question";
}
