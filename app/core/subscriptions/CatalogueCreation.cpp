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
constexpr int MostUnsure = UnfinishedChanges::Most; // beyond, the oldest are forgotten

//! Those of \a list that would be taken for what \a draft makes.
QSet<SubscriptionId> likeIt(const QList<Subscription> &list, const SubscriptionDraft &draft)
{
    const Subscription wanted = subscriptionOf({}, draft);
    QSet<SubscriptionId> ids;
    for (const Subscription &one : list) {
        if (sameEffect(one, wanted))
            ids.insert(one.id);
    }
    return ids;
}

//! Whether the second is the first one once more: it may have got another end or a new token meanwhile.
bool isSameAgain(const SubscriptionDraft &a, const SubscriptionDraft &b)
{
    return sameEffect(subscriptionOf({}, a), subscriptionOf({}, b)) && a.context == b.context;
}

//! Whether the service may still be at it: it said nothing, or a server before it gave up waiting.
bool mayStillCome(const Error &error)
{
    const bool gateway = error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || gateway;
}

} // namespace

base::Pending<Catalogue::Private::Made> Catalogue::Private::createOnce(const SubscriptionDraft &draft,
                                                                       const SubscriptionId &replaces)
{
    const auto creation = std::make_shared<Creation>();
    creation->what.key = base::randomToken();
    creation->what.draft = draft;
    creation->what.replaces = replaces;
    if (!unfinished || recalled.pending().isFinished())
        begin(creation);
    else // whatever became of the file
        base::then(recalled.pending(), q, [this, creation](const base::Result<> &) { begin(creation); });
    return creation->promise.pending();
}

void Catalogue::Private::begin(const CreationRef &creation)
{
    if (takeUp(creation)) {
        look(creation);
        return;
    }
    const SubscriptionDraft &draft = creation->what.draft;
    const auto known = rows.constFind(draft.object);
    const auto reading = loads.constFind(draft.object);
    if (known != rows.constEnd()
        && (reading == loads.constEnd() ? known->state : reading->before).load == ObjectState::Load::Loaded) {
        creation->what.before = likeIt(known->list, draft);
        post(creation);
        return;
    }
    const base::Pending<QList<Subscription>> call = client.subscriptions(draft.object);
    passCancellation(creation->promise, q, call);
    base::then(call, q, [this, creation](const base::Result<QList<Subscription>> &list) {
        if (creation->promise.isCancelled()) {
            end(creation, Error::cancelled());
            return;
        }
        // Without knowing what is there, a creation whose answer is lost could never be told from an older one.
        if (!list && mayPass(list.error())) {
            Error error = list.error();
            error.notSent = true; // the POST was not
            end(creation, error);
            return;
        }
        // Whether it can be created, the service says best: it may grant writing without reading.
        if (list)
            creation->what.before = likeIt(*list, creation->what.draft);
        post(creation);
    });
}

//! Goes on where an earlier attempt at the same, perhaps of an earlier run of the program, has no answer: it may be
//! there. False: there is none.
bool Catalogue::Private::takeUp(const CreationRef &creation)
{
    const SubscriptionDraft draft = creation->what.draft;
    const auto earlier = std::find_if(unsure.begin(), unsure.end(),
                                      [&draft](const Creation &one) { return isSameAgain(one.what.draft, draft); });
    if (earlier == unsure.end())
        return false;
    creation->mayDiffer = earlier->mayDiffer || earlier->what.draft.toJson() != draft.toJson();
    creation->lost = earlier->lost;
    creation->inFile = earlier->inFile;
    creation->what.key = earlier->what.key;
    creation->what.before = earlier->what.before;
    creation->what.at = earlier->what.at;
    creation->settled = isSettled(earlier->what.at);
    unsure.erase(earlier);
    return true;
}

//! Whether what was sent then is either there by now or was not made.
bool Catalogue::Private::isSettled(const QDateTime &sentAt) const
{
    const QDateTime now = clock.now();
    return sentAt <= now && sentAt.msecsTo(now) >= settleTime.count();
}

//! Notes what is sent before it is: whoever finds the note looks first.
void Catalogue::Private::post(const CreationRef &creation)
{
    creation->what.at = clock.now();
    if (!unfinished) {
        send(creation);
        return;
    }
    creation->inFile = true;
    base::then(unfinished->update([what = creation->what](UnfinishedChanges &changes) { changes.put(what); }), q,
               [this, creation](const base::Result<> &kept) {
                   if (!kept)
                       qCInfo(lcSubscriptions).noquote() << "unfinished changes:" << kept.error().detail;
                   if (creation->promise.isCancelled() && creation->posts == 0)
                       end(creation, Error::cancelled());
                   else
                       send(creation);
               });
}

void Catalogue::Private::send(const CreationRef &creation)
{
    ++creation->posts;
    creation->settled = false;
    const base::Pending<SubscriptionId> call = client.createSubscription(creation->what.draft);
    passCancellation(creation->promise, q, call);
    base::then(call, q, [this, creation](const base::Result<SubscriptionId> &id) {
        if (id) {
            creation->mayDiffer = false; // it is this draft's own
            found(creation, *id);
        } else if (id.error().kind == Error::Kind::Cancelled) {
            giveUpUnsure(creation, id.error());
        } else if (answerIsLost(id.error())) {
            lostAnswer(creation, id.error());
        } else {
            end(creation, id.error());
        }
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
    const base::Pending<QList<Subscription>> call = client.subscriptions(creation->what.draft.object);
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
        const Subscription wanted = subscriptionOf({}, creation->what.draft);
        const auto ours = std::ranges::find_if(*list, [&](const Subscription &one) {
            return sameEffect(one, wanted) && !ownMade.contains(one.id)
                && !(creation->what.before && creation->what.before->contains(one.id));
        });
        if (ours != list->end()) {
            if (creation->what.before)
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
        end(creation, creation->lost);
}

void Catalogue::Private::lookLater(const CreationRef &creation)
{
    creation->settled = true;
    QTimer::singleShot(settleTime, q, [this, creation] { look(creation); });
}

void Catalogue::Private::found(const CreationRef &creation, const SubscriptionId &id)
{
    ownMade.insert(id);
    const UnfinishedCreation &what = creation->what;
    if (creation->inFile) {
        // In one step: from here on, what a program that ends leaves undone is the old one's deletion.
        const Repair next{what.replaces, id, what.draft.object, Error::cancelled()};
        keep([key = what.key, next](UnfinishedChanges &changes) {
            changes.removeCreation(key);
            if (!next.id.isEmpty())
                changes.put(next);
        });
    }
    creation->promise.complete(Made{id, creation->mayDiffer});
}

//! Certainly not made.
void Catalogue::Private::end(const CreationRef &creation, const Error &error)
{
    if (creation->inFile)
        keep([key = creation->what.key](UnfinishedChanges &changes) { changes.removeCreation(key); });
    creation->promise.complete(base::fail(error));
}

void Catalogue::Private::giveUpUnsure(const CreationRef &creation, const Error &error)
{
    unsure.append(*creation);
    unsure.last().promise = {};
    if (unsure.size() > MostUnsure)
        unsure.removeFirst();
    creation->promise.complete(base::fail(error));
    if (tree.contains(creation->what.draft.object))
        readBack(creation->what.draft.object); // it shows where it was made after all
}

} // namespace subscriptions
