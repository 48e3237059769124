// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/Snapshot.h"

#include <algorithm>

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

// --- For the next start ---------------------------------------------------------------------------------------------

Snapshot Catalogue::Private::snapshot() const
{
    Snapshot snapshot;
    snapshot.endpoint = client.endpoint();
    snapshot.tree = tree;
    snapshot.refreshedAt = refreshedAt;
    snapshot.unfinishedSince = unfinishedSince;
    snapshot.marks = marks;
    snapshot.callbacks = callbackFailures;
    for (const KnownObject &object : tree.objects()) {
        const auto mine = rows.constFind(object.ref);
        if (mine != rows.constEnd() && (mine->state.readAt.isValid() || mine->childrenReadAt.isValid()))
            snapshot.rows.append({object.ref, mine->state.readAt, mine->childrenReadAt, mine->list});
    }
    return snapshot;
}

void Catalogue::Private::restore(const Snapshot &snapshot)
{
    if (snapshot.endpoint != client.endpoint())
        return;
    const Marks since = std::exchange(marks, snapshot.marks);
    for (auto one = since.all().cbegin(); one != since.all().cend(); ++one)
        marks.set(one.key(), one.value());
    for (const ServiceChange &change : since.gone())
        marks.addGone(change);
    callbackFailures.addMissing(snapshot.callbacks);
    changeObjects([&] { tree.adopt(snapshot.tree); });
    for (const Snapshot::Rows &known : snapshot.rows)
        restoreRows(known);
    if (!refreshedAt.isValid())
        refreshedAt = snapshot.refreshedAt;
    continueSince(snapshot.unfinishedSince);
    Q_EMIT q->marksChanged();
    tellRepairs(); // what they are about may only be known now
    Q_EMIT q->callbacksChanged();
}

//! A refresh that began before the file was read goes on where the last one of an earlier run of the program stopped.
void Catalogue::Private::continueSince(const QDateTime &time)
{
    if (!run) {
        if (!unfinishedSince.isValid())
            unfinishedSince = time;
        return;
    }
    const bool recent = time.isValid() && time <= clock.now() && time.msecsTo(clock.now()) < ContinueWithin.count();
    if (recent && !run->stopping)
        run->since = unfinishedSince = time;
}

void Catalogue::Private::restoreRows(const Snapshot::Rows &known)
{
    for (const QDateTime &time : {known.readAt, known.childrenReadAt}) {
        if (time.isValid() && (!lastRead.isValid() || time > lastRead))
            lastRead = time;
    }
    if (!tree.contains(known.object)) {
        noteVanished(known.object, known.list);
        return;
    }
    Rows &mine = rows[known.object];
    if (!mine.childrenReadAt.isValid())
        mine.childrenReadAt = known.childrenReadAt;
    if (!known.readAt.isValid())
        return;
    if (mine.state.readAt.isValid()) { // read before the file was
        note(known.object, marks.compare(known.object, known.list, mine.list, mine.own + ownMade));
    } else {
        const QList<Subscription> made = std::exchange(mine.list, known.list); // from here, meanwhile
        for (const Subscription &one : made) {
            mine.list.removeIf([&one](const Subscription &old) { return old.id == one.id; });
            mine.list.append(one);
        }
        mine.state.readAt = known.readAt;
        ObjectState::Load &load = loads.contains(known.object) ? loads[known.object].before.load : mine.state.load;
        if (load == ObjectState::Load::NotLoaded)
            load = ObjectState::Load::Remembered;
    }
    Q_EMIT q->subscriptionsChanged(known.object);
}

// --- What others changed --------------------------------------------------------------------------------------------

//! Keeps \a changes, and tells them soon: a change of our own whose answer is lost is known as ours only a moment after
//! it was seen.
void Catalogue::Private::note(const ObjectRef &object, QList<ServiceChange> changes)
{
    if (changes.isEmpty())
        return;
    const std::optional<KnownObject> known = tree.find(object);
    for (ServiceChange &change : changes) {
        if (change.objectName.isEmpty())
            change.objectName = known ? known->name : object.id;
        change.seenAt = clock.now();
        if (change.kind == ServiceChange::Kind::Gone)
            marks.addGone(change);
    }
    news += changes;
    if (!newsTimer.isActive())
        newsTimer.start();
    Q_EMIT q->marksChanged();
}

void Catalogue::Private::noteVanished(const ObjectRef &object, const QList<Subscription> &list, const QString &name)
{
    QList<ServiceChange> changes = marks.compare(object, list, {}, {});
    for (ServiceChange &change : changes)
        change.objectName = name;
    note(object, changes);
}

void Catalogue::Private::own(const SubscriptionId &id, const ObjectRef &object)
{
    rows[object].own.insert(id);
    marks.forget(id);
    news.removeIf([&id](const ServiceChange &one) { return one.id() == id; });
}

void Catalogue::Private::tellNews()
{
    if (const QList<ServiceChange> changes = std::exchange(news, {}); !changes.isEmpty())
        Q_EMIT q->changedAtService(changes);
}

} // namespace subscriptions
