// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A process of its own that appends to a store and prints each acknowledged id at once: to be killed, or watched, by a
// test. Arguments: the file, the number of events (0: until it is killed).

#include "store/EventStore.h"

#include "base/Pending.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const int count = arguments.at(2).toInt();
    store::EventStore store;
    const auto opening = store.open(arguments.at(1));

    int made = 0;
    int acknowledged = 0;
    std::function<void()> one = [&] {
        store::NewEvent event;
        event.receivedAt = QDateTime::currentDateTimeUtc();
        event.inbox = QStringLiteral("other process");
        event.eventId = QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(++made);
        event.body = event.eventId.toUtf8() + QByteArray(1000, '.');
        store.append(event, [&](const base::Result<store::Appended> &outcome) {
            // In the writer's thread, after the commit. Each acknowledged event makes the next: full load.
            if (!outcome)
                std::_Exit(4);
            std::printf("%lld\n", static_cast<long long>(outcome->id));
            std::fflush(stdout);
            if (count > 0 && ++acknowledged == count)
                QMetaObject::invokeMethod(
                    qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            else if (count == 0 || made < count)
                one();
        });
    };
    constexpr int AtOnce = 32;
    for (int i = 0; i < AtOnce && (count == 0 || i < count); ++i)
        one();
    return QCoreApplication::exec();
}
