// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsModelPrivate.h"
#include "models/RowSync.h"
#include "subscriptions/ObjectsDifference.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace models {

using kaizala::ObjectRef;
using subscriptions::KnownObject;

void ObjectsModel::Private::sync()
{
    const QList<KnownObject> now = catalogue.objects();
    const bool done = insertFew(now);
    taken = now;
    if (done)
        return;
    const ObjectsOutline outline(now);
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
        void insert(int at, int count)
        {
            QList<KnownObject> fresh;
            for (const ObjectRef &ref : want.mid(at, count))
                fresh.append(*outline.find(ref));
            d->insertRows(node, at, fresh);
        }
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

ObjectNode *ObjectsModel::Private::parentOf(const KnownObject &object) const
{
    if (object.ref.type == kaizala::ObjectType::Group) {
        if (ObjectNode *above = nodes.value({kaizala::ObjectType::Group, object.parentId}))
            return above;
    }
    const auto section = std::ranges::find_if(root.children, [&object](const auto &child) {
        return child->kind == ObjectNode::Kind::Section && child->section == object.ref.type;
    });
    return section->get();
}

//! What comes with nearly every answer of an overview: some objects came, and nothing else changed. False: it is not
//! so, or they are many, and nothing was done.
bool ObjectsModel::Private::insertFew(const QList<KnownObject> &now)
{
    constexpr qsizetype MostFew = 200;
    const auto runs = subscriptions::insertedRuns(taken, now);
    if (!runs)
        return false;
    QSet<ObjectRef> fresh;
    bool isTopDown = true;
    for (const subscriptions::ObjectsRun &run : *runs) {
        for (const KnownObject &object : now.sliced(run.first, run.count)) {
            const ObjectRef above{kaizala::ObjectType::Group, object.parentId};
            fresh.insert(object.ref);
            isTopDown = isTopDown && (object.parentId.isEmpty() || nodes.contains(above) || fresh.contains(above));
        }
    }
    if (fresh.size() > MostFew || !isTopDown)
        return false;
    for (const KnownObject &object : std::as_const(taken)) { // one that waited for its parent moves below it
        if (!object.parentId.isEmpty() && fresh.contains({kaizala::ObjectType::Group, object.parentId}))
            return false;
    }
    for (const subscriptions::ObjectsRun &run : *runs) {
        for (qsizetype place = run.first; place < run.first + run.count;) {
            ObjectNode *node = parentOf(now.at(place));
            // After the nearest one before it in the list that has the same parent.
            int row = 0;
            for (qsizetype before = place - 1; before >= 0 && !node->children.empty(); --before) {
                const ObjectNode *other = nodes.value(now.at(before).ref);
                if (other == node)
                    break; // all that stand below it come after it
                if (other->parent == node) {
                    row = other->row + 1;
                    break;
                }
            }
            qsizetype end = place + 1;
            while (end < run.first + run.count && parentOf(now.at(end)) == node
                   && !fresh.contains({kaizala::ObjectType::Group, now.at(end).parentId}))
                ++end;
            insertRows(node, row, now.sliced(place, end - place));
            place = end;
        }
    }
    return true;
}

void ObjectsModel::Private::insertRows(ObjectNode *node, int at, const QList<KnownObject> &objects)
{
    std::vector<std::unique_ptr<ObjectNode>> fresh;
    int sum = 0;
    for (const KnownObject &object : objects) {
        auto child = std::make_unique<ObjectNode>();
        child->object = object;
        child->parent = node;
        child->count = int(catalogue.subscriptions(object.ref).size());
        sum += child->count;
        nodes.insert(object.ref, child.get());
        fresh.push_back(std::move(child));
    }
    q->beginInsertRows(indexOf(node), at, at + int(objects.size()) - 1);
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
