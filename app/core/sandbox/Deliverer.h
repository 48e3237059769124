// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "kaizala/Transport.h"
#include "sandbox/Faults.h"
#include "sandbox/SubscriptionBook.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace sandbox {

//! Brings events to their callbacks, at least once: POST with `kz-callback-token`; anything but a 2xx is tried again, 6
//! times, the waits doubling. In the 2021 edition the subscription is then disabled. Now and then an event that was
//! accepted comes again. Events of one subscription are sent one after the other, some at once when many wait; retries
//! come when they come. Belongs to one thread.
class Deliverer : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        quint32 seed = 1;
        Edition edition = Edition::E2021;
        int retryBaseMs = 500; //!< before the first retry; at least 1
        double naturalDuplicates = 0.02;
    };

    static constexpr int Retries = 6;
    static constexpr int MostPending = 20'000; //!< events that wait or are under way, over all subscriptions
    static constexpr int MostAtOnce = 6; //!< to one subscription, where more than ManyWaiting wait
    static constexpr int ManyWaiting = 32;
    static constexpr std::chrono::milliseconds Patience{30'000}; //!< with a callback's answer
    static constexpr int HeldMs = 1000; //!< how long the fault `reorder` holds an event back for a next one

    //! The references outlive it.
    Deliverer(SubscriptionBook &book, Faults &faults, kaizala::Transport &transport, const base::Clock &clock,
              const Config &config, QObject *parent = nullptr);

    //! Takes the event \a body for the subscription \a webhookId. False: there is no such subscription, or too much
    //! waits already.
    [[nodiscard]] bool queue(const QString &webhookId, const QByteArray &body);

    [[nodiscard]] int pending() const { return m_pending; } //!< over all subscriptions

private:
    //! One event on its way to one subscription.
    struct Delivery
    {
        QString webhookId;
        QByteArray body;
        int retries = 0;
        bool repeat = false; //!< was accepted before: a duplicate
        bool malformedFirst = false;
        bool wrongTokenFirst = false;
    };
    //! What waits for one subscription.
    struct Lane
    {
        QList<Delivery> waiting;
        std::optional<Delivery> held; //!< let the next one go first
        int underWay = 0;
    };
    enum class Outcome
    {
        Delivered,
        Failed,
        Dropped
    };

    void enter(Delivery delivery);
    void enterLater(const Delivery &delivery, qint64 milliseconds);
    void release(const QString &webhookId);
    void pump();
    void send(Delivery delivery);
    void take(const Delivery &delivery, bool spoiled, const base::Result<kaizala::ApiReply> &outcome);
    void retryOrGiveUp(Delivery delivery);
    void settle(const Delivery &delivery, Outcome outcome);

    SubscriptionBook &m_book;
    Faults &m_faults;
    kaizala::Transport &m_transport;
    const base::Clock &m_clock;
    const Config m_config;
    Random m_random;
    QMap<QString, Lane> m_lanes;
    int m_pending = 0;
    QTimer m_pump; // so that all that comes at once is queued before the first is sent
};

} // namespace sandbox
