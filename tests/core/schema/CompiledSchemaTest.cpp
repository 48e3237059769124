// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What schemas can ask for, seen through a validator with a schema of our own.

#include "schema/CompiledSchema.h"

#include "Payloads.h"
#include "schema/Validator.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using payloads::event;
using payloads::lines;
using schema::SchemaSet;
using schema::Validator;

namespace {

// A validator whose type "Probe" has \a schema for its data.
std::unique_ptr<Validator> probe(const QByteArray &schema)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Probe.schema.json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"allOf": [{"$ref": "envelope.schema.json"}], "properties": {"data": )" + schema + "}}");
    file.close();
    const base::Result<SchemaSet> set = SchemaSet::withFolder(folder.path());
    EXPECT_TRUE(set) << qPrintable(set ? QString() : set.error().detail);
    return std::make_unique<Validator>(set.value_or(SchemaSet()));
}

std::string probed(const QByteArray &schema, const QByteArray &data)
{
    return lines(probe(schema)->validate(event(u"Probe"_s, payloads::fromText(data))));
}

} // namespace

TEST(CompiledSchema, MatchesPatternsOnTextsOfAnyLength)
{
    const QByteArray schema = R"({"properties": {"a": {"type": "string", "pattern": "^(\\p{L}|x)*$"}}})";
    EXPECT_EQ(probed(schema, R"({"a": "नमस"})"), "");
    EXPECT_EQ(probed(schema, R"({"a": "1"})"),
              "error /data/a: Expected a text of the form ^(\\p{L}|x)*$, but the text \"1\" came.\n");
    EXPECT_EQ(
        probed(R"({"properties": {"a": {"pattern": "^x*$"}}})", R"({"a": ")" + QByteArray(1'000'000, 'x') + R"("})"),
        "");
    // Such an expression takes for ever on such a text; the engine gives up, and that is a finding, not a hang.
    EXPECT_NE(
        probed(R"({"properties": {"a": {"pattern": "^(x+x+)+y$"}}})", R"({"a": ")" + QByteArray(5'000, 'x') + R"("})"),
        "");
}

TEST(CompiledSchema, UnderstandsTheRestOfDraft07)
{
    const auto one = [](const QByteArray &schema, const QByteArray &value) {
        const std::string all = probed(R"({"properties": {"a": )" + schema + "}}", R"({"a": )" + value + "}");
        const std::string start = "error /data/a";
        return all.starts_with(start) ? all.substr(start.size()) : all;
    };
    EXPECT_EQ(one(R"({"type": "integer"})", "1521800782956"), "") << "beyond 32 bits";
    EXPECT_EQ(one(R"({"type": "integer"})", "1.5"), ": Expected a whole number, but the number 1.5 came.\n");
    EXPECT_EQ(one(R"({"const": "b"})", R"("c")"), ": Expected \"b\", but the text \"c\" came.\n");
    EXPECT_EQ(one(R"({"minimum": 3})", "2"), ": Expected a number from 3, but the number 2 came.\n");
    EXPECT_EQ(one(R"({"exclusiveMinimum": 3})", "3"), ": Expected a number above 3, but the number 3 came.\n");
    EXPECT_EQ(one(R"({"exclusiveMaximum": 3})", "3"), ": Expected a number below 3, but the number 3 came.\n");
    EXPECT_EQ(one(R"({"multipleOf": 0.1})", "0.3"), "");
    EXPECT_EQ(one(R"({"multipleOf": 2})", "5"), ": Expected a multiple of 2, but the number 5 came.\n");
    EXPECT_EQ(one(R"({"maxLength": 2})", R"("🚚🚚")"), "") << "two characters, though four code units";
    EXPECT_NE(one(R"({"maxLength": 2})", R"("abc")"), "");
    EXPECT_NE(one(R"({"minItems": 2})", "[1]"), "");
    EXPECT_NE(one(R"({"uniqueItems": true})", "[1, 2, 1]"), "");
    EXPECT_EQ(one(R"({"uniqueItems": true})", "[1, 2]"), "");
    EXPECT_NE(one(R"({"contains": {"const": 5}})", "[1]"), "");
    EXPECT_NE(one(R"({"not": {"type": "string"}})", R"("a")"), "");
    EXPECT_EQ(one("false", "1"), ": This does not fit the schema.\n");
    EXPECT_EQ(one("true", "1"), "");
    EXPECT_EQ(one(R"({"properties": {"b": {}}, "additionalProperties": false})", R"({"c": 1})"),
              "/c: The schema does not allow this field.\nnote /data/a/c: No schema knows this field.\n");
    EXPECT_EQ(one(R"({"dependencies": {"b": ["c"]}})", R"({"b": 1})"), "/c missing: The field \"c\" is missing.\n");
    EXPECT_NE(one(R"({"propertyNames": {"maxLength": 1}})", R"({"long": 1})"), "");
    EXPECT_NE(one(R"({"oneOf": [{"type": "number"}, {"const": 1}]})", "1"), "");
    EXPECT_EQ(one(R"({"format": "uri"})", R"("https://example.com/a")"), "");
    EXPECT_NE(one(R"({"format": "uri"})", R"("not one")"), "");
    EXPECT_NE(one(R"({"format": "date"})", R"("2018-02-30")"), "");
    EXPECT_EQ(one(R"({"format": "date"})", "5"), "") << "a format speaks of texts only";
}

TEST(CompiledSchema, JoinsTheWishesOfAlternatives)
{
    const QByteArray schema =
        R"({"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"required": ["u"]}}]}}})";
    EXPECT_EQ(probed(schema, R"({"a": 5})"), "error /data/a: Expected a text or a list, but the number 5 came.\n");
    EXPECT_EQ(probed(schema, R"({"a": [{}]})"), "error /data/a/0/u missing: The field \"u\" is missing.\n")
        << "the other alternative did not get so far";
    EXPECT_EQ(probed(schema, R"({"a": "x"})"), "");
}

TEST(CompiledSchema, AsksForTheConstantAndForOneOfTheChoices)
{
    EXPECT_NE(probed(R"({"properties": {"a": {"const": 1, "enum": [2, 3]}}})", R"({"a": 1})"), "");
    EXPECT_EQ(probed(R"({"properties": {"a": {"const": 1, "enum": [1, 3]}}})", R"({"a": 1.0})"), "");
}

TEST(CompiledSchema, DecidesByErrorsAndTellsRemarks)
{
    const QByteArray remark = R"({"minLength": 2, "x-severity": "warning"})";
    EXPECT_EQ(probed(R"({"properties": {"a": {"not": )" + remark + "}}}", R"({"a": "x"})").substr(0, 5), "error")
        << "a remark is no hindrance";
    EXPECT_EQ(probed(R"({"properties": {"a": {"if": {"type": "string"}, "then": )" + remark + "}}}", R"({"a": "x"})")
                  .substr(0, 7),
              "warning");
}

TEST(CompiledSchema, TellsAnErrorBehindAnyNumberOfRemarks)
{
    const QByteArray schema = R"({"properties": {"a": {"items": {"minLength": 2, "x-severity": "note"}},
                                                 "b": {"type": "string"}}})";
    QByteArray many = R"("")";
    for (int i = 0; i < 2 * schema::MaxViolations; ++i)
        many += R"(, "")";
    const schema::Report report =
        probe(schema)->validate(event(u"Probe"_s, payloads::fromText(R"({"a": [)" + many + R"(], "b": 1})")));
    EXPECT_EQ(report.count(schema::Severity::Error), 1);
    EXPECT_LE(report.findings.size(), schema::MaxViolations);
}

TEST(CompiledSchema, RefusesReferencesThatTheCheckWouldHaveRefused)
{
    EXPECT_FALSE(schema::CompiledSchema::compile(payloads::fromText(R"({"$ref": "#"})")));
    EXPECT_FALSE(schema::CompiledSchema::compile(payloads::fromText(R"({"items": {"$ref": "#/definitions/a"}})")));
    EXPECT_FALSE(schema::CompiledSchema::compile(
        payloads::fromText(R"({"properties": {"a": {"$ref": "#"}}, "definitions": {}})")));
}
