// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SignIn.h"
#include "app/composition/Paths.h"
#include "app/console/OpenAccount.h"
#include "base/Clock.h"
#include "kaizala/Transport.h"
#include "listener/Tunnel.h"
#include "sandbox/Sandbox.h"
#include "schema/Validator.h"
#include "ui/Program.h"

#include <QSettings>

#include <memory>

class QTemporaryDir;

namespace console {

//! The console's composition: it alone knows everybody. Signs in and out, opens one account at a time, runs the
//! in-process sandbox. GUI thread.
class ConsoleProgram final : public ui::Program
{
    Q_OBJECT

public:
    //! \a keepSandbox: the sandbox account's events stay in the data folder (--data-dir was given); otherwise they go
    //! with the program.
    ConsoleProgram(const composition::Paths &paths, bool keepSandbox, QObject *parent = nullptr);
    ~ConsoleProgram() override;

    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] sandbox::Sandbox *sandbox() const { return m_sandbox.get(); } //!< null before trySandbox()
    //! The one used last, where there is one. A sign-in that was cut short is finished first, and its account opened.
    void openLastAccount();

    [[nodiscard]] accounts::AccountStore &accounts() override { return m_accounts; }
    [[nodiscard]] const ui::Session *session() const override;
    [[nodiscard]] base::Pending<accounts::Account> signIn(const accounts::SignInForm &form) override;
    [[nodiscard]] base::Pending<> requestPin(const QUrl &root, const QString &mobileNumber,
                                             const QString &applicationId) override;
    [[nodiscard]] base::Pending<> trySandbox() override;
    [[nodiscard]] base::Pending<> signOut(const QString &accountId) override;
    [[nodiscard]] base::Pending<> removeAccount(const QString &accountId) override;
    [[nodiscard]] QStringList folders() const override;
    [[nodiscard]] listener::Tunnel &tunnel() override { return m_tunnel; }
    [[nodiscard]] base::Pending<QStringList> filesOf(const QString &accountId) override;
    [[nodiscard]] std::optional<int> callsLeft() const override;
    void openAccount(const QString &accountId) override;
    [[nodiscard]] base::Pending<QUrl> startListener() override;
    [[nodiscard]] base::Pending<> stopListener() override;
    [[nodiscard]] base::Pending<> changeListener(const listener::Settings &settings,
                                                 const std::optional<base::Secret> &passphrase) override;
    [[nodiscard]] base::Pending<> keepInbox(const listener::Inbox &inbox) override;
    [[nodiscard]] base::Pending<> removeInbox(const QString &path) override;
    [[nodiscard]] base::Pending<ui::TestAnswer> sendTestEvent(const QString &path, const QByteArray &body) override;

    static constexpr auto SandboxAccountId = "sandbox";

private:
    void close();
    void open(const accounts::Account &account, const ListenerSecrets &secrets);
    [[nodiscard]] base::Pending<> startSandbox();
    [[nodiscard]] base::Pending<> addSandboxAccount(const sandbox::Sandbox::Credentials &credentials);
    [[nodiscard]] base::Pending<> subscribeInSandbox();
    [[nodiscard]] OpenAccount::Files filesOfOpen(const QString &accountId);

    const composition::Paths m_paths;
    listener::Tunnel m_tunnel;
    const bool m_keepSandbox;
    base::SystemClock m_clock;
    QSettings m_settings;
    accounts::AccountStore m_accounts;
    accounts::KeychainSecretStore m_keychain;
    accounts::MemorySecretStore m_memory;
    kaizala::NetworkTransport m_transport;
    accounts::SignIn m_signIn;
    const schema::Validator m_validator;
    std::unique_ptr<QTemporaryDir> m_passing; //!< the sandbox account's events, where they are not kept
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::optional<sandbox::Sandbox::Credentials> m_sandboxCredentials; //!< once it runs
    base::Pending<> m_sandboxOpening;
    std::unique_ptr<OpenAccount> m_open;
    quint64 m_opening = 0; //!< answers about an account that is not wanted any more are dropped
};

} // namespace console
