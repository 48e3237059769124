// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/ServiceAccess.h"

using namespace Qt::StringLiterals;

namespace composition {

ServiceAccess::ServiceAccess(const accounts::Account &account, accounts::AccountStore &accounts,
                             accounts::SecretStore &secrets, kaizala::Transport &transport, const base::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_client(transport, account.endpoint.isEmpty() ? account.root : account.endpoint),
      m_tokens(account.id, accounts, secrets, m_client, clock)
{
    m_client.setTokenProvider(&m_tokens);
    connect(&m_client, &kaizala::Client::endpointMoved, this, [id = account.id, &accounts](const QUrl &endpoint) {
        accounts.reload(); // what another program of ours wrote meanwhile must not be written over
        if (std::optional<accounts::Account> known = accounts.find(id)) {
            known->endpoint = endpoint;
            known->endpointMoved = true;
            accounts.save(*known);
        }
    });
}

ServiceAccess::~ServiceAccess()
{
    m_client.setTokenProvider(nullptr); // the tokens go first
}

FixedToken::FixedToken(base::Secret token) : m_token(std::move(token))
{
}

base::Pending<base::Secret> FixedToken::accessToken()
{
    return base::ready<base::Secret>(m_token);
}

base::Pending<base::Secret> FixedToken::accessTokenInsteadOf(const base::Secret &)
{
    return base::ready<base::Secret>(
        base::fail(base::Error::Kind::Unauthorized, u"the service calls the access token invalid"_s));
}

} // namespace composition
