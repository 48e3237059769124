// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "base/Clock.h"
#include "kaizala/Client.h"

#include <chrono>

namespace accounts {

//! The access token of one account: from the secret store, renewed for a connector before it expires (RenewBefore) and
//! when the service calls it invalid, once for all who wait. A rotated refresh token is stored before the new access
//! token is handed out; a missing or empty one never overwrites the stored one. Updates the account (endpoint, expiry,
//! scope) in the AccountStore. GUI thread. What it is given outlives it.
class TokenSource final : public QObject, public kaizala::TokenProvider
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes RenewBefore{10};

    TokenSource(QString accountId, AccountStore &accounts, SecretStore &secrets, kaizala::Client &client,
                const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] base::Pending<base::Secret> accessToken() override;
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &refused) override;

Q_SIGNALS:
    void renewed(); //!< a new access token is stored
    void signInNeeded(const base::Error &why); //!< no token can be had without the admin

private:
    class Private;
    std::unique_ptr<Private> d;

public:
    ~TokenSource() override;
};

} // namespace accounts
