// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The schema files of the program, as a reader and as other tools meet them.

#include "Payloads.h"
#include "schema/CompiledSchema.h"
#include "schema/SchemaCheck.h"
#include "schema/SchemaSet.h"
#include "schema/SchemaWalk.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using schema::EventSchema;
using schema::SchemaSet;

namespace {

const QStringList &eventTypes()
{
    static const QStringList Names{
        u"ActionCreated"_s, u"ActionResponse"_s, u"Announcement"_s,      u"AttachmentCreated"_s, u"GroupAdded"_s,
        u"GroupRemoved"_s,  u"JobCreated"_s,     u"JobResponse"_s,       u"MemberAdded"_s,       u"MemberRemoved"_s,
        u"SurveyCreated"_s, u"SurveyResponse"_s, u"TextMessageCreated"_s};
    return Names;
}

QString firstOf(const QJsonObject &json, const QJsonObject &schema, const QString &keyword)
{
    if (schema.contains(keyword))
        return schema.value(keyword).isArray() ? u"list"_s : schema.value(keyword).toString();
    const std::optional<QString> pointer = schema::localPointer(schema.value("$ref"_L1).toString());
    return pointer ? firstOf(json, schema::valueAt(json, *pointer)->toObject(), keyword) : QString();
}

// Calls \a visit for every schema in \a value, at its pointer.
template <typename Visit>
void forEach(const QJsonValue &value, const QString &pointer, const Visit &visit)
{
    const QJsonObject schema = value.toObject();
    visit(schema, pointer);
    for (const schema::Subschema &inner : schema::subschemasOf(schema))
        forEach(inner.json, pointer + inner.pointer, visit);
}

QJsonObject file(const QString &name)
{
    QFile file(QStringLiteral(KWC_SOURCE_DIR "/resources/schemas/%1.schema.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return payloads::fromText(file.readAll());
}

QStringList fileNames()
{
    return QStringList{u"common"_s, u"envelope"_s} + eventTypes();
}

} // namespace

TEST(SchemaFiles, ThereIsOnePerEventTypeAndOneForTheEnvelope)
{
    QStringList found;
    for (const EventSchema &schema : SchemaSet::builtIn().all())
        found.append(schema.eventType);
    EXPECT_EQ(found, QStringList{u""_s} + eventTypes());
}

TEST(SchemaFiles, CanBeUsed)
{
    // Not checked again when the program runs.
    for (const EventSchema &schema : SchemaSet::builtIn().all()) {
        const base::Result<> checked = schema::checkSchema(schema.json);
        EXPECT_TRUE(checked) << qPrintable(schema.eventType + u' ' + (checked ? QString() : checked.error().detail));
        EXPECT_TRUE(schema::CompiledSchema::compile(schema.json)) << qPrintable(schema.eventType);
    }
}

TEST(SchemaFiles, SayWhoTheyAre)
{
    QSet<QString> ids;
    for (const QString &name : fileNames()) {
        const QJsonObject json = file(name);
        EXPECT_EQ(json.value("$schema"_L1).toString(), u"http://json-schema.org/draft-07/schema#"_s)
            << qPrintable(name);
        EXPECT_TRUE(json.value("$id"_L1).toString().endsWith(u'/' + name + ".schema.json"_L1)) << qPrintable(name);
        EXPECT_FALSE(json.value("title"_L1).toString().isEmpty()) << qPrintable(name);
        EXPECT_TRUE(json.value("description"_L1).toString().endsWith(u'.')) << qPrintable(name);
        ids.insert(json.value("$id"_L1).toString());
    }
    EXPECT_EQ(ids.size(), fileNames().size());
}

TEST(SchemaFiles, ExplainEveryField)
{
    int fields = 0;
    for (const EventSchema &one : SchemaSet::builtIn().all()) {
        forEach(one.json, {}, [&](const QJsonObject &schema, const QString &pointer) {
            if (pointer.contains("/if/"_L1) || pointer.contains("/then/"_L1) || pointer.contains("/else/"_L1)
                || pointer.endsWith("/if"_L1) || pointer.endsWith("/then"_L1))
                return; // conditions speak again of fields that are explained elsewhere
            const QJsonObject properties = schema.value("properties"_L1).toObject();
            for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
                const QString where = one.eventType + pointer + "/properties/"_L1 + it.key();
                ++fields;
                EXPECT_FALSE(firstOf(one.json, it->toObject(), u"title"_s).isEmpty()) << qPrintable(where);
                EXPECT_TRUE(firstOf(one.json, it->toObject(), u"description"_s).endsWith(u'.')) << qPrintable(where);
                EXPECT_FALSE(firstOf(one.json, it->toObject(), u"examples"_s).isEmpty()) << qPrintable(where);
            }
        });
    }
    EXPECT_GT(fields, 150);
}

TEST(SchemaFiles, RequireOnlyFieldsThatTheyExplain)
{
    for (const EventSchema &one : SchemaSet::builtIn().all()) {
        forEach(one.json, {}, [&](const QJsonObject &schema, const QString &pointer) {
            if (!schema.contains("properties"_L1))
                return;
            for (const QString &name : base::LenientObject(schema).strings(u"required"))
                EXPECT_TRUE(schema.value("properties"_L1).toObject().contains(name))
                    << qPrintable(one.eventType + pointer + u' ' + name);
        });
    }
}

TEST(SchemaFiles, StandAloneOnceLoaded)
{
    for (const EventSchema &one : SchemaSet::builtIn().all()) {
        EXPECT_TRUE(one.source.endsWith(".schema.json"_L1));
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_FALSE(one.description.isEmpty());
        forEach(one.json, {}, [&](const QJsonObject &schema, const QString &pointer) {
            if (!schema.contains("$ref"_L1))
                return;
            const std::optional<QString> target = schema::localPointer(schema.value("$ref"_L1).toString());
            ASSERT_TRUE(target) << qPrintable(one.eventType + pointer);
            EXPECT_TRUE(schema::valueAt(one.json, *target)) << qPrintable(one.eventType + pointer);
        });
    }
}

TEST(SchemaFiles, ShowPayloadsOfSeveralKindsAndLanguages)
{
    QString all;
    for (const EventSchema &one : SchemaSet::builtIn().all()) {
        EXPECT_GE(one.examples.size(), one.eventType.isEmpty() ? 1 : 2) << qPrintable(one.eventType);
        bool wire = false;
        for (const QJsonObject &example : one.examples) {
            wire = wire || example.contains("subscriptionId"_L1);
            all += QString::fromUtf8(QJsonDocument(example).toJson());
            if (!one.eventType.isEmpty()) {
                EXPECT_EQ(example.value("eventType"_L1).toString(), one.eventType);
            }
        }
        EXPECT_TRUE(wire || one.eventType.isEmpty()) << qPrintable(one.eventType) << ": none as seen on the wire";
    }
    const auto has = [&all](QChar::Script script) {
        return std::any_of(all.cbegin(), all.cend(), [script](QChar c) { return c.script() == script; });
    };
    EXPECT_TRUE(has(QChar::Script_Devanagari) && has(QChar::Script_Arabic) && has(QChar::Script_Han)
                && all.contains(u'é'));
    EXPECT_TRUE(all.contains("&amp;"_L1)) << "links come HTML-escaped";
    EXPECT_TRUE(all.contains("++91"_L1)) << "phones come with two plus signs";
}

TEST(SchemaFiles, ShowLinksToExampleHostsOnly)
{
    static const QRegularExpression Host(u"https?://([^/\"]+)"_s);
    for (const QString &name : fileNames()) {
        auto it = Host.globalMatch(QString::fromUtf8(QJsonDocument(file(name)).toJson()));
        while (it.hasNext()) {
            const QString host = it.next().captured(1);
            EXPECT_TRUE(host == "json-schema.org"_L1
                        || host.contains(QRegularExpression(u"(^|\\.)example\\.(com|net|org)$"_s)))
                << qPrintable(name + u' ' + host);
        }
    }
}
