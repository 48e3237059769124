// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/BackOff.h"
#include "delivery/EventWalk.h"
#include "delivery/ForwardCursor.h"
#include "delivery/Sender.h"
#include "store/EventStore.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace delivery {

//! Sends on what comes to a store and matches a filter, in order and one at a time: an event is tried again, after
//! waits that grow, until it is answered with a 2xx, and only then comes the next. How far it came is on disk before
//! the next one is sent, so a restart loses nothing and repeats at most the event that was under way. Belongs to its
//! sender's thread.
class Forwarder : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        store::EventFilter filter;
        QString cursorFile; //!< ForwardCursor::fileFor
        bool fromOldest = false; //!< where there is no such file yet: with what the store holds already
        int mostRefusals = 0; //!< an event that was answered as often, with no 2xx, is left out; 0: none ever is
        BackOff backOff;
    };
    static constexpr std::chrono::milliseconds StopPatience{5'000}; //!< with the answer that is under way then
    //! On a server's store a smaller id may become visible after a larger one: none is sent on before it is so old.
    static constexpr std::chrono::milliseconds ServerPatience{3'000};

    //! \a store and \a sender outlive it.
    Forwarder(const store::EventStore &store, Sender &sender, const Config &config, QObject *parent = nullptr);
    ~Forwarder() override; //!< gives up what is under way

    //! Begins. The outcome comes when it has: what is stored from then on is forwarded. Once. Errors: of
    //! ForwardCursor::open and save; the store's.
    [[nodiscard]] base::Pending<> start();
    //! Ends: the answer under way is waited for a while, and what was taken is noted. The outcome comes then.
    [[nodiscard]] base::Pending<> stop();

Q_SIGNALS:
    void attempted(const delivery::Attempt &attempt); //!< an event was sent, whatever came of it
    void skipped(qint64 id); //!< left out: refused Config::mostRefusals times, or it went round (Sender::hops)
    //! It can't go on for \a wait. \a error: why, where it is not an attempt: the store or the cursor's file.
    void waiting(std::chrono::milliseconds wait, const std::optional<base::Error> &error);

private:
    using Step = void (Forwarder::*)();

    void pull();
    void walk();
    void readPage();
    void choose();
    void next();
    void send(const store::EventDetail &event);
    void take(const base::Result<Attempt> &outcome);
    void confirm(qint64 id);
    void save();
    void later(const std::optional<base::Error> &error, Step step);
    void waitFor(std::chrono::milliseconds time, Step step);
    void settle();
    [[nodiscard]] bool ends(); //!< stop() was called: that is then done

    const store::EventStore &m_store;
    Sender &m_sender;
    const Config m_config;
    ForwardCursor m_cursor;
    BackOff m_backOff;
    qint64 m_newest = 0; //!< the largest id that was heard of
    qint64 m_horizon; //!< the largest one that this pull goes to
    qint64 m_lastId = 0; //!< everything up to it needs nothing more
    qint64 m_savedId = -1; //!< as the cursor's file says
    std::unique_ptr<EventWalk> m_walk; //!< of the pull under way
    QList<qint64> m_page; //!< ids that are worked on
    QList<qint64> m_ids; //!< of these, those that are to be sent still
    int m_refusals = 0; //!< of the first of them
    bool m_pulling = false;
    bool m_again = false; //!< something came during the pull
    bool m_settled = false;
    QTimer m_timer;
    Step m_step = nullptr; //!< what it does then
    base::Pending<Attempt> m_underWay;
    std::optional<base::Promise<>> m_stopping;
};

} // namespace delivery
