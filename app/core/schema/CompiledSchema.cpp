// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/CompiledSchema.h"

#include "schema/LeafConstraint.h"
#include "schema/LeafRules.h"
#include "schema/SchemaWalk.h"

#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <stdexcept>

using namespace Qt::StringLiterals;
using base::Error;
using base::fail;
using base::Result;
using valijson::ValidationResults;
using valijson::adapters::QtJsonAdapter;

namespace schema {

namespace {

// What valijson says about a schema around the one that is broken, or about all of the alternatives: no news.
bool isEcho(const std::string &description)
{
    static const std::array<std::string, 8> Echoes{
        "Failed to validate against schema associated with", "Failed to validate against child schema #",
        "Failed to validate against any schemas allowed by", "Failed to validate against any child schemas allowed by",
        "Failed to validate against a conditional schema",   "Failed to validate item #",
        "Failed to validate against dependent schema",       "Failed to validate against additional properties schema"};
    return std::any_of(Echoes.cbegin(), Echoes.cend(),
                       [&](const std::string &echo) { return description.starts_with(echo); });
}

QStringList pathFrom(const std::vector<std::string> &context)
{
    QStringList path;
    for (size_t i = 1; i < context.size(); ++i) // the first one is "<root>", the others are "[name]"
        path.append(QString::fromStdString(context[i]).sliced(1).chopped(1));
    return path;
}

QString quoted(const std::string &description)
{
    const QString text = QString::fromStdString(description);
    const qsizetype from = text.indexOf(u'\'', text.lastIndexOf(": "_L1) + 1);
    const qsizetype to = text.lastIndexOf(u'\'');
    return from >= 0 && to > from ? text.sliced(from + 1, to - from - 1) : QString();
}

// The value that an echo is about.
QStringList refusedPath(const ValidationResults::Error &error)
{
    static const std::string AboutField = "Failed to validate against schema associated with property name '";
    QStringList path = pathFrom(error.context);
    if (error.description.starts_with(AboutField))
        path.append(QString::fromStdString(error.description.substr(AboutField.size())).chopped(2));
    return path;
}

Violation violationFrom(const ValidationResults::Error &error)
{
    Violation violation;
    violation.path = pathFrom(error.context);
    if (!error.description.empty() && error.description.front() == LeafMark) {
        const QJsonObject ours =
            QJsonDocument::fromJson(QByteArray::fromStdString(error.description.substr(1))).object();
        violation.severity = Severity(ours.value("s"_L1).toInt());
        violation.keyword = ours.value("k"_L1).toString();
        violation.expected = ours.value("e"_L1);
        if (violation.keyword == "required"_L1)
            violation.path.append(violation.expected.toString());
    } else if (error.description.starts_with("Missing dependency")) {
        violation.keyword = u"required"_s;
        violation.expected = QString::fromStdString(error.description).section(u'\'', 1).chopped(2);
        violation.path.append(violation.expected.toString());
    } else if (error.description.starts_with("Object contains a property")) {
        violation.keyword = u"additionalProperties"_s;
        violation.path.append(quoted(error.description));
    } else if (error.description.starts_with("Failed to validate against exactly one")) {
        violation.keyword = u"oneOf"_s;
    }
    return violation;
}

} // namespace

class CompiledSchema::Private
{
public:
    // The schema as valijson gets it: only the keywords that combine schemas, and the index of the rules for the
    // others.
    QJsonValue prepared(const QJsonValue &json)
    {
        static const QStringList Combining{u"$ref"_s,        u"additionalItems"_s, u"additionalProperties"_s,
                                           u"allOf"_s,       u"anyOf"_s,           u"contains"_s,
                                           u"definitions"_s, u"dependencies"_s,    u"else"_s,
                                           u"if"_s,          u"items"_s,           u"not"_s,
                                           u"oneOf"_s,       u"properties"_s,      u"propertyNames"_s,
                                           u"then"_s};
        if (!json.isObject())
            return json;
        QJsonObject schema = json.toObject();
        if (const LeafRules own = LeafRules::of(schema); !own.isEmpty() && !schema.contains("$ref"_L1))
            schema.insert(QString::fromStdString(LeafKeyword), keep(own));
        const QStringList keywords = schema.keys();
        for (const QString &keyword : keywords) {
            if (!Combining.contains(keyword) && keyword != QLatin1String(LeafKeyword))
                schema.remove(keyword);
        }
        return withSubschemas(schema, [this](const QJsonValue &inner, const QString &pointer) {
            const std::optional<LeafRules> condition =
                pointer == "/if"_L1 ? LeafRules::ofCondition(inner.toObject()) : std::nullopt;
            return condition ? QJsonObject{{QString::fromStdString(LeafKeyword), keep(*condition)}} : prepared(inner);
        });
    }

    // The index of the rules.
    qint64 keep(const LeafRules &own)
    {
        rules.push_back(own);
        return qint64(rules.size()) - 1;
    }

    std::deque<LeafRules> rules; // never moves its elements, to which the constraints point
    valijson::Schema root;
};

CompiledSchema::CompiledSchema() : d(std::make_unique<Private>())
{
}

CompiledSchema::~CompiledSchema() = default;

Result<std::shared_ptr<const CompiledSchema>> CompiledSchema::compile(const QJsonObject &schema)
{
    std::shared_ptr<CompiledSchema> compiled(new CompiledSchema);
    Private &d = *compiled->d;
    try {
        const QJsonValue prepared = d.prepared(schema);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.addConstraintBuilder(LeafKeyword, new LeafBuilder(d.rules)); // the parser deletes it
        parser.populateSchema(QtJsonAdapter(prepared), d.root);
    } catch (const std::exception &exception) {
        return fail(Error::Kind::Internal, QString::fromUtf8(exception.what()));
    }
    return compiled;
}

QList<Violation> CompiledSchema::check(const QJsonValue &payload) const
{
    ValidationResults results;
    bool valid = false;
    try {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valid = validator.validate(d->root, QtJsonAdapter(payload), &results);
    } catch (const TooMany &) {
        // What was found so far is plenty.
    } catch (const std::exception &) {
        // The schema asks something of the payload that valijson cannot answer: as invalid, without a reason.
    }
    QList<Violation> violations;
    for (const ValidationResults::Error &error : results) {
        if (!isEcho(error.description) && violations.size() < MaxViolations)
            violations.append(violationFrom(error));
    }
    const bool explained = std::any_of(violations.cbegin(), violations.cend(),
                                       [](const Violation &one) { return one.severity == Severity::Error; });
    if (!valid && !explained) {
        // A schema that is just "false": valijson names only what is around it.
        Violation deepest;
        for (const ValidationResults::Error &error : results) {
            if (const QStringList path = refusedPath(error); path.size() >= deepest.path.size())
                deepest.path = path;
        }
        violations.append(deepest);
    }
    return withoutEchoes(violations);
}

} // namespace schema
