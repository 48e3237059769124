// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SignIn.h"
#include "app/cli/Exit.h"
#include "app/composition/Paths.h"
#include "kaizala/Transport.h"

#include <QJsonObject>
#include <QSettings>

namespace cli {

//! The accounts of this computer and their secrets in the keychain, as the console keeps them. Main thread.
class AccountsAccess
{
public:
    explicit AccountsAccess(const QString &dataDir);

    [[nodiscard]] const composition::Paths &paths() const { return m_paths; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] accounts::AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] accounts::SecretStore &keychain() { return m_keychain; }
    [[nodiscard]] kaizala::Transport &transport() { return m_transport; }
    [[nodiscard]] accounts::SignIn &signIn() { return m_signIn; }

    [[nodiscard]] Checked<accounts::Account> find(const QString &name) const; //!< Local, where there is none

private:
    const composition::Paths m_paths;
    QSettings m_settings;
    accounts::AccountStore m_accounts;
    accounts::KeychainSecretStore m_keychain;
    accounts::MemorySecretStore m_memory;
    kaizala::NetworkTransport m_transport;
    accounts::SignIn m_signIn;
};

//! What `accounts list` writes of one: name, kind ("accessToken", "connector"), root, endpoint, scope,
//! accessTokenExpiry and refreshTokenExpiry (null where not known), secretPlace ("keychain").
[[nodiscard]] QJsonObject toJson(const accounts::Account &account);

} // namespace cli
