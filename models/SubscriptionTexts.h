// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "subscriptions/Health.h"
#include "subscriptions/KnownObject.h"
#include "subscriptions/ServiceChange.h"

#include <QString>

namespace models {

//! \name How a subscription's values show in a cell; plain text, one line.
//!@{
[[nodiscard]] QString objectTypeText(kaizala::ObjectType type); //!< "Group", "Action", "Action package"
[[nodiscard]] QString eventTypesText(const QStringList &eventTypes); //!< "13/13", "2 of 13", "1 of 13 and 1 other"
[[nodiscard]] QString callbackText(const QString &callbackUrl); //!< host and path; the text itself where it is no URL
[[nodiscard]] QString callbackTokenText(const kaizala::Subscription &subscription); //!< whether one is set
[[nodiscard]] QString createdText(const QDateTime &createdAt); //!< a short local date; "" where it is not told
[[nodiscard]] QString markText(const subscriptions::Mark &mark); //!< "New", "Changed" or ""
[[nodiscard]] QString fieldsText(subscriptions::Fields fields); //!< "events, callback", in the columns' order
//!@}

//! The callback's host, lower case and encoded; "" where it is no URL.
[[nodiscard]] QString callbackHost(const QString &callbackUrl);
//! What the filter's words are looked for in, of an object: its name, id and type, case-folded.
[[nodiscard]] QString objectSearchText(const subscriptions::KnownObject &object);
//! From the best to the worst, for sorting.
[[nodiscard]] int healthRank(subscriptions::Health health);

} // namespace models
