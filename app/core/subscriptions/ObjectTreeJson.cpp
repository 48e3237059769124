// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Json.h"
#include "subscriptions/ObjectTree.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::ObjectRef;

namespace {

auto damaged(const QString &what)
{
    return base::fail(base::Error::Kind::Protocol, u"the objects can't be read: %1"_s.arg(what));
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

// Each object once, in "objects"; the sources name them by their place there.
QJsonObject ObjectTree::toJson() const
{
    QJsonArray objects;
    for (const KnownObject &known : m_objects) {
        const Facts facts = m_facts.value(known.ref);
        QJsonObject json{{u"type"_s, kaizala::toString(known.ref.type)}, {u"id"_s, known.ref.id}};
        put(json, u"name"_s, facts.serviceName);
        put(json, u"givenName"_s, facts.givenName);
        put(json, u"givenParent"_s, facts.givenParent);
        put(json, u"actionType"_s, facts.actionType);
        if (facts.hasSubGroups)
            json.insert(u"hasSubGroups"_s, true);
        if (facts.learnt)
            json.insert(u"learnt"_s, true);
        objects.append(json);
    }
    QHash<ObjectRef, qsizetype> known;
    for (qsizetype i = 0; i < m_objects.size(); ++i)
        known.insert(m_objects.at(i).ref, i);
    const auto places = [&known](const QList<ObjectRef> &refs) {
        QJsonArray array;
        for (const ObjectRef &ref : refs) {
            if (const auto place = known.constFind(ref); place != known.constEnd())
                array.append(*place);
        }
        return array;
    };
    const auto byGroup = [&places](const QHash<QString, QList<ObjectRef>> &children) {
        QJsonObject json;
        for (auto one = children.cbegin(); one != children.cend(); ++one)
            json.insert(one.key(), places(one.value()));
        return json;
    };
    QJsonObject json{{u"objects"_s, objects},
                     {u"added"_s, places(m_added)},
                     {u"subGroups"_s, byGroup(m_subGroups)},
                     {u"actions"_s, byGroup(m_actions)}};
    if (m_told)
        json.insert(u"groups"_s, places(m_groups));
    return json;
}

base::Result<ObjectTree> ObjectTree::fromJson(const QJsonObject &json)
{
    ObjectTree tree;
    QList<ObjectRef> refs;
    const QJsonArray objects = json.value(u"objects"_s).toArray();
    if (objects.size() > MostObjects)
        return damaged(u"there are more than %1"_s.arg(MostObjects));
    for (const QJsonValue &value : objects) {
        const base::LenientObject object(value.toObject());
        const auto type = kaizala::objectTypeFromString(object.string(u"type"));
        const ObjectRef ref{type.value_or(kaizala::ObjectType::Group), object.string(u"id")};
        if (!type || ref.id.isEmpty())
            return damaged(u"one has no type or no id"_s);
        refs.append(ref);
        tree.m_facts[ref] = {object.string(u"name"),
                             object.string(u"givenName"),
                             object.string(u"givenParent"),
                             object.string(u"actionType"),
                             object.boolean(u"hasSubGroups").value_or(false),
                             object.boolean(u"learnt").value_or(false)};
    }
    bool sound = true;
    const auto read = [&refs, &sound](const QJsonValue &places) {
        QList<ObjectRef> list;
        QSet<ObjectRef> seen;
        for (const QJsonValue &value : places.toArray()) {
            const qint64 place = value.toInteger(-1);
            if (place < 0 || place >= refs.size()) {
                sound = false;
                continue;
            }
            if (!seen.contains(refs.at(place))) {
                seen.insert(refs.at(place));
                list.append(refs.at(place));
            }
        }
        return list;
    };
    tree.m_told = json.contains(u"groups"_s);
    tree.m_groups = read(json.value(u"groups"_s));
    tree.m_added = read(json.value(u"added"_s));
    const auto readByGroup = [&read](const QJsonObject &from, QHash<QString, QList<ObjectRef>> &to) {
        for (auto one = from.constBegin(); one != from.constEnd(); ++one)
            to.insert(one.key(), read(one.value()));
    };
    readByGroup(json.value(u"subGroups"_s).toObject(), tree.m_subGroups);
    readByGroup(json.value(u"actions"_s).toObject(), tree.m_actions);
    if (!sound)
        return damaged(u"one is named that is not there"_s);
    for (const ObjectRef &ref : std::as_const(tree.m_added)) {
        if (const QString parent = tree.m_facts.value(ref).givenParent; !parent.isEmpty())
            tree.m_addedChildren[parent].append(ref);
    }
    tree.arrange();
    return tree;
}

} // namespace subscriptions
