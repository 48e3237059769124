// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Catalogue.h"

#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/ChangeNotes.h"

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

namespace {
constexpr std::chrono::milliseconds NewsAfter{250};
}

Catalogue::Private::Private(Catalogue *catalogue, kaizala::Client &api, const base::Clock *time)
    : q(catalogue), client(api), clock(time ? *time : computersClock)
{
    retryTimer.setSingleShot(true);
    QObject::connect(&retryTimer, &QTimer::timeout, q, [this] { pump(); });
    newsTimer.setSingleShot(true);
    newsTimer.setInterval(NewsAfter);
    QObject::connect(&newsTimer, &QTimer::timeout, q, [this] { tellNews(); });
}

Catalogue::Catalogue(kaizala::Client &client, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, nullptr))
{
}

Catalogue::Catalogue(kaizala::Client &client, const base::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, &clock))
{
}

Catalogue::~Catalogue()
{
    if (d->paused)
        d->client.rateGate().setBackgroundPaused(false);
}

QList<KnownObject> Catalogue::objects() const
{
    return d->tree.objects();
}

std::optional<KnownObject> Catalogue::object(const ObjectRef &ref) const
{
    return d->tree.find(ref);
}

ObjectState Catalogue::state(const ObjectRef &ref) const
{
    const auto rows = d->rows.constFind(ref);
    return rows == d->rows.constEnd() ? ObjectState() : rows->state;
}

QList<Subscription> Catalogue::subscriptions() const
{
    QList<Subscription> all;
    for (const KnownObject &object : d->tree.objects())
        all += subscriptions(object.ref);
    return all;
}

QList<Subscription> Catalogue::subscriptions(const ObjectRef &ref) const
{
    const auto rows = d->rows.constFind(ref);
    return rows == d->rows.constEnd() ? QList<Subscription>() : rows->list;
}

std::optional<Subscription> Catalogue::subscription(const SubscriptionId &id) const
{
    const std::optional<Private::Found> found = d->find(id);
    return found ? std::optional(found->subscription) : std::nullopt;
}

bool Catalogue::isRefreshing() const
{
    return d->run.has_value();
}

int Catalogue::objectsDone() const
{
    return d->run ? d->run->done : 0;
}

int Catalogue::objectsTotal() const
{
    return d->run ? int(d->run->asked.size()) : 0;
}

int Catalogue::refreshFailures() const
{
    return d->run ? d->run->failed : d->failures;
}

void Catalogue::setPaused(bool paused)
{
    d->setPaused(paused);
}

bool Catalogue::isPaused() const
{
    return d->paused;
}

bool Catalogue::canContinue() const
{
    return !d->run && d->unfinishedSince.isValid();
}

QDateTime Catalogue::unfinishedSince() const
{
    return d->unfinishedSince;
}

QDateTime Catalogue::refreshedAt() const
{
    return d->refreshedAt;
}

void Catalogue::setRetry(const Retry &retry)
{
    d->retry = retry;
}

base::Pending<> Catalogue::refresh(Refresh what)
{
    return d->refresh(what);
}

base::Pending<> Catalogue::refreshObject(const ObjectRef &ref)
{
    if (!d->tree.contains(ref))
        return base::ready<>(base::fail(base::Error::Kind::NotFound, u"no such object: %1"_s.arg(ref.id)));
    return d->load(ref);
}

base::Pending<> Catalogue::loadChildren(const QString &groupId)
{
    // One after the other: both may name new objects, and the second one's failure must not hide the first one's.
    return base::andThen(d->loadSubGroups(groupId), this, [this, groupId] { return loadActions(groupId); });
}

base::Pending<> Catalogue::loadSubGroups(const QString &groupId)
{
    return d->loadSubGroups(groupId);
}

base::Pending<> Catalogue::loadActions(const QString &groupId, const QString &actionType, int most)
{
    return d->loadActions(groupId, actionType, most);
}

bool Catalogue::hasMoreActions(const QString &groupId, const QString &actionType) const
{
    const auto read = d->actionsRead.value({groupId, actionType.toLower()});
    return read.more && !read.capped;
}

bool Catalogue::actionsCapped(const QString &groupId, const QString &actionType) const
{
    return d->actionsRead.value({groupId, actionType.toLower()}).capped;
}

void Catalogue::addObject(const KnownObject &object)
{
    d->changeObjects([&] { d->tree.add(object); });
}

void Catalogue::learnObject(const KnownObject &object)
{
    if (!d->tree.contains(object.ref))
        d->changeObjects([&] { d->tree.addLearnt(object); });
}

void Catalogue::removeObject(const ObjectRef &ref)
{
    d->changeObjects([&] { d->tree.remove(ref); }, Private::By::Us);
}

bool Catalogue::isAdded(const ObjectRef &ref) const
{
    return d->tree.isAdded(ref);
}

Mark Catalogue::mark(const SubscriptionId &id) const
{
    return d->marks.of(id);
}

QList<ServiceChange> Catalogue::gone() const
{
    return d->marks.gone();
}

int Catalogue::marked() const
{
    return int(d->marks.all().size());
}

void Catalogue::clearMarks()
{
    if (d->marks.isEmpty())
        return;
    d->marks.clear();
    Q_EMIT marksChanged();
}

Snapshot Catalogue::snapshot() const
{
    return d->snapshot();
}

void Catalogue::restore(const Snapshot &snapshot)
{
    d->restore(snapshot);
}

base::Pending<Subscription> Catalogue::create(const kaizala::SubscriptionDraft &draft)
{
    const base::Pending<Subscription> created = d->create(draft);
    base::then(created, this, [this, draft](const base::Result<Subscription> &made) {
        d->noteValidation(draft.callbackUrl, made ? std::nullopt : std::optional(made.error()));
        Q_EMIT changeEnded(noteOfCreation(*this, draft, made));
    });
    return created;
}

base::Pending<EditOutcome> Catalogue::edit(const SubscriptionId &id, const kaizala::SubscriptionPatch &patch)
{
    const std::optional<Subscription> before = subscription(id);
    if (const auto found = d->find(id))
        d->own(id, found->ref);
    const base::Pending<EditOutcome> edited = d->edit(id, patch);
    if (!before || patch.isEmpty())
        return edited; // nothing was asked of the service
    base::then(edited, this, [this, before = *before, patch](const base::Result<EditOutcome> &outcome) {
        d->noteEdited(before, patch, outcome);
        Q_EMIT changeEnded(noteOfEdit(*this, before, patch, outcome));
    });
    return edited;
}

base::Pending<> Catalogue::remove(const SubscriptionId &id)
{
    const std::optional<Subscription> before = subscription(id);
    if (const auto found = d->find(id))
        d->own(id, found->ref);
    const base::Pending<> removed = d->remove(id);
    if (!before)
        return removed;
    base::then(removed, this, [this, before = *before](const base::Result<> &outcome) {
        Q_EMIT changeEnded(noteOfDeletion(*this, before, outcome));
    });
    return removed;
}

QList<Repair> Catalogue::repairs() const
{
    return d->openRepairs();
}

base::Pending<> Catalogue::repair(const SubscriptionId &id)
{
    return d->repair(id);
}

base::Pending<> Catalogue::keepUnfinished(const QString &file)
{
    return d->keepUnfinished(file);
}

void Catalogue::setSettleTime(std::chrono::milliseconds time)
{
    d->settleTime = time;
}

} // namespace subscriptions
