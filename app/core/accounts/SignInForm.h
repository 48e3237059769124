// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/Account.h"
#include "base/Error.h"
#include "kaizala/Credentials.h"

#include <optional>

namespace accounts {

//! How one signs in. All but the first make a connector: an account whose access token is renewed by itself.
enum class SignInWay
{
    AccessToken, //!< pasted
    Connector, //!< with a refresh token that is there already
    Pin, //!< a PIN that the service sent to a mobile number brings the refresh token
    OAuth, //!< a code from the service's own sign-in page brings it
};

//! What the admin entered to sign in.
struct SignInForm
{
    QString name;
    QUrl root; //!< the service's address
    SignInWay way = SignInWay::AccessToken;
    SecretPlace secretPlace = SecretPlace::Keychain;
    base::Secret accessToken; //!< way AccessToken
    kaizala::ConnectorCredentials connector; //!< every other way; the refresh token for Connector only
    QString mobileNumber; //!< way Pin, as the service knows it: "+919740797266"
    base::Secret pin; //!< way Pin
    QUrl oauthRoot; //!< way OAuth: where the sign-in page is; empty: at the root
    base::Secret oauthCode; //!< way OAuth, from OAuthRedirect

    //! Why it can't be tried: a name or secret is missing, an address is no http(s) URL, or http beyond loopback.
    [[nodiscard]] std::optional<base::Error> problem() const;
    //! Without the white space that pasting brings along.
    [[nodiscard]] SignInForm trimmed() const;
    [[nodiscard]] QUrl oauthAddress() const; //!< oauthRoot, or the root
};

//! Why secrets can't go to \a address: it is no complete http(s) URL, or http beyond this computer.
[[nodiscard]] std::optional<base::Error> addressProblem(const QUrl &address);

} // namespace accounts
