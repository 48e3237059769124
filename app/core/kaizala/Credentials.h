// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace kaizala {

//! A connector: an application with a refresh token (service-api.md, "Signing in").
struct ConnectorCredentials
{
    QString applicationId;
    base::Secret applicationSecret;
    base::Secret refreshToken;
};

//! The answer to an access-token call.
struct AccessGrant
{
    base::Secret accessToken;
    QUrl endpoint; //!< base of every later call, without a trailing slash; empty where the service did not name one
    QDateTime accessTokenExpiry; //!< UTC; invalid: not told
    QString scope;
    base::Secret refreshToken; //!< only when it was rotated; empty must never overwrite the stored one
};

//! The answer to a PIN sign-in.
struct PinGrant
{
    base::Secret refreshToken;
    QDateTime refreshTokenExpiry;
    QString grantedScope;
};

} // namespace kaizala
