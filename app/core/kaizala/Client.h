// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/Credentials.h"
#include "kaizala/Group.h"
#include "kaizala/RateGate.h"
#include "kaizala/Subscription.h"
#include "kaizala/Transport.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace kaizala {

//! Where the client gets its access token from. Implemented by accounts::TokenSource.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;
    //! The token to send now. Errors: Unauthorized (none, sign in again), SecretLocked, SecretUnavailable.
    [[nodiscard]] virtual base::Pending<base::Secret> accessToken() = 0;
    //! A token other than \a refused, which the service just called invalid. Errors: Unauthorized where none can be
    //! had.
    [[nodiscard]] virtual base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &refused) = 0;
};

//! What to ask of a group's actions; unset values are not sent.
struct ActionFilter
{
    QString actionType;
    QDateTime from;
    std::optional<int> count;
};

//! The service's API: one asynchronous function per call (service-api.md). Reads leniently, writes the documented form.
//! Every call: waits for its turn at the rateGate(); a 308 moves the endpoint and is repeated there (endpointMoved
//! tells, 3 moves at most, never from https to http); a 429 holds every call of the client back as Retry-After says,
//! and the call queues again (throttled tells; at most 3 times, 120 s in all, then Throttled); an InvalidToken gets one
//! new token and one repetition; anything else is an Error with the body's message and errorCode. Time-out: 60 s from
//! the turn. Cancelling a Pending gives its turn up or aborts its request. Belongs to one thread.
class Client : public QObject
{
    Q_OBJECT

public:
    //! \a endpoint: with or without a trailing slash. \a transport outlives the client.
    Client(Transport &transport, const QUrl &endpoint, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] QUrl endpoint() const; //!< without a trailing slash
    void setEndpoint(const QUrl &endpoint);
    //! Needed by every call but the sign-in ones. May be null: those calls fail with Unauthorized. Outlives the client.
    void setTokenProvider(TokenProvider *tokens);
    //! Without it: the hosted service's limit, but none while the endpoint is on this computer: a sandbox or a
    //! developer's own service has limits of its own, and tells with a 429.
    void setRateLimit(const RateGate::Limit &limit);
    [[nodiscard]] RateGate &rateGate(); //!< lives as long as the client

    //! \name Signing in. \a root is the service's root, which may differ from the endpoint. No access token is needed.
    //!@{
    [[nodiscard]] base::Pending<AccessGrant> accessToken(
        const QUrl &root, const ConnectorCredentials &credentials); //!< GET v1/accessToken
    [[nodiscard]] base::Pending<> generatePin(const QUrl &root, const QString &mobileNumber,
                                              const QString &applicationId);
    [[nodiscard]] base::Pending<PinGrant> loginWithPin(const QUrl &root, const QString &mobileNumber,
                                                       const QString &applicationId, const base::Secret &pin);
    [[nodiscard]] base::Pending<AccessGrant> oauthToken(const QUrl &oauthRoot, const QString &clientId,
                                                        const base::Secret &clientSecret, const base::Secret &code);
    //!@}

    //! \name Objects
    //!@{
    //! GET v1/groups?showDetail=true&fetchAllGroups=true
    [[nodiscard]] base::Pending<QList<Group>> groups(Priority priority = Priority::User);
    [[nodiscard]] base::Pending<Group> group(const QString &groupId); //!< GET v1/groups/{id}
    //! GET v1/groups/{id}/subGroups
    [[nodiscard]] base::Pending<QList<Group>> subGroups(const QString &groupId, Priority priority = Priority::User);
    [[nodiscard]] base::Pending<ActionPage> actions(const QString &groupId, const ActionFilter &filter = {});
    //!@}

    //! \name Webhook subscriptions
    //!@{
    //! POST v1/webhook. The service validates the callback first and refuses (Http) where that fails.
    [[nodiscard]] base::Pending<SubscriptionId> createSubscription(const SubscriptionDraft &draft);
    //! GET v1/webhook
    [[nodiscard]] base::Pending<QList<Subscription>> subscriptions(const ObjectRef &object,
                                                                   Priority priority = Priority::User);
    //! PUT v1/webhook/{id}. A service of the 2018 edition answers 404 or 405: Http with that status.
    [[nodiscard]] base::Pending<> updateSubscription(const SubscriptionId &id, const SubscriptionPatch &patch);
    [[nodiscard]] base::Pending<> deleteSubscription(const SubscriptionId &id); //!< DELETE v1/webhook/{id}
    //!@}

Q_SIGNALS:
    void endpointMoved(const QUrl &endpoint); //!< the service named a new one (308); to be remembered for the account
    void throttled(std::chrono::seconds wait); //!< a call was refused; no call is sent for that long

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kaizala
