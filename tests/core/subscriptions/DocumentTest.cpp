// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Document.h"

#include "base/Json.h"
#include "schema/CompiledSchema.h"
#include "schema/SchemaCheck.h"
#include "schema/SchemaSet.h"
#include "subscriptions/SubscriptionJson.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using subscriptions::readDocument;
using subscriptions::Reading;

namespace {

const QDateTime ExportedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

QByteArray documentOf(const QByteArray &entries)
{
    return R"({"version": 1, "subscriptions": [)" + entries + "]}";
}

//! An entry with \a more keys.
QByteArray entry(const QByteArray &more)
{
    return R"({"objectId": "g", "objectType": "Group", )" + more + "}";
}

const QByteArray Sound = R"("callbackUrl": "https://a.example/", "eventTypes": ["JobResponse"])";

std::string texts(const QList<subscriptions::Remark> &remarks)
{
    QStringList lines;
    for (const subscriptions::Remark &one : remarks)
        lines.append(one.text());
    return lines.join(u'\n').toStdString();
}

kaizala::Subscription subscription(const QString &id, const QString &objectId)
{
    kaizala::Subscription one;
    one.id.value = id;
    one.object = {kaizala::ObjectType::ActionPackage, objectId};
    one.eventTypes = QStringList{u"JobResponse"_s, u"PollCreated"_s};
    one.callbackUrl = u"https://hooks.example.org/a?b=%2F&c=\"नमस्ते\""_s;
    one.callbackToken = base::Secret(QByteArray("a token that nobody may see"));
    one.context = u"line\nbreak, \"quotes\" and \u2028"_s;
    one.createdAt = ExportedAt.addDays(-3);
    one.validUntil = ExportedAt.addMSecs(86'400'123);
    return one;
}

QByteArray written(const QList<kaizala::Subscription> &all)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    subscriptions::DocumentWriter writer(buffer);
    for (const kaizala::Subscription &one : all)
        writer.add(subscriptions::toJson(one, u"Field <b>"_s, ExportedAt));
    EXPECT_TRUE(writer.finish());
    return bytes;
}

const schema::CompiledSchema &compiledSchema()
{
    static const std::shared_ptr<const schema::CompiledSchema> Compiled = [] {
        const base::Result<QJsonObject> json = base::parseJsonObject(subscriptions::documentSchema());
        EXPECT_TRUE(json);
        const base::Result<> checked = schema::checkSchema(*json);
        EXPECT_TRUE(checked) << checked.error().detail.toStdString();
        return schema::CompiledSchema::compile(*json).value();
    }();
    return *Compiled;
}

bool schemaAccepts(const QByteArray &json)
{
    const base::Result<QJsonValue> value = base::parseJson(json);
    EXPECT_TRUE(value) << json.toStdString();
    return value && compiledSchema().check(*value).isEmpty();
}

} // namespace

TEST(Document, WhatIsWrittenIsReadBack)
{
    const QList<kaizala::Subscription> all{subscription(u"1"_s, u"com.example.Form.1"_s), subscription(u"2"_s, u"x"_s)};
    const QByteArray json = written(all);
    EXPECT_TRUE(schemaAccepts(json)) << json.toStdString();
    EXPECT_FALSE(json.contains("nobody may see"));

    const Reading reading = readDocument(json);
    EXPECT_EQ(texts(reading.problems), "");
    ASSERT_EQ(reading.entries.size(), 2);
    const subscriptions::Entry &first = reading.entries.first();
    EXPECT_EQ(first.place, u"subscriptions[0]"_s);
    EXPECT_EQ(first.id, all[0].id);
    EXPECT_EQ(first.object, all[0].object);
    EXPECT_EQ(first.eventTypes, all[0].eventTypes);
    EXPECT_EQ(first.callbackUrl, all[0].callbackUrl);
    EXPECT_EQ(first.hasCallbackToken, true);
    EXPECT_EQ(first.context, all[0].context);
    EXPECT_EQ(first.validUntil, all[0].validUntil);
    EXPECT_EQ(first.active, std::nullopt) << "null: the service does not tell";
}

TEST(Document, IsWrittenForPeopleAndForComparing)
{
    kaizala::Subscription one;
    one.id.value = u"1"_s;
    one.object.id = u"g"_s;
    one.eventTypes = QStringList{u"JobResponse"_s};
    one.callbackUrl = u"https://a.example/"_s;
    EXPECT_EQ(written({one}).toStdString(), R"({
    "version": 1,
    "subscriptions": [
        {
            "id": "1",
            "objectId": "g",
            "objectType": "Group",
            "objectName": "Field <b>",
            "eventTypes": ["JobResponse"],
            "callbackUrl": "https://a.example/",
            "hasCallbackToken": false,
            "context": "",
            "createdAt": null,
            "validUntil": null,
            "active": null,
            "health": "unknown"
        }
    ]
}
)");
    EXPECT_EQ(written({}).toStdString(), "{\n    \"version\": 1,\n    \"subscriptions\": []\n}\n");
    EXPECT_TRUE(readDocument(written({})).isSound());

    QStringList ids;
    for (const auto &each : subscriptions::inDocumentOrder(
             {subscription(u"2"_s, u"b"_s), subscription(u"1"_s, u"b"_s), subscription(u"3"_s, u"a"_s), one}))
        ids.append(each.id.value);
    EXPECT_EQ(ids, (QStringList{u"1"_s, u"3"_s, u"1"_s, u"2"_s}));
}

TEST(Document, WhatTheServiceHasCanAlwaysBeReadAgain)
{
    kaizala::Subscription odd;
    odd.id.value = u"1"_s;
    odd.object.id = u"g"_s;
    odd.callbackUrl = u"nowhere"_s;
    const QByteArray json = written({odd});
    EXPECT_TRUE(schemaAccepts(json)) << json.toStdString();
    const Reading reading = readDocument(json);
    EXPECT_EQ(texts(reading.problems), "");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_FALSE(reading.entries[0].callbackUrl || reading.entries[0].eventTypes);
}

TEST(Document, SaysWhereItCannotBeWritten)
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "only where there is a device that is always full";
    subscriptions::DocumentWriter writer(full);
    writer.add(subscriptions::toJson(subscription(u"1"_s, u"x"_s), u"Field"_s, ExportedAt));
    const base::Result<> outcome = writer.finish();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
}

TEST(Document, IsReadInAnyCaseAndNotesWhatNobodyKnows)
{
    const Reading reading = readDocument(R"({"$schema": "x", "Version": 1, "colour": 2, "SUBSCRIPTIONS": [
        {"OBJECTID": "g", "objecttype": "group", "EventTypes": ["jobresponse", "JobResponse", "PollCreated"],
         "callBackUrl": "https://a.example/", "callbackToken": "never", "validUntil": 1893456000000, "health": 7}]})");
    EXPECT_EQ(texts(reading.problems), "");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].eventTypes, (QStringList{u"JobResponse"_s, u"PollCreated"_s}));
    EXPECT_EQ(reading.entries[0].object.type, kaizala::ObjectType::Group);
    EXPECT_EQ(reading.entries[0].validUntil, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    QStringList noted;
    for (const subscriptions::Remark &note : reading.notes)
        noted.append(note.place);
    EXPECT_EQ(noted, (QStringList{u"colour"_s, u"subscriptions[0].callbackToken"_s, u"subscriptions[0].eventTypes"_s}));
    EXPECT_EQ(texts(reading.notes).find("never"), std::string::npos) << "what a secret's key holds is not shown";
}

TEST(Document, TheSchemaAndTheReaderAgree)
{
    const QList<QByteArray> sound{
        entry(Sound),
        entry(R"("id": "7")"),
        entry(R"("id": "7", "eventTypes": null, "callbackUrl": null, "context": null, "active": null)"),
        entry(Sound + R"(, "hasCallbackToken": true, "callbackTokenEnv": "V", "active": false)"),
        entry(Sound + R"(, "hasCallbackToken": false, "callbackTokenEnv": "")"),
        entry(Sound + R"(, "validUntil": 1893456000000)"),
        entry(Sound + R"(, "validUntil": "2030-01-01T01:02:03+02:00", "colour": [1])"),
        entry(R"("callbackUrl": "HTTP://127.0.0.1:80/?a=b", "eventTypes": ["PollCreated"])"),
    };
    for (const QByteArray &one : sound) {
        const Reading reading = readDocument(documentOf(one));
        EXPECT_EQ(texts(reading.problems), "") << one.toStdString();
        EXPECT_EQ(reading.entries.size(), 1);
        EXPECT_TRUE(schemaAccepts(documentOf(one))) << one.toStdString();
    }

    const QList<std::pair<QByteArray, QString>> bad{
        {R"([])", u""_s},
        {R"({"subscriptions": []})", u"version"_s},
        {R"({"version": 2, "subscriptions": []})", u"version"_s},
        {R"({"version": "1", "subscriptions": []})", u"version"_s},
        {R"({"version": 1})", u"subscriptions"_s},
        {R"({"version": 1, "subscriptions": {}})", u"subscriptions"_s},
        {documentOf("3"), u"subscriptions[0]"_s},
        {documentOf(entry(Sound) + "," + entry(R"("callbackUrl": "https://a.example/")")),
         u"subscriptions[1].eventTypes"_s},
        {documentOf(entry(R"("eventTypes": ["JobResponse"])")), u"subscriptions[0].callbackUrl"_s},
        {documentOf(R"({"id": "1", "objectType": "Group"})"), u"subscriptions[0].objectId"_s},
        {documentOf(R"({"id": "1", "objectId": "  ", "objectType": "Group"})"), u"subscriptions[0].objectId"_s},
        {documentOf(R"({"id": "1", "objectId": 4, "objectType": "Group"})"), u"subscriptions[0].objectId"_s},
        {documentOf(R"({"id": "1", "objectId": "g"})"), u"subscriptions[0].objectType"_s},
        {documentOf(R"({"id": "1", "objectId": "g", "objectType": "Team"})"), u"subscriptions[0].objectType"_s},
        {documentOf(entry(R"("id": 1)")), u"subscriptions[0].id"_s},
        {documentOf(entry(R"("id": "1", "eventTypes": [])")), u"subscriptions[0].eventTypes"_s},
        {documentOf(entry(R"("id": "1", "eventTypes": "all")")), u"subscriptions[0].eventTypes"_s},
        {documentOf(entry(R"("id": "1", "eventTypes": [" "])")), u"subscriptions[0].eventTypes"_s},
        {documentOf(entry(R"("id": "1", "eventTypes": [4])")), u"subscriptions[0].eventTypes"_s},
        {documentOf(entry(R"("id": "1", "callbackUrl": "ftp://a.example/")")), u"subscriptions[0].callbackUrl"_s},
        {documentOf(entry(R"("id": "1", "callbackUrl": "https://")")), u"subscriptions[0].callbackUrl"_s},
        {documentOf(entry(R"("id": "1", "callbackUrl": "a.example")")), u"subscriptions[0].callbackUrl"_s},
        {documentOf(entry(R"("id": "1", "hasCallbackToken": "yes")")), u"subscriptions[0].hasCallbackToken"_s},
        {documentOf(entry(R"("id": "1", "hasCallbackToken": false, "callbackTokenEnv": "V")")),
         u"subscriptions[0].callbackTokenEnv"_s},
        {documentOf(entry(R"("id": "1", "context": {"a": 1})")), u"subscriptions[0].context"_s},
        {documentOf(entry(R"("id": "1", "context": ")" + QByteArray(70'000, 'x') + "\"")),
         u"subscriptions[0].context"_s},
        {documentOf(entry(R"("id": "1", "validUntil": "soon")")), u"subscriptions[0].validUntil"_s},
        {documentOf(entry(R"("id": "1", "validUntil": -1)")), u"subscriptions[0].validUntil"_s},
        {documentOf(entry(R"("id": "1", "validUntil": true)")), u"subscriptions[0].validUntil"_s},
        {documentOf(entry(R"("id": "1", "active": 1)")), u"subscriptions[0].active"_s},
    };
    for (const auto &[json, place] : bad) {
        const Reading reading = readDocument(json);
        ASSERT_FALSE(reading.isSound()) << json.left(200).toStdString();
        EXPECT_EQ(reading.problems[0].place, place) << json.left(200).toStdString();
        EXPECT_GT(reading.problems[0].sentence.size(), 20);
        EXPECT_FALSE(schemaAccepts(json)) << json.left(200).toStdString();
    }
}

TEST(Document, RefusesWhatIsNoJsonOrTooMuch)
{
    for (const QByteArray &json : {QByteArray("{"), QByteArray("{\"version\": 1,}"), QByteArray(),
                                   QByteArray(100'000, '['), QByteArray("{\"version\":1,\"subscriptions\":[\xff]}")})
        EXPECT_FALSE(readDocument(json).isSound());

    QByteArray many = "0";
    for (qsizetype i = 0; i < Reading::MostEntries; ++i)
        many += ",0";
    const Reading tooMany = readDocument(documentOf(many));
    ASSERT_EQ(tooMany.problems.size(), 1);
    EXPECT_EQ(tooMany.problems[0].place, u"subscriptions"_s);

    many = "0";
    for (int i = 1; i < 200; ++i)
        many += ",0";
    const Reading bounded = readDocument(documentOf(many));
    EXPECT_EQ(bounded.problems.size(), Reading::MostRemarks + 1);
    EXPECT_TRUE(bounded.problems.last().sentence.contains(u"100"_s)) << "how many more there are";
}

TEST(Document, TheSameKeyTwiceIsNoGuess)
{
    const Reading reading = readDocument(documentOf(entry(Sound + R"(, "Context": "a", "context": "b")")));
    ASSERT_EQ(reading.problems.size(), 1) << texts(reading.problems);
    EXPECT_EQ(reading.problems[0].place.toLower(), u"subscriptions[0].context"_s);
}

TEST(Document, IsReadFromAFileWhateverItsForm)
{
    QTemporaryDir folder;
    const auto fileOf = [&folder](const QByteArray &content) {
        const QString name = folder.filePath(u"f"_s);
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return name;
    };
    const auto json = subscriptions::readSubscriptionsFile(fileOf("\xEF\xBB\xBF \n" + documentOf(entry(Sound))));
    ASSERT_TRUE(json);
    EXPECT_EQ(json->entries.size(), 1) << texts(json->problems);
    const auto csv = subscriptions::readSubscriptionsFile(
        fileOf("objectId,objectType,callbackUrl,eventTypes\ng,Group,https://a.example/,all\n"));
    ASSERT_TRUE(csv);
    ASSERT_EQ(csv->entries.size(), 1) << texts(csv->problems);
    EXPECT_EQ(csv->entries[0].eventTypes->size(), 13);
    const auto missing = subscriptions::readSubscriptionsFile(folder.filePath(u"none"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, base::Error::Kind::Storage);
}

TEST(Document, ItsSchemaIsNoEventType)
{
    EXPECT_EQ(schema::SchemaSet::builtIn().find(u"subscriptions"_s), nullptr);
    const QJsonObject json = base::parseJsonObject(subscriptions::documentSchema()).value();
    const QJsonArray examples = json.value("examples"_L1).toArray();
    ASSERT_FALSE(examples.isEmpty());
    for (const QJsonValue &example : examples)
        EXPECT_EQ(texts(readDocument(QJsonDocument(example.toObject()).toJson()).problems), "");
    const QJsonObject properties = json.value("definitions"_L1)["subscription"_L1]["properties"_L1].toObject();
    QStringList described = properties.keys();
    QStringList known = subscriptions::entryKeys();
    described.sort();
    known.sort();
    EXPECT_EQ(described, known);
    for (const QJsonValue &property : properties)
        EXPECT_FALSE(property["description"_L1].toString().isEmpty());
}
