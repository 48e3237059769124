// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace subscriptions {

//! One subscription as `kaizala-cli subscriptions list` writes it and the journal keeps it: id, objectId, objectType,
//! objectName, eventTypes, callbackUrl, hasCallbackToken, context, createdAt, validUntil, active, health. Times in UTC
//! (ISO 8601), null where the service does not tell. No secret: of the callback token only whether there is one.
[[nodiscard]] QJsonObject toJson(const kaizala::Subscription &subscription, const QString &objectName,
                                 const QDateTime &now);

//! What toJson() wrote, read back; the callback token is not in there, so it is unknown where one is set. None: without
//! an object, so it is no subscription.
[[nodiscard]] std::optional<kaizala::Subscription> subscriptionFromJson(const QJsonObject &json);

//! \name What a change makes of things, as far as can be said without asking the service.
//!@{
[[nodiscard]] kaizala::Subscription subscriptionOf(const kaizala::SubscriptionId &id,
                                                   const kaizala::SubscriptionDraft &draft);
[[nodiscard]] kaizala::Subscription patched(kaizala::Subscription subscription,
                                            const kaizala::SubscriptionPatch &patch);
//!@}

//! Whether both send the same events of the same object to the same callback: what a service would call a duplicate.
//! URLs that differ in spelling alone are the same, and so are event types in another order or case.
[[nodiscard]] bool sameEffect(const kaizala::Subscription &a, const kaizala::Subscription &b);

} // namespace subscriptions
