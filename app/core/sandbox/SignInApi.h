// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "sandbox/Call.h"
#include "sandbox/Tokens.h"

#include <QSet>
#include <QUrl>

namespace sandbox {

//! The calls that need no access token (service-api.md, "Signing in"): access token, PIN, OAuth 2.0. Belongs to one
//! thread.
class SignInApi
{
public:
    //! \a rotate: every access-token call brings a new refresh token. The references outlive it.
    SignInApi(Tokens &tokens, const base::Clock &clock, bool rotate);

    //! The PIN that every generatePin "sends".
    static constexpr int Pin = 123456;
    //! The code that every OAuth sign-in page hands out.
    static constexpr const char *OauthCode = "sandbox-code";

    void setEndpoint(const QUrl &endpoint); //!< without a base and a trailing slash
    [[nodiscard]] bool serves(const Call &call) const;
    [[nodiscard]] http::Response handle(const Call &call);

private:
    [[nodiscard]] http::Response accessToken(const Call &call);
    [[nodiscard]] http::Response generatePin(const Call &call);
    [[nodiscard]] http::Response loginWithPin(const Call &call);
    [[nodiscard]] http::Response authorize(const Call &call);
    [[nodiscard]] http::Response oauthToken(const Call &call);
    [[nodiscard]] http::Response grant(const Call &call, bool rotate);

    Tokens &m_tokens;
    const base::Clock &m_clock;
    const bool m_rotate;
    QUrl m_endpoint;
    quint64 m_grants = 0;
    QSet<QString> m_numbers; // that have been "sent" a PIN
};

} // namespace sandbox
