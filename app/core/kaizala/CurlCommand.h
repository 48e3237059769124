// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QString>
#include <QUrl>

namespace kaizala {

//! \name A call as a cURL command line for a POSIX shell, to paste into a terminal or a ticket.
//! No secret is in it: the access token stands as "$KAIZALA_ACCESS_TOKEN", a callback token as
//! "$KAIZALA_CALLBACK_TOKEN", which goes into JSON as it is. Everything else is quoted, so that no text from outside is
//! ever run. \a endpoint: with or without a trailing slash. Pure, any thread.
//!@{
[[nodiscard]] QString curlListGroups(const QUrl &endpoint);
[[nodiscard]] QString curlList(const QUrl &endpoint, const ObjectRef &object);
[[nodiscard]] QString curlCreate(const QUrl &endpoint, const SubscriptionDraft &draft);
[[nodiscard]] QString curlEdit(const QUrl &endpoint, const SubscriptionId &id, const SubscriptionPatch &patch);
[[nodiscard]] QString curlDelete(const QUrl &endpoint, const SubscriptionId &id);
//!@}

//! \a text as one word of a POSIX shell, in single quotes. What no argument can hold (NUL) is left out.
[[nodiscard]] QString shellQuoted(QString text);

} // namespace kaizala
