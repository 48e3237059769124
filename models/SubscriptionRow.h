// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "store/LastEvents.h"
#include "subscriptions/ServiceChange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace models {

//! One row of SubscriptionsModel: the subscription, and what is worked out of it once rather than at every comparison.
struct SubscriptionRow
{
    kaizala::Subscription subscription;
    QString callback; //!< as its cell shows it
    QString callbackKey; //!< what callbacks sort by
    QString host; //!< of the callback, lower case and encoded; "" where it is no URL
    QString search; //!< what the filter's words are looked for in, case-folded; without the object's words
    QString key; //!< for store::LastEvents
    int alike = 0; //!< others on the same object with the same callback and the same events
    std::optional<store::LastEvent> last; //!< the newest event seen
    subscriptions::Mark mark; //!< what others did to it since the last look
    bool callbackFails = false; //!< its callback is known not to answer

    SubscriptionRow() = default;
    explicit SubscriptionRow(const kaizala::Subscription &of);
};

//! For each of \a subscriptions, which are one object's: how many of the others have the same callback and the same
//! event types.
[[nodiscard]] std::vector<int> countAlike(const QList<kaizala::Subscription> &subscriptions);
//! Whether the two have the same callback and the same event types, in any order and case.
[[nodiscard]] bool isAlike(const kaizala::Subscription &one, const kaizala::Subscription &other);

} // namespace models
