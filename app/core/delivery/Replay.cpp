// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Replay.h"

#include <algorithm>
#include <chrono>
#include <utility>

using base::Error;

namespace delivery {

namespace {

constexpr Pace::Time LongestTimer = std::chrono::hours(1); // a timer counts in an int; then it is looked again

} // namespace

Replay::Replay(const store::EventStore &store, Sender &sender, Pace pace, QObject *parent)
    : QObject(parent), m_store(store), m_sender(sender), m_pace(pace)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &Replay::sendWhenDue);
}

Replay::~Replay()
{
    m_underWay.cancel();
}

base::Pending<AnswerCounts> Replay::run(const QList<qint64> &ids)
{
    m_ids = ids;
    return begin();
}

base::Pending<AnswerCounts> Replay::run(const store::EventFilter &filter)
{
    m_walk = std::make_unique<EventWalk>(m_store, filter);
    return begin();
}

base::Pending<AnswerCounts> Replay::begin()
{
    m_clock.start();
    m_promise.onCancel(this, [this] { cancel(); });
    next();
    return m_promise.pending();
}

void Replay::pause()
{
    if (!m_pausedAt)
        m_pausedAt = now();
}

void Replay::resume()
{
    if (!m_pausedAt)
        return;
    m_pace.paused(now() - *m_pausedAt);
    m_pausedAt.reset();
    if (std::exchange(m_waits, false))
        sendWhenDue();
}

void Replay::cancel()
{
    if (m_ended)
        return;
    m_underWay.cancel();
    end(base::fail(Error::cancelled()));
}

void Replay::next()
{
    if (!m_ids.isEmpty()) {
        read(m_ids.takeFirst());
        return;
    }
    if (!m_walk) {
        end(m_counts);
        return;
    }
    base::then(m_walk->next(), this, [this](const base::Result<QList<qint64>> &ids) {
        if (m_ended)
            return;
        if (!ids || ids->isEmpty()) {
            end(ids ? base::Result<AnswerCounts>(m_counts) : base::fail(ids.error()));
            return;
        }
        m_ids = *ids;
        next();
    });
}

void Replay::read(qint64 id)
{
    base::then(m_store.detail(id), this, [this, id](const base::Result<store::EventDetail> &event) {
        if (m_ended)
            return;
        if (event) {
            m_event = *event;
            sendWhenDue();
        } else if (event.error().kind == Error::Kind::NotFound && m_walk) {
            next(); // deleted since it was found
        } else if (event.error().kind == Error::Kind::NotFound) {
            Attempt none;
            none.id = id;
            none.error = event.error();
            take(none);
        } else {
            end(base::fail(event.error()));
        }
    });
}

void Replay::sendWhenDue()
{
    if (m_ended)
        return;
    if (m_pausedAt) {
        m_waits = true;
        return;
    }
    const Pace::Time wait = m_pace.wait(m_event->row.receivedAt, now());
    if (wait > Pace::Time(0)) {
        m_due.start(std::min(wait, LongestTimer));
        return;
    }
    const store::EventDetail event = *std::exchange(m_event, std::nullopt);
    m_pace.sent(event.row.receivedAt, now());
    m_underWay = m_sender.send(event);
    base::then(m_underWay, this, [this](const base::Result<Attempt> &outcome) { take(outcome); });
}

void Replay::take(const base::Result<Attempt> &outcome)
{
    if (m_ended)
        return;
    if (!outcome) {
        end(base::fail(outcome.error()));
        return;
    }
    m_counts.add(*outcome);
    Q_EMIT attempted(*outcome);
    if (!m_ended) // who heard of it may have cancelled
        next();
}

void Replay::end(const base::Result<AnswerCounts> &outcome)
{
    m_ended = true;
    m_due.stop();
    m_promise.complete(outcome);
}

} // namespace delivery
