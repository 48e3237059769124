// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "subscriptions/CallbackFailures.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace subscriptions {

//! How a subscription is, in one word. Worst first where several apply: Disabled, Expired, CallbackUnreachable,
//! TokenUnusable, ExpiresSoon.
enum class Health
{
    Ok,
    ExpiresSoon,
    Expired,
    Disabled,
    CallbackUnreachable,
    TokenUnusable,
    Unknown
};

struct HealthReport
{
    Health health = Health::Unknown;
    QString why; //!< translated sentence: what is so, and what to do
};

inline constexpr std::chrono::hours SoonMeans{24 * 14}; //!< ExpiresSoon: less than this is left

//! Whether the account's own token still works.
enum class AccountToken
{
    Usable,
    Unusable //!< somebody has to sign in; nothing can be read, renewed or enabled until then
};

//! \a failure: of its callback, where that is known not to answer.
[[nodiscard]] HealthReport healthOf(const kaizala::Subscription &subscription, const QDateTime &now,
                                    AccountToken token = AccountToken::Usable,
                                    const std::optional<CallbackFailure> &failure = std::nullopt);
//! The same without its sentence; cheap, for sorting and counting.
[[nodiscard]] Health healthAt(const kaizala::Subscription &subscription, const QDateTime &now,
                              AccountToken token = AccountToken::Usable, bool callbackFails = false);
[[nodiscard]] QString toString(Health health); //!< for JSON: "ok", "expiresSoon", "expired", "disabled", …
[[nodiscard]] QString displayName(Health health); //!< translated word for the column

} // namespace subscriptions
