// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The same verdicts as another implementation of JSON Schema, over payloads and schemas by the thousand.

#include "Mutations.h"
#include "Payloads.h"
#include "ReferenceValidator.h"
#include "schema/CompiledSchema.h"
#include "schema/SchemaSet.h"
#include "schema/SchemaWalk.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using schema::CompiledSchema;

namespace {

// Where the two differ on purpose, and so are not compared: keywords that both get without.
struct Exception
{
    QString keyword;
    const char *reason;
};

const QList<Exception> &exceptions()
{
    static const QList<Exception> All{
        {u"format"_s,
         "ours takes times without a zone and refuses the 30th of February in all formats; LeafRulesTest has them"},
        {u"pattern"_s, "theirs is std::regex, without \\p{L} and without a bound on its stack; CompiledSchemaTest"},
        {u"x-order"_s, "ours alone: no rule"},
    };
    return All;
}

// A rule that is only a remark ("x-severity") has no part in the verdict: the reference gets the schema without it.
QJsonValue forReference(const QJsonValue &json)
{
    if (!json.isObject())
        return json;
    const QJsonObject schema = json.toObject();
    QJsonObject kept =
        schema::withSubschemas(schema, [](const QJsonValue &inner, const QString &) { return forReference(inner); });
    if (schema.contains("x-severity"_L1)) {
        for (const QString &keyword : {u"minLength"_s, u"enum"_s, u"x-severity"_s})
            kept.remove(keyword);
        EXPECT_TRUE(kept.isEmpty()) << "a remark of a kind that this test does not know";
    }
    return kept;
}

QJsonValue withoutExceptions(const QJsonValue &json)
{
    if (!json.isObject())
        return json;
    QJsonObject kept = schema::withSubschemas(
        json.toObject(), [](const QJsonValue &inner, const QString &) { return withoutExceptions(inner); });
    for (const Exception &one : exceptions())
        kept.remove(one.keyword);
    return kept;
}

QByteArray text(const QJsonValue &json)
{
    return QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
}

class Pair
{
public:
    explicit Pair(const QJsonObject &schema)
        : m_ours(CompiledSchema::compile(withoutExceptions(schema).toObject())),
          m_theirs(forReference(withoutExceptions(schema)).toObject())
    {
        EXPECT_TRUE(m_ours) << text(schema).constData();
    }

    // Whether both take it; a failure where they do not agree.
    bool accept(const QJsonValue &payload) const
    {
        const QList<schema::Violation> found = (*m_ours)->check(payload);
        const bool ours = std::none_of(found.cbegin(), found.cend(), [](const schema::Violation &one) {
            return one.severity == schema::Severity::Error;
        });
        const bool theirs = m_theirs.accepts(payload);
        EXPECT_EQ(ours, theirs) << text(payload).left(2'000).constData();
        return ours;
    }

private:
    base::Result<std::shared_ptr<const CompiledSchema>> m_ours;
    ReferenceValidator m_theirs;
};

} // namespace

TEST(Differential, AgreesOnTheExamplesAndWhatBecomesOfThem)
{
    Mutations mutations(1);
    int valid = 0;
    int invalid = 0;
    for (const schema::EventSchema &schema : schema::SchemaSet::builtIn().all()) {
        SCOPED_TRACE(qPrintable(schema.eventType));
        const Pair pair(schema.json);
        for (const QJsonObject &example : schema.examples) {
            EXPECT_TRUE(pair.accept(example));
            for (int i = 0; i < 200 && !testing::Test::HasFailure(); ++i) {
                QJsonValue payload = example;
                for (int changes = 1 + i % 3; changes > 0; --changes)
                    payload = mutations.mutated(payload);
                ++(pair.accept(payload) ? valid : invalid);
            }
        }
    }
    EXPECT_GT(valid, 500);
    EXPECT_GT(invalid, 3'000);
}

TEST(Differential, AgreesOnAnySchema)
{
    Mutations mutations(2);
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < 2'000 && !testing::Test::HasFailure(); ++i) {
        const QJsonObject schema = mutations.schema(3).toObject();
        SCOPED_TRACE(text(schema).constData());
        const Pair pair(schema);
        for (int k = 0; k < 10; ++k)
            ++(pair.accept(mutations.value(3)) ? valid : invalid);
    }
    EXPECT_GT(valid, 2'000);
    EXPECT_GT(invalid, 2'000);
}
