// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventCounts.h"

#include "store/EventStore.h"
#include "store/Sieve.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace store {

namespace {

// Events that are looked at in one go: few first, so that something is known when patience ends.
constexpr int FirstPage = 32;
constexpr int LargestPage = 2000;

qint64 epochMs(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

} // namespace

EventCounts::EventCounts(const EventFilter &filter, Reads reads, Cancelled cancelled)
    : m_filter(filter), m_reads(std::move(reads)), m_cancelled(std::move(cancelled))
{
}

bool EventCounts::isByPages(const EventFilter &filter)
{
    return !filter.words.isEmpty() || Sieve::isNeeded(filter);
}

//! Whether that were all.
base::Result<bool> EventCounts::look(qint64 most, const std::function<void(const EventRow &)> &take) const
{
    QElapsedTimer since;
    since.start();
    const Cancelled enough = [&] { return m_cancelled() || since.hasExpired(PatienceMs); };
    qint64 below = 0;
    qint64 seen = 0;
    for (int size = FirstPage; seen < most; size = std::min(4 * size, LargestPage)) {
        const int limit = int(std::min<qint64>(size, most - seen));
        const auto rows = m_reads.page(m_filter, below, limit, enough);
        if (!rows) {
            if (rows.error().kind == base::Error::Kind::Cancelled && !m_cancelled())
                return false; // patience ended
            return base::fail(rows.error());
        }
        for (const EventRow &row : *rows)
            take(row);
        seen += rows->size();
        if (rows->size() < limit)
            return true;
        below = rows->last().id;
        if (enough())
            return m_cancelled() ? base::Result<bool>(base::fail(base::Error::cancelled())) : false;
    }
    return false;
}

base::Result<BoundedCount> EventCounts::countUpTo(qint64 most) const
{
    if (!isByPages(m_filter)) {
        const auto count = m_reads.countUpTo(m_filter, most + 1);
        if (!count)
            return base::fail(count.error());
        return BoundedCount{std::min(*count, most), *count <= most};
    }
    BoundedCount counted;
    const auto all = look(most + 1, [&counted](const EventRow & /*row*/) { ++counted.count; });
    if (!all)
        return base::fail(all.error());
    counted.isAll = *all && counted.count <= most;
    counted.count = std::min(counted.count, most);
    return counted;
}

base::Result<Timeline> EventCounts::timelineByPages(const TimelineAsk &ask) const
{
    struct Seen
    {
        Kind kind;
        QString type;
        qint64 ms;
    };
    std::vector<Seen> seen;
    const auto all = look(MostLookedAt, [&seen](const EventRow &row) {
        seen.push_back({row.kind, row.eventType, epochMs(row.receivedAt)});
    });
    if (!all)
        return base::fail(all.error());
    Timeline made;
    if (!seen.empty()) {
        const auto [first, last] = std::ranges::minmax(seen, {}, &Seen::ms);
        const bool fromFilter = *all && m_filter.since.isValid();
        const qint64 from = fromFilter ? epochMs(m_filter.since) : first.ms;
        qint64 until = last.ms + 1;
        if (m_filter.until.isValid())
            until = epochMs(m_filter.until);
        else if (m_filter.since.isValid())
            until = std::max(until, epochMs(ask.now));
        const TimelineGrid grid = TimelineGrid::over(from, until, ask);
        TimelineTally tally(grid);
        for (const Seen &one : seen)
            tally.add(one.kind, one.type, grid.barOf(one.ms), 1, one.ms, one.ms);
        made = tally.timeline();
    }
    made.isWhole = *all;
    return made;
}

base::Result<Timeline> EventCounts::timeline(const TimelineAsk &ask) const
{
    if (isByPages(m_filter))
        return timelineByPages(ask);
    const auto span = m_reads.span();
    if (!span)
        return base::fail(span.error());
    if (!*span)
        return Timeline();
    const bool hasSince = m_filter.since.isValid();
    const bool hasUntil = m_filter.until.isValid();
    const auto endAfter = [&](qint64 lastMs) {
        if (hasUntil)
            return epochMs(m_filter.until);
        return hasSince ? std::max(lastMs + 1, epochMs(ask.now)) : lastMs + 1;
    };
    const qint64 from = hasSince ? epochMs(m_filter.since) : (*span)->firstMs;
    TimelineGrid grid = TimelineGrid::over(from, endAfter((*span)->lastMs), ask);
    TimelineTally tally(grid);
    if (const auto added = m_reads.groups(m_filter, grid, tally); !added)
        return base::fail(added.error());
    if (tally.isEmpty())
        return Timeline();
    // The span was that of all events. Those of the filter may have come in a small part of it; then once more.
    const qint64 first = hasSince ? from : tally.firstMs();
    const TimelineGrid fitting = TimelineGrid::over(first, endAfter(tally.lastMs()), ask);
    if (!tally.hasOutside() && fitting.barMs == grid.barMs && fitting.fromMs == grid.fromMs)
        return tally.timeline();
    EventFilter narrower = m_filter;
    if (!hasSince)
        narrower.since = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC); // spares what is older a look
    TimelineTally again(fitting);
    if (const auto added = m_reads.groups(narrower, fitting, again); !added)
        return base::fail(added.error());
    return again.timeline();
}

} // namespace store
