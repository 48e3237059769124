// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SecretEntries.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace accounts {

base::Pending<bool> isKeyringLocked(QObject *context)
{
    constexpr int AnswerMs = 5'000;
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    const base::Promise<bool> promise;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, AnswerMs), context);
    const auto take = [watcher, promise] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        promise.complete(!reply.isError() && reply.value().variant().toBool());
        watcher->deleteLater();
    };
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, take);
    return promise.pending();
}

} // namespace accounts
