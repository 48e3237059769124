// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/FieldTree.h"

#include "base/Json.h"
#include "schema/SchemaWalk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

// One schema that applies to a value, for certain or only in some branch.
struct Applied
{
    QJsonObject schema;
    bool certain = true;
};

QString exampleText(const QJsonValue &example)
{
    if (example.isObject())
        return QString::fromUtf8(QJsonDocument(example.toObject()).toJson(QJsonDocument::Compact));
    if (example.isArray())
        return QString::fromUtf8(QJsonDocument(example.toArray()).toJson(QJsonDocument::Compact));
    return base::lenientString(example);
}

} // namespace

//! Collects the schemas that apply to a value and builds the tree of what they say.
class FieldTreeBuilder
{
public:
    explicit FieldTreeBuilder(QJsonObject root) : m_root(std::move(root)) { }

    [[nodiscard]] std::shared_ptr<const FieldTree> build(const QList<Applied> &given, bool required) const
    {
        auto tree = std::make_shared<FieldTree>();
        tree->required = required;
        Lists lists;
        for (const Applied &one : given)
            collect(one, lists);
        for (const Applied &one : lists.outerFirst)
            annotate(*tree, one.schema);
        addFields(*tree, lists.innerFirst);
        addItems(*tree, lists.innerFirst);
        return tree;
    }

private:
    // The same schemas twice: the outer ones first, whose words win; the inner ones first, whose fields come first (the
    // envelope's).
    struct Lists
    {
        QList<Applied> outerFirst;
        QList<Applied> innerFirst;
    };

    void collect(const Applied &applied, Lists &lists) const
    {
        const QJsonObject &schema = applied.schema;
        lists.outerFirst.append(applied);
        const auto descend = [&](const QJsonValue &inner, bool certain) {
            if (inner.isObject())
                collect({inner.toObject(), certain}, lists);
        };
        if (const QJsonValue ref = schema.value("$ref"_L1); ref.isString()) {
            const QString pointer = localPointer(ref.toString()).value_or(u"/"_s);
            descend(valueAt(m_root, pointer).value_or(QJsonValue()), applied.certain);
            lists.innerFirst.append(applied);
            return;
        }
        const QJsonArray all = schema.value("allOf"_L1).toArray();
        for (const QJsonValue &inner : all)
            descend(inner, applied.certain);
        lists.innerFirst.append(applied);
        for (const QLatin1String keyword : {"anyOf"_L1, "oneOf"_L1}) {
            const QJsonArray some = schema.value(keyword).toArray();
            for (const QJsonValue &inner : some)
                descend(inner, false);
        }
        for (const QLatin1String keyword : {"if"_L1, "then"_L1, "else"_L1})
            descend(schema.value(keyword), false);
        const QJsonObject dependencies = schema.value("dependencies"_L1).toObject();
        for (const QJsonValue &inner : dependencies)
            descend(inner, false);
    }

    static void annotate(FieldTree &tree, const QJsonObject &schema)
    {
        if (tree.title.isEmpty())
            tree.title = schema.value("title"_L1).toString();
        if (tree.description.isEmpty())
            tree.description = schema.value("description"_L1).toString();
        if (tree.example.isEmpty())
            tree.example = exampleText(schema.value("examples"_L1).toArray().first());
        const QJsonValue type = schema.value("type"_L1);
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        for (const QJsonValue &one : types) {
            if (one.isString() && !tree.types.contains(one.toString()))
                tree.types.append(one.toString());
        }
    }

    void addFields(FieldTree &tree, const QList<Applied> &schemas) const
    {
        QHash<QString, QList<Applied>> byName;
        QList<Applied> others;
        QStringList required;
        bool lists = false;
        bool welcome = false;
        for (const Applied &one : schemas) {
            if (one.certain)
                required += base::LenientObject(one.schema).strings(u"required");
            const QJsonObject properties = one.schema.value("properties"_L1).toObject();
            lists = lists || one.schema.contains("properties"_L1);
            const QJsonArray listed = one.schema.value("x-order"_L1).toArray();
            QStringList names;
            for (const QJsonValue &name : listed)
                names.append(name.toString());
            names += properties.keys();
            for (const QString &name : std::as_const(names)) {
                if (properties.contains(name) && !tree.order.contains(name))
                    tree.order.append(name);
            }
            for (auto it = properties.constBegin(); it != properties.constEnd(); ++it)
                byName[it.key()].append({it.value().toObject(), one.certain});
            const QJsonValue additional = one.schema.value("additionalProperties"_L1);
            welcome = welcome || additional.isObject() || additional.toBool();
            if (additional.isObject())
                others.append({additional.toObject(), one.certain});
        }
        tree.m_open = welcome || !lists;
        for (auto it = byName.cbegin(); it != byName.cend(); ++it)
            tree.m_fields.insert(it.key(), build(*it, required.contains(it.key())));
        for (const QString &name : std::as_const(tree.order))
            tree.m_spellings.insert(name.toCaseFolded(), name);
        if (!others.isEmpty())
            tree.m_others = build(others, false);
    }

    void addItems(FieldTree &tree, const QList<Applied> &schemas) const
    {
        QList<Applied> items;
        for (const Applied &one : schemas) {
            for (const QLatin1String keyword : {"items"_L1, "additionalItems"_L1}) {
                const QJsonValue value = one.schema.value(keyword);
                const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
                for (const QJsonValue &item : list) {
                    if (item.isObject())
                        items.append({item.toObject(), one.certain});
                }
            }
        }
        if (!items.isEmpty())
            tree.m_items = build(items, false);
    }

    QJsonObject m_root;
};

std::shared_ptr<const FieldTree> FieldTree::of(const QJsonObject &schema)
{
    return FieldTreeBuilder(schema).build({{schema, true}}, true);
}

const FieldTree *FieldTree::field(const QString &name) const
{
    const FieldTree *own = listed(name);
    return own ? own : m_others.get();
}

const FieldTree *FieldTree::listed(const QString &name) const
{
    const auto found = m_fields.constFind(name);
    return found != m_fields.constEnd() ? found->get() : nullptr;
}

QString FieldTree::spellingOf(const QString &name) const
{
    return m_fields.contains(name) ? name : m_spellings.value(name.toCaseFolded());
}

const FieldTree *FieldTree::at(const QStringList &path) const
{
    const FieldTree *tree = this;
    for (const QString &token : path) {
        bool isIndex = false;
        (void)token.toUInt(&isIndex);
        const FieldTree *inner = tree->field(token);
        if (!inner && !tree->spellingOf(token).isEmpty())
            inner = tree->field(tree->spellingOf(token));
        if (!inner && isIndex)
            inner = tree->items();
        if (!inner)
            return nullptr;
        tree = inner;
    }
    return tree;
}

} // namespace schema
