// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/ObjectRef.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace store {
class EventStore;
struct EventRow;
} // namespace store
namespace subscriptions {
class Catalogue;
}

namespace console {

//! Tells the catalogue which objects events name: there is no call that lists action packages, and an event may come
//! from an object that nobody has listed yet. Asks the service nothing. GUI thread; what it is given outlives it.
class ObjectLearner : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Every{500}; //!< events come in bursts: they are looked at together
    static constexpr int MostRows = 1000; //!< at a time; the others wait for their turn
    static constexpr int MostWaiting =
        100'000; //!< beyond, the oldest go unseen: an object that still sends comes again
    static constexpr int MostBodies = 16; //!< at a time: an action's package is told in the body only, the newest do

    ObjectLearner(store::EventStore &store, subscriptions::Catalogue &catalogue, QObject *parent = nullptr);

private:
    void take(const QList<qint64> &ids);
    void look();
    void learn(const kaizala::ObjectRef &ref);
    void readPackageOf(qint64 id);

    store::EventStore &m_store;
    subscriptions::Catalogue &m_catalogue;
    QList<qint64> m_waiting;
    QTimer m_timer;
};

//! The action package that the body of an action's event names ("" where it names none). Any thread.
[[nodiscard]] base::Result<QString> actionPackageIn(const QByteArray &body);

} // namespace console
