// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CataloguePrivate.h"

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::Group;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Priority;
using kaizala::Subscription;

namespace {

QList<KnownObject> objectsOfActions(const QList<kaizala::Action> &actions)
{
    QList<KnownObject> objects;
    objects.reserve(actions.size());
    for (const kaizala::Action &action : actions) {
        KnownObject object;
        object.ref = {ObjectType::Action, action.id};
        object.name = action.title.isEmpty() ? action.type : action.title;
        object.actionType = action.type;
        objects.append(object);
    }
    return objects;
}

//! Each subscription once, on the object as we spell it: services differ in the case of ids.
QList<Subscription> tidied(const QList<Subscription> &answer, const ObjectRef &asked)
{
    QList<Subscription> list;
    list.reserve(answer.size());
    QSet<kaizala::SubscriptionId> seen;
    for (Subscription one : answer) {
        if (seen.contains(one.id))
            continue;
        seen.insert(one.id);
        if (one.object.type == asked.type && one.object.id.compare(asked.id, Qt::CaseInsensitive) == 0)
            one.object = asked;
        list.append(one);
    }
    return list;
}

} // namespace

QList<KnownObject> Catalogue::Private::objectsOf(const QList<Group> &groups)
{
    QList<KnownObject> objects;
    objects.reserve(groups.size());
    for (const Group &group : groups) {
        KnownObject object;
        object.ref = {ObjectType::Group, group.id};
        object.name = group.name;
        object.hasSubGroups = group.hasSubGroups;
        objects.append(object);
    }
    return objects;
}

// --- One object -----------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::load(const ObjectRef &ref, Priority priority, bool again)
{
    const base::Promise<> waiter;
    waiter.onCancel(q, [this, waiter, ref] {
        waiter.complete(base::fail(Error::cancelled()));
        const auto under = loads.find(ref);
        if (under == loads.end())
            return;
        under->waiting.removeIf([](const base::Promise<> &one) { return one.isCancelled(); });
        if (under->waiting.isEmpty())
            under->call.cancel();
    });
    const bool underWay = loads.contains(ref);
    Load &mine = loads[ref];
    mine.waiting.append(waiter);
    mine.again = mine.again || again;
    if (underWay && !mine.call.isCanceled())
        return waiter.pending();
    if (!underWay)
        mine.before = rows[ref].state;
    rows[ref].state.load = ObjectState::Load::Loading;
    mine.priority = priority;
    ask(ref);
    Q_EMIT q->subscriptionsChanged(ref);
    return waiter.pending();
}

void Catalogue::Private::ask(const ObjectRef &ref)
{
    Load &under = loads[ref];
    under.serial = ++lastSerial;
    under.revision = rows[ref].revision;
    under.call = client.subscriptions(ref, under.priority);
    base::then(under.call, q, [this, ref, serial = under.serial](const base::Result<QList<Subscription>> &answer) {
        take(ref, serial, answer);
    });
}

void Catalogue::Private::take(const ObjectRef &ref, quint64 serial, const base::Result<QList<Subscription>> &answer)
{
    const auto under = loads.constFind(ref);
    if (under == loads.constEnd() || under->serial != serial)
        return;
    if (!tree.contains(ref)) {
        rows.remove(ref);
        settle(ref, base::fail(Error::Kind::NotFound, u"the object is gone: %1"_s.arg(ref.id)));
        return;
    }
    Rows &mine = rows[ref];
    // What is asked again soon has not failed yet.
    if (!answer && (answer.error().kind == Error::Kind::Cancelled || (under->again && mayPass(answer.error())))) {
        mine.state.load = under->before.load;
        mine.state.error = under->before.error;
        settle(ref, base::fail(answer.error()));
        return;
    }
    if (answer && mine.revision != under->revision) {
        ask(ref);
        return;
    }
    if (!answer) {
        mine.state.load = ObjectState::Load::Failed;
        mine.state.error = answer.error();
        settle(ref, base::fail(answer.error()));
        return;
    }
    mine.state.load = ObjectState::Load::Loaded;
    mine.state.error.reset();
    takeList(ref, mine, tidied(*answer, ref));
    settle(ref, {});
    checkLeftovers(ref);
}

void Catalogue::Private::takeList(const ObjectRef &ref, Rows &mine, const QList<Subscription> &list)
{
    const QList<Subscription> before = std::exchange(mine.list, list);
    const bool comparable = mine.state.readAt.isValid() || mine.isNew;
    mine.state.readAt = lastRead = stamp();
    mine.isNew = false;
    QSet<kaizala::SubscriptionId> ours = std::exchange(mine.own, {});
    if (!comparable)
        return;
    for (const QList<Subscription> &some : {before, list}) { // not all of ownMade: a bulk run makes thousands
        for (const Subscription &one : some) {
            if (ownMade.contains(one.id))
                ours.insert(one.id);
        }
    }
    note(ref, marks.compare(ref, before, list, ours));
}

void Catalogue::Private::settle(const ObjectRef &ref, const base::Result<> &outcome)
{
    const Load ended = loads.take(ref);
    for (const base::Promise<> &waiter : ended.waiting)
        waiter.complete(outcome);
    Q_EMIT q->subscriptionsChanged(ref);
}

// --- Children -------------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::loadSubGroups(const QString &groupId, Priority priority, bool again)
{
    const base::Promise<> promise;
    const base::Pending<QList<Group>> call = client.subGroups(groupId, priority);
    passCancellation(promise, q, call);
    base::then(call, q, [this, groupId, promise, again](const base::Result<QList<Group>> &subGroups) {
        if (subGroups || !again || !mayPass(subGroups.error()))
            takeSubGroups(groupId, subGroups);
        promise.complete(subGroups ? base::Result<>() : base::Result<>(base::fail(subGroups.error())));
    });
    return promise.pending();
}

void Catalogue::Private::takeSubGroups(const QString &groupId, const base::Result<QList<Group>> &subGroups)
{
    if (!tree.contains({ObjectType::Group, groupId}))
        return;
    if (!subGroups) {
        setChildrenError(groupId, subGroups.error());
        return;
    }
    const QList<KnownObject> fresh = changeObjects([&] { tree.setSubGroups(groupId, objectsOf(*subGroups)); });
    rows[{ObjectType::Group, groupId}].childrenReadAt = lastRead = stamp();
    markNew(fresh);
    setChildrenError(groupId, std::nullopt);
    loadNew(fresh);
}

base::Pending<> Catalogue::Private::loadActions(const QString &groupId, const QString &actionType, int most)
{
    const base::Promise<> promise;
    kaizala::ActionFilter filter;
    filter.actionType = actionType;
    filter.count = most;
    const base::Pending<kaizala::ActionPage> call = client.actions(groupId, filter);
    passCancellation(promise, q, call);
    base::then(call, q, [this, groupId, actionType, most, promise](const base::Result<kaizala::ActionPage> &page) {
        if (!page) {
            setChildrenError(groupId, page.error());
            promise.complete(base::fail(page.error()));
            return;
        }
        takeActions(groupId, actionType, most, *page);
        promise.complete({});
    });
    return promise.pending();
}

void Catalogue::Private::takeActions(const QString &groupId, const QString &actionType, int most,
                                     const kaizala::ActionPage &page)
{
    if (!tree.contains({ObjectType::Group, groupId}))
        return;
    const bool more = page.hasMore || page.actions.size() > most;
    const QList<KnownObject> actions =
        objectsOfActions(page.actions.first(std::min<qsizetype>(most, page.actions.size())));
    const QList<KnownObject> fresh = changeObjects([&] { tree.setActions(groupId, actionType, actions, !more); });
    ActionsRead &last = actionsRead[{groupId, actionType.toLower()}];
    const bool grew = page.actions.size() > last.given;
    const bool askedForMore = last.most > 0 && most > last.most;
    // Who asks for still more would ask for ever.
    const bool capped = more && page.actions.size() < most && !grew && (askedForMore || last.capped);
    last = {most, page.actions.size(), more, capped};
    setChildrenError(groupId, std::nullopt);
    loadNew(fresh);
}

void Catalogue::Private::setChildrenError(const QString &groupId, const std::optional<Error> &error)
{
    const ObjectRef ref{ObjectType::Group, groupId};
    if (error && error->kind == Error::Kind::Cancelled)
        return;
    if (!tree.contains(ref) || rows[ref].state.childrenError == error)
        return;
    rows[ref].state.childrenError = error;
    Q_EMIT q->subscriptionsChanged(ref);
}

void Catalogue::Private::loadNew(const QList<KnownObject> &fresh)
{
    if (run) { // it does so anyway, when it comes to them
        if (!run->asked.isEmpty() && !run->stopping)
            refreshAlso(std::exchange(run->unseen, {}));
        return;
    }
    for (const KnownObject &object : fresh)
        add({Task::What::Subscriptions, object.ref, false});
    pump();
}

//! The objects are others than \a before. Most often some came and nothing else changed: that costs no more than it
//! has to, for it comes with every group of an overview.
QList<KnownObject> Catalogue::Private::takeObjects(const QList<KnownObject> &before, By by)
{
    const std::optional<QList<ObjectsRun>> runs = insertedRuns(before, tree.objects());
    QList<KnownObject> fresh;
    QList<ObjectRef> emptied;
    if (runs) {
        for (const ObjectsRun &one : *runs)
            fresh += tree.objects().sliced(one.first, one.count);
        if (fresh.isEmpty())
            return fresh;
    } else {
        QSet<ObjectRef> old;
        for (const KnownObject &object : before) {
            old.insert(object.ref);
            if (tree.contains(object.ref))
                continue;
            const Rows gone = rows.take(object.ref);
            if (gone.list.isEmpty())
                continue;
            emptied.append(object.ref);
            if (by == By::Service)
                noteVanished(object.ref, gone.list, object.name);
        }
        fresh = tree.objects();
        fresh.removeIf([&old](const KnownObject &object) { return old.contains(object.ref); });
    }
    if (run)
        run->unseen += runs ? fresh : tree.objects();
    Q_EMIT q->objectsChanged();
    for (const ObjectRef &ref : emptied)
        Q_EMIT q->subscriptionsChanged(ref);
    return fresh;
}

} // namespace subscriptions
