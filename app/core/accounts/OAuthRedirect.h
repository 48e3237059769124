// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace accounts {

//! Receives the code of a sign-in in the system's browser (OAuth 2.0 for native apps, RFC 8252): listens on 127.0.0.1
//! on a free port for one redirect that carries the state it made up, and stops listening then. Good for one sign-in.
//! GUI thread.
class OAuthRedirect : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultPatience = std::chrono::minutes(5);

    explicit OAuthRedirect(QObject *parent = nullptr, std::chrono::milliseconds patience = DefaultPatience);
    ~OAuthRedirect() override; //!< stops listening; code() is cancelled

    //! Starts listening. The outcome is the address to open in the browser. \a oauthRoot: where the sign-in page is.
    //! Errors: http::Server's; Internal for a second start.
    [[nodiscard]] base::Pending<QUrl> start(const QUrl &oauthRoot, const QString &clientId);

    //! The code, once the browser brings it. Errors: Timeout after the patience; Unauthorized with code "access_denied"
    //! or what else the sign-in page said; Cancelled. Cancelling it stops listening.
    [[nodiscard]] base::Pending<base::Secret> code() const;

    //! One translated sentence about an error of code(): what, and what to do.
    [[nodiscard]] static QString toUserString(const base::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace accounts
