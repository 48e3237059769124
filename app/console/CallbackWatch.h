// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace store {
class EventStore;
}
namespace subscriptions {
class Catalogue;
}

namespace console {

//! Tells the catalogue what arrived: an event or a validation shows that the callback it came to is reached after all.
//! Reads nothing while every callback is well. GUI thread; what it is given outlives it.
class CallbackWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Every{500}; //!< arrivals come in bursts: they are looked at together
    static constexpr qsizetype MostRows = 500; //!< of one burst, the newest: where many come, they say the same

    CallbackWatch(store::EventStore &store, subscriptions::Catalogue &catalogue, QObject *parent = nullptr);

private:
    void take(const QList<qint64> &ids);
    void look();

    store::EventStore &m_store;
    subscriptions::Catalogue &m_catalogue;
    QList<qint64> m_waiting;
    QTimer m_timer;
};

} // namespace console
