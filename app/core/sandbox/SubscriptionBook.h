// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "kaizala/ObjectRef.h"
#include "sandbox/Edition.h"
#include "sandbox/Random.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace sandbox {

//! What the service may do with a callback URL.
enum class CallbackReach
{
    Called, //!< validated, and events go there
    Uncalled, //!< accepted as it is: the hosts that RFC 2606 reserves for examples lead nowhere
    Refused, //!< not absolute, neither http nor https, or http to another machine
};

//! http to loopback hosts only, https anywhere; https to ".example", "example.com", "example.org" and "example.net" and
//! hosts below them is accepted without ever being called.
[[nodiscard]] CallbackReach reachOf(const QUrl &callback);

//! A subscription as the service keeps it.
struct Webhook
{
    QString id;
    kaizala::ObjectRef object;
    QStringList events; //!< canonical spelling, in the documented order
    QString callbackUrl;
    base::Secret callbackToken; //!< empty: none
    QString context; //!< "": none
    QDateTime createdAt;
    QDateTime validUntil;
    bool active = true;

    int delivered = 0; //!< events that were accepted with 2xx, each counted once
    int duplicates = 0; //!< accepted again
    int failed = 0; //!< given up
    int pending = 0; //!< queued, under way or waiting for a retry

    [[nodiscard]] bool wants(const QString &eventType) const; //!< any case
    //! Whether events are sent: active, not expired at \a now, and a callback that may be called.
    [[nodiscard]] bool takesEvents(const QDateTime &now) const;
    //! As GET /v1/webhook answers: the documented spelling in 2018, that of the wire in 2021.
    [[nodiscard]] QJsonObject toJson(Edition edition) const;
    [[nodiscard]] QJsonObject stateJson() const; //!< as GET /sandbox/state answers
};

//! The service's subscriptions, in the order of their creation. Belongs to one thread.
class SubscriptionBook
{
public:
    explicit SubscriptionBook(quint32 seed);

    static constexpr int Most = 100'000; //!< subscriptions that are kept

    //! Gives \a webhook an id and keeps it. None: the book is full.
    [[nodiscard]] std::optional<QString> add(Webhook webhook);
    [[nodiscard]] bool remove(const QString &id); //!< false: there is none
    [[nodiscard]] Webhook *find(const QString &id); //!< null where there is none; valid until the book changes
    [[nodiscard]] QList<Webhook> of(const kaizala::ObjectRef &object) const;
    [[nodiscard]] const QList<Webhook> &all() const { return m_webhooks; }

private:
    Random m_random; // for ids
    QList<Webhook> m_webhooks;
};

} // namespace sandbox
