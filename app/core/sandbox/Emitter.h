// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "sandbox/Deliverer.h"
#include "sandbox/EventFactory.h"
#include "sandbox/SubscriptionBook.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace sandbox {

//! Decides which events happen: on demand, and by itself at a rate. Belongs to one thread.
class Emitter : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 10'000; //!< `count`
    static constexpr double HighestRate = 10'000;

    //! The references outlive it.
    Emitter(quint32 seed, const SubscriptionBook &book, EventFactory &factory, Deliverer &deliverer,
            const base::Clock &clock, QObject *parent = nullptr);

    //! \a count events (brought into 1 to MostAtOnce) of \a eventType to each subscription that takes events, is
    //! subscribed to it and, where \a objectId is not empty, is on that object. An empty \a eventType: of every type
    //! that the subscription is subscribed to. Gives how many were queued.
    int emitEvents(const QString &eventType, int count, const QString &objectId);

    //! From now on so many events per second, each of a random type to a random subscription; 0: none.
    void setRate(double perSecond);

private:
    void tick();
    [[nodiscard]] bool emitOne(const Webhook &webhook, const QString &eventType);

    const SubscriptionBook &m_book;
    EventFactory &m_factory;
    Deliverer &m_deliverer;
    const base::Clock &m_clock;
    Random m_random;
    double m_rate = 0;
    double m_credit = 0; // events that are due, with a fraction
    QElapsedTimer m_sinceTick;
    QTimer m_timer;
};

} // namespace sandbox
