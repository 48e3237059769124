// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/Account.h"
#include "accounts/AccountStore.h"
#include "base/Result.h"
#include "kaizala/Credentials.h"

namespace accounts {

//! A sign-in for which the service has issued a refresh token, and with that voided the one before. It is written to
//! the keychain in one piece, before anything else is done, so that a program that ends in between loses nothing: the
//! next start finds it and finishes it (SignIn::recover).
struct PendingSignIn
{
    //! The one entry for the sign-ins into \a accounts, which run one after the other: "kwc/signIn/…". Programs with
    //! other settings have another, or they would finish what is not theirs.
    [[nodiscard]] static QString key(const AccountStore &accounts);

    Account account; //!< what is known of it by then
    kaizala::ConnectorCredentials connector;

    [[nodiscard]] base::Secret toSecret() const;
    //! Error: Protocol, where the entry is damaged or makes no account.
    [[nodiscard]] static base::Result<PendingSignIn> fromSecret(const base::Secret &secret);
};

} // namespace accounts
