// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Logging.h"
#include "subscriptions/CataloguePrivate.h"

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::Group;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Subscription;

namespace {

QList<KnownObject> objectsOf(const QList<Group> &groups)
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

QList<KnownObject> objectsOf(const QList<kaizala::Action> &actions)
{
    QList<KnownObject> objects;
    objects.reserve(actions.size());
    for (const kaizala::Action &action : actions) {
        KnownObject object;
        object.ref = {ObjectType::Action, action.id};
        object.name = action.title.isEmpty() ? action.type : action.title;
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

// --- The refresh ----------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::refresh()
{
    const base::Promise<> waiter;
    waiter.onCancel(q, [this, waiter] {
        waiter.complete(base::fail(Error::cancelled()));
        dropCancelledWaiters();
    });
    if (run) {
        run->waiting.append(waiter);
        return waiter.pending();
    }
    run.emplace();
    run->waiting.append(waiter);
    startRefresh();
    return waiter.pending();
}

void Catalogue::Private::startRefresh()
{
    run->groups = client.groups();
    base::then(run->groups, q, [this](const base::Result<QList<Group>> &groups) { takeGroups(groups); });
    Q_EMIT q->refreshProgress(0, 0);
}

void Catalogue::Private::dropCancelledWaiters()
{
    if (!run)
        return;
    run->waiting.removeIf([](const base::Promise<> &one) { return one.isCancelled(); });
    if (!run->waiting.isEmpty() || run->stopping)
        return;
    // Nobody waits any more: what has not been asked for stays unasked. A refresh that is wished for meanwhile starts
    // when the calls under way are back.
    run->stopping = true;
    run->groups.cancel();
    const qsizetype unasked = queue.removeIf([](const Task &task) { return task.ofRefresh; });
    run->open -= int(unasked);
    if (run->grouped && run->open == 0)
        endRefresh(base::fail(Error::cancelled()));
}

void Catalogue::Private::takeGroups(const base::Result<QList<Group>> &groups)
{
    if (!groups || run->stopping) {
        endRefresh(groups ? base::fail(Error::cancelled()) : base::fail(groups.error()));
        return;
    }
    run->grouped = true;
    changeObjects([&] { tree.setGroups(objectsOf(*groups)); });
    refreshAlso(tree.objects());
    if (run->open == 0)
        endRefresh({});
}

void Catalogue::Private::refreshAlso(const QList<KnownObject> &objects)
{
    for (const KnownObject &object : objects) {
        if (object.hasSubGroups && object.ref.type == ObjectType::Group && !run->expanded.contains(object.ref)) {
            run->expanded.insert(object.ref);
            queue.enqueue({Task::What::SubGroups, object.ref, true});
            ++run->open;
        }
        if (!run->asked.contains(object.ref)) {
            run->asked.insert(object.ref);
            queue.enqueue({Task::What::Subscriptions, object.ref, true});
            ++run->open;
        }
    }
    Q_EMIT q->refreshProgress(run->done, int(run->asked.size()));
    pump();
}

void Catalogue::Private::endRefresh(const base::Result<> &outcome)
{
    if (!outcome)
        qCInfo(lcSubscriptions) << "refresh ended:" << base::toString(outcome.error().kind) << outcome.error().detail;
    const Refresh ended = *std::exchange(run, std::nullopt);
    QList<base::Promise<>> late; // came while the cancelled refresh was ending
    for (const base::Promise<> &waiter : ended.waiting) {
        if (ended.stopping)
            late.append(waiter);
        else
            waiter.complete(outcome);
    }
    if (!late.isEmpty()) {
        run.emplace();
        run->waiting = late;
        startRefresh();
        return;
    }
    Q_EMIT q->refreshFinished();
}

// --- Calls in turn --------------------------------------------------------------------------------------------------

void Catalogue::Private::pump()
{
    while (running < MostParallel && !queue.isEmpty()) {
        ++running;
        start(queue.dequeue());
    }
}

void Catalogue::Private::start(const Task &task)
{
    if (task.what == Task::What::SubGroups) {
        base::then(loadSubGroups(task.ref.id), q, [this, task](const base::Result<> &) { finished(task); });
        return;
    }
    if (!tree.contains(task.ref)) { // gone since
        base::then(base::ready<>({}), q, [this, task](const base::Result<> &) { finished(task); });
        return;
    }
    base::then(load(task.ref), q, [this, task](const base::Result<> &) { finished(task); });
}

void Catalogue::Private::finished(const Task &task)
{
    --running;
    if (task.ofRefresh && run) {
        --run->open;
        if (task.what == Task::What::Subscriptions)
            ++run->done;
        Q_EMIT q->refreshProgress(run->done, int(run->asked.size()));
        if (run->open == 0)
            endRefresh(run->stopping ? base::Result<>(base::fail(Error::cancelled())) : base::Result<>());
    }
    pump();
}

// --- One object -----------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::load(const ObjectRef &ref)
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
    if (underWay && !mine.call.isCanceled())
        return waiter.pending();
    if (!underWay)
        mine.before = rows[ref].state;
    rows[ref].state.load = ObjectState::Load::Loading;
    ask(ref);
    Q_EMIT q->subscriptionsChanged(ref);
    return waiter.pending();
}

void Catalogue::Private::ask(const ObjectRef &ref)
{
    Load &under = loads[ref];
    under.serial = ++lastSerial;
    under.revision = rows[ref].revision;
    under.call = client.subscriptions(ref);
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
    if (!answer && answer.error().kind == Error::Kind::Cancelled) {
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
    mine.list = tidied(*answer, ref);
    settle(ref, {});
}

void Catalogue::Private::settle(const ObjectRef &ref, const base::Result<> &outcome)
{
    const Load ended = loads.take(ref);
    for (const base::Promise<> &waiter : ended.waiting)
        waiter.complete(outcome);
    Q_EMIT q->subscriptionsChanged(ref);
}

// --- Children -------------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::loadSubGroups(const QString &groupId)
{
    const base::Promise<> promise;
    const base::Pending<QList<Group>> call = client.subGroups(groupId);
    passCancellation(promise, q, call);
    base::then(call, q, [this, groupId, promise](const base::Result<QList<Group>> &subGroups) {
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
    const QList<KnownObject> before = tree.objects();
    changeObjects([&] { tree.setChildren(groupId, ObjectType::Group, objectsOf(*subGroups)); });
    setChildrenError(groupId, std::nullopt);
    loadNew(before);
}

base::Pending<> Catalogue::Private::loadActions(const QString &groupId)
{
    const base::Promise<> promise;
    kaizala::ActionFilter filter;
    filter.count = MostActions;
    const base::Pending<kaizala::ActionPage> call = client.actions(groupId, filter);
    passCancellation(promise, q, call);
    base::then(call, q, [this, groupId, promise](const base::Result<kaizala::ActionPage> &page) {
        if (!page) {
            setChildrenError(groupId, page.error());
            promise.complete(base::fail(page.error()));
            return;
        }
        const QList<KnownObject> before = tree.objects();
        changeObjects([&] {
            tree.setChildren(groupId, ObjectType::Action,
                             objectsOf(page->actions.first(std::min<qsizetype>(MostActions, page->actions.size()))));
        });
        setChildrenError(groupId, std::nullopt);
        loadNew(before);
        promise.complete({});
    });
    return promise.pending();
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

void Catalogue::Private::loadNew(const QList<KnownObject> &before)
{
    if (run) { // it does so anyway, when it comes to them
        if (run->grouped && !run->stopping)
            refreshAlso(tree.objects());
        return;
    }
    QSet<ObjectRef> old;
    for (const KnownObject &object : before)
        old.insert(object.ref);
    for (const KnownObject &object : tree.objects()) {
        if (!old.contains(object.ref))
            queue.enqueue({Task::What::Subscriptions, object.ref, false});
    }
    pump();
}

} // namespace subscriptions
