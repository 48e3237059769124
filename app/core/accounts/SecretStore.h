// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace accounts {

//! Keeps secrets by key. GUI thread (the thread that made it).
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Errors: NotFound, SecretLocked, SecretUnavailable, Internal.
    [[nodiscard]] virtual base::Pending<base::Secret> read(const QString &key) = 0;
    //! Replaces what was there. Errors: SecretLocked, SecretUnavailable, Internal.
    [[nodiscard]] virtual base::Pending<> write(const QString &key, const base::Secret &secret) = 0;
    //! Removing what is not there succeeds. Errors: SecretLocked, SecretUnavailable, Internal.
    [[nodiscard]] virtual base::Pending<> remove(const QString &key) = 0;
};

//! The operating system's keychain, through QtKeychain (its only user). A secret above \a chunkBytes is split over
//! several entries and put together again (Windows: CredWriteW refuses more than 2,560 bytes).
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    static constexpr qsizetype WindowsLimit = 2560; //!< bytes per entry in Credential Manager
    static constexpr qsizetype NoLimit = 0; //!< entries of any size

    //! \a service is the keychain's name for this program, shown to users by their keychain manager.
    explicit KeychainSecretStore(const QString &service, qsizetype chunkBytes = platformChunkBytes(),
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;
    [[nodiscard]] static qsizetype platformChunkBytes(); //!< WindowsLimit on Windows, else NoLimit

    [[nodiscard]] base::Pending<base::Secret> read(const QString &key) override;
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret) override;
    [[nodiscard]] base::Pending<> remove(const QString &key) override;

    //! Whether a keychain answers: writes, reads and removes an entry of its own. Errors: SecretLocked,
    //! SecretUnavailable.
    [[nodiscard]] base::Pending<> probe();

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! In memory, for "keep for this run only" and for the in-process sandbox, whose tokens are worthless.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    [[nodiscard]] base::Pending<base::Secret> read(const QString &key) override;
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret) override;
    [[nodiscard]] base::Pending<> remove(const QString &key) override;

private:
    QHash<QString, base::Secret> m_secrets;
};

} // namespace accounts
