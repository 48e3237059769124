// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "kaizala/ObjectRef.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace kaizala {

using SubscriptionId = base::Id<struct SubscriptionTag>;

//! A webhook subscription as the service tells it.
struct Subscription
{
    SubscriptionId id;
    ObjectRef object;
    QStringList eventTypes; //!< as sent, unknown ones included
    QString callbackUrl;
    base::Secret callbackToken; //!< empty: none set, or not known
    //! A callback token is set, but it is not known: read from a file, where no secret is kept.
    bool tokenUnknown = false;
    QString context;
    QDateTime createdAt; //!< UTC; invalid: not told
    QDateTime validUntil; //!< UTC; invalid: not told
    std::optional<bool> active; //!< none: the service does not tell (2018 edition)
    QJsonObject unknown; //!< keys that are in no edition's documentation, kept to be shown

    //! Reads every form of service-api.md ("Webhook subscriptions"). Error: Protocol, where there is no id. \a asked
    //! fills in the object where the answer does not repeat it.
    [[nodiscard]] static base::Result<Subscription> fromJson(const QJsonObject &json, const ObjectRef &asked);

    [[nodiscard]] bool hasCallbackToken() const { return tokenUnknown || !callbackToken.isEmpty(); }

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

//! What a new subscription is made of.
struct SubscriptionDraft
{
    ObjectRef object;
    QStringList eventTypes;
    QString callbackUrl;
    base::Secret callbackToken; //!< empty: not sent
    QString context; //!< empty: not sent
    QDateTime validUntil; //!< invalid: not sent, the service's two years apply

    //! The POST body, in the documented form (validity: a string of epoch milliseconds).
    [[nodiscard]] QJsonObject toJson() const;
    //! Why it can't be sent: no object, no event type, a URL that is not absolute http(s), a time in the past. None: it
    //! can.
    [[nodiscard]] std::optional<base::Error> problem(const QDateTime &now) const;
};

//! The changes of an edit; what is not set stays as it is.
struct SubscriptionPatch
{
    std::optional<QStringList> eventTypes;
    std::optional<QString> callbackUrl;
    std::optional<base::Secret> callbackToken;
    std::optional<QString> context;
    std::optional<QDateTime> validUntil;
    std::optional<bool> active;

    [[nodiscard]] bool isEmpty() const;
    //! The PUT body; `Active` with its capital and as the string "true"/"false" (service-api.md, "PUT").
    [[nodiscard]] QJsonObject toJson() const;
    //! \a subscription with these changes, as the draft of a replacement, for services without PUT. A callback token
    //! that is not known would be lost: read the subscription first.
    [[nodiscard]] SubscriptionDraft appliedTo(const Subscription &subscription) const;
};

} // namespace kaizala
