// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/UnfinishedSignIn.h"

#include "base/Logging.h"

using namespace Qt::StringLiterals;

namespace accounts {

UnfinishedSignIn::UnfinishedSignIn(AccountStore &accounts, SecretStore &keychain, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_keychain(keychain)
{
}

base::Pending<> UnfinishedSignIn::keep(const PendingSignIn &pending)
{
    return m_keychain.write(PendingSignIn::key(m_accounts), pending.toSecret());
}

base::Pending<std::optional<Account>> UnfinishedSignIn::finish(const QString &exceptId)
{
    using Outcome = base::Result<std::optional<Account>>;
    const QString key = PendingSignIn::key(m_accounts);
    const base::Promise<std::optional<Account>> promise;
    const auto nothing = [promise](const base::Result<> &done) {
        promise.complete(done ? Outcome(std::nullopt) : Outcome(base::fail(done.error())));
    };
    base::then(
        m_keychain.read(key), this, [this, promise, nothing, key, exceptId](const base::Result<base::Secret> &entry) {
            if (!entry) {
                const bool none = entry.error().kind == base::Error::Kind::NotFound;
                nothing(none ? base::Result<>() : base::fail(entry.error()));
                return;
            }
            const base::Result<PendingSignIn> pending = PendingSignIn::fromSecret(*entry);
            const std::optional<Account> known = pending ? m_accounts.find(pending->account.id) : std::nullopt;
            if (!pending)
                qCInfo(lcAccounts).noquote() << "left out:" << pending.error().detail;
            if (!pending || (known && known->signInId == pending->account.signInId)) {
                base::then(m_keychain.remove(key), this, nothing);
            } else if (pending->account.id == exceptId) {
                nothing({});
            } else {
                base::then(complete(*pending), this, [promise, account = pending->account](const base::Result<> &done) {
                    promise.complete(done ? Outcome(account) : Outcome(base::fail(done.error())));
                });
            }
        });
    return promise.pending();
}

//! Can be done again from its beginning wherever it was cut short.
base::Pending<> UnfinishedSignIn::complete(const PendingSignIn &pending)
{
    const QString id = pending.account.id;
    const auto write = [this, id](SecretName name, const base::Secret &secret) {
        return [this, key = secretKey(id, name), secret] { return m_keychain.write(key, secret); };
    };
    base::Pending<> steps = write(SecretName::RefreshToken, pending.connector.refreshToken)();
    steps = base::andThen(steps, this, write(SecretName::ApplicationSecret, pending.connector.applicationSecret));
    // One that is there is of the sign-in before.
    steps = base::andThen(steps, this,
                          [this, key = secretKey(id, SecretName::AccessToken)] { return m_keychain.remove(key); });
    return base::andThen(steps, this, [this, account = pending.account] {
        m_accounts.save(account);
        return m_keychain.remove(PendingSignIn::key(m_accounts));
    });
}

base::Pending<> UnfinishedSignIn::forget(const QString &accountId)
{
    const QString key = PendingSignIn::key(m_accounts);
    const base::Promise<> promise;
    base::then(m_keychain.read(key), this, [this, promise, key, accountId](const base::Result<base::Secret> &entry) {
        const base::Result<PendingSignIn> pending =
            entry ? PendingSignIn::fromSecret(*entry) : base::fail(entry.error());
        const bool ours = pending && pending->account.id == accountId;
        base::then(ours ? m_keychain.remove(key) : base::ready<>({}), this,
                   [promise](const base::Result<> &removed) { promise.complete(removed); });
    });
    return promise.pending();
}

} // namespace accounts
