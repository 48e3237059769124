// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "accounts/SignInForm.h"
#include "accounts/UnfinishedSignIn.h"
#include "kaizala/Client.h"

#include <QList>

#include <optional>

namespace accounts {

//! Signs in: proves the credentials by a call (groups; for a connector the access token first), stores the secrets,
//! then the account. Nothing is stored when the proof fails, with one exception: a refresh token that the service has
//! issued (after a PIN, an OAuth code, or in place of the one that was entered) goes to the keychain before anything
//! else happens, because losing it would lock the connector out. A second try with the same form goes on from there;
//! where the program ended in between, recover() does. GUI thread. What it is given outlives it.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(kaizala::Transport &transport, AccountStore &accounts, SecretStore &keychain, SecretStore &memory,
           QObject *parent = nullptr);

    //! Asks the service to send a PIN to \a mobileNumber; the form with it is then signed in with. Errors:
    //! InvalidInput, the client's.
    [[nodiscard]] base::Pending<> requestPin(const QUrl &root, const QString &mobileNumber,
                                             const QString &applicationId);
    //! The account: a new one, or, under the name of one at the same root, that one with other secrets (signing in
    //! anew). Errors: InvalidInput, the client's, or the secret store's (SecretLocked, SecretUnavailable: offer
    //! SecretPlace::ThisRunOnly).
    [[nodiscard]] base::Pending<Account> signIn(const SignInForm &form);
    //! Finishes a sign-in that was cut short after the service had issued a refresh token: stores the secrets and the
    //! account, which fetches its access token when it is opened. The outcome is that account; none where there was
    //! nothing to finish. To be called at the start. Errors: the keychain's.
    [[nodiscard]] base::Pending<std::optional<Account>> recover();
    //! Removes every secret of the account, then the account.
    [[nodiscard]] base::Pending<> signOut(const QString &accountId);

    [[nodiscard]] SecretStore &secretsOf(const Account &account); //!< where this account's secrets are

private:
    class Attempt;
    //! A refresh token that the service issued, so that a second try with what was entered still works.
    struct Issued
    {
        Account account; //!< as known by then
        base::Secret entered; //!< the refresh token, the PIN or the code
        base::Secret refreshToken;
    };
    inline static const QList<SecretName> AllSecrets{SecretName::AccessToken, SecretName::RefreshToken,
                                                     SecretName::ApplicationSecret, SecretName::ListenerCallbackToken,
                                                     SecretName::ListenerSecrets};

    [[nodiscard]] base::Pending<Account> start(const SignInForm &form);
    [[nodiscard]] base::Pending<> prove(Attempt *attempt);
    [[nodiscard]] base::Pending<> proveToken(Attempt *attempt);
    [[nodiscard]] base::Pending<> proveConnector(Attempt *attempt);
    [[nodiscard]] base::Pending<> provePin(Attempt *attempt);
    [[nodiscard]] base::Pending<> proveCode(Attempt *attempt);
    [[nodiscard]] const Issued *issuedFor(const SignInForm &form) const;
    [[nodiscard]] base::Pending<> keepIssued(Attempt *attempt);
    [[nodiscard]] base::Pending<> storeSecrets(Attempt *attempt);
    void commit(Attempt *attempt, const base::Promise<Account> &promise);
    void removeFormerSecrets(const Attempt &attempt);
    [[nodiscard]] base::Pending<> removeSecrets(SecretStore &store, const QString &id, const QList<SecretName> &names);

    kaizala::Transport &m_transport;
    AccountStore &m_accounts;
    SecretStore &m_keychain;
    SecretStore &m_memory;
    UnfinishedSignIn m_unfinished;
    std::optional<Issued> m_issued;
};

} // namespace accounts
