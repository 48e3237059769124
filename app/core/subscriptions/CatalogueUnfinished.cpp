// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What a program that ends in the middle of a change leaves behind: repairs, and creations without an answer.

#include "base/Logging.h"
#include "subscriptions/CataloguePrivate.h"
#include "subscriptions/SubscriptionJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

// --- The file -------------------------------------------------------------------------------------------------------

base::Pending<> Catalogue::Private::keepUnfinished(const QString &file)
{
    unfinished = std::make_unique<UnfinishedChangesFile>(file);
    base::then(unfinished->load(), q, [this](const base::Result<UnfinishedChanges> &changes) {
        if (changes)
            recall(*changes);
        else
            qCInfo(lcSubscriptions).noquote() << "unfinished changes:" << changes.error().detail;
        recalled.complete(changes ? base::Result<>() : base::Result<>(base::fail(changes.error())));
    });
    return recalled.pending();
}

void Catalogue::Private::recall(const UnfinishedChanges &changes)
{
    UnfinishedChanges recent = changes;
    const QDateTime oldest = clock.now() - UnfinishedChanges::KeptFor;
    recent.forgetBefore(oldest);
    if (recent.creations.size() < changes.creations.size())
        keep([oldest](UnfinishedChanges &all) { all.forgetBefore(oldest); });
    for (const UnfinishedCreation &one : std::as_const(recent.creations)) {
        Creation creation;
        creation.what = one;
        creation.lost.kind = Error::Kind::Network;
        creation.lost.detail = u"the program ended before the answer came"_s;
        creation.inFile = true;
        unsure.append(creation);
    }
    for (const Repair &one : std::as_const(recent.repairs)) {
        if (std::ranges::find(repairs, one.id, &Repair::id) == repairs.end())
            repairs.append(one);
    }
    tellRepairs();
    QSet<ObjectRef> objects;
    for (const UnfinishedCreation &one : std::as_const(recent.creations))
        objects.insert(one.draft.object);
    for (const ObjectRef &ref : std::as_const(objects)) { // some may have been read meanwhile
        if (const auto known = rows.constFind(ref); known != rows.constEnd() && known->state.readAt.isValid())
            checkLeftovers(ref);
    }
}

//! Nobody waits for it; where it fails, what would be in the file is in memory all the same.
void Catalogue::Private::keep(const UnfinishedChangesFile::Update &update)
{
    if (!unfinished)
        return;
    base::then(unfinished->update(update), q, [](const base::Result<> &kept) {
        if (!kept)
            qCInfo(lcSubscriptions).noquote() << "unfinished changes:" << kept.error().detail;
    });
}

// --- What was found there, against what the service has -------------------------------------------------------------

//! The object was read: a repair whose old one is gone has ended. A replacement that was made by an edit which never
//! came to its end, with the old one still there, is a repair.
void Catalogue::Private::checkLeftovers(const ObjectRef &ref)
{
    const QList<Subscription> list = rows.value(ref).list;
    const auto has = [&list](const SubscriptionId &id) {
        return std::ranges::find(list, id, &Subscription::id) != list.end();
    };
    const QList<Repair> known = repairs;
    for (const Repair &one : known) {
        if (!(one.object == ref))
            continue;
        // The service may be late with news of what was made just now.
        const bool isOver = !has(one.id) || (!has(one.replacement) && !ownMade.contains(one.replacement));
        if (isOver)
            endRepair(one.id);
    }
    tellRepairs(); // what one is about may only be known now
    const QList<Creation> waiting = unsure;
    for (const Creation &one : waiting) {
        if (!(one.what.draft.object == ref) || one.what.replaces.isEmpty() || !one.what.before
            || !has(one.what.replaces))
            continue;
        const Subscription wanted = subscriptionOf({}, one.what.draft);
        const auto made = std::ranges::find_if(list, [&](const Subscription &there) {
            return sameEffect(there, wanted) && there.context == wanted.context && !ownMade.contains(there.id)
                && !one.what.before->contains(there.id);
        });
        if (made == list.end())
            continue;
        ownMade.insert(made->id);
        own(made->id, ref);
        const QString key = one.what.key;
        unsure.removeIf([&key](const Creation &other) { return other.what.key == key; });
        keepRepair({one.what.replaces, made->id, ref, Error::cancelled()});
        keep([key](UnfinishedChanges &changes) { changes.removeCreation(key); });
    }
}

// --- Repairs --------------------------------------------------------------------------------------------------------

QList<Repair> Catalogue::Private::openRepairs() const
{
    QList<Repair> open = repairs;
    open.removeIf([this](const Repair &one) {
        const bool isRead = rows.value(one.object).state.load == ObjectState::Load::Loaded;
        return !find(one.id) || (isRead && !find(one.replacement));
    });
    return open;
}

//! What is known may be from an earlier run of the program: the old one must not go where it is the only one by now.
base::Pending<> Catalogue::Private::repair(const SubscriptionId &id)
{
    const auto open = std::ranges::find(repairs, id, &Repair::id);
    if (open == repairs.end())
        return q->remove(id);
    return base::andThen(load(open->object), q, [this, one = *open] {
        if (!find(one.id)) {
            endRepair(one.id);
            return base::ready<>({});
        }
        if (!find(one.replacement)) {
            endRepair(one.id);
            return base::ready<>(base::fail(
                Error::Kind::NotFound,
                u"the replacement %1 is gone, so %2 was left alone"_s.arg(one.replacement.value, one.id.value)));
        }
        return q->remove(one.id);
    });
}

void Catalogue::Private::keepRepair(const Repair &repair)
{
    repairs.removeIf([&repair](const Repair &one) { return one.id == repair.id; });
    repairs.append(repair);
    keep([repair](UnfinishedChanges &changes) { changes.put(repair); });
    toldRepairs.clear(); // the reason is news, too
    tellRepairs();
}

void Catalogue::Private::endRepair(const SubscriptionId &id)
{
    if (repairs.removeIf([&id](const Repair &one) { return one.id == id; }) == 0)
        return;
    keep([id](UnfinishedChanges &changes) { changes.removeRepair(id); });
    tellRepairs();
}

void Catalogue::Private::tellRepairs()
{
    QSet<SubscriptionId> open;
    const QList<Repair> listed = openRepairs();
    for (const Repair &one : listed)
        open.insert(one.id);
    if (std::exchange(toldRepairs, open) != open)
        Q_EMIT q->repairsChanged();
}

} // namespace subscriptions
