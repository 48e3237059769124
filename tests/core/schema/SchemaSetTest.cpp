// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaSet.h"

#include "Payloads.h"
#include "schema/SchemaCheck.h"
#include "schema/Validator.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using base::Error;
using payloads::event;
using payloads::lines;
using schema::SchemaSet;
using schema::Validator;

namespace {

class Folder
{
public:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] base::Result<SchemaSet> load() const { return SchemaSet::withFolder(m_folder.path()); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// Why a folder with this one file is refused.
QString refusal(const QByteArray &text)
{
    Folder folder;
    folder.write(u"Odd.schema.json"_s, text);
    const base::Result<SchemaSet> set = folder.load();
    if (set)
        return {};
    EXPECT_EQ(set.error().kind, Error::Kind::InvalidInput);
    return set.error().detail;
}

} // namespace

TEST(SchemaSet, FindsTypesInAnyCase)
{
    const SchemaSet set = SchemaSet::builtIn();
    ASSERT_TRUE(set.find(u"jobresponse"_s));
    EXPECT_EQ(set.find(u"JOBRESPONSE"_s)->eventType, u"JobResponse"_s);
    EXPECT_EQ(set.find(u"PollCreated"_s), nullptr);
    EXPECT_EQ(set.find(u"common"_s), nullptr) << "definitions for others are no event type";
    EXPECT_EQ(set.find(u"envelope"_s), nullptr);
    EXPECT_EQ(set.find(u""_s), nullptr);
    EXPECT_EQ(set.envelope().eventType, u""_s);
}

TEST(SchemaSet, IsEmptyWithoutSchemas)
{
    const SchemaSet none;
    EXPECT_EQ(none.find(u"JobResponse"_s), nullptr);
    EXPECT_EQ(none.all().size(), 1);
    EXPECT_EQ(Validator(none).validate(QJsonObject()).findings.size(), 0);
}

TEST(SchemaSet, AFolderAddsATypeAndReplacesAnother)
{
    Folder folder;
    folder.write(u"common-own.schema.json"_s, R"({"definitions": {"count": {"type": "integer", "title": "Count"}}})");
    folder.write(u"StockLow.schema.json"_s, R"({"title": "Stock is low", "allOf": [{"$ref": "envelope.schema.json"}],
        "properties": {"data": {"properties": {"left": {"$ref": "common-own.schema.json#/definitions/count"},
                                               "by": {"$ref": "common.schema.json#/definitions/phone"}}, "required": ["left"]}}})");
    folder.write(u"textmessagecreated.schema.json"_s, R"({"required": ["mood"], "properties": {"mood": {}}})");
    folder.write(u"notes.txt"_s, "not a schema");
    const base::Result<SchemaSet> set = folder.load();
    ASSERT_TRUE(set) << qPrintable(set.error().detail);
    EXPECT_EQ(set->all().size(), 1 + 13 + 1);
    const Validator validator(*set);
    EXPECT_EQ(lines(validator.validate(event(u"StockLow"_s, {{u"left"_s, u"a"_s}, {u"by"_s, u"+1"_s}}))),
              "error /data/left: Expected a whole number, but the text \"a\" came.\n");
    const schema::Report text = validator.validate(event(u"TextMessageCreated"_s, {}));
    ASSERT_EQ(text.count(schema::Severity::Error), 1) << lines(text);
    EXPECT_EQ(text.findings.first().path, u"/mood"_s);
    EXPECT_TRUE(set->find(u"TextMessageCreated"_s)->source.startsWith(folder.path()));
    EXPECT_EQ(lines(validator.validate(payloads::sample(u"JobResponse"_s))), "") << "the others are as they were";
}

TEST(SchemaSet, AnEmptyFolderChangesNothing)
{
    const base::Result<SchemaSet> set = Folder().load();
    ASSERT_TRUE(set);
    EXPECT_EQ(set->all().size(), SchemaSet::builtIn().all().size());
}

TEST(SchemaSet, SaysThatThereIsNoSuchFolder)
{
    const base::Result<SchemaSet> set = SchemaSet::withFolder(Folder().path() + "/none"_L1);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, Error::Kind::Storage);
    EXPECT_TRUE(set.error().detail.contains("/none"_L1));
}

TEST(SchemaSet, RefusesFilesThatCannotBeUsedAndNamesThem)
{
    const QList<std::pair<QByteArray, QString>> cases{
        {"{", u"not JSON"_s},
        {"[]", u"not an object"_s},
        {R"({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"})", u"draft-07"_s},
        {R"({"$schema": 7, "type": "object"})", u"draft-07"_s},
        {R"({"type": "object", "$defs": {}})", u"\"$defs\" belongs to a later draft"_s},
        {R"({"properties": {"a": {"prefixItems": []}}})", u"/properties/a"_s},
        {R"({"patternProperties": {"^a": {}}})", u"\"patternProperties\" is not supported"_s},
        {R"({"type": "text"})", u"\"type\" has to be the name of a JSON type"_s},
        {R"({"required": "a"})", u"\"required\""_s},
        {R"({"properties": {"a": 5}})", u"has to be an object, true or false (at \"/properties/a\")"_s},
        {R"({"properties": []})", u"\"properties\""_s},
        {R"({"anyOf": []})", u"\"anyOf\""_s},
        {R"({"enum": []})", u"\"enum\""_s},
        {R"({"properties": {"a": {"minLength": -1}}})", u"\"minLength\""_s},
        {R"({"properties": {"a": {"multipleOf": 0}}})", u"\"multipleOf\""_s},
        {R"({"properties": {"a": {"pattern": "("}}})", u"\"pattern\" has to be a regular expression"_s},
        {R"({"dependencies": {"a": [1]}})", u"\"dependencies\""_s},
        {R"({"properties": {"a": {"x-severity": "fatal"}}})", u"\"x-severity\""_s},
        {R"({"$ref": "#"})", u"leads back to itself"_s},
        {R"({"properties": {"a": {"$ref": "#/definitions/a"}}, "definitions": {"a": {"items": {"$ref": "#/definitions/a"}}}})",
         u"\"#/definitions/a\" leads back to itself"_s},
        {R"({"allOf": [{"$ref": "#/definitions/a"}], "definitions": {"a": {"not": {"$ref": "#/definitions/b"}},
            "b": {"properties": {"x": {"$ref": "#/definitions/a"}}}}})",
         u"leads back to itself"_s},
        {R"({"$ref": "Odd.schema.json"})", u"leads back to itself"_s},
        {R"({"properties": {"a": {"$ref": "#/definitions/none"}}})", u"leads nowhere"_s},
        {R"({"properties": {"a": {"$ref": "common.schema.json#/definitions/none"}}})", u"does not exist"_s},
        {R"({"properties": {"a": {"$ref": "https://example.com/other.json"}}})", u"not among the schemas"_s},
    };
    for (const auto &[text, why] : cases) {
        const QString detail = refusal(text);
        EXPECT_TRUE(detail.startsWith("Odd.schema.json: "_L1)) << text.constData() << " → " << qPrintable(detail);
        EXPECT_TRUE(detail.contains(why)) << text.constData() << " → " << qPrintable(detail);
    }
}

TEST(SchemaSet, RefusesReferencesThatMultiply)
{
    QByteArray definitions = R"("d0": {"type": "string"})";
    for (int i = 1; i < 30; ++i) {
        const QByteArray ref = R"({"$ref": "#/definitions/d)" + QByteArray::number(i - 1) + R"("})";
        definitions += R"(, "d)" + QByteArray::number(i) + R"(": {"allOf": [)" + ref + ", " + ref + "]}";
    }
    EXPECT_TRUE(refusal(R"({"allOf": [{"$ref": "#/definitions/d29"}], "definitions": {)" + definitions + "}}")
                    .contains("made of more than"_L1));
    QByteArray nested = "{}";
    for (int i = 0; i < schema::MaxSchemaDepth + 1; ++i)
        nested = R"({"not": )" + nested + "}";
    EXPECT_TRUE(refusal(nested).contains("nests deeper"_L1));
}

TEST(SchemaSet, KeepsDataApartFromSchemas)
{
    Folder folder;
    // Names of fields that are keywords elsewhere, and keywords' names in examples, are neither checked nor followed.
    folder.write(u"Odd.schema.json"_s,
                 R"({"properties": {"data": {"properties": {"$ref": {"type": "string"}, "type": {}, "properties": {}}}},
        "examples": [{"$ref": "nowhere", "type": 5, "properties": 5}], "const": {"$ref": "nowhere"}})");
    const base::Result<SchemaSet> set = folder.load();
    EXPECT_TRUE(set) << qPrintable(set ? QString() : set.error().detail);
}

TEST(SchemaSet, ResolvesReferencesByIdAndInsideOtherFiles)
{
    Folder folder;
    folder.write(
        u"lib.schema.json"_s,
        R"({"$id": "urn:lib", "definitions": {"outer": {"properties": {"a b": {"$ref": "#/definitions/inner%20one"}}},
        "inner one": {"type": "number"}, "a/b": {"type": "string"}}})");
    folder.write(u"Probe.schema.json"_s, R"({"properties": {"data": {"$ref": "urn:lib#/definitions/outer"},
        "context": {"$ref": "lib.schema.json#/definitions/a~1b"}, "local": {"$ref": "#/definitions/lib.outer"}},
        "definitions": {"lib.outer": {"type": "null"}}})");
    const base::Result<SchemaSet> set = folder.load();
    ASSERT_TRUE(set) << qPrintable(set.error().detail);
    const Validator validator(*set);
    QJsonObject payload = event(u"Probe"_s, {{u"a b"_s, u"x"_s}});
    payload.insert(u"context"_s, 5);
    payload.insert(u"local"_s, 5);
    const schema::Report report = validator.validate(payload);
    QStringList paths;
    for (const schema::Finding &finding : report.findings) {
        if (finding.severity == schema::Severity::Error)
            paths.append(finding.path);
    }
    EXPECT_EQ(paths, (QStringList{u"/context"_s, u"/data/a b"_s, u"/local"_s})) << lines(report);
}

TEST(SchemaSet, MakesASchemaReadyOnceThoughSeveralAskAtATime)
{
    Folder folder;
    folder.write(u"Probe.schema.json"_s, R"({"properties": {"data": {"properties": {"a": {"type": "null"}}}}})");
    for (int round = 0; round < 20; ++round) {
        const base::Result<SchemaSet> set = folder.load();
        ASSERT_TRUE(set);
        const Validator validator(*set);
        std::atomic<bool> go = false;
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                while (!go)
                    std::this_thread::yield();
                right += validator.validate(event(u"Probe"_s, {{u"a"_s, 1}})).count(schema::Severity::Error);
            });
        }
        go = true;
        for (std::thread &thread : threads)
            thread.join();
        EXPECT_EQ(right, 4);
    }
}
