// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/FieldGuide.h"

#include "base/Json.h"
#include "schema/KeyOrder.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using schema::FieldGuide;
using schema::FieldInfo;
using schema::SchemaSet;

namespace {

const FieldGuide &guide()
{
    static const FieldGuide Guide(SchemaSet::builtIn());
    return Guide;
}

} // namespace

TEST(FieldGuide, DescribesFieldsOfTheEnvelopeAndOfTheData)
{
    const FieldInfo eventId = guide().describe(u"JobResponse"_s, {u"eventId"_s});
    EXPECT_TRUE(eventId.known);
    EXPECT_EQ(eventId.title, u"Event"_s) << "the words at the field win over those of what it refers to";
    EXPECT_EQ(eventId.type, u"string"_s) << "from what it refers to";
    EXPECT_TRUE(eventId.required);
    EXPECT_FALSE(eventId.example.isEmpty());

    const FieldInfo completed =
        guide().describe(u"jobresponse"_s, {u"data"_s, u"responseDetails"_s, u"response"_s, u"isCompleted"_s});
    EXPECT_EQ(completed.title, u"Completed"_s);
    EXPECT_EQ(completed.type, u"boolean"_s);
    EXPECT_EQ(completed.example, u"true"_s);
    EXPECT_TRUE(completed.required);
    EXPECT_FALSE(guide().describe(u"JobResponse"_s, {u"data"_s, u"isCompleted"_s}).required)
        << "only in one of two forms";
    EXPECT_FALSE(guide().describe(u"JobResponse"_s, {u"data"_s, u"title"_s}).required);
}

TEST(FieldGuide, LooksIntoListsAndAlternatives)
{
    const QStringList question{u"data"_s, u"responseDetails"_s, u"responseWithQuestions"_s, u"3"_s};
    EXPECT_EQ(guide().describe(u"SurveyResponse"_s, question + QStringList{u"title"_s}).title, u"Question"_s);
    EXPECT_EQ(guide().describe(u"SurveyResponse"_s, question + QStringList{u"answer"_s, u"lt"_s}).title, u"Latitude"_s);
    EXPECT_EQ(guide().describe(u"SurveyResponse"_s, question + QStringList{u"answer"_s, u"0"_s, u"mediaUrl"_s}).title,
              u"Media link"_s);
    const QString types = guide().describe(u"SurveyResponse"_s, question + QStringList{u"answer"_s}).type;
    EXPECT_TRUE(types.contains(u"string or "_s) && types.contains(u"number"_s) && types.contains(u"array"_s))
        << qPrintable(types);
}

TEST(FieldGuide, KnowsWhatItDoesNotKnow)
{
    EXPECT_FALSE(guide().describe(u"JobResponse"_s, {u"data"_s, u"price"_s}).known);
    EXPECT_FALSE(guide().describe(u"JobResponse"_s, {u"data"_s, u"actionId"_s, u"inner"_s}).known);
    EXPECT_FALSE(guide().describe(u"JobResponse"_s, {u"data"_s, u"0"_s}).known);
    EXPECT_FALSE(guide().describe(u"PollCreated"_s, {u"data"_s, u"text"_s}).known);
    EXPECT_TRUE(guide().describe(u"PollCreated"_s, {u"eventId"_s}).known) << "the envelope is known of every type";
    EXPECT_TRUE(guide().knownKeys(u"JobResponse"_s, {u"data"_s, u"price"_s}).isEmpty());
}

TEST(FieldGuide, FindsFieldsInOtherCapitals)
{
    EXPECT_EQ(guide().describe(u"JobResponse"_s, {u"DATA"_s, u"ActionID"_s}).title, u"Action"_s);
    EXPECT_EQ(guide().describe(u"ActionResponse"_s, {u"data"_s, u"Properties"_s, u"0"_s, u"name"_s}).title, u"Name"_s);
}

TEST(FieldGuide, ListsFieldsInTheOrderOfTheFile)
{
    EXPECT_EQ(guide().knownKeys(u"TextMessageCreated"_s, {}),
              (QStringList{u"subscriptionId"_s, u"objectId"_s, u"objectType"_s, u"eventType"_s, u"eventId"_s, u"data"_s,
                           u"context"_s, u"fromUser"_s, u"fromUserId"_s, u"fromUserName"_s, u"fromUserProfilePic"_s,
                           u"isBotfromUser"_s, u"groupId"_s, u"sourceGroupId"_s}));
    EXPECT_EQ(guide().knownKeys(u"JobCreated"_s, {u"data"_s}),
              (QStringList{u"title"_s, u"text"_s, u"actionId"_s, u"groupId"_s, u"dueDate"_s, u"assignedTo"_s}));
    EXPECT_EQ(guide().knownKeys(u"AttachmentCreated"_s, {u"data"_s, u"media"_s, u"0"_s}),
              (QStringList{u"mediaUrl"_s, u"mediaFileName"_s, u"url"_s, u"fileName"_s}));
}

TEST(KeyOrder, IsThatOfTheTextWhateverTheTextHolds)
{
    const QByteArray text = R"( {"examples": [{"properties": {"b": 1, "a": 2}}, "}{\"\\", -1.5e3, true, [], {}],
        "properties" : {"z\"}\u00e9": {"properties":{"y":{},"x/y":{"items":[{"properties":{"2":{},"1":true}}]}}}, "properties": {}, "a" :{} }})";
    const QJsonObject ordered = schema::withKeyOrder(base::parseJsonObject(text).value_or(QJsonObject()), text);
    EXPECT_EQ(ordered.value("x-order"_L1).toArray(), QJsonArray({u"z\"}é"_s, u"properties"_s, u"a"_s}));
    const QJsonObject inner = ordered.value("properties"_L1).toObject().value(u"z\"}é"_s).toObject();
    EXPECT_EQ(inner.value("x-order"_L1).toArray(), QJsonArray({u"y"_s, u"x/y"_s}));
    const QJsonObject item = inner.value("properties"_L1)
                                 .toObject()
                                 .value("x/y"_L1)
                                 .toObject()
                                 .value("items"_L1)
                                 .toArray()
                                 .first()
                                 .toObject();
    EXPECT_EQ(item.value("x-order"_L1).toArray(), QJsonArray({u"2"_s, u"1"_s}));
    EXPECT_FALSE(ordered.value("examples"_L1).toArray().first().toObject().contains("x-order"_L1))
        << "examples are data";
    const QByteArray marked = "\xEF\xBB\xBF{\"properties\": {\"b\": {}, \"a\": {}}}";
    const QJsonObject fromMarked = schema::withKeyOrder(base::parseJsonObject(marked).value_or(QJsonObject()), marked);
    EXPECT_EQ(fromMarked.value("x-order"_L1).toArray(), QJsonArray({u"b"_s, u"a"_s})) << "after a byte-order mark";
}
