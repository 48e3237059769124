// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "store/EventStore.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace models {

//! What the time-line above the events shows: how many came when, by type, of one filter. Asks the store anew when the
//! filter is another one, and, after a pause, when events came; what it asked before is cancelled. GUI thread.
class EventTimeline : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostSeries = 6; //!< the last of them is all other types together

    //! One colour of the stack.
    struct Series
    {
        QString name;
        qint64 total = 0;
        QList<qint64> counts; //!< by bar
    };

    EventTimeline(store::EventStore &store, const base::Clock &clock, QObject *parent = nullptr); //!< both outlive it
    ~EventTimeline() override;

    void setFilter(const store::EventFilter &filter); //!< asks, where it is active
    void setActive(bool active); //!< while nobody sees it, it asks nothing; at first it is not

    [[nodiscard]] const store::Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const QList<Series> &series() const { return m_series; }
    [[nodiscard]] qint64 highest() const { return m_highest; } //!< events in one bar, at most
    //! In words: "15 Jan 12:00 – 12:05: 14 events", and one line for each type. Plain text.
    [[nodiscard]] QString barText(int bar) const;
    //! From the beginning of \a first to the end of \a last.
    [[nodiscard]] QString rangeText(int first, int last) const;
    [[nodiscard]] QString widthText() const; //!< of a bar: "5 minutes"
    [[nodiscard]] QString summary() const; //!< all of it in words, for who can't see it
    [[nodiscard]] QDateTime barStart(int bar) const { return m_timeline.barStart(bar); }

    static constexpr std::chrono::milliseconds ShortestPause{500}; //!< before it is counted again as events come
    static constexpr int PausePerCost = 10; //!< times what counting took the last time

Q_SIGNALS:
    void changed();
    void failed(const base::Error &error);

private:
    void ask();
    void take(const store::Timeline &timeline);

    store::EventStore &m_store;
    const base::Clock &m_clock;
    store::EventFilter m_filter;
    base::Pending<store::Timeline> m_asked;
    quint64 m_generation = 0; //!< answers to older questions are dropped
    QTimer m_again;
    bool m_active = false;
    bool m_isOld = true; //!< the events are others than those that were counted
    store::Timeline m_timeline;
    QList<Series> m_series;
    qint64 m_highest = 0;
};

} // namespace models
