// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/AnswerCounts.h"
#include "delivery/EventWalk.h"
#include "delivery/Pace.h"
#include "delivery/Sender.h"
#include "store/EventStore.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace delivery {

//! Sends stored events once more, in order and one at a time, each once, however it is answered. Keeps no more than a
//! few of them in memory. Belongs to its sender's thread; runs once.
class Replay : public QObject
{
    Q_OBJECT

public:
    //! \a store and \a sender outlive it.
    Replay(const store::EventStore &store, Sender &sender, Pace pace, QObject *parent = nullptr);
    ~Replay() override; //!< gives up what is under way; the outcome is then Cancelled

    //! \name Starts it. The outcome comes when each was sent. Errors: the store's; Cancelled, also by cancelling the
    //! Pending: what was under way is then given up. An event of \a ids that is gone is an attempt with NotFound.
    //!@{
    [[nodiscard]] base::Pending<AnswerCounts> run(const QList<qint64> &ids); //!< in this order
    [[nodiscard]] base::Pending<AnswerCounts> run(const store::EventFilter &filter); //!< oldest first
    //!@}

    void pause(); //!< what is under way is waited for, nothing more is sent
    void resume();
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    void cancel();
    [[nodiscard]] const AnswerCounts &counts() const { return m_counts; } //!< so far

Q_SIGNALS:
    void attempted(const delivery::Attempt &attempt); //!< one event has its outcome

private:
    base::Pending<AnswerCounts> begin();
    void next();
    void read(qint64 id);
    void sendWhenDue();
    void take(const base::Result<Attempt> &outcome);
    void end(const base::Result<AnswerCounts> &outcome);
    [[nodiscard]] Pace::Time now() const { return Pace::Time(m_clock.elapsed()); }

    const store::EventStore &m_store;
    Sender &m_sender;
    Pace m_pace;
    std::unique_ptr<EventWalk> m_walk; //!< where a filter says which
    QList<qint64> m_ids; //!< those that are next
    std::optional<store::EventDetail> m_event; //!< read, not sent yet
    std::optional<Pace::Time> m_pausedAt;
    bool m_waits = false; //!< for resume()
    bool m_ended = false;
    QTimer m_due;
    QElapsedTimer m_clock;
    AnswerCounts m_counts;
    base::Pending<Attempt> m_underWay;
    base::Promise<AnswerCounts> m_promise;
};

} // namespace delivery
