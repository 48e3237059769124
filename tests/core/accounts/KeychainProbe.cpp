// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program for the tests of situations that a session has or has not: it says what the keychain answers. Usage:
// accounts_keychain_probe STEP…, where a step is write, read, remove, probe (each prints "step: ok" or the error's
// kind), or lock.
#include "accounts/SecretStore.h"

#include "support/Await.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QString Key = u"kwc/probed/accessToken"_s;

QString word(const base::Result<> &outcome)
{
    return outcome ? u"ok"_s : toString(outcome.error().kind);
}

//! Asks the Secret Service to lock its collections, as a user does with the keychain manager.
QString lock()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    return reply.type() == QDBusMessage::ReplyMessage ? u"ok"_s : reply.errorMessage();
}

QString run(accounts::KeychainSecretStore &store, const QString &step)
{
    if (step == "write"_L1)
        return word(support::await(store.write(Key, base::Secret(u"value"_s))));
    if (step == "remove"_L1)
        return word(support::await(store.remove(Key)));
    if (step == "probe"_L1)
        return word(support::await(store.probe()));
    if (step == "lock"_L1)
        return lock();
    const base::Result<base::Secret> read = support::await(store.read(Key));
    return read ? u"ok"_s : toString(read.error().kind);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    accounts::KeychainSecretStore store(u"kaizala-webhook-console-tests"_s);
    const QStringList steps = application.arguments().mid(1);
    for (const QString &step : steps)
        QTextStream(stdout) << step << ": " << run(store, step) << '\n';
    return 0;
}
