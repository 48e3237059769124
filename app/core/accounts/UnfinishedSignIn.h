// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/PendingSignIn.h"
#include "accounts/SecretStore.h"

#include <QObject>

#include <optional>

namespace accounts {

//! The keychain's entry of the sign-in that is not finished: written before anything else is done with a refresh token
//! that was issued, removed once the account is stored. A program that ends in between leaves it to the next start. GUI
//! thread. What it is given outlives it. Errors: the keychain's.
class UnfinishedSignIn : public QObject
{
    Q_OBJECT

public:
    UnfinishedSignIn(AccountStore &accounts, SecretStore &keychain, QObject *parent = nullptr);

    [[nodiscard]] base::Pending<> keep(const PendingSignIn &pending);
    //! Stores the secrets and the account of what is there, and that account is the outcome; none where nothing is
    //! there, it was finished already, makes no account, or is the account \a exceptId's.
    [[nodiscard]] base::Pending<std::optional<Account>> finish(const QString &exceptId = {});
    [[nodiscard]] base::Pending<> forget(const QString &accountId); //!< removes it where it is this account's

private:
    [[nodiscard]] base::Pending<> complete(const PendingSignIn &pending);
    AccountStore &m_accounts;
    SecretStore &m_keychain;
};

} // namespace accounts
