// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventTimeline.h"

#include "models/EventTexts.h"
#include "models/Text.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

EventTimeline::EventTimeline(store::EventStore &store, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(ShortestPause);
    connect(&m_again, &QTimer::timeout, this, &EventTimeline::ask);
    const auto changes = [this] {
        m_isOld = true;
        if (m_active && !m_again.isActive())
            m_again.start();
    };
    connect(&store, &store::EventStore::changed, this, changes);
    connect(&store, &store::EventStore::removed, this, changes);
    connect(&store, &store::EventStore::cleared, this, changes);
}

EventTimeline::~EventTimeline()
{
    m_asked.cancel();
}

void EventTimeline::setFilter(const store::EventFilter &filter)
{
    m_filter = filter;
    m_isOld = true;
    if (m_active)
        ask();
}

void EventTimeline::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_again.stop();
        if (!m_asked.isFinished())
            m_isOld = true;
        m_asked.cancel();
    } else if (m_isOld) {
        ask();
    }
}

void EventTimeline::ask()
{
    m_again.stop();
    m_asked.cancel();
    m_isOld = false;
    const QDateTime now = m_clock.now();
    m_asked = m_store.timeline(m_filter, {now, 60, now.toLocalTime().offsetFromUtc()});
    QElapsedTimer since;
    since.start();
    base::then(m_asked, this, [this, since, generation = ++m_generation](const base::Result<store::Timeline> &made) {
        if (generation != m_generation)
            return;
        m_again.setInterval(std::max(ShortestPause, std::chrono::milliseconds(PausePerCost * since.elapsed())));
        if (made)
            take(*made);
        else if (made.error().kind != base::Error::Kind::Cancelled)
            Q_EMIT failed(made.error());
    });
}

void EventTimeline::take(const store::Timeline &timeline)
{
    m_timeline = timeline;
    m_series.clear();
    for (const store::Timeline::Type &type : timeline.types) {
        const bool isOther = type.isOthers || (m_series.size() >= MostSeries - 1 && timeline.types.size() > MostSeries);
        if (isOther && m_series.size() == MostSeries) {
            Series &others = m_series.last();
            others.total += type.total;
            for (int bar = 0; bar < timeline.bars; ++bar)
                others.counts[bar] += type.counts.at(bar);
            continue;
        }
        store::EventRow row;
        row.kind = type.kind;
        row.eventType = type.name;
        QString name = isOther ? tr("other types") : cellText(eventTypeText(row));
        if (!isOther && type.kind == store::Kind::Rejected && !type.name.isEmpty())
            name = tr("%1, rejected", "an event type").arg(name);
        m_series.append({name, type.total, type.counts});
    }
    m_highest = 0;
    for (int bar = 0; bar < timeline.bars; ++bar)
        m_highest = std::max(m_highest, timeline.barTotal(bar));
    Q_EMIT changed();
}

// --- In words -------------------------------------------------------------------------------------------------------

QString EventTimeline::widthText() const
{
    const qint64 seconds = m_timeline.barMs / 1000;
    if (seconds % 86400 == 0)
        return tr("%n day(s)", nullptr, int(seconds / 86400));
    if (seconds % 3600 == 0)
        return tr("%n hour(s)", nullptr, int(seconds / 3600));
    if (seconds % 60 == 0)
        return tr("%n minute(s)", nullptr, int(seconds / 60));
    return tr("%n second(s)", nullptr, int(seconds));
}

QString EventTimeline::rangeText(int first, int last) const
{
    const QDateTime from = m_timeline.barStart(first).toLocalTime();
    const QDateTime until = m_timeline.barStart(last + 1).toLocalTime();
    const QLocale locale;
    const bool hasSeconds = m_timeline.barMs % 60'000 != 0;
    const auto clock = [&](const QDateTime &time) {
        return hasSeconds ? time.toString(u"HH:mm:ss"_s) : time.toString(u"HH:mm"_s);
    };
    const auto day = [&](const QDateTime &time) { return locale.toString(time.date(), QLocale::ShortFormat); };
    const QString begins = day(from) + u' ' + clock(from);
    return tr("%1 – %2", "from when until when")
        .arg(begins, from.date() == until.date() ? clock(until) : QString(day(until) + u' ' + clock(until)));
}

QString EventTimeline::barText(int bar) const
{
    if (bar < 0 || bar >= m_timeline.bars)
        return {};
    QStringList lines{
        tr("%1: %n event(s)", "%1: from when until when", int(m_timeline.barTotal(bar))).arg(rangeText(bar, bar))};
    for (const Series &one : m_series) {
        if (one.counts.at(bar) > 0)
            lines.append(
                tr("%1: %2", "a type, and how many of it").arg(one.name, QLocale().toString(one.counts.at(bar))));
    }
    return lines.join(u'\n');
}

QString EventTimeline::summary() const
{
    if (m_timeline.bars == 0)
        return tr("No events to show");
    QStringList types;
    for (const Series &one : m_series)
        types.append(tr("%1: %2", "a type, and how many of it").arg(one.name, QLocale().toString(one.total)));
    return tr("%n event(s), %1, in bars of %2. %3.", "%1: from when until when; %3: how many of which type",
              int(m_timeline.total()))
        .arg(rangeText(0, m_timeline.bars - 1), widthText(), types.join(u", "_s));
}

} // namespace models
