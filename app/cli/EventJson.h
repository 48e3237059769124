// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"
#include "store/Event.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

//! What `events list` and `listen --follow` write of one event: id, receivedAt, eventType, eventId, objectId,
//! objectType, subscriptionId, from, summary (of a rejected delivery: why), deliveries, verdict.
[[nodiscard]] QJsonObject toJson(const store::EventRow &row);

//! What `events show` writes: the same and kind, inbox, peer, status, reason, lastAt, method, target, headers (pairs of
//! name and value), arrivals (at, peer, status), the body (as "body" where it is JSON, as "bodyText" where it is text,
//! else as "bodyBase64") and the findings.
[[nodiscard]] QJsonObject toJson(const store::EventDetail &detail, const QList<schema::Finding> &findings);

//! An array of severity, path and message.
[[nodiscard]] QJsonArray toJson(const QList<schema::Finding> &findings);

} // namespace cli
