// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "kaizala/Client.h"

#include <QList>

#include <optional>

namespace accounts {

//! What the admin entered to sign in.
struct SignInForm
{
    QString name;
    QUrl root; //!< the service's address
    SignInKind kind = SignInKind::AccessToken;
    SecretPlace secretPlace = SecretPlace::Keychain;
    base::Secret accessToken; //!< kind AccessToken
    kaizala::ConnectorCredentials connector; //!< kind Connector

    //! Why it can't be tried: a name or secret is missing, the address is no http(s) URL, or http beyond loopback.
    [[nodiscard]] std::optional<base::Error> problem() const;
};

//! Signs in: proves the credentials by a call (groups; for a connector the access token first), stores the secrets,
//! then the account. Nothing is stored when the proof fails. A connector whose refresh token the service replaced has
//! proven itself by that: what it was given is stored at once, because losing it would lock the connector out. GUI
//! thread. What it is given outlives it.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(kaizala::Transport &transport, AccountStore &accounts, SecretStore &keychain, SecretStore &memory,
           QObject *parent = nullptr);

    //! The account: a new one, or, under the name of one at the same root, that one with other secrets (signing in
    //! anew). Errors: InvalidInput, the client's, or the secret store's (SecretLocked, SecretUnavailable: offer
    //! SecretPlace::ThisRunOnly).
    [[nodiscard]] base::Pending<Account> signIn(const SignInForm &form);
    //! Removes every secret of the account, then the account.
    [[nodiscard]] base::Pending<> signOut(const QString &accountId);

    [[nodiscard]] SecretStore &secretsOf(const Account &account); //!< where this account's secrets are

private:
    class Attempt;
    //! A refresh token that the service replaced, so that a second try with the one that was entered still works.
    struct Rotation
    {
        QString applicationId;
        base::Secret entered;
        base::Secret issued;
    };
    inline static const QList<SecretName> AllSecrets{SecretName::AccessToken, SecretName::RefreshToken,
                                                     SecretName::ApplicationSecret, SecretName::ListenerCallbackToken};

    [[nodiscard]] base::Pending<> proveToken(Attempt *attempt);
    [[nodiscard]] base::Pending<> proveConnector(Attempt *attempt);
    [[nodiscard]] base::Pending<> storeSecrets(Attempt *attempt);
    void commit(Attempt *attempt, const base::Promise<Account> &promise);
    void removeFormerSecrets(const Attempt &attempt);
    [[nodiscard]] base::Pending<> removeSecrets(SecretStore &store, const QString &id, const QList<SecretName> &names);

    kaizala::Transport &m_transport;
    AccountStore &m_accounts;
    SecretStore &m_keychain;
    SecretStore &m_memory;
    std::optional<Rotation> m_rotation;
};

} // namespace accounts
