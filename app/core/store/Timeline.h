// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace store {

//! How a time-line is wanted.
struct TimelineAsk
{
    QDateTime now; //!< where a filter says since when, but not until when, the time-line ends here
    int mostBars = 60; //!< at least 2
    int utcOffsetSeconds = 0; //!< bars begin at round times of this offset
};

//! How many events of a filter came when, by type: bars of one width, from `from` on.
struct Timeline
{
    struct Type
    {
        Kind kind = Kind::Event;
        QString name; //!< of the event type, as one of its events writes it; may be empty
        bool isOthers = false; //!< all types beyond MostTypes together
        qint64 total = 0;
        QList<qint64> counts; //!< one for each bar
    };
    static constexpr int MostTypes = 100;

    qint64 fromMs = 0; //!< since the epoch
    qint64 barMs = 1; //!< width of a bar
    int bars = 0; //!< 0: nothing came
    QList<Type> types; //!< the most frequent first; the others last
    bool isWhole = true; //!< else the newest events only: as many as could be looked at in time

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 barTotal(int bar) const;
    [[nodiscard]] QDateTime barStart(int bar) const; //!< \a bar may be `bars`: the end. UTC
};

//! The bars that a stretch of time is cut into.
struct TimelineGrid
{
    qint64 fromMs = 0;
    qint64 barMs = 1;
    int bars = 1;

    //! Of the narrowest round width of which \a ask.mostBars are enough for \a fromMs up to without \a untilMs.
    [[nodiscard]] static TimelineGrid over(qint64 fromMs, qint64 untilMs, const TimelineAsk &ask);
    [[nodiscard]] qint64 untilMs() const { return fromMs + barMs * bars; }
    //! -1 before the first one, `bars` after the last one.
    [[nodiscard]] qint64 barOf(qint64 ms) const;
    //! That as SQL over the column received_at.
    [[nodiscard]] QString barSql() const;
};

//! Adds up a time-line. Types are the same in any case of letters.
class TimelineTally
{
public:
    explicit TimelineTally(const TimelineGrid &grid) : m_grid(grid) { }

    //! So many events, received from \a firstMs to \a lastMs, all in the bar \a bar (TimelineGrid::barOf).
    void add(Kind kind, const QString &type, qint64 bar, qint64 count, qint64 firstMs, qint64 lastMs);
    [[nodiscard]] bool isEmpty() const { return !m_first; }
    [[nodiscard]] qint64 firstMs() const { return m_first.value_or(0); }
    [[nodiscard]] qint64 lastMs() const { return m_last; }
    [[nodiscard]] bool hasOutside() const { return m_hasOutside; } //!< something fell into no bar
    [[nodiscard]] Timeline timeline() const; //!< without what is outside

private:
    TimelineGrid m_grid;
    QHash<QString, Timeline::Type> m_types; //!< by kind and folded name
    std::optional<qint64> m_first;
    qint64 m_last = 0;
    bool m_hasOutside = false;
};

} // namespace store
