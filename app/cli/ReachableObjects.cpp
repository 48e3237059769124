// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ReachableObjects.h"

namespace cli {

using kaizala::ObjectRef;
using kaizala::ObjectType;
using subscriptions::KnownObject;
using subscriptions::ObjectState;

ReachableObjects::ReachableObjects(kaizala::Client &client, subscriptions::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue)
{
}

base::Pending<> ReachableObjects::load()
{
    base::then(m_catalogue.refresh(), this, [this](const base::Result<> &refreshed) {
        if (!refreshed) {
            m_promise.complete(base::fail(refreshed.error()));
            return;
        }
        for (const KnownObject &object : m_catalogue.objects()) {
            if (object.ref.type == ObjectType::Group && object.hasSubGroups)
                m_toExpand.append(object.ref.id);
        }
        next();
    });
    return m_promise.pending();
}

// One call after the other: the service allows a hundred a minute, so more at once would only wait there.
void ReachableObjects::next()
{
    if (!m_toExpand.isEmpty()) {
        const QString groupId = m_toExpand.takeFirst();
        m_expanded.insert(groupId);
        base::then(m_client.subGroups(groupId), this,
                   [this, groupId](const base::Result<QList<kaizala::Group>> &found) {
                       addSubGroups(groupId, found);
                       next();
                   });
        return;
    }
    if (!m_toRead.isEmpty()) {
        const ObjectRef ref = m_toRead.takeFirst();
        base::then(m_catalogue.refreshObject(ref), this,
                   [this](const base::Result<> &) { next(); }); // a failure is its state
        return;
    }
    finish();
}

void ReachableObjects::addSubGroups(const QString &groupId, const base::Result<QList<kaizala::Group>> &found)
{
    if (!found) {
        m_failures.append(tr("The sub-groups of %1 could not be read: %2")
                              .arg(nameOf({ObjectType::Group, groupId}), found.error().toUserString()));
        return;
    }
    for (const kaizala::Group &group : *found) {
        const ObjectRef ref{ObjectType::Group, group.id};
        if (!m_catalogue.object(ref)) {
            m_catalogue.addObject({ref, group.name, groupId, group.hasSubGroups});
            m_toRead.append(ref);
        }
        if (group.hasSubGroups && !m_expanded.contains(group.id) && !m_toExpand.contains(group.id))
            m_toExpand.append(group.id);
    }
}

void ReachableObjects::finish()
{
    for (const KnownObject &object : m_catalogue.objects()) {
        const ObjectState state = m_catalogue.state(object.ref);
        if (state.load == ObjectState::Load::Failed)
            m_failures.append(tr("The subscriptions of %1 could not be read: %2")
                                  .arg(nameOf(object.ref), state.error ? state.error->toUserString() : QString()));
    }
    m_promise.complete({});
}

QString ReachableObjects::nameOf(const ObjectRef &ref) const
{
    const std::optional<KnownObject> object = m_catalogue.object(ref);
    return object && !object->name.isEmpty() ? object->name : ref.id;
}

} // namespace cli
