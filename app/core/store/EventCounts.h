// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/BoundedCount.h"
#include "store/Cancelled.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/Timeline.h"

#include <QList>

#include <functional>
#include <optional>

namespace store {

//! What is counted of a filter's events for the window: how many there are, up to a bound, and how many came when. What
//! SQL can answer is asked in SQL; else the events are looked at newest first, for no longer than PatienceMs. The
//! backend's reads outlive it. One thread.
class EventCounts
{
public:
    //! A backend's reads.
    struct Reads
    {
        //! When the oldest and the newest of all events were received, roughly; none where there are no events.
        struct Span
        {
            qint64 firstMs = 0;
            qint64 lastMs = 0;
        };
        std::function<base::Result<std::optional<Span>>()> span;
        //! Adds events up by kind, type and bar. Not where isByPages().
        std::function<base::Result<>(const EventFilter &filter, const TimelineGrid &grid, TimelineTally &tally)> groups;
        std::function<base::Result<qint64>(const EventFilter &filter, qint64 most)> countUpTo; //!< the same
        std::function<base::Result<QList<EventRow>>(const EventFilter &filter, qint64 beforeId, int limit,
                                                    const Cancelled &cancelled)>
            page;
    };

    EventCounts(const EventFilter &filter, Reads reads, Cancelled cancelled);

    //! As EventStore's functions of the same names. Errors: of the reads; Cancelled.
    [[nodiscard]] base::Result<Timeline> timeline(const TimelineAsk &ask) const;
    [[nodiscard]] base::Result<BoundedCount> countUpTo(qint64 most) const;

    [[nodiscard]] static bool isByPages(const EventFilter &filter); //!< no SQL can group or count it
    static constexpr int PatienceMs = 3000;
    static constexpr qint64 MostLookedAt = 50'000; //!< events, for a time-line

private:
    [[nodiscard]] base::Result<Timeline> timelineByPages(const TimelineAsk &ask) const;
    [[nodiscard]] base::Result<bool> look(qint64 most, const std::function<void(const EventRow &)> &take) const;

    const EventFilter &m_filter;
    Reads m_reads;
    Cancelled m_cancelled;
};

} // namespace store
