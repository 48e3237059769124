// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/Account.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace accounts {

//! The accounts in the settings file, without their secrets. ThisRunOnly accounts are kept in memory and never written.
//! GUI thread. \a settings outlives it.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(QSettings &settings, QObject *parent = nullptr);
    [[nodiscard]] QString file() const; //!< the settings file's path

    [[nodiscard]] QList<Account> accounts() const; //!< in the order they were added
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    [[nodiscard]] std::optional<Account> findByName(const QString &name) const; //!< any case
    [[nodiscard]] QString lastUsedId() const; //!< "" where none
    void setLastUsedId(const QString &id);

    void save(const Account &account); //!< adds or replaces by id
    void remove(const QString &id); //!< forgets it; its secrets are removed by the caller
    void reload(); //!< takes over what another program of ours wrote; changed() tells what that was
    [[nodiscard]] static QString newId();

Q_SIGNALS:
    void changed(const QString &id); //!< added, changed or removed

private:
    void load();
    [[nodiscard]] QStringList takeFile();
    void tell(const QStringList &ids);
    void write() const;
    QSettings &m_settings;
    QList<Account> m_accounts;
    QString m_lastUsed; // of this run; one that is not kept is not written either
};

} // namespace accounts
