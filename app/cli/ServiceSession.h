// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "app/cli/Exit.h"
#include "app/cli/HoldNotice.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "app/composition/ServiceAccess.h"
#include "base/Clock.h"
#include "kaizala/Client.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace cli {

//! The client that a command talks to the service with: of an account, its secrets in the keychain, or of an endpoint,
//! its token in KAIZALA_ACCESS_TOKEN. Says on standard error when the service makes it wait or has moved. Main thread.
class ServiceSession : public QObject
{
    Q_OBJECT

public:
    //! Usage: neither or both are named, the token is not set, the address is no http(s) URL, or http beyond loopback.
    //! Local: no such account. \a clock and \a output outlive it.
    [[nodiscard]] static Checked<std::unique_ptr<ServiceSession>> open(const ServiceOptions &options,
                                                                       const base::Clock &clock, Output &output);
    ~ServiceSession() override;

    [[nodiscard]] kaizala::Client &client();

    //! What the console keeps of the account; "" without one. None need be there.
    struct Files
    {
        QString journal;
        QString catalogue; //!< the overview as it last was
        QString unfinished; //!< what a program that ended in the middle left undone
    };
    [[nodiscard]] const Files &files() const { return m_files; }

private:
    ServiceSession() = default;
    [[nodiscard]] std::optional<Problem> openAccount(const ServiceOptions &options, const base::Clock &clock);
    [[nodiscard]] std::optional<Problem> openEndpoint(const ServiceOptions &options);
    void tellWaits(Output &output);

    kaizala::NetworkTransport m_transport;
    HoldNotice m_hold;
    Files m_files;
    // With an account:
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<accounts::AccountStore> m_accounts;
    std::unique_ptr<accounts::SecretStore> m_secrets;
    std::unique_ptr<composition::ServiceAccess> m_access;
    // With an endpoint:
    std::unique_ptr<composition::FixedToken> m_token;
    std::unique_ptr<kaizala::Client> m_client;
};

} // namespace cli
