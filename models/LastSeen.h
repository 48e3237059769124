// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventStore.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace models {

//! When the last event of each subscription was seen, as the event store knows. Asks the store once for all, then reads
//! only what comes in. GUI thread; the reading is done by the store's readers.
class LastSeen : public QObject
{
    Q_OBJECT

public:
    explicit LastSeen(store::EventStore &store, QObject *parent = nullptr); //!< \a store outlives it

    //! The newest event of the subscription; where there is none, the newest of its object that does not say which
    //! subscription it belongs to (LastEvent::namesSubscription). Both are keys, see store::lastEventKey().
    [[nodiscard]] std::optional<store::LastEvent> find(const QString &subscriptionKey, const QString &objectKey) const;

    static constexpr std::chrono::milliseconds Burst{250}; //!< arrivals are collected for so long
    static constexpr qsizetype MostAtOnce = 500; //!< arrivals of one burst; beyond, everything is asked for anew

Q_SIGNALS:
    void changed();

private:
    void askAll();
    void takeArrivals();
    void merge(const QList<store::EventRow> &rows);

    store::EventStore &m_store;
    store::LastEvents m_last;
    QList<qint64> m_arrived;
    QTimer m_burst;
    quint64 m_generation = 0; //!< answers to older questions are dropped
    bool m_asking = false;
};

} // namespace models
