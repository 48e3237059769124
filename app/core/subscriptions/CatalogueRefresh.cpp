// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Logging.h"
#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/ChangeNotes.h"
#include "subscriptions/MayPass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::Group;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Priority;

bool Catalogue::Private::mayPass(const Error &error)
{
    return subscriptions::mayPass(error) || isTokenRefused(error);
}

// --- Its life -------------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::refresh(Catalogue::Refresh what)
{
    const base::Promise<> waiter;
    waiter.onCancel(q, [this, waiter] {
        waiter.complete(base::fail(Error::cancelled()));
        dropCancelledWaiters();
    });
    if (!run) {
        run.emplace();
        startRefresh(what);
    } else if (run->stopping && run->next != Catalogue::Refresh::All) {
        run->next = what;
    }
    run->waiting.append(waiter);
    return waiter.pending();
}

void Catalogue::Private::startRefresh(Catalogue::Refresh what)
{
    if (what == Catalogue::Refresh::All || !unfinishedSince.isValid()) {
        // Later than anything that was read, whatever the computer's clock says: what was read since then is known by
        // it.
        unfinishedSince = stamp();
        if (unfinishedSince == lastRead)
            unfinishedSince = unfinishedSince.addMSecs(1);
        lastRead = unfinishedSince;
    }
    run->since = unfinishedSince;
    add({Task::What::Groups, {}, true});
    Q_EMIT q->refreshProgress(0, 0);
    pump();
}

QDateTime Catalogue::Private::stamp() const
{
    const QDateTime now = clock.now();
    return lastRead.isValid() ? std::max(now, lastRead) : now;
}

bool Catalogue::Private::isReadSince(const QDateTime &readAt) const
{
    return readAt.isValid() && readAt >= run->since;
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
    stop(Error::cancelled());
    run->groups.cancel();
    if (client.rateGate().waiting() > 0) { // they are not under way yet: that may take a minute
        for (base::Pending<> &one : run->reading)
            one.cancel();
    }
    if (run->open == 0)
        endRefresh(base::fail(*run->stopping));
}

//! Begins nothing more. The refresh ends when what is under way is back.
void Catalogue::Private::stop(const Error &why)
{
    run->stopping = why;
    run->open -= int(queue.removeIf([](const Task &task) { return task.ofRefresh; }));
    setPaused(false); // or what is under way would never be back
}

void Catalogue::Private::setPaused(bool on)
{
    if (on == paused || (on && (!run || run->stopping)))
        return;
    paused = on;
    client.rateGate().setBackgroundPaused(on);
    Q_EMIT q->refreshPaused(on);
    pump();
}

void Catalogue::Private::takeGroups(const QList<Group> &groups)
{
    markNew(changeObjects([&] { tree.setGroups(objectsOf(groups)); }));
    run->unseen.clear();
    refreshAlso(tree.objects());
}

//! Objects that the service told of for the first time although everything was read once: what is on them is new.
void Catalogue::Private::markNew(const QList<KnownObject> &fresh)
{
    if (!run || !refreshedAt.isValid())
        return;
    for (const KnownObject &object : fresh)
        rows[object.ref].isNew = true;
}

void Catalogue::Private::refreshAlso(const QList<KnownObject> &objects)
{
    const Rows nothing;
    for (const KnownObject &object : objects) {
        const auto known = rows.constFind(object.ref);
        const Rows &mine = known == rows.constEnd() ? nothing : *known;
        if (object.hasSubGroups && object.ref.type == ObjectType::Group && !run->expanded.contains(object.ref)) {
            run->expanded.insert(object.ref);
            if (!isReadSince(mine.childrenReadAt) || mine.state.childrenError)
                add({Task::What::SubGroups, object.ref, true});
        }
        // One that only an event named is left alone until somebody asks for it.
        if (run->asked.contains(object.ref) || (object.learnt && mine.list.isEmpty()))
            continue;
        run->asked.insert(object.ref);
        if (isReadSince(mine.state.readAt) && mine.state.load != ObjectState::Load::Failed)
            ++run->done;
        else
            add({Task::What::Subscriptions, object.ref, true});
    }
    Q_EMIT q->refreshProgress(run->done, int(run->asked.size()));
    pump();
}

void Catalogue::Private::endRefresh(const base::Result<> &outcome)
{
    if (!outcome)
        qCInfo(lcSubscriptions) << "refresh ended:" << base::toString(outcome.error().kind) << outcome.error().detail;
    const Run ended = *std::exchange(run, std::nullopt);
    setPaused(false);
    failures = ended.failed;
    if (outcome) {
        refreshedAt = stamp();
        if (ended.failed == 0)
            unfinishedSince = {};
    }
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled && !ended.waiting.isEmpty()) {
        run.emplace(); // these came while the cancelled one was ending
        run->waiting = ended.waiting;
        startRefresh(ended.next.value_or(Catalogue::Refresh::All));
        return;
    }
    for (const base::Promise<> &waiter : ended.waiting)
        waiter.complete(outcome);
    Q_EMIT q->refreshFinished();
}

// --- Calls in turn --------------------------------------------------------------------------------------------------

void Catalogue::Private::add(const Task &task)
{
    if (task.ofRefresh)
        ++run->open;
    queue.enqueue(task);
}

void Catalogue::Private::pump()
{
    const auto now = std::chrono::steady_clock::now();
    while (running < MostParallel && !paused) {
        const auto due = std::ranges::find_if(queue, [now](const Task &task) { return task.notBefore <= now; });
        if (due == queue.end())
            break;
        ++running;
        start(queue.takeAt(due - queue.begin()));
    }
    if (running >= MostParallel || paused || queue.isEmpty())
        return; // whatever ends that comes here again
    const auto next = std::ranges::min_element(queue, {}, &Task::notBefore)->notBefore;
    retryTimer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(next, now) - now));
}

void Catalogue::Private::start(const Task &task)
{
    const bool again = task.attempts < retry.most;
    const auto done = [this, task](const base::Result<> &outcome) { finished(task, outcome); };
    if (task.what == Task::What::Groups) {
        run->groups = client.groups(Priority::User); // somebody has just asked for it
        base::then(run->groups, q, [this, done](const base::Result<QList<Group>> &groups) {
            if (groups && !run->stopping)
                takeGroups(*groups);
            done(groups ? base::Result<>() : base::Result<>(base::fail(groups.error())));
        });
        return;
    }
    const Rows mine = rows.value(task.ref);
    const bool known = task.ofRefresh && task.what == Task::What::Subscriptions && isReadSince(mine.state.readAt)
        && mine.state.load != ObjectState::Load::Failed; // while it was in the queue
    if (known || !tree.contains(task.ref)) { // or it is gone
        base::then(base::ready<>({}), q, done);
        return;
    }
    const base::Pending<> call = task.what == Task::What::SubGroups
        ? loadSubGroups(task.ref.id, Priority::Background, again)
        : load(task.ref, Priority::Background, again);
    if (task.ofRefresh) {
        run->reading.removeIf([](const base::Pending<> &one) { return one.isFinished(); });
        run->reading.append(call);
    }
    base::then(call, q, done);
}

void Catalogue::Private::finished(const Task &task, const base::Result<> &outcome)
{
    --running;
    if (task.ofRefresh && !run->stopping) {
        run->refused = !outcome && isTokenRefused(outcome.error()) ? run->refused + 1 : 0;
        if (run->refused == MostRefused || (!outcome && concernsAll(outcome.error())))
            stop(outcome.error());
    }
    const bool stopped = task.ofRefresh && run->stopping;
    // Where not even the first question reaches the service, the admin wants to know now.
    const bool unreachable = task.what == Task::What::Groups && !outcome && outcome.error().notSent;
    if (!outcome && !stopped && !unreachable && task.attempts < retry.most && mayPass(outcome.error())) {
        queueAgain(task);
    } else if (task.ofRefresh) {
        --run->open;
        endTask(task, outcome);
    }
    pump();
}

//! At the end, so that the others are not held up; each time after a longer pause.
void Catalogue::Private::queueAgain(Task task)
{
    task.notBefore = std::chrono::steady_clock::now() + retry.pause * (1 << task.attempts);
    ++task.attempts;
    queue.enqueue(task);
}

void Catalogue::Private::endTask(const Task &task, const base::Result<> &outcome)
{
    const bool failed = !outcome && !run->stopping;
    if (task.what == Task::What::Subscriptions && (outcome || failed))
        ++run->done;
    if (failed && task.what == Task::What::Groups)
        stop(outcome.error());
    else if (failed)
        ++run->failed;
    Q_EMIT q->refreshProgress(run->done, int(run->asked.size()));
    if (run && run->open == 0)
        endRefresh(run->stopping ? base::Result<>(base::fail(*run->stopping)) : base::Result<>());
}

} // namespace subscriptions
