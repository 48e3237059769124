// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaCompiler.h"

#include "base/Json.h"
#include "schema/SchemaWalk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::Error;
using base::fail;
using base::Result;

namespace schema {

Result<const SchemaNode *> SchemaCompiler::compile(std::deque<SchemaNode> &nodes)
{
    m_nodes = &nodes;
    m_open = &nodes.emplace_back();
    SchemaNode &never = nodes.emplace_back();
    never.never = true;
    m_never = &never;
    const SchemaNode *root = nodeOf(m_root);
    if (m_problem)
        return fail(Error::Kind::Internal, *m_problem);
    return root;
}

const SchemaNode *SchemaCompiler::nodeOf(const QJsonValue &json)
{
    if (!json.isObject())
        return json.toBool(true) ? m_open : m_never;
    const QJsonObject schema = json.toObject();
    if (const QJsonValue ref = schema.value("$ref"_L1); ref.isString())
        return referred(ref.toString()); // what is beside it does not count (draft-07, section 8.3)
    SchemaNode &node = m_nodes->emplace_back();
    node.rules = LeafRules::of(schema);
    node.hasRules = !node.rules.isEmpty();
    addFields(schema, node);
    addItems(schema, node);
    addCombinations(schema, node);
    return &node;
}

const SchemaNode *SchemaCompiler::referred(const QString &ref)
{
    const auto known = m_referred.constFind(ref);
    if (known != m_referred.constEnd() && *known)
        return *known;
    const std::optional<QString> pointer = localPointer(ref);
    const std::optional<QJsonValue> found = pointer ? valueAt(m_root, *pointer) : std::nullopt;
    if (!found || known != m_referred.constEnd()) {
        m_problem = u"the reference \"%1\" leads nowhere or back to itself"_s.arg(ref);
        return m_never;
    }
    m_referred.insert(ref, nullptr);
    const SchemaNode *node = nodeOf(*found);
    m_referred.insert(ref, node);
    return node;
}

const SchemaNode *SchemaCompiler::asking(const QJsonValue &json)
{
    const SchemaNode *node = json.isUndefined() ? m_open : nodeOf(json);
    return node->isOpen() ? nullptr : node;
}

// None where one of them takes everything. What takes nothing is no alternative, and has nothing to wish for.
std::vector<const SchemaNode *> SchemaCompiler::alternatives(const QJsonValue &list, SchemaNode &node)
{
    std::vector<const SchemaNode *> possible;
    const QJsonArray schemas = list.toArray();
    for (const QJsonValue &one : schemas) {
        if (const SchemaNode *inner = nodeOf(one); !inner->never)
            possible.push_back(inner);
    }
    node.never = node.never || (list.isArray() && possible.empty());
    return possible;
}

void SchemaCompiler::addFields(const QJsonObject &schema, SchemaNode &node)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        if (const SchemaNode *inner = asking(it.value()))
            node.fields.push_back({it.key(), inner});
    }
    node.additionalFields = asking(schema.value("additionalProperties"_L1));
    if (node.additionalFields) {
        const QStringList names = properties.keys();
        node.listed = QSet<QString>(names.cbegin(), names.cend());
    }
    node.fieldNames = asking(schema.value("propertyNames"_L1));
    addDependencies(schema.value("dependencies"_L1).toObject(), node);
}

void SchemaCompiler::addDependencies(const QJsonObject &dependencies, SchemaNode &node)
{
    for (auto it = dependencies.constBegin(); it != dependencies.constEnd(); ++it) {
        SchemaNode::Dependency dependency{it.key(), {}, nullptr};
        if (it.value().isArray())
            dependency.required = base::LenientObject(dependencies).strings(it.key());
        else
            dependency.schema = asking(it.value());
        if (dependency.schema || !dependency.required.isEmpty())
            node.dependencies.push_back(dependency);
    }
}

void SchemaCompiler::addItems(const QJsonObject &schema, SchemaNode &node)
{
    const QJsonValue items = schema.value("items"_L1);
    if (items.isArray()) {
        const QJsonArray first = items.toArray();
        for (const QJsonValue &one : first)
            node.firstItems.push_back(nodeOf(one));
        node.items = asking(schema.value("additionalItems"_L1));
    } else {
        node.items = asking(items);
    }
    // Even "true" asks for something here: that there is an entry.
    if (const QJsonValue contains = schema.value("contains"_L1); !contains.isUndefined())
        node.contains = nodeOf(contains);
}

void SchemaCompiler::addCombinations(const QJsonObject &schema, SchemaNode &node)
{
    const QJsonArray all = schema.value("allOf"_L1).toArray();
    for (const QJsonValue &one : all) {
        if (const SchemaNode *inner = asking(one))
            node.allOf.push_back(inner);
    }
    node.anyOf = alternatives(schema.value("anyOf"_L1), node);
    node.oneOf = alternatives(schema.value("oneOf"_L1), node);
    if (const QJsonValue forbidden = schema.value("not"_L1); !forbidden.isUndefined())
        node.forbidden = nodeOf(forbidden);
    const QJsonValue condition = schema.value("if"_L1);
    if (condition.isUndefined())
        return;
    node.then = asking(schema.value("then"_L1));
    node.otherwise = asking(schema.value("else"_L1));
    if (!node.then && !node.otherwise)
        return;
    if (const std::optional<LeafRules> usual = LeafRules::ofCondition(condition.toObject())) {
        SchemaNode &rules = m_nodes->emplace_back();
        rules.rules = *usual;
        rules.hasRules = true;
        node.condition = &rules;
    } else {
        node.condition = nodeOf(condition);
    }
}

} // namespace schema
