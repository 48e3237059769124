// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ListenerVault.h"

#include "accounts/Account.h"
#include "base/Json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using accounts::SecretName;
using base::Error;
using base::Result;
using base::Secret;

namespace console {

namespace {

const auto Tokens = "tokens"_L1;
const auto Passphrase = "passphrase"_L1;

Secret toJson(const ListenerSecrets &secrets)
{
    QJsonObject tokens;
    for (auto it = secrets.inboxTokens.cbegin(); it != secrets.inboxTokens.cend(); ++it)
        tokens.insert(it.key(), it.value().revealText());
    QJsonObject all;
    all.insert(Tokens, tokens);
    if (!secrets.passphrase.isEmpty())
        all.insert(Passphrase, secrets.passphrase.revealText());
    return Secret(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

//! Into \a secrets; false where it is no such document.
bool readJson(const Secret &json, ListenerSecrets &secrets)
{
    if (json.isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json.reveal());
    if (!document.isObject())
        return false;
    const QJsonObject tokens = document.object().value(Tokens).toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        secrets.inboxTokens.insert(it.key(), Secret(it.value().toString()));
    secrets.passphrase = Secret(document.object().value(Passphrase).toString());
    return true;
}

} // namespace

ListenerVault::ListenerVault(accounts::SecretStore &secrets, const QString &accountId, QObject *parent)
    : QObject(parent), m_secrets(secrets),
      m_firstKey(accounts::secretKey(accountId, SecretName::ListenerCallbackToken)),
      m_othersKey(accounts::secretKey(accountId, SecretName::ListenerSecrets))
{
}

base::Pending<ListenerSecrets> ListenerVault::read()
{
    return base::andThen(readFirst(), this, [this](const Secret &first) {
        return base::andThen(readOthers(), this, [first](const Secret &others) {
            ListenerSecrets secrets;
            secrets.callbackToken = first;
            if (!readJson(others, secrets))
                return base::ready<ListenerSecrets>(
                    base::fail(Error::Kind::Protocol, u"the secrets of the listener can't be read"_s));
            return base::ready<ListenerSecrets>(secrets);
        });
    });
}

base::Pending<Secret> ListenerVault::readFirst()
{
    const base::Promise<Secret> promise;
    base::then(m_secrets.read(m_firstKey), this, [this, promise](const Result<Secret> &stored) {
        if (stored || stored.error().kind != Error::Kind::NotFound) {
            promise.complete(stored);
            return;
        }
        const Secret fresh(base::randomToken());
        base::then(m_secrets.write(m_firstKey, fresh), this, [promise, fresh](const Result<> &written) {
            promise.complete(written.map([&fresh] { return fresh; }));
        });
    });
    return promise.pending();
}

base::Pending<Secret> ListenerVault::readOthers()
{
    const base::Promise<Secret> promise;
    base::then(m_secrets.read(m_othersKey), this, [promise](const Result<Secret> &stored) {
        const bool none = !stored && stored.error().kind == Error::Kind::NotFound;
        promise.complete(none ? Result<Secret>(Secret()) : stored);
    });
    return promise.pending();
}

base::Pending<> ListenerVault::change(const std::function<void(ListenerSecrets &)> &change)
{
    m_waiting.append({change, {}});
    const base::Pending<> pending = m_waiting.last().promise.pending();
    next();
    return pending;
}

void ListenerVault::next()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const Change change = m_waiting.takeFirst();
    const base::Pending<> written = base::andThen(read(), this, [this, change](const ListenerSecrets &before) {
        ListenerSecrets now = before;
        change.run(now);
        return write(before, now);
    });
    base::then(written, this, [this, change](const Result<> &outcome) {
        m_busy = false;
        change.promise.complete(outcome);
        next();
    });
}

base::Pending<> ListenerVault::write(const ListenerSecrets &before, const ListenerSecrets &now)
{
    const base::Pending<> others = now.inboxTokens == before.inboxTokens && now.passphrase == before.passphrase
        ? base::ready<>({})
        : m_secrets.write(m_othersKey, toJson(now));
    if (now.callbackToken == before.callbackToken)
        return others;
    return base::andThen(others, this, [this, now] { return m_secrets.write(m_firstKey, now.callbackToken); });
}

} // namespace console
