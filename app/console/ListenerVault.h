// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SecretStore.h"
#include "base/Pending.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace console {

//! The secrets of an account's listener.
struct ListenerSecrets
{
    base::Secret callbackToken; //!< of the first inbox
    QHash<QString, base::Secret> inboxTokens; //!< of the others, by path
    base::Secret passphrase; //!< of the certificate's key; empty: it has none
};

//! Keeps them with the account's other secrets. One change at a time: each begins with what is there, because another
//! console may have changed it. GUI thread; the store outlives it.
class ListenerVault : public QObject
{
    Q_OBJECT

public:
    ListenerVault(accounts::SecretStore &secrets, const QString &accountId, QObject *parent = nullptr);

    //! A callback token is made and kept where there is none yet. Errors: those of the store; Protocol: what is kept
    //! there is not ours.
    [[nodiscard]] base::Pending<ListenerSecrets> read();
    //! Changes them. Errors: as read(), and then nothing is changed.
    [[nodiscard]] base::Pending<> change(const std::function<void(ListenerSecrets &)> &change);

private:
    struct Change
    {
        std::function<void(ListenerSecrets &)> run;
        base::Promise<> promise;
    };
    [[nodiscard]] base::Pending<base::Secret> readFirst();
    [[nodiscard]] base::Pending<base::Secret> readOthers();
    [[nodiscard]] base::Pending<> write(const ListenerSecrets &before, const ListenerSecrets &now);
    void next();

    accounts::SecretStore &m_secrets;
    const QString m_firstKey;
    const QString m_othersKey;
    QList<Change> m_waiting;
    bool m_busy = false;
};

} // namespace console
