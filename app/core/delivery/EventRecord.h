// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

//! An event as a record for other programs: the keys of `kaizala-cli events show`. Any thread.
namespace delivery {

//! What lists show: id, receivedAt (ISO 8601 UTC), eventType, eventId, objectId, objectType, subscriptionId, from,
//! summary (of a rejected delivery: why), deliveries, verdict.
[[nodiscard]] QJsonObject recordOf(const store::EventRow &row);
//! The same and kind, inbox, peer, status, elapsedUs, reason, lastAt, method, target, headers (pairs of name and
//! value) and arrivals (at, peer, status); nothing of the body.
[[nodiscard]] QJsonObject recordOf(const store::EventDetail &detail);
//! The sentence of a row: its summary, or why it was refused.
[[nodiscard]] QString sentenceOf(const store::EventRow &row);

//! Text where \a bytes are UTF-8, so that nothing is lost of those that are not.
[[nodiscard]] std::optional<QString> textOf(const QByteArray &bytes);
//! Whether \a bytes are a JSON object or array that may stand as it is in a line of NDJSON: no line break or
//! other control character, no byte-order mark, no white space around it, UTF-8.
[[nodiscard]] bool isLineOfJson(const QByteArray &bytes);

} // namespace delivery
