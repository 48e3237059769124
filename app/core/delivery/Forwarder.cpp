// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Forwarder.h"

#include <algorithm>
#include <limits>
#include <utility>

using base::Error;

namespace delivery {

namespace {

constexpr qint64 NoHorizon = std::numeric_limits<qint64>::max();
constexpr qint64 SaveEvery = 1000; // ids that were only looked at: nothing is sent twice for them

store::EventFilter everything()
{
    store::EventFilter filter;
    filter.kinds.clear();
    return filter;
}

qint64 newestOf(const QList<store::EventRow> &rows)
{
    return rows.isEmpty() ? 0 : rows.first().id;
}

} // namespace

Forwarder::Forwarder(const store::EventStore &store, Sender &sender, const Config &config, QObject *parent)
    : QObject(parent), m_store(store), m_sender(sender), m_config(config), m_cursor(config.cursorFile),
      m_backOff(config.backOff), m_horizon(NoHorizon)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const Step step = std::exchange(m_step, nullptr))
            (this->*step)();
    });
}

Forwarder::~Forwarder()
{
    m_underWay.cancel();
}

base::Pending<> Forwarder::start()
{
    // Heard from now on, so that nothing is missed that comes while the newest is asked for.
    connect(&m_store, &store::EventStore::changed, this, [this](const QList<qint64> &ids) {
        if (ids.isEmpty() || ids.last() <= m_newest)
            return; // a delivery of one that is known, or a pin
        m_newest = ids.last();
        pull();
    });
    m_pulling = true; // until it is known where to begin
    const auto opened = base::andThen(m_cursor.open(), this, [this](const std::optional<qint64> &known) {
        return base::andThen(
            m_store.page(everything(), 0, 1), this, [this, known](const QList<store::EventRow> &newest) {
                m_newest = std::max(m_newest, newestOf(newest));
                // Behind the newest one: the store was emptied, or is another one.
                m_lastId = known ? std::min(*known, newestOf(newest)) : m_config.fromOldest ? 0 : newestOf(newest);
                m_savedId = m_lastId;
                return m_cursor.save(m_lastId);
            });
    });
    return base::andThen(opened, this, [this] {
        m_pulling = false;
        pull();
        return base::ready<>({});
    });
}

base::Pending<> Forwarder::stop()
{
    if (m_stopping)
        return m_stopping->pending();
    m_stopping.emplace();
    const base::Pending<> stopped = m_stopping->pending();
    if (!m_pulling || m_timer.isActive())
        settle();
    else
        QTimer::singleShot(StopPatience, this, [this] { m_underWay.cancel(); });
    return stopped;
}

void Forwarder::pull()
{
    if (m_pulling) {
        m_again = true;
        return;
    }
    if (ends())
        return;
    m_pulling = true;
    m_again = false;
    if (!store::EventStore::isServer(m_store.file())) {
        walk();
        return;
    }
    base::then(m_store.page(everything(), 0, 1), this, [this](const base::Result<QList<store::EventRow>> &newest) {
        if (ends())
            return;
        m_pulling = newest.has_value();
        m_horizon = newest ? newestOf(*newest) : 0;
        if (newest)
            waitFor(ServerPatience, &Forwarder::walk);
        else
            later(newest.error(), &Forwarder::pull);
    });
}

void Forwarder::walk()
{
    const qint64 likely = std::clamp(m_newest - m_lastId + 1, qint64(2), qint64(EventWalk::PageRows));
    m_walk = std::make_unique<EventWalk>(m_store, everything(), m_lastId, int(likely));
    readPage();
}

void Forwarder::readPage()
{
    base::then(m_walk->next(), this, [this](const base::Result<QList<qint64>> &ids) {
        if (ends())
            return;
        if (!ids) {
            later(ids.error(), &Forwarder::readPage);
            return;
        }
        m_page = *ids;
        m_page.removeIf([this](qint64 id) { return id > m_horizon; });
        if (m_page.isEmpty()) {
            m_pulling = false;
            if (m_again || m_page.size() < ids->size())
                pull();
            return;
        }
        choose();
    });
}

void Forwarder::choose()
{
    base::then(m_store.rows(m_page, m_config.filter), this, [this](const base::Result<QList<store::EventRow>> &rows) {
        if (ends())
            return;
        if (!rows) {
            later(rows.error(), &Forwarder::choose);
            return;
        }
        m_ids.clear();
        std::for_each(rows->crbegin(), rows->crend(), [this](const store::EventRow &row) { m_ids.append(row.id); });
        m_backOff.reset();
        next();
    });
}

void Forwarder::next()
{
    if (m_ids.isEmpty()) {
        m_lastId = m_page.last();
        if (m_lastId - m_savedId >= SaveEvery)
            save();
        else
            readPage();
        return;
    }
    base::then(m_store.detail(m_ids.first()), this, [this](const base::Result<store::EventDetail> &event) {
        if (ends())
            return;
        if (event) {
            send(*event);
        } else if (event.error().kind == Error::Kind::NotFound) {
            m_ids.removeFirst(); // deleted meanwhile: there is nothing to send
            next();
        } else {
            later(event.error(), &Forwarder::next);
        }
    });
}

void Forwarder::send(const store::EventDetail &event)
{
    if (Sender::hops(event.headers) >= Sender::MostHops) {
        Q_EMIT skipped(event.row.id);
        confirm(event.row.id);
        return;
    }
    m_underWay = m_sender.send(event);
    base::then(m_underWay, this, [this](const base::Result<Attempt> &outcome) { take(outcome); });
}

void Forwarder::take(const base::Result<Attempt> &outcome)
{
    if (!outcome) { // cancelled, which stop() does
        if (!ends())
            later(outcome.error(), &Forwarder::next);
        return;
    }
    Q_EMIT attempted(*outcome);
    if (outcome->isTaken()) {
        m_backOff.reset();
        confirm(outcome->id);
        return;
    }
    if (outcome->status != 0)
        ++m_refusals;
    if (m_config.mostRefusals > 0 && m_refusals >= m_config.mostRefusals) {
        Q_EMIT skipped(outcome->id);
        confirm(outcome->id);
        return;
    }
    if (!ends())
        later(std::nullopt, &Forwarder::next);
}

void Forwarder::confirm(qint64 id)
{
    m_ids.removeFirst();
    m_refusals = 0;
    m_lastId = id;
    save();
}

void Forwarder::save()
{
    base::then(m_cursor.save(m_lastId), this, [this, id = m_lastId](const base::Result<> &saved) {
        if (saved)
            m_savedId = id;
        if (ends())
            return;
        if (saved)
            next();
        else
            later(saved.error(), &Forwarder::save);
    });
}

void Forwarder::later(const std::optional<Error> &error, Step step)
{
    const BackOff::Time wait = m_backOff.next();
    waitFor(wait, step);
    Q_EMIT waiting(wait, error);
}

void Forwarder::waitFor(std::chrono::milliseconds time, Step step)
{
    m_step = step;
    m_timer.start(time);
}

bool Forwarder::ends()
{
    if (m_stopping)
        settle();
    return m_stopping.has_value();
}

void Forwarder::settle()
{
    if (std::exchange(m_settled, true))
        return;
    m_timer.stop();
    m_step = nullptr;
    if (m_savedId == m_lastId) {
        m_stopping->complete({});
        return;
    }
    base::then(m_cursor.save(m_lastId), this, [this](const base::Result<> &saved) { m_stopping->complete(saved); });
}

} // namespace delivery
