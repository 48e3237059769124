// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/LeafRules.h"
#include "schema/Violation.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/constraint_builder.hpp>
#include <valijson/constraints/concrete_constraints.hpp>
#include <valijson/validation_results.hpp>

#include <algorithm>
#include <cmath>
#include <deque>
#include <stdexcept>
#include <string>
#include <vector>

// LeafRules as a constraint of valijson. Only for CompiledSchema.cpp: whoever includes this compiles valijson.

namespace schema {

inline const std::string LeafKeyword = "x-leaf-rules"; // its value: the index of the rules
inline constexpr char LeafMark = '\x01'; // starts the description of a violation that is ours

//! Ends a check that has found more than anybody reads.
struct TooMany : std::runtime_error
{
    TooMany() : std::runtime_error("too many violations") { }
};

inline std::string describe(const LeafRules &rules, const QString &keyword, const QJsonValue &expected)
{
    const QJsonObject description{
        {QStringLiteral("k"), keyword}, {QStringLiteral("e"), expected}, {QStringLiteral("s"), int(rules.severity)}};
    return LeafMark + QJsonDocument(description).toJson(QJsonDocument::Compact).toStdString();
}

inline bool isOfType(const valijson::adapters::Adapter &value, const QString &type)
{
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("number"))
        return value.isNumber();
    if (type == QLatin1String("integer")) // valijson's own test is wrong beyond 32 bits, where epoch milliseconds live
        return value.isNumber() && std::floor(value.asDouble()) == value.asDouble();
    return value.isNull();
}

//! Applies one LeafRules; valijson calls it as a constraint of a schema.
class LeafConstraint : public valijson::constraints::PolyConstraint
{
public:
    explicit LeafConstraint(const LeafRules *rules) : m_rules(rules) { }

    bool validate(const valijson::adapters::Adapter &target, const std::vector<std::string> &context,
                  valijson::ValidationResults *results) const override
    {
        if (m_rules->severity != Severity::Error && !results)
            return true; // a condition is not decided by a remark
        bool sound = true;
        const auto broken = [&](const QString &keyword, const QJsonValue &expected) {
            sound = false;
            if (results && results->numErrors() > size_t(MaxViolations))
                throw TooMany();
            if (results)
                results->pushError(context, describe(*m_rules, keyword, expected));
        };
        check(target, broken);
        return sound || m_rules->severity != Severity::Error;
    }

private:
    template <typename Broken>
    void check(const valijson::adapters::Adapter &target, const Broken &broken) const
    {
        const QStringList &types = m_rules->types;
        if (!types.isEmpty()
            && std::none_of(types.cbegin(), types.cend(), [&](const QString &type) { return isOfType(target, type); }))
            return broken(QStringLiteral("type"), m_rules->expected(QStringLiteral("type")));
        if (!m_rules->allowed.isEmpty() && !isOneOf(target, m_rules->allowed))
            broken(QStringLiteral("enum"), m_rules->allowed.values);
        for (const QString &keyword : brokenKeywords(target))
            broken(keyword, m_rules->expected(keyword));
        if (!m_rules->required.isEmpty() && target.isObject()) {
            for (const QString &missing : missingFields(target))
                broken(QStringLiteral("required"), missing);
        }
        if (!m_rules->fieldValues.empty() && !hasFieldValues(target))
            broken(QStringLiteral("properties"), {}); // never shown: conditions do not report
        if (m_rules->unique && target.isArray() && !isUnique(target))
            broken(QStringLiteral("uniqueItems"), {});
    }

    [[nodiscard]] QStringList brokenKeywords(const valijson::adapters::Adapter &target) const
    {
        if (target.isString())
            return m_rules->hasTextRules() ? m_rules->brokenBy(QString::fromStdString(target.asString()))
                                           : QStringList();
        if (target.isNumber())
            return m_rules->brokenBy(target.asDouble());
        if (target.isArray())
            return m_rules->brokenByItems(qint64(target.getArraySize()));
        if (target.isObject())
            return m_rules->brokenByProperties(qint64(target.getObjectSize()));
        return {};
    }

    [[nodiscard]] bool hasFieldValues(const valijson::adapters::Adapter &target) const
    {
        const auto *json = dynamic_cast<const valijson::adapters::QtJsonAdapter *>(&target);
        if (!json || !json->isObject())
            return true;
        const auto object = json->asObject();
        return std::all_of(m_rules->fieldValues.cbegin(), m_rules->fieldValues.cend(), [&object](const auto &wish) {
            const auto field = object.find(wish.first);
            return field == object.end() || isOneOf((*field).second, wish.second);
        });
    }

    [[nodiscard]] static bool isOneOf(const valijson::adapters::Adapter &target, const Choice &choice)
    {
        if (!choice.texts.empty()) {
            std::string text;
            return target.isString() && target.asString(text)
                && std::find(choice.texts.cbegin(), choice.texts.cend(), text) != choice.texts.cend();
        }
        return std::any_of(choice.values.begin(), choice.values.end(), [&](const QJsonValue &one) {
            return target.equalTo(valijson::adapters::QtJsonAdapter(one), true);
        });
    }

    [[nodiscard]] QStringList missingFields(const valijson::adapters::Adapter &target) const
    {
        const auto *json = dynamic_cast<const valijson::adapters::QtJsonAdapter *>(&target);
        if (!json)
            return {};
        const auto object = json->asObject();
        QStringList missing;
        for (const QString &name : m_rules->required) {
            if (object.find(name.toStdString()) == object.end())
                missing.append(name);
        }
        return missing;
    }

    [[nodiscard]] static bool isUnique(const valijson::adapters::Adapter &target)
    {
        const auto *json = dynamic_cast<const valijson::adapters::QtJsonAdapter *>(&target);
        if (!json || json->getArraySize() > size_t(MaxUniqueItems))
            return true;
        std::vector<valijson::adapters::QtJsonAdapter> items;
        for (const valijson::adapters::QtJsonAdapter item : json->asArray()) {
            if (std::any_of(items.cbegin(), items.cend(), [&](const auto &other) { return item.equalTo(other, true); }))
                return false;
            items.push_back(item);
        }
        return true;
    }

    valijson::constraints::Constraint *cloneInto(void *memory) const override
    {
        return new (memory) LeafConstraint(m_rules);
    }
    [[nodiscard]] size_t sizeOf() const override { return sizeof(LeafConstraint); }

    const LeafRules *m_rules;
};

class LeafBuilder : public valijson::ConstraintBuilder
{
public:
    explicit LeafBuilder(const std::deque<LeafRules> &rules) : m_rules(rules) { }

    [[nodiscard]] valijson::constraints::Constraint *make(const valijson::adapters::Adapter &index) const override
    {
        return new LeafConstraint(&m_rules.at(size_t(index.asInteger())));
    }

private:
    const std::deque<LeafRules> &m_rules;
};

} // namespace schema
