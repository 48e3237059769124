// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Timeline.h"

#include "base/Time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 RoundWidths[] = {Second,  2 * Second, 5 * Second, 10 * Second, 15 * Second, 30 * Second,
                                  Minute,  2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
                                  Hour,    2 * Hour,   3 * Hour,   6 * Hour,    12 * Hour,   Day,
                                  2 * Day, 7 * Day,    14 * Day,   28 * Day};

qint64 roundedDown(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

// --- Timeline -------------------------------------------------------------------------------------------------------

qint64 Timeline::total() const
{
    qint64 sum = 0;
    for (const Type &type : types)
        sum += type.total;
    return sum;
}

qint64 Timeline::barTotal(int bar) const
{
    qint64 sum = 0;
    for (const Type &type : types)
        sum += type.counts.value(bar);
    return sum;
}

QDateTime Timeline::barStart(int bar) const
{
    return base::timeFromEpochMs(fromMs + bar * barMs);
}

// --- TimelineGrid ---------------------------------------------------------------------------------------------------

TimelineGrid TimelineGrid::over(qint64 fromMs, qint64 untilMs, const TimelineAsk &ask)
{
    const qint64 offset = ask.utcOffsetSeconds * Second;
    const qint64 most = std::max(2, ask.mostBars); // a round time may lie in every stretch
    const qint64 end = std::max(untilMs, fromMs + 1);
    const auto gridOf = [&](qint64 width) {
        const qint64 from = roundedDown(fromMs + offset, width) - offset;
        return std::pair(from, (end - from + width - 1) / width);
    };
    qint64 width = Second;
    for (const qint64 round : RoundWidths) {
        width = round;
        if (gridOf(width).second <= most)
            break;
    }
    while (gridOf(width).second > most)
        width *= 2;
    const auto [from, bars] = gridOf(width);
    return {from, width, int(bars)};
}

qint64 TimelineGrid::barOf(qint64 ms) const
{
    if (ms < fromMs)
        return -1;
    return ms >= untilMs() ? bars : (ms - fromMs) / barMs;
}

QString TimelineGrid::barSql() const
{
    // Numbers of our own.
    return u"CASE WHEN received_at < %1 THEN -1 WHEN received_at >= %2 THEN %3 ELSE (received_at - (%1)) / %4 END"_s
        .arg(fromMs)
        .arg(untilMs())
        .arg(bars)
        .arg(barMs);
}

// --- TimelineTally --------------------------------------------------------------------------------------------------

void TimelineTally::add(Kind kind, const QString &type, qint64 bar, qint64 count, qint64 firstMs, qint64 lastMs)
{
    m_last = m_first ? std::max(m_last, lastMs) : lastMs;
    m_first = std::min(m_first.value_or(firstMs), firstMs);
    if (bar < 0 || bar >= m_grid.bars) {
        m_hasOutside = true;
        return;
    }
    Timeline::Type &own = m_types[QString::number(int(kind)) + u' ' + type.toCaseFolded()];
    if (own.counts.isEmpty()) {
        own.kind = kind;
        own.name = type;
        own.counts.resize(m_grid.bars);
    }
    own.counts[bar] += count;
    own.total += count;
}

Timeline TimelineTally::timeline() const
{
    Timeline made;
    if (isEmpty())
        return made;
    made.fromMs = m_grid.fromMs;
    made.barMs = m_grid.barMs;
    made.bars = m_grid.bars;
    made.types = m_types.values();
    std::ranges::sort(made.types, [](const Timeline::Type &a, const Timeline::Type &b) {
        return a.total != b.total ? a.total > b.total
                                  : std::pair(a.name.toCaseFolded(), a.kind) < std::pair(b.name.toCaseFolded(), b.kind);
    });
    if (made.types.size() > Timeline::MostTypes) {
        Timeline::Type others;
        others.isOthers = true;
        others.counts.resize(m_grid.bars);
        while (made.types.size() >= Timeline::MostTypes) {
            const Timeline::Type type = made.types.takeLast();
            others.total += type.total;
            for (int bar = 0; bar < m_grid.bars; ++bar)
                others.counts[bar] += type.counts.at(bar);
        }
        made.types.append(others);
    }
    return made;
}

} // namespace store
