// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectTree.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::ObjectType;

namespace {

//! \a objects' references, each once, those without an id left out.
QList<ObjectRef> refsOf(const QList<KnownObject> &objects)
{
    QList<ObjectRef> refs;
    QSet<ObjectRef> seen;
    for (const KnownObject &object : objects) {
        if (object.ref.id.isEmpty() || seen.contains(object.ref))
            continue;
        seen.insert(object.ref);
        refs.append(object.ref);
    }
    return refs;
}

//! Whether \a ancestor is above \a ref, or is it.
bool isAbove(const QHash<ObjectRef, QString> &parents, const ObjectRef &ancestor, ObjectRef ref)
{
    while (true) {
        if (ref == ancestor)
            return true;
        const auto parent = parents.constFind(ref);
        if (parent == parents.constEnd())
            return false;
        ref = {ObjectType::Group, *parent};
    }
}

} // namespace

//! What the service says of an object. It is not one that only events know any more.
void ObjectTree::note(const KnownObject &object)
{
    Facts &facts = m_facts[object.ref];
    if (!object.name.isEmpty())
        facts.serviceName = object.name;
    if (!object.actionType.isEmpty())
        facts.actionType = object.actionType;
    facts.hasSubGroups = facts.hasSubGroups || object.hasSubGroups;
    if (facts.learnt) {
        facts.learnt = false;
        unplace(object.ref);
    }
}

void ObjectTree::setGroups(const QList<KnownObject> &groups)
{
    m_told = true;
    m_groups = refsOf(groups);
    for (const KnownObject &group : groups) {
        if (group.ref.id.isEmpty())
            continue;
        m_facts[group.ref].hasSubGroups = false; // the groups call has the last word on this
        note(group);
        if (!group.hasSubGroups)
            m_subGroups.remove(group.ref.id);
    }
    arrange();
}

void ObjectTree::setSubGroups(const QString &groupId, const QList<KnownObject> &subGroups)
{
    if (isTold(groupId, subGroups))
        return;
    const ObjectRef group{ObjectType::Group, groupId};
    const bool fresh = contains(group) && m_subGroups.value(groupId).isEmpty() && isFresh(subGroups);
    for (const KnownObject &child : subGroups) {
        if (!child.ref.id.isEmpty())
            note(child);
    }
    const QList<ObjectRef> refs = refsOf(subGroups);
    m_subGroups[groupId] = refs;
    if (fresh)
        insertFresh(group, refs);
    else
        arrange();
}

// An overview asks for the sub-groups of hundreds of groups. Arranging everything for each answer would take longer
// with every object that is known; the usual ones need it not.

//! Whether the answer is what is known already.
bool ObjectTree::isTold(const QString &groupId, const QList<KnownObject> &subGroups) const
{
    const auto known = m_subGroups.constFind(groupId);
    if (known == m_subGroups.constEnd() || *known != refsOf(subGroups))
        return false;
    return std::ranges::all_of(subGroups, [this](const KnownObject &child) {
        const auto facts = m_facts.constFind(child.ref);
        return facts != m_facts.constEnd() && !facts->learnt
            && (child.name.isEmpty() || facts->serviceName == child.name)
            && (child.actionType.isEmpty() || facts->actionType == child.actionType)
            && (facts->hasSubGroups || !child.hasSubGroups);
    });
}

//! Whether no source has named any of them, nor anything below them: then they have no other place, and no circle.
bool ObjectTree::isFresh(const QList<KnownObject> &subGroups) const
{
    return std::ranges::all_of(subGroups, [this](const KnownObject &child) {
        return !m_facts.contains(child.ref) && childrenOf(child.ref).isEmpty();
    });
}

//! A group's sub-groups come right after it.
void ObjectTree::insertFresh(const ObjectRef &group, const QList<ObjectRef> &subGroups)
{
    if (subGroups.isEmpty())
        return;
    QList<KnownObject> fresh;
    fresh.reserve(subGroups.size());
    for (const ObjectRef &ref : subGroups) {
        const KnownObject object = madeOf(ref, group.id);
        m_known.insert(ref, object);
        fresh.append(object);
    }
    const auto place = std::ranges::find(std::as_const(m_objects), group, &KnownObject::ref);
    const qsizetype after = place - m_objects.cbegin() + 1;
    m_objects = m_objects.first(after) + fresh + m_objects.sliced(after);
}

void ObjectTree::setActions(const QString &groupId, const QString &actionType, const QList<KnownObject> &actions,
                            bool complete)
{
    for (const KnownObject &child : actions) {
        if (!child.ref.id.isEmpty())
            note(child);
    }
    QList<ObjectRef> refs = refsOf(actions);
    const QSet<ObjectRef> listed(refs.cbegin(), refs.cend());
    for (const ObjectRef &known : m_actions.value(groupId)) {
        const bool ofType =
            actionType.isEmpty() || m_facts.value(known).actionType.compare(actionType, Qt::CaseInsensitive) == 0;
        if (!listed.contains(known) && !(ofType && complete))
            refs.append(known);
    }
    m_actions[groupId] = refs;
    arrange();
}

//! Among what was added, below its parent.
void ObjectTree::place(const KnownObject &object)
{
    Facts &facts = m_facts[object.ref];
    if (!object.name.isEmpty() && object.name != object.ref.id)
        facts.givenName = object.name;
    if (!object.parentId.isEmpty() && facts.givenParent != object.parentId) {
        m_addedChildren[facts.givenParent].removeAll(object.ref);
        m_addedChildren[object.parentId].append(object.ref);
        facts.givenParent = object.parentId;
    }
    if (!object.actionType.isEmpty())
        facts.actionType = object.actionType;
    facts.hasSubGroups = facts.hasSubGroups || object.hasSubGroups;
    if (!m_added.contains(object.ref))
        m_added.append(object.ref);
}

void ObjectTree::unplace(const ObjectRef &ref)
{
    m_added.removeAll(ref);
    const auto facts = m_facts.find(ref);
    if (facts == m_facts.end())
        return;
    m_addedChildren[facts->givenParent].removeAll(ref);
    facts->givenParent.clear();
    facts->givenName.clear();
}

void ObjectTree::add(const KnownObject &object)
{
    if (object.ref.id.isEmpty())
        return;
    m_facts[object.ref].learnt = false;
    place(object);
    arrange();
}

void ObjectTree::addLearnt(const KnownObject &object)
{
    if (object.ref.id.isEmpty() || contains(object.ref))
        return;
    QList<ObjectRef> learnt;
    for (const ObjectRef &ref : std::as_const(m_added)) {
        if (m_facts.value(ref).learnt)
            learnt.append(ref);
    }
    if (learnt.size() >= MostLearnt)
        unplace(learnt.first());
    m_facts[object.ref].learnt = true;
    place(object);
    arrange();
}

void ObjectTree::remove(const ObjectRef &ref)
{
    unplace(ref);
    arrange();
}

void ObjectTree::adopt(const ObjectTree &older)
{
    if (!m_told) {
        m_told = older.m_told;
        m_groups = older.m_groups;
    }
    const auto fillIn = [](auto &mine, const auto &theirs) {
        for (auto one = theirs.cbegin(); one != theirs.cend(); ++one) {
            if (!mine.contains(one.key()))
                mine.insert(one.key(), one.value());
        }
    };
    fillIn(m_subGroups, older.m_subGroups);
    fillIn(m_actions, older.m_actions);
    fillIn(m_facts, older.m_facts);
    const QList<ObjectRef> mine = std::exchange(m_added, older.m_added);
    for (const ObjectRef &ref : mine) {
        if (!m_added.contains(ref))
            m_added.append(ref);
    }
    m_addedChildren.clear();
    for (const ObjectRef &ref : std::as_const(m_added)) {
        if (const QString parent = m_facts.value(ref).givenParent; !parent.isEmpty())
            m_addedChildren[parent].append(ref);
    }
    arrange();
}

std::optional<KnownObject> ObjectTree::find(const ObjectRef &ref) const
{
    const auto known = m_known.constFind(ref);
    return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
}

QList<ObjectRef> ObjectTree::childrenOf(const ObjectRef &ref) const
{
    if (ref.type != ObjectType::Group)
        return {};
    return m_subGroups.value(ref.id) + m_actions.value(ref.id) + m_addedChildren.value(ref.id);
}

//! One parent for each child that can be reached, without circles: services have been seen to list a group below
//! itself.
ObjectTree::Parents ObjectTree::parents() const
{
    Parents parents;
    QList<ObjectRef> reached = m_groups + m_added;
    QSet<ObjectRef> expanded;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        const ObjectRef ref = reached.at(i);
        if (expanded.contains(ref))
            continue;
        expanded.insert(ref);
        const QList<ObjectRef> children = childrenOf(ref);
        for (const ObjectRef &child : children) {
            if (parents.contains(child) || isAbove(parents, child, ref))
                continue;
            parents.insert(child, ref.id);
            reached.append(child);
        }
    }
    return parents;
}

KnownObject ObjectTree::madeOf(const ObjectRef &ref, const QString &parentId) const
{
    const Facts facts = m_facts.value(ref);
    KnownObject object;
    object.ref = ref;
    object.name = !facts.givenName.isEmpty() ? facts.givenName : facts.serviceName;
    if (object.name.isEmpty())
        object.name = ref.id;
    object.parentId = parentId.isEmpty() ? facts.givenParent : parentId;
    object.hasSubGroups = facts.hasSubGroups;
    object.learnt = facts.learnt;
    object.actionType = facts.actionType;
    return object;
}

void ObjectTree::appendBranch(const ObjectRef &root, const Parents &parents)
{
    QList<ObjectRef> open{root}; // a stack: how deep groups nest is not ours to say
    while (!open.isEmpty()) {
        const ObjectRef ref = open.takeLast();
        if (m_known.contains(ref))
            continue;
        const KnownObject object = madeOf(ref, parents.value(ref));
        m_known.insert(ref, object);
        m_objects.append(object);

        const QList<ObjectRef> children = childrenOf(ref);
        for (auto child = children.crbegin(); child != children.crend(); ++child) {
            if (parents.value(*child) == ref.id)
                open.append(*child);
        }
    }
}

void ObjectTree::arrange()
{
    const Parents known = parents();
    m_objects.clear();
    m_known.clear();
    const QList<ObjectRef> roots = m_groups + m_added;
    for (const ObjectRef &root : roots) {
        if (!known.contains(root))
            appendBranch(root, known);
    }
    m_facts.removeIf([this](const auto &one) { return !m_known.contains(one.key()); });
    const auto isGone = [this](const auto &one) { return !m_known.contains({ObjectType::Group, one.key()}); };
    m_subGroups.removeIf(isGone);
    m_actions.removeIf(isGone);
}

} // namespace subscriptions
