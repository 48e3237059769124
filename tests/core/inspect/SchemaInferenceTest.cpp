// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/SchemaInference.h"

#include "base/Json.h"
#include "core/inspect/Trees.h"
#include "schema/CompiledSchema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using inspect::SchemaInference;

namespace {

QJsonObject inferred(const QList<QByteArray> &payloads, const QString &title = {})
{
    SchemaInference inference;
    for (const QByteArray &payload : payloads)
        EXPECT_TRUE(inference.add(trees::read(payload))) << payload.constData();
    EXPECT_EQ(inference.payloads(), payloads.size());
    return inference.schema(title);
}

QJsonObject property(const QJsonObject &schema, const QString &key)
{
    return schema.value(u"properties"_s).toObject().value(key).toObject();
}

const QList<QByteArray> Jobs{
    R"({"eventType":"Job","objectType":"Group","at":"2026-01-15T12:00:00Z","n":1,"x":1.5,"url":"https://a.example/b?c=d",
        "data":{"tags":["a",1],"done":true,"note":null}})",
    R"({"eventType":"Job","objectType":"Group","at":"2026-01-15T12:00:00.5+05:30","n":9007199254740993,"x":2,
        "url":"http://b.example/","data":{"tags":[],"done":false,"more":{"k":{}}}})",
    R"({"eventType":"Job","objectType":"Action","at":"2026-01-16T12:00:00Z","n":3.0,"x":-1e-1,"url":"https://c.example/",
        "data":{"tags":["b"],"done":true,"note":"n"}})",
    R"({"eventType":"Job","objectType":"Action","at":"2026-01-17T12:00:00Z","n":-4,"x":0,"url":"https://d.example/",
        "data":{"tags":[],"done":true}})"};

} // namespace

TEST(SchemaInference, SaysTypesAndWhatIsRequired)
{
    const QJsonObject schema = inferred(Jobs, u"Job"_s);
    EXPECT_EQ(schema.value(u"$schema"_s).toString(), u"http://json-schema.org/draft-07/schema#"_s);
    EXPECT_EQ(schema.value(u"title"_s).toString(), u"Job"_s);
    EXPECT_EQ(schema.value(u"type"_s).toString(), u"object"_s);
    EXPECT_EQ(schema.value(u"required"_s).toArray(),
              QJsonArray({u"at"_s, u"data"_s, u"eventType"_s, u"n"_s, u"objectType"_s, u"url"_s, u"x"_s}));
    EXPECT_EQ(property(schema, u"n"_s).value(u"type"_s).toString(), u"integer"_s);
    EXPECT_EQ(property(schema, u"x"_s).value(u"type"_s).toString(), u"number"_s);
    const QJsonObject data = property(schema, u"data"_s);
    EXPECT_EQ(data.value(u"required"_s).toArray(), QJsonArray({u"done"_s, u"tags"_s}));
    EXPECT_EQ(property(data, u"done"_s).value(u"type"_s).toString(), u"boolean"_s);
    EXPECT_EQ(property(data, u"note"_s).value(u"type"_s).toArray(), QJsonArray({u"null"_s, u"string"_s}));
    EXPECT_EQ(property(data, u"tags"_s).value(u"items"_s).toObject().value(u"type"_s).toArray(),
              QJsonArray({u"integer"_s, u"string"_s}));
    EXPECT_EQ(property(property(data, u"more"_s), u"k"_s), QJsonObject({{u"type"_s, u"object"_s}}));
}

TEST(SchemaInference, SeesFormats)
{
    const QJsonObject schema = inferred(Jobs);
    EXPECT_EQ(property(schema, u"at"_s).value(u"format"_s).toString(), u"date-time"_s);
    EXPECT_EQ(property(schema, u"url"_s).value(u"format"_s).toString(), u"uri"_s);
    EXPECT_FALSE(property(schema, u"objectType"_s).contains(u"format"_s));
    EXPECT_FALSE(property(inferred({R"({"at":"2026-13-45T12:00:00Z"})"}), u"at"_s).contains(u"format"_s));
    EXPECT_FALSE(
        property(inferred({R"({"at":"2026-01-15T12:00:00Z"})", R"({"at":"soon"})"}), u"at"_s).contains(u"format"_s));
    EXPECT_FALSE(schema.contains(u"title"_s));
}

TEST(SchemaInference, EnumeratesFewWordsThatRepeat)
{
    const QJsonObject schema = inferred(Jobs);
    EXPECT_EQ(property(schema, u"objectType"_s).value(u"enum"_s).toArray(), QJsonArray({u"Action"_s, u"Group"_s}));
    EXPECT_EQ(property(schema, u"eventType"_s).value(u"const"_s).toString(), u"Job"_s);

    EXPECT_FALSE(
        property(inferred({R"({"s":"open"})", R"({"s":"closed"})", R"({"s":"open"})"}), u"s"_s).contains(u"enum"_s))
        << "too few to tell";
    const QList<QByteArray> named(6, R"({"userName":"Asha","objectId":"abc-def","phone":"+911"})");
    for (const QString &key : {u"userName"_s, u"objectId"_s, u"phone"_s})
        EXPECT_FALSE(property(inferred(named), key).contains(u"enum"_s)) << key.toStdString();
    EXPECT_FALSE(
        property(inferred({R"({"s":"a"})", R"({"s":"a"})", R"({"s":"a"})", R"({"s":5})"}), u"s"_s).contains(u"enum"_s))
        << "it would exclude the number";
}

TEST(SchemaInference, TheOrderOfThePayloadsMakesNoDifference)
{
    QList<QByteArray> other = Jobs;
    std::reverse(other.begin(), other.end());
    EXPECT_EQ(QJsonDocument(inferred(Jobs)).toJson(), QJsonDocument(inferred(other)).toJson());
}

TEST(SchemaInference, EveryPayloadPassesTheDraft)
{
    const auto compiled = schema::CompiledSchema::compile(inferred(Jobs, u"Job"_s));
    ASSERT_TRUE(compiled);
    for (const QByteArray &payload : Jobs)
        EXPECT_TRUE((*compiled)->check(*base::parseJson(payload)).isEmpty()) << payload.constData();
    EXPECT_FALSE((*compiled)->check(*base::parseJson(R"({"eventType":"Job"})")).isEmpty());
}

TEST(SchemaInference, OfDuplicateKeysTheLastCounts)
{
    const QJsonObject schema = inferred({R"({"a":1,"a":"x","b":true})"});
    EXPECT_EQ(property(schema, u"a"_s).value(u"type"_s).toString(), u"string"_s);
    EXPECT_EQ(schema.value(u"required"_s).toArray(), QJsonArray({u"a"_s, u"b"_s}));
}

TEST(SchemaInference, RefusesWhatIsTooDeep)
{
    SchemaInference inference;
    const QByteArray deep = QByteArray(1'000, '[') + QByteArray(1'000, ']');
    const base::Result<> added = inference.add(trees::read(deep));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(inference.payloads(), 0);
    EXPECT_TRUE(inference.add(trees::read(QByteArray(500, '[') + QByteArray(500, ']'))));
}

TEST(SchemaInference, KnowsTheEventTypeInAnyCase)
{
    EXPECT_EQ(inspect::eventTypeOf(trees::read(R"({"EVENTTYPE":"Job"})")), u"Job"_s);
    EXPECT_EQ(inspect::eventTypeOf(trees::read(R"({"eventType":5})")), QString());
    EXPECT_EQ(inspect::eventTypeOf(trees::read("[]")), QString());
}
