// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Evaluation.h"

#include "schema/PathStep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

void add(QList<Violation> &found, const Violation &violation)
{
    if (found.size() < MaxViolations)
        found.append(violation);
    else if (violation.severity == Severity::Error && found.last().severity != Severity::Error)
        found.last() = violation; // at least one error is told, however many remarks came before it
}

void note(QList<Violation> *found, const PathStep *at, Severity severity, const QString &keyword,
          const QJsonValue &expected = {})
{
    if (found)
        add(*found, {severity, PathStep::path(at), keyword, expected});
}

// One value under one schema. Only asked for yes or no where nobody wants to know what is found.
class Evaluation
{
public:
    Evaluation(const JsonView &value, const PathStep *at, QList<Violation> *found)
        : m_value(value), m_at(at), m_found(found)
    {
    }

    [[nodiscard]] bool fits(const SchemaNode &schema)
    {
        if (schema.never) {
            note(m_found, m_at, Severity::Error, {});
            return false;
        }
        return (!schema.hasRules || check(keeps(schema.rules))) //
            && (!schema.asksOfFields() || !m_value.isObject() || checkFields(schema))
            && (!schema.asksOfItems() || !m_value.isArray() || checkItems(schema)) //
            && checkCombinations(schema) && m_sound;
    }

private:
    // Whether to go on.
    bool check(bool sound)
    {
        m_sound = m_sound && sound;
        return m_sound || (m_found && m_found->size() < MaxViolations);
    }

    [[nodiscard]] bool fitsToo(const SchemaNode &schema, QList<Violation> *found) const
    {
        return Evaluation(m_value, m_at, found).fits(schema);
    }

    [[nodiscard]] bool refuse(const QString &keyword) const
    {
        note(m_found, m_at, Severity::Error, keyword);
        return false;
    }

    [[nodiscard]] bool keeps(const LeafRules &rules) const
    {
        if (!rules.fieldValues.empty())
            return rules.holdsFor(m_value);
        if (rules.severity != Severity::Error && !m_found)
            return true; // a condition is not decided by a remark
        const QList<BrokenRule> broken = rules.brokenBy(m_value);
        for (const BrokenRule &one : broken) {
            if (one.keyword == "required"_L1)
                noteMissing(one.expected.toString(), rules.severity);
            else
                note(m_found, m_at, rules.severity, one.keyword, one.expected);
        }
        return broken.isEmpty() || rules.severity != Severity::Error;
    }

    void noteMissing(const QString &name, Severity severity = Severity::Error) const
    {
        const PathStep missing(m_at, name);
        note(m_found, &missing, severity, u"required"_s, name);
    }

    [[nodiscard]] bool fieldFits(const QString &name, const QJsonValue &value, const SchemaNode &schema) const
    {
        const PathStep at(m_at, name);
        return Evaluation(JsonView(value), &at, m_found).fits(schema);
    }

    [[nodiscard]] bool checkFields(const SchemaNode &schema)
    {
        const QJsonObject &object = m_value.object;
        for (const SchemaNode::Field &field : schema.fields) {
            const auto found = object.constFind(field.name);
            if (found != object.constEnd() && !check(fieldFits(field.name, found.value(), *field.schema)))
                return false;
        }
        if (schema.additionalFields || schema.fieldNames) {
            for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
                if (!check(anyFieldFits(it.key(), it.value(), schema)))
                    return false;
            }
        }
        return std::all_of(schema.dependencies.cbegin(), schema.dependencies.cend(),
                           [this](const SchemaNode::Dependency &dependency) {
                               return !m_value.object.contains(dependency.field) || check(dependencyFits(dependency));
                           });
    }

    [[nodiscard]] bool anyFieldFits(const QString &name, const QJsonValue &value, const SchemaNode &schema) const
    {
        const PathStep at(m_at, name);
        if (schema.fieldNames && !Evaluation(JsonView(QJsonValue(name)), &at, nullptr).fits(*schema.fieldNames)) {
            note(m_found, &at, Severity::Error, u"propertyNames"_s);
            return false;
        }
        if (!schema.additionalFields || schema.listed.contains(name))
            return true;
        if (schema.additionalFields->never) {
            note(m_found, &at, Severity::Error, u"additionalProperties"_s);
            return false;
        }
        return Evaluation(JsonView(value), &at, m_found).fits(*schema.additionalFields);
    }

    [[nodiscard]] bool dependencyFits(const SchemaNode::Dependency &dependency) const
    {
        bool complete = true;
        for (const QString &name : dependency.required) {
            if (!m_value.object.contains(name)) {
                noteMissing(name);
                complete = false;
            }
        }
        return complete && (!dependency.schema || fitsToo(*dependency.schema, m_found));
    }

    [[nodiscard]] bool checkItems(const SchemaNode &schema)
    {
        const QJsonArray &array = m_value.array;
        bool contained = !schema.contains;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const JsonView item(array.at(i));
            const PathStep at(m_at, i);
            const auto place = size_t(i);
            const SchemaNode *own = place < schema.firstItems.size() ? schema.firstItems[place] : schema.items;
            if (own && !check(Evaluation(item, &at, m_found).fits(*own)))
                return false;
            contained = contained || Evaluation(item, &at, nullptr).fits(*schema.contains);
        }
        return check(contained || refuse({}));
    }

    [[nodiscard]] bool checkCombinations(const SchemaNode &schema)
    {
        for (const SchemaNode *one : schema.allOf) {
            if (!check(fitsToo(*one, m_found)))
                return false;
        }
        if (schema.condition) {
            const SchemaNode *branch = fitsToo(*schema.condition, nullptr) ? schema.then : schema.otherwise;
            if (branch && !check(fitsToo(*branch, m_found)))
                return false;
        }
        if (schema.forbidden && !check(!fitsToo(*schema.forbidden, nullptr) || refuse({})))
            return false;
        return (schema.anyOf.empty() || check(fitsOne(schema.anyOf, false)))
            && (schema.oneOf.empty() || check(fitsOne(schema.oneOf, true)));
    }

    // What each alternative misses is told only where none fits.
    [[nodiscard]] bool fitsOne(const std::vector<const SchemaNode *> &alternatives, bool alone) const
    {
        QList<Violation> wishes;
        int fitting = 0;
        for (const SchemaNode *one : alternatives) {
            fitting += fitsToo(*one, m_found ? &wishes : nullptr) ? 1 : 0;
            if (fitting == (alone ? 2 : 1))
                break;
        }
        if (fitting == 1)
            return true;
        if (fitting > 1)
            return refuse(u"oneOf"_s);
        for (const Violation &wish : std::as_const(wishes))
            add(*m_found, wish);
        return false;
    }

    const JsonView &m_value;
    const PathStep *m_at;
    QList<Violation> *m_found; // null where only yes or no is wanted
    bool m_sound = true;
};

} // namespace

bool evaluate(const SchemaNode &schema, const QJsonValue &payload, QList<Violation> &found)
{
    return Evaluation(JsonView(payload), nullptr, &found).fits(schema);
}

} // namespace schema
