// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/FieldsModelPrivate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

QStringList FieldNode::path() const
{
    QStringList path;
    for (const FieldNode *node = this; node; node = node->parent) {
        if (node->parent && node->kind != Kind::Whole && node->kind != Kind::Rest)
            path.prepend(node->key);
    }
    return path;
}

FieldNode *FieldsModel::Private::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<FieldNode *>(index.internalPointer()) : root.get();
}

QModelIndex FieldsModel::Private::indexOf(const FieldNode *node, int column) const
{
    return node == root.get() ? QModelIndex() : q->createIndex(node->row, column, const_cast<FieldNode *>(node));
}

bool FieldsModel::Private::mayHaveChildren(const FieldNode &node) const
{
    if (node.built)
        return !node.children.empty();
    if (&node == root.get())
        return !node.value.isUndefined();
    // A whole payload that is an object stands above its fields, which are rows beside it.
    if (node.kind == FieldNode::Kind::Whole && node.value.isObject())
        return false;
    if (node.value.isArray())
        return !node.value.toArray().isEmpty();
    return node.value.isObject()
        && (!node.value.toObject().isEmpty() || !findings.missingBelow(pointerOf(node.path())).isEmpty());
}

void FieldsModel::Private::build(FieldNode *node) const
{
    if (node->built)
        return;
    if (mayHaveChildren(*node)) {
        if (node == root.get()) {
            buildRoot();
        } else if (node->value.isArray()) {
            buildArray(node);
        } else {
            const QStringList path = node->path();
            buildObject(node, pointerOf(path), path);
        }
    }
    node->built = true;
}

void FieldsModel::Private::buildRoot() const
{
    const bool isObject = root->value.isObject();
    if (!isObject || !findings.at(QString()).isEmpty())
        append(root.get(), FieldNode::Kind::Whole, {}, root->value)->spelled = root->spelled;
    if (isObject)
        buildObject(root.get(), {}, {});
}

//! In the schema's order first, then as they come; a missing one stands where it would be.
void FieldsModel::Private::buildObject(FieldNode *node, const QString &pointer, const QStringList &path) const
{
    const QJsonObject object = node->value.toObject();
    const QStringList missing = findings.missingBelow(pointer);
    QStringList keys = object.keys() + missing;

    const QStringList known = guide.knownKeys(eventType, path);
    QHash<QString, qsizetype> exact;
    QHash<QString, qsizetype> folded; // the service is read in any case, too
    for (qsizetype i = known.size() - 1; i >= 0; --i) {
        exact.insert(known.at(i), i);
        folded.insert(known.at(i).toCaseFolded(), i);
    }
    const auto place = [&](const QString &key) {
        const auto found = exact.constFind(key);
        return found != exact.constEnd() ? *found : folded.value(key.toCaseFolded(), known.size());
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&place](const QString &a, const QString &b) { return place(a) < place(b); });

    QHash<QString, int> spelled; // of keys that are there twice the last one, as in the value
    if (node->spelled >= 0) {
        for (int i = spelling->at(node->spelled).firstChild; i >= 0; i = spelling->at(i).nextSibling)
            spelled.insert(spelling->key(i), i);
    }

    const qsizetype shown = std::min<qsizetype>(keys.size(), MostFields);
    node->children.reserve(size_t(shown) + 1);
    for (const QString &key : keys.first(shown)) {
        const auto found = object.constFind(key);
        if (found == object.constEnd())
            append(node, FieldNode::Kind::Missing, key, QJsonValue(QJsonValue::Undefined));
        else
            append(node, FieldNode::Kind::Field, key, *found)->spelled = spelled.value(key, -1);
    }
    appendRest(node, keys.size() - shown);
}

void FieldsModel::Private::buildArray(FieldNode *node) const
{
    const QJsonArray array = node->value.toArray();
    const qsizetype shown = std::min<qsizetype>(array.size(), MostFields);
    node->children.reserve(size_t(shown) + 1);
    int spelled = node->spelled >= 0 ? spelling->at(node->spelled).firstChild : -1;
    for (qsizetype i = 0; i < shown; ++i) {
        FieldNode *element = append(node, FieldNode::Kind::Field, QString::number(i), array.at(i));
        element->inArray = true;
        element->spelled = spelled;
        spelled = spelled >= 0 ? spelling->at(spelled).nextSibling : -1;
    }
    appendRest(node, array.size() - shown);
}

FieldNode *FieldsModel::Private::append(FieldNode *node, FieldNode::Kind kind, const QString &key,
                                        const QJsonValue &value)
{
    auto child = std::make_unique<FieldNode>();
    child->kind = kind;
    child->key = key;
    child->value = value;
    child->parent = node;
    child->row = int(node->children.size());
    node->children.push_back(std::move(child));
    return node->children.back().get();
}

void FieldsModel::Private::appendRest(FieldNode *node, qsizetype count)
{
    if (count > 0)
        append(node, FieldNode::Kind::Rest, {}, QJsonValue(QJsonValue::Undefined))->rest = count;
}

} // namespace models
