// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace subscriptions {

//! One change to be made at the service. A value: plans, bulk work and undo are lists of these.
struct Change
{
    enum class Kind
    {
        Create,
        Edit,
        Delete
    };
    Kind kind = Kind::Create;
    kaizala::ObjectRef object;
    kaizala::SubscriptionDraft draft; //!< Create
    kaizala::SubscriptionId id; //!< Edit, Delete
    kaizala::SubscriptionPatch patch; //!< Edit
    std::optional<kaizala::Subscription> before; //!< Edit, Delete: as it was known when the change was planned
    QString why; //!< one translated sentence
};

[[nodiscard]] QString toString(Change::Kind kind); //!< for JSON: "create", "change", "delete"

//! \name What is often wanted, for all of \a subscriptions.
//!@{
[[nodiscard]] QList<Change> toRenew(const QList<kaizala::Subscription> &subscriptions, const QDateTime &validUntil);
[[nodiscard]] QList<Change> toEnable(
    const QList<kaizala::Subscription> &subscriptions); //!< those that are active already are left out
[[nodiscard]] QList<Change> toDelete(const QList<kaizala::Subscription> &subscriptions);
//! The same subscription on each of \a objects; its own object and those that have the like are left out by the caller.
[[nodiscard]] QList<Change> toDuplicate(const kaizala::Subscription &subscription,
                                        const QList<kaizala::ObjectRef> &objects,
                                        const QDateTime &now = QDateTime::currentDateTimeUtc());
//! Each gets what of \a patch differs from what it is; those that are like that already are left out.
[[nodiscard]] QList<Change> toEdit(const QList<kaizala::Subscription> &subscriptions,
                                   const kaizala::SubscriptionPatch &patch);
//!@}

//! A draft that makes \a subscription again: undoes a deletion. Its end is left out where it has passed.
[[nodiscard]] kaizala::SubscriptionDraft draftOf(const kaizala::Subscription &subscription, const QDateTime &now);

} // namespace subscriptions
