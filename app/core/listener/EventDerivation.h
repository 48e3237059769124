// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "schema/Validator.h"
#include "store/Maintenance.h"

#include <QJsonValue>
#include <QString>

namespace listener {

//! What an event's payload says, and what its schema says of it: the one reading of an event, when it comes (Admission)
//! and when it is derived anew. Pure; any thread.
[[nodiscard]] store::Derived derive(const QJsonValue &payload, const schema::Validator &validator);
//! The event's own id; what tells that two deliveries are the same event. Empty where there is none.
[[nodiscard]] QString eventIdOf(const QJsonValue &payload);

//! Another one where the schemas are others, or the way events are read. The first call of a set of schemas reads them
//! all: not on the GUI thread.
[[nodiscard]] QString derivationFingerprint(const schema::Validator &validator);

//! How stored events are derived anew, for store::EventStore::rederive(). \a validator outlives the store. What can't
//! be read any more stays as it is, and so does the subscription of an event that names none: it came from its inbox.
//! The first call reads the schemas, as above.
[[nodiscard]] store::Derivation derivationWith(const schema::Validator &validator,
                                               int maxJsonDepth = base::MaxJsonDepth);

} // namespace listener
