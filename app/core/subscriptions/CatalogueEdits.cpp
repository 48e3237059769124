// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Logging.h"
#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/Change.h"
#include "subscriptions/ChangeNotes.h"
#include "subscriptions/SubscriptionJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionDraft;
using kaizala::SubscriptionId;
using kaizala::SubscriptionPatch;

namespace {

bool saysNotFound(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.httpStatus == 404;
}

auto unknownSubscription(const SubscriptionId &id)
{
    return base::fail(Error::Kind::NotFound, u"no such subscription: %1"_s.arg(id.value));
}

} // namespace

// --- The list -------------------------------------------------------------------------------------------------------

std::optional<Catalogue::Private::Found> Catalogue::Private::find(const SubscriptionId &id) const
{
    if (const auto place = places.constFind(id); place != places.constEnd()) {
        if (const std::optional<Found> found = findAt(*place, id))
            return found;
    }
    places.clear();
    for (const KnownObject &object : tree.objects()) {
        const auto known = rows.constFind(object.ref);
        if (known == rows.constEnd())
            continue;
        for (const Subscription &one : known->list) {
            if (!places.contains(one.id)) // the first one, where two objects list it
                places.insert(one.id, object.ref);
        }
    }
    const auto place = places.constFind(id);
    return place == places.constEnd() ? std::nullopt : findAt(*place, id);
}

std::optional<Catalogue::Private::Found> Catalogue::Private::findAt(const ObjectRef &ref,
                                                                    const SubscriptionId &id) const
{
    const auto known = rows.constFind(ref);
    if (known == rows.constEnd() || !tree.contains(ref))
        return std::nullopt;
    const auto one = std::ranges::find(known->list, id, &Subscription::id);
    return one == known->list.cend() ? std::nullopt : std::optional(Found{ref, *one});
}

void Catalogue::Private::put(const Subscription &subscription, const ObjectRef &ref)
{
    if (!tree.contains(ref))
        changeObjects([&] { tree.add({ref, {}, {}, false}); });
    Rows &mine = rows[ref];
    ++mine.revision;
    own(subscription.id, ref);
    const auto old = std::find_if(mine.list.begin(), mine.list.end(),
                                  [&](const Subscription &one) { return one.id == subscription.id; });
    if (old == mine.list.end()) {
        mine.list.append(subscription);
        places.insert(subscription.id, ref);
    } else {
        *old = subscription;
    }
    Q_EMIT q->subscriptionsChanged(ref);
}

void Catalogue::Private::drop(const SubscriptionId &id, const ObjectRef &ref)
{
    const auto mine = rows.find(ref);
    if (mine == rows.end())
        return;
    ++mine->revision;
    own(id, ref);
    places.remove(id);
    mine->list.removeIf([&id](const Subscription &one) { return one.id == id; });
    Q_EMIT q->subscriptionsChanged(ref);
}

//! Learns what the service made of a change. Nobody waits for it: a failure shows in the object's state.
void Catalogue::Private::readBack(const ObjectRef &ref)
{
    base::then(load(ref), q, [](const base::Result<> &) {});
}

// --- Creating -------------------------------------------------------------------------------------------------------

base::Pending<Subscription> Catalogue::Private::create(const SubscriptionDraft &draft)
{
    const base::Promise<Subscription> promise;
    const base::Pending<Made> call = createOnce(draft);
    passCancellation(promise, q, call);
    base::then(call, q, [this, draft, promise](const base::Result<Made> &made) {
        if (made)
            takeCreated(*made, draft, promise);
        else
            promise.complete(base::fail(made.error()));
    });
    return promise.pending();
}

void Catalogue::Private::takeCreated(const Made &made, const SubscriptionDraft &draft,
                                     const base::Promise<Subscription> &promise)
{
    put(subscriptionOf(made.id, draft), draft.object); // it exists from here on, whatever becomes of reading it back
    base::then(load(draft.object), q, [this, made, draft, promise](const base::Result<> &) {
        if (!find(made.id))
            put(subscriptionOf(made.id, draft), draft.object); // the service is late with its own news
        base::then(adjusted(draft.object, made, draft), q, [this, draft, promise](const auto &id) {
            if (!id) {
                promise.complete(base::fail(id.error()));
                return;
            }
            const std::optional<Found> now = find(*id);
            promise.complete(now ? now->subscription : subscriptionOf(*id, draft));
        });
    });
}

base::Pending<SubscriptionId> Catalogue::Private::adjusted(const ObjectRef &ref, const Made &made,
                                                           const SubscriptionDraft &draft)
{
    const std::optional<Found> there = made.mayDiffer ? findAt(ref, made.id) : std::nullopt;
    SubscriptionPatch patch;
    if (draft.validUntil.isValid())
        patch.validUntil = draft.validUntil;
    if (!draft.callbackToken.isEmpty())
        patch.callbackToken = draft.callbackToken;
    const QList<Change> needed = there ? toEdit({there->subscription}, patch) : QList<Change>();
    if (needed.isEmpty())
        return base::ready<SubscriptionId>(made.id);
    return base::andThen(edit(made.id, needed.first().patch), q,
                         [](const EditOutcome &edited) { return base::ready<SubscriptionId>(edited.id); });
}

// --- Editing --------------------------------------------------------------------------------------------------------

base::Pending<EditOutcome> Catalogue::Private::edit(const SubscriptionId &id, const SubscriptionPatch &patch)
{
    const std::optional<Found> found = find(id);
    if (!found)
        return base::ready<EditOutcome>(unknownSubscription(id));
    if (patch.isEmpty())
        return base::ready<EditOutcome>(EditOutcome{id, false, std::nullopt});

    const base::Promise<EditOutcome> promise;
    const base::Pending<> call = client.updateSubscription(id, patch);
    passCancellation(promise, q, call);
    base::then(call, q, [this, found = *found, patch, promise](const base::Result<> &outcome) {
        if (outcome) {
            put(patched(found.subscription, patch), found.ref);
            readBack(found.ref);
            promise.complete(EditOutcome{found.subscription.id, false, std::nullopt});
        } else if (outcome.error().httpStatus == 405 || saysNotFound(outcome.error())) {
            replaceIfStillThere(found, patch, promise);
        } else if (answerIsLost(outcome.error())) {
            checkEdited(found, patch, outcome.error(), promise);
        } else {
            promise.complete(base::fail(outcome.error()));
        }
    });
    return promise.pending();
}

//! Whether an edit whose answer is lost was made.
void Catalogue::Private::checkEdited(const Found &old, const SubscriptionPatch &patch, const Error &lost,
                                     const base::Promise<EditOutcome> &promise)
{
    base::then(load(old.ref), q, [this, old, patch, lost, promise](const base::Result<> &outcome) {
        const std::optional<Found> current = find(old.subscription.id);
        if (!outcome)
            promise.complete(base::fail(Error::Kind::Uncertain, lost.detail));
        else if (!current)
            promise.complete(unknownSubscription(old.subscription.id));
        else if (toEdit({current->subscription}, patch).isEmpty())
            promise.complete(EditOutcome{old.subscription.id, false, std::nullopt});
        else
            promise.complete(base::fail(lost));
    });
}

//! A 404 means either that the service has no PUT or that the subscription is gone: what is gone must not come back as
//! a replacement that nobody asked for. And what is to be replaced has to be known in full, the callback token too.
void Catalogue::Private::replaceIfStillThere(const Found &old, const SubscriptionPatch &patch,
                                             const base::Promise<EditOutcome> &promise)
{
    base::then(load(old.ref), q, [this, old, patch, promise](const base::Result<> &outcome) {
        if (!outcome)
            promise.complete(base::fail(outcome.error()));
        else if (const std::optional<Found> current = find(old.subscription.id))
            replace(*current, patch, promise);
        else
            promise.complete(unknownSubscription(old.subscription.id));
    });
}

void Catalogue::Private::replace(const Found &old, const SubscriptionPatch &patch,
                                 const base::Promise<EditOutcome> &promise)
{
    if (promise.isCancelled()) {
        promise.complete(base::fail(Error::cancelled()));
        return;
    }
    if (patch.active == false) {
        promise.complete(
            base::fail(Error::Kind::InvalidInput, u"this service cannot disable a subscription; delete it instead"_s));
        return;
    }
    const SubscriptionDraft draft = patch.appliedTo(old.subscription);
    if (const std::optional<Made> there = replacementOf(old, draft)) {
        takeReplacement(old, draft, *there, promise);
        return;
    }
    const base::Pending<Made> call = createOnce(draft, old.subscription.id);
    passCancellation(promise, q, call);
    base::then(call, q, [this, old, draft, promise](const base::Result<Made> &made) {
        if (!made) {
            promise.complete(base::fail(made.error()));
            return;
        }
        put(subscriptionOf(made->id, draft), old.ref);
        takeReplacement(old, draft, *made, promise);
    });
}

//! What an earlier attempt at the same edit made, where only the old one's deletion is missing.
std::optional<Catalogue::Private::Made> Catalogue::Private::replacementOf(const Found &old,
                                                                          const SubscriptionDraft &draft) const
{
    const auto open = std::ranges::find(repairs, old.subscription.id, &Repair::id);
    const std::optional<Found> there = open == repairs.end() ? std::nullopt : find(open->replacement);
    if (!there || !sameEffect(there->subscription, subscriptionOf({}, draft))
        || there->subscription.context != draft.context)
        return std::nullopt;
    return Made{there->subscription.id, true};
}

void Catalogue::Private::takeReplacement(const Found &old, const SubscriptionDraft &draft, const Made &made,
                                         const base::Promise<EditOutcome> &promise)
{
    base::then(adjusted(old.ref, made, draft), q, [this, old, made, promise](const base::Result<SubscriptionId> &id) {
        if (id) {
            deleteReplaced(old, *id, promise);
            return;
        }
        keepRepair({old.subscription.id, made.id, old.ref, id.error()});
        readBack(old.ref);
        promise.complete(EditOutcome{made.id, true, id.error()});
    });
}

//! Not to be cancelled: stopping half-way would leave two subscriptions that both send.
void Catalogue::Private::deleteReplaced(const Found &old, const SubscriptionId &replacement,
                                        const base::Promise<EditOutcome> &promise)
{
    base::then(client.deleteSubscription(old.subscription.id), q,
               [this, old, replacement, promise](const base::Result<> &outcome) {
                   EditOutcome edited{replacement, true, std::nullopt};
                   if (outcome || saysNotFound(outcome.error())) {
                       drop(old.subscription.id, old.ref);
                       endRepair(old.subscription.id);
                       keep([id = old.subscription.id](UnfinishedChanges &changes) { changes.removeRepair(id); });
                   } else {
                       edited.oldRemains = outcome.error();
                       keepRepair({old.subscription.id, replacement, old.ref, outcome.error()});
                   }
                   readBack(old.ref);
                   promise.complete(edited);
               });
}

// --- Removing -------------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::remove(const SubscriptionId &id)
{
    const std::optional<Found> found = find(id);
    if (!found)
        return base::ready<>(unknownSubscription(id));
    const base::Promise<> promise;
    const base::Pending<> call = client.deleteSubscription(id);
    passCancellation(promise, q, call);
    base::then(call, q, [this, found = *found, promise](const base::Result<> &outcome) {
        if (!outcome && (saysNotFound(outcome.error()) || answerIsLost(outcome.error()))) {
            checkGone(found, outcome.error(), promise);
            return;
        }
        if (outcome) {
            drop(found.subscription.id, found.ref);
            endRepair(found.subscription.id);
        }
        promise.complete(outcome);
    });
    return promise.pending();
}

//! The service calls it unknown, or its answer is lost: it is gone if the service's list says so. Otherwise the address
//! is wrong, not the id, or nothing was done.
void Catalogue::Private::checkGone(const Found &found, const Error &refusal, const base::Promise<> &promise)
{
    base::then(load(found.ref), q, [this, found, refusal, promise](const base::Result<> &outcome) {
        if (outcome && !find(found.subscription.id)) {
            endRepair(found.subscription.id);
            promise.complete({});
        } else if (!outcome && answerIsLost(refusal)) {
            promise.complete(base::fail(Error::Kind::Uncertain, refusal.detail));
        } else {
            promise.complete(base::fail(refusal));
        }
    });
}

} // namespace subscriptions
