// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Catalogue.h"

#include "subscriptions/CataloguePrivate.h"

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

Catalogue::Catalogue(kaizala::Client &client, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client))
{
}

Catalogue::~Catalogue() = default;

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

base::Pending<> Catalogue::refresh()
{
    return d->refresh();
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
    return base::andThen(d->loadSubGroups(groupId), this, [this, groupId] { return d->loadActions(groupId); });
}

base::Pending<> Catalogue::loadSubGroups(const QString &groupId)
{
    return d->loadSubGroups(groupId);
}

base::Pending<> Catalogue::loadActions(const QString &groupId)
{
    return d->loadActions(groupId);
}

void Catalogue::addObject(const KnownObject &object)
{
    d->changeObjects([&] { d->tree.add(object); });
}

base::Pending<Subscription> Catalogue::create(const kaizala::SubscriptionDraft &draft)
{
    return d->create(draft);
}

base::Pending<EditOutcome> Catalogue::edit(const SubscriptionId &id, const kaizala::SubscriptionPatch &patch)
{
    return d->edit(id, patch);
}

base::Pending<> Catalogue::remove(const SubscriptionId &id)
{
    return d->remove(id);
}

} // namespace subscriptions
