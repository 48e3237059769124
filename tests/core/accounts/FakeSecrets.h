// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SecretStore.h"

#include <QStringList>

#include <optional>

namespace accounts {

//! A secret store that can fail, and tells what it was asked.
class FakeSecrets final : public SecretStore
{
public:
    QHash<QString, base::Secret> values;
    std::optional<base::Error::Kind> failReads;
    std::optional<base::Error::Kind> failWrites;
    std::optional<base::Error::Kind> failRemovals;
    int writesBeforeFailure = 0; //!< this many succeed although failWrites is set
    QStringList log;

    [[nodiscard]] base::Pending<base::Secret> read(const QString &key) override
    {
        log.append(QStringLiteral("read ") + key);
        if (failReads)
            return base::ready<base::Secret>(base::fail(*failReads, QStringLiteral("as the test wants it")));
        if (!values.contains(key))
            return base::ready<base::Secret>(base::fail(base::Error::Kind::NotFound, QStringLiteral("none")));
        return base::ready<base::Secret>(values.value(key));
    }
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret) override
    {
        log.append(QStringLiteral("write ") + key);
        if (failWrites && writesBeforeFailure-- <= 0)
            return base::ready<>(base::fail(*failWrites, QStringLiteral("as the test wants it")));
        values.insert(key, secret);
        return base::ready<>({});
    }
    [[nodiscard]] base::Pending<> remove(const QString &key) override
    {
        log.append(QStringLiteral("remove ") + key);
        if (failRemovals)
            return base::ready<>(base::fail(*failRemovals, QStringLiteral("as the test wants it")));
        values.remove(key);
        return base::ready<>({});
    }
};

} // namespace accounts
