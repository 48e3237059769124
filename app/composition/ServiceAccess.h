// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "accounts/TokenSource.h"
#include "base/Clock.h"
#include "kaizala/Client.h"

#include <QObject>

#include <memory>

namespace composition {

//! The service as one account sees it: the API client with the account's tokens behind it. A new endpoint (308) is
//! remembered in the account. Belongs to its creator's thread; what it is given outlives it.
class ServiceAccess : public QObject
{
    Q_OBJECT

public:
    ServiceAccess(const accounts::Account &account, accounts::AccountStore &accounts, accounts::SecretStore &secrets,
                  kaizala::Transport &transport, const base::Clock &clock, QObject *parent = nullptr);
    ~ServiceAccess() override;

    [[nodiscard]] kaizala::Client &client() { return m_client; }
    [[nodiscard]] accounts::TokenSource &tokens() { return m_tokens; }

private:
    kaizala::Client m_client;
    accounts::TokenSource m_tokens;
};

//! One access token from outside (an environment variable), for the command line. It can't be renewed.
class FixedToken final : public kaizala::TokenProvider
{
public:
    explicit FixedToken(base::Secret token);
    [[nodiscard]] base::Pending<base::Secret> accessToken() override;
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(
        const base::Secret &refused) override; //!< Unauthorized

private:
    base::Secret m_token;
};

} // namespace composition
