// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Creating, so that a lost answer never makes two.

#include "base/Logging.h"
#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/ChangeNotes.h"
#include "subscriptions/SubscriptionJson.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::Subscription;
using kaizala::SubscriptionDraft;
using kaizala::SubscriptionId;

namespace {

constexpr int MostPosts = 2;
constexpr int MostUnsure = 1000; // a bulk run of them; beyond, the oldest are forgotten

QSet<SubscriptionId> idsOf(const QList<Subscription> &list)
{
    QSet<SubscriptionId> ids;
    for (const Subscription &one : list)
        ids.insert(one.id);
    return ids;
}

bool sameDraft(const SubscriptionDraft &a, const SubscriptionDraft &b)
{
    return a.toJson() == b.toJson();
}

//! Whether the service may still be at it: it said nothing, or a server before it gave up waiting.
bool mayStillCome(const Error &error)
{
    const bool gateway = error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || gateway;
}

} // namespace

base::Pending<SubscriptionId> Catalogue::Private::createOnce(const SubscriptionDraft &draft)
{
    const auto creation = std::make_shared<Creation>();
    creation->draft = draft;
    const auto earlier = std::find_if(unsure.begin(), unsure.end(),
                                      [&draft](const Creation &one) { return sameDraft(one.draft, draft); });
    if (earlier != unsure.end()) { // it may be there from the last time
        creation->before = earlier->before;
        creation->lost = earlier->lost;
        creation->settled = true;
        unsure.erase(earlier);
        look(creation);
        return creation->promise.pending();
    }
    const auto known = rows.constFind(draft.object);
    const auto reading = loads.constFind(draft.object);
    if (known != rows.constEnd()
        && (reading == loads.constEnd() ? known->state : reading->before).load == ObjectState::Load::Loaded) {
        creation->before = idsOf(known->list);
        post(creation);
        return creation->promise.pending();
    }
    const base::Pending<QList<Subscription>> call = client.subscriptions(draft.object);
    passCancellation(creation->promise, q, call);
    base::then(call, q, [this, creation](const base::Result<QList<Subscription>> &list) {
        if (creation->promise.isCancelled()) {
            creation->promise.complete(base::fail(Error::cancelled()));
            return;
        }
        // Without knowing what is there, a creation whose answer is lost could never be told from an older one.
        if (!list && mayPass(list.error())) {
            Error error = list.error();
            error.notSent = true; // the POST was not
            creation->promise.complete(base::fail(error));
            return;
        }
        // Whether it can be created, the service says best: it may grant writing without reading.
        if (list)
            creation->before = idsOf(*list);
        post(creation);
    });
    return creation->promise.pending();
}

void Catalogue::Private::post(const CreationRef &creation)
{
    ++creation->posts;
    creation->settled = false;
    const base::Pending<SubscriptionId> call = client.createSubscription(creation->draft);
    passCancellation(creation->promise, q, call);
    base::then(call, q, [this, creation](const base::Result<SubscriptionId> &id) {
        if (id)
            found(creation, *id);
        else if (id.error().kind == Error::Kind::Cancelled)
            giveUpUnsure(creation, id.error());
        else if (answerIsLost(id.error()))
            lostAnswer(creation, id.error());
        else
            creation->promise.complete(base::fail(id.error()));
    });
}

void Catalogue::Private::lostAnswer(const CreationRef &creation, const Error &error)
{
    qCInfo(lcSubscriptions) << "the answer to a creation is lost; looking whether it was made:" << error.detail;
    creation->lost = error;
    creation->settled = !mayStillCome(error);
    look(creation);
}

void Catalogue::Private::look(const CreationRef &creation)
{
    const base::Pending<QList<Subscription>> call = client.subscriptions(creation->draft.object);
    passCancellation(creation->promise, q, call);
    base::then(call, q, [this, creation](const base::Result<QList<Subscription>> &list) { looked(creation, list); });
}

void Catalogue::Private::looked(const CreationRef &creation, const base::Result<QList<Subscription>> &list)
{
    if (creation->promise.isCancelled()) {
        giveUpUnsure(creation, Error::cancelled());
        return;
    }
    if (list) {
        const Subscription wanted = subscriptionOf({}, creation->draft);
        const auto ours = std::ranges::find_if(*list, [&](const Subscription &one) {
            return sameEffect(one, wanted) && !ownMade.contains(one.id)
                && !(creation->before && creation->before->contains(one.id));
        });
        if (ours != list->end()) {
            if (creation->before)
                found(creation, ours->id);
            else // it may have been there before: not to be called ours, and not to be made twice either
                giveUpUnsure(creation, base::fail(Error::Kind::Uncertain, creation->lost.detail).value());
            return;
        }
    }
    if (!creation->settled)
        lookLater(creation);
    else if (!list)
        giveUpUnsure(creation, base::fail(Error::Kind::Uncertain, creation->lost.detail).value());
    else if (creation->posts < MostPosts)
        post(creation);
    else
        creation->promise.complete(base::fail(creation->lost));
}

void Catalogue::Private::lookLater(const CreationRef &creation)
{
    creation->settled = true;
    QTimer::singleShot(settleTime, q, [this, creation] { look(creation); });
}

void Catalogue::Private::found(const CreationRef &creation, const SubscriptionId &id)
{
    ownMade.insert(id);
    creation->promise.complete(id);
}

void Catalogue::Private::giveUpUnsure(const CreationRef &creation, const Error &error)
{
    unsure.append(*creation);
    unsure.last().promise = {};
    if (unsure.size() > MostUnsure)
        unsure.removeFirst();
    creation->promise.complete(base::fail(error));
    if (tree.contains(creation->draft.object))
        readBack(creation->draft.object); // it shows where it was made after all
}

} // namespace subscriptions
