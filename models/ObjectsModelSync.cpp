// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsModelPrivate.h"
#include "models/RowSync.h"

#include <iterator>

namespace models {

using kaizala::ObjectRef;
using subscriptions::KnownObject;

void ObjectsModel::Private::sync()
{
    const ObjectsOutline outline(catalogue.objects());
    // What moves to another parent leaves the old one first, so that no object ever has two rows.
    for (const auto &section : root.children)
        removeMisplaced(section.get(), outline);
    for (const auto &section : root.children) {
        if (section->kind == ObjectNode::Kind::Section)
            syncChildren(section.get(), outline.topOf(section->section), outline);
    }
}

void ObjectsModel::Private::removeMisplaced(ObjectNode *node, const ObjectsOutline &outline)
{
    const auto belongs = [&](const ObjectNode &child) {
        if (!outline.find(child.object.ref))
            return false;
        const QString parent = outline.parentOf(child.object.ref);
        return node->kind == ObjectNode::Kind::Section ? parent.isEmpty() : parent == node->object.ref.id;
    };
    for (int last = int(node->children.size()) - 1; last >= 0; --last) {
        if (belongs(*node->children[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !belongs(*node->children[size_t(first - 1)]))
            --first;
        removeRows(node, first, last);
        last = first;
    }
    for (const auto &child : node->children)
        removeMisplaced(child.get(), outline);
}

void ObjectsModel::Private::syncChildren(ObjectNode *node, const QList<ObjectRef> &want, const ObjectsOutline &outline)
{
    struct Steps
    {
        Private *d;
        ObjectNode *node;
        const QList<ObjectRef> &want;
        const ObjectsOutline &outline;
        void remove(int first, int last) { d->removeRows(node, first, last); }
        void move(int from, int to) { d->moveRow(node, from, to); }
        void insert(int at, int count) { d->insertRows(node, at, want.mid(at, count), outline); }
    };
    QList<ObjectRef> have;
    for (const auto &child : node->children)
        have.append(child->object.ref);
    syncRows(have, want, Steps{this, node, want, outline});

    for (const auto &child : node->children) {
        const KnownObject &now = *outline.find(child->object.ref);
        if (child->object != now) {
            child->object = now;
            Q_EMIT q->dataChanged(indexOf(child.get()), indexOf(child.get(), Count));
        }
        syncChildren(child.get(), outline.below(child->object.ref), outline);
    }
}

void ObjectsModel::Private::insertRows(ObjectNode *node, int at, const QList<ObjectRef> &refs,
                                       const ObjectsOutline &outline)
{
    std::vector<std::unique_ptr<ObjectNode>> fresh;
    int sum = 0;
    for (const ObjectRef &ref : refs) {
        auto child = std::make_unique<ObjectNode>();
        child->object = *outline.find(ref);
        child->parent = node;
        child->count = int(catalogue.subscriptions(ref).size());
        sum += child->count;
        nodes.insert(ref, child.get());
        fresh.push_back(std::move(child));
    }
    q->beginInsertRows(indexOf(node), at, at + int(refs.size()) - 1);
    node->children.insert(node->children.begin() + at, std::make_move_iterator(fresh.begin()),
                          std::make_move_iterator(fresh.end()));
    node->renumber();
    q->endInsertRows();
    count(node->children[size_t(at)].get(), sum);
}

void ObjectsModel::Private::removeRows(ObjectNode *node, int first, int last)
{
    int before = 0;
    for (int row = first; row <= last; ++row)
        forget(node->children[size_t(row)].get());
    const auto sumBelow = [](const auto &self, const ObjectNode &top) -> int {
        int sum = top.count;
        for (const auto &child : top.children)
            sum += self(self, *child);
        return sum;
    };
    for (int row = first; row <= last; ++row)
        before += sumBelow(sumBelow, *node->children[size_t(row)]);
    count(node->children[size_t(first)].get(), -before);
    q->beginRemoveRows(indexOf(node), first, last);
    node->children.erase(node->children.begin() + first, node->children.begin() + last + 1);
    node->renumber();
    q->endRemoveRows();
}

void ObjectsModel::Private::moveRow(ObjectNode *node, int from, int to)
{
    const QModelIndex parent = indexOf(node);
    q->beginMoveRows(parent, from, from, parent, to);
    std::rotate(node->children.begin() + to, node->children.begin() + from, node->children.begin() + from + 1);
    node->renumber();
    q->endMoveRows();
}

void ObjectsModel::Private::forget(const ObjectNode *node)
{
    nodes.remove(node->object.ref);
    for (const auto &child : node->children)
        forget(child.get());
}

//! Adds \a by to the sums of the section that \a node is in and of all.
void ObjectsModel::Private::count(ObjectNode *node, int by)
{
    if (by == 0)
        return;
    ObjectNode *section = node;
    while (section->parent != &root)
        section = section->parent;
    for (ObjectNode *sum : {section, all()}) {
        sum->count += by;
        Q_EMIT q->dataChanged(indexOf(sum, Name), indexOf(sum, Count));
    }
}

void ObjectsModel::Private::update(const ObjectRef &ref)
{
    ObjectNode *node = nodes.value(ref);
    if (!node)
        return;
    const int now = int(catalogue.subscriptions(ref).size());
    const int by = now - node->count;
    node->count = now;
    Q_EMIT q->dataChanged(indexOf(node), indexOf(node, Count));
    count(node, by);
}

} // namespace models
