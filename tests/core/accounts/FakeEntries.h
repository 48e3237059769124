// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SecretEntries.h"

#include <QMap>
#include <QStringList>

namespace accounts {

//! Entries in memory with a limit on their size, which can stop working after a number of changes, as if the program
//! had ended there.
class FakeEntries final : public SecretEntries
{
public:
    QMap<QString, base::Secret> entries;
    qsizetype limit = 0; //!< 0: none
    int changesLeft = -1; //!< negative: any number
    QString hidden; //!< reads of this key fail as locked
    QStringList log; //!< "read KEY", "write KEY", "remove KEY"
    std::function<void()> beforeRead; //!< called once, before the next read of a chunk

    [[nodiscard]] base::Pending<base::Secret> read(const QString &key) override
    {
        log.append(QStringLiteral("read ") + key);
        if (beforeRead && key.contains(u'#') && !key.endsWith(QStringLiteral("#writing")))
            std::exchange(beforeRead, nullptr)();
        if (key == hidden)
            return base::ready<base::Secret>(base::fail(base::Error::Kind::SecretLocked, QStringLiteral("locked")));
        if (!entries.contains(key))
            return base::ready<base::Secret>(base::fail(base::Error::Kind::NotFound, QStringLiteral("none")));
        return base::ready<base::Secret>(entries.value(key));
    }
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret) override
    {
        log.append(QStringLiteral("write ") + key);
        if (!mayChange() || (limit > 0 && secret.reveal().size() > limit))
            return base::ready<>(base::fail(base::Error::Kind::SecretUnavailable, QStringLiteral("gone")));
        entries.insert(key, secret);
        return base::ready<>({});
    }
    [[nodiscard]] base::Pending<> remove(const QString &key) override
    {
        log.append(QStringLiteral("remove ") + key);
        if (!mayChange())
            return base::ready<>(base::fail(base::Error::Kind::SecretUnavailable, QStringLiteral("gone")));
        entries.remove(key);
        return base::ready<>({});
    }

private:
    [[nodiscard]] bool mayChange()
    {
        if (changesLeft == 0)
            return false;
        --changesLeft;
        return true;
    }
};

} // namespace accounts
