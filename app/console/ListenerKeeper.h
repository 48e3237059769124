// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/console/ListenerMemory.h"
#include "app/console/ListenerVault.h"
#include "listener/Runner.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace kaizala {
struct Subscription;
}
namespace subscriptions {
class Catalogue;
}

namespace console {

//! An account's listener with what is kept of it between runs: settings in the settings file, secrets with the
//! account's others. Knows which subscription an inbox belongs to: the only one that sends to its path. GUI thread;
//! what it is given outlives it.
class ListenerKeeper : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        listener::Listener &listener;
        subscriptions::Catalogue &catalogue;
        QSettings &settings;
        accounts::SecretStore &secrets;
    };
    //! \a secrets: as ListenerVault::read() gave them. An inbox whose token is lost gets another one: what is sent
    //! with the old one is refused, and seen.
    ListenerKeeper(const QString &accountId, const ListenerSecrets &secrets, const Parts &parts,
                   QObject *parent = nullptr);

    [[nodiscard]] listener::Runner &runner() { return m_runner; }
    [[nodiscard]] base::Secret callbackToken() const; //!< of the first inbox

    //! See ui::Program.
    [[nodiscard]] base::Pending<> change(const listener::Settings &settings,
                                         const std::optional<base::Secret> &passphrase);
    [[nodiscard]] base::Pending<> keepInbox(const listener::Inbox &inbox);
    [[nodiscard]] base::Pending<> removeInbox(const QString &path);

    static constexpr std::chrono::milliseconds Every{300}; //!< subscriptions change in bursts

Q_SIGNALS:
    void callbackTokenChanged();

private:
    [[nodiscard]] base::Result<> take(const QList<listener::Inbox> &inboxes);
    void findOwners();
    void followToken(const listener::Inbox &inbox, const kaizala::Subscription &owner);
    ListenerMemory m_memory;
    ListenerVault m_vault;
    subscriptions::Catalogue &m_catalogue;
    listener::Runner m_runner;
    QTimer m_looking;
};

} // namespace console
