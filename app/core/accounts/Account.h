// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace accounts {

//! How an account gets its access token.
enum class SignInKind
{
    AccessToken, //!< pasted; can't be renewed
    Connector, //!< application id and secret with a refresh token; renewed by itself
};

//! Where secrets are kept.
enum class SecretPlace
{
    Keychain, //!< the operating system's
    ThisRunOnly, //!< in memory; gone when the program ends
};

//! Who we are at a service. Holds no secret: those are in the SecretStore under secretKey().
struct Account
{
    QString id; //!< made once, never shown: "3f2a…"
    QString name; //!< chosen by the admin
    QUrl root; //!< the service's root, where tokens are fetched
    QUrl endpoint; //!< base of every other call; changes with 308 and token answers
    SignInKind kind = SignInKind::AccessToken;
    SecretPlace secretPlace = SecretPlace::Keychain;
    QString applicationId; //!< connector only
    QString scope; //!< as granted; see Capabilities
    QDateTime accessTokenExpiry; //!< UTC; invalid: not known
    QDateTime refreshTokenExpiry; //!< UTC, connector only, where the service or the token told; invalid: not known
    bool endpointMoved = false; //!< the service named the endpoint with a 308
    QString signInId; //!< anew with each sign-in: tells one that is finished from one that was cut short

    friend bool operator==(const Account &, const Account &) = default;
};

//! Whether \a account can be one: an id that is fit for file names and keychain keys, a name, an http(s) root.
[[nodiscard]] bool isUsable(const Account &account);

//! The names under which an account's secrets are stored.
enum class SecretName
{
    AccessToken,
    RefreshToken,
    ApplicationSecret,
    ListenerCallbackToken, //!< of the account's first inbox
    ListenerSecrets //!< of its other inboxes, and the passphrase of its certificate: JSON
};

//! "kwc/<account id>/accessToken": unique on Windows too, where keys are not kept apart by program.
[[nodiscard]] QString secretKey(const QString &accountId, SecretName name);

} // namespace accounts
