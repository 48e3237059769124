// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "subscriptions/Health.h"

#include <QString>

namespace models {

//! \name How a subscription's values show in a cell; plain text, one line.
//!@{
[[nodiscard]] QString objectTypeText(kaizala::ObjectType type); //!< "Group", "Action", "Action package"
[[nodiscard]] QString eventTypesText(const QStringList &eventTypes); //!< "13/13", "2 of 13", "1 of 13 and 1 other"
[[nodiscard]] QString callbackText(const QString &callbackUrl); //!< host and path; the text itself where it is no URL
//!@}

//! From the best to the worst, for sorting.
[[nodiscard]] int healthRank(subscriptions::Health health);

} // namespace models
