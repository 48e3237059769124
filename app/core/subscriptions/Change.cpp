// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Change.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionDraft;
using kaizala::SubscriptionPatch;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

Change editOf(const Subscription &subscription, const SubscriptionPatch &patch, const QString &why)
{
    Change change;
    change.kind = Change::Kind::Edit;
    change.object = subscription.object;
    change.id = subscription.id;
    change.patch = patch;
    change.before = subscription;
    change.why = why;
    return change;
}

//! What of \a patch makes a difference to \a subscription. A callback token always does where none is known: the
//! service may have one that we were not told.
SubscriptionPatch difference(const Subscription &subscription, SubscriptionPatch patch)
{
    if (patch.eventTypes == subscription.eventTypes)
        patch.eventTypes.reset();
    if (patch.callbackUrl == subscription.callbackUrl)
        patch.callbackUrl.reset();
    if (patch.context == subscription.context)
        patch.context.reset();
    if (patch.validUntil == subscription.validUntil)
        patch.validUntil.reset();
    if (patch.active == subscription.active)
        patch.active.reset();
    if (patch.callbackToken && !subscription.callbackToken.isEmpty()
        && *patch.callbackToken == subscription.callbackToken)
        patch.callbackToken.reset();
    return patch;
}

QString fieldsOf(const SubscriptionPatch &patch)
{
    QStringList fields;
    if (patch.eventTypes)
        fields.append(ChangeText::tr("event types"));
    if (patch.callbackUrl)
        fields.append(ChangeText::tr("callback URL"));
    if (patch.callbackToken)
        fields.append(ChangeText::tr("callback token"));
    if (patch.context)
        fields.append(ChangeText::tr("context"));
    if (patch.validUntil)
        fields.append(ChangeText::tr("validity"));
    if (patch.active)
        fields.append(ChangeText::tr("active or not"));
    return QLocale().createSeparatedList(fields);
}

} // namespace

QString toString(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return u"create"_s;
    case Change::Kind::Edit:
        return u"change"_s;
    case Change::Kind::Delete:
        return u"delete"_s;
    }
    return {};
}

QList<Change> toRenew(const QList<Subscription> &subscriptions, const QDateTime &validUntil)
{
    SubscriptionPatch patch;
    patch.validUntil = validUntil;
    QList<Change> changes;
    changes.reserve(subscriptions.size());
    for (const Subscription &one : subscriptions) {
        changes.append(editOf(one, patch,
                              one.validUntil.isValid()
                                  ? ChangeText::tr("Valid until %2 instead of %1.", "%1 and %2 are dates")
                                        .arg(dayText(one.validUntil), dayText(validUntil))
                                  : ChangeText::tr("Valid until %1.", "%1 is a date").arg(dayText(validUntil))));
    }
    return changes;
}

QList<Change> toEnable(const QList<Subscription> &subscriptions)
{
    SubscriptionPatch patch;
    patch.active = true;
    QList<Change> changes;
    for (const Subscription &one : subscriptions) {
        if (one.active != true)
            changes.append(editOf(one, patch, ChangeText::tr("The service has disabled it; it is to send again.")));
    }
    return changes;
}

QList<Change> toDelete(const QList<Subscription> &subscriptions)
{
    QList<Change> changes;
    changes.reserve(subscriptions.size());
    for (const Subscription &one : subscriptions) {
        Change change;
        change.kind = Change::Kind::Delete;
        change.object = one.object;
        change.id = one.id;
        change.before = one;
        change.why = ChangeText::tr("You chose to delete it.");
        changes.append(change);
    }
    return changes;
}

QList<Change> toDuplicate(const Subscription &subscription, const QList<ObjectRef> &objects, const QDateTime &now)
{
    QList<Change> changes;
    changes.reserve(objects.size());
    for (const ObjectRef &object : objects) {
        Change change;
        change.kind = Change::Kind::Create;
        change.object = object;
        change.draft = draftOf(subscription, now);
        change.draft.object = object;
        change.why = ChangeText::tr("The like of %1.", "%1 is a subscription's id").arg(subscription.id.value);
        changes.append(change);
    }
    return changes;
}

QList<Change> toEdit(const QList<Subscription> &subscriptions, const SubscriptionPatch &patch)
{
    QList<Change> changes;
    for (const Subscription &one : subscriptions) {
        const SubscriptionPatch mine = difference(one, patch);
        if (!mine.isEmpty())
            changes.append(
                editOf(one, mine, ChangeText::tr("Changed: %1.", "%1 is a list of fields").arg(fieldsOf(mine))));
    }
    return changes;
}

SubscriptionDraft draftOf(const Subscription &subscription, const QDateTime &now)
{
    SubscriptionDraft draft = SubscriptionPatch().appliedTo(subscription);
    if (draft.validUntil.isValid() && draft.validUntil <= now)
        draft.validUntil = {};
    return draft;
}

} // namespace subscriptions
