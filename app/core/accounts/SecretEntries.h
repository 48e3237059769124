// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"

#include <QObject>
#include <QString>

namespace accounts {

//! Single entries of a keychain, each written and removed at once or not at all. The seam under ChunkedSecrets: tests
//! put a fake here that fails in the middle. Errors as SecretStore's.
class SecretEntries
{
public:
    virtual ~SecretEntries() = default;
    [[nodiscard]] virtual base::Pending<base::Secret> read(const QString &key) = 0;
    [[nodiscard]] virtual base::Pending<> write(const QString &key, const base::Secret &secret) = 0;
    [[nodiscard]] virtual base::Pending<> remove(const QString &key) = 0; //!< what is not there is removed already
};

//! The entries of the operating system's keychain under one service name. The only user of QtKeychain.
class KeychainEntries final : public QObject, public SecretEntries
{
    Q_OBJECT

public:
    explicit KeychainEntries(QString service);
    [[nodiscard]] base::Pending<base::Secret> read(const QString &key) override;
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret) override;
    [[nodiscard]] base::Pending<> remove(const QString &key) override;

private:
    const QString m_service;
};

//! Whether the Secret Service keeps its default collection locked. False where that can't be found out, and on systems
//! without a Secret Service. Starts no service, shows no prompt. Call it in \a context's thread.
[[nodiscard]] base::Pending<bool> isKeyringLocked(QObject *context);

} // namespace accounts
