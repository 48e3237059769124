// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Emitter.h"

#include "base/Json.h"
#include "kaizala/EventType.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {
constexpr quint64 Stream = 8;
constexpr int ShortestTickMs = 10;
constexpr double MostCredit = 1000; //!< after the computer slept, nobody wants all that would have happened
} // namespace

Emitter::Emitter(quint32 seed, const SubscriptionBook &book, EventFactory &factory, Deliverer &deliverer,
                 const base::Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_factory(factory), m_deliverer(deliverer), m_clock(clock), m_random(seed, Stream)
{
    connect(&m_timer, &QTimer::timeout, this, &Emitter::tick);
}

int Emitter::emitEvents(const QString &eventType, int count, const QString &objectId)
{
    const QDateTime now = m_clock.now();
    int queued = 0;
    for (int i = 0; i < std::clamp(count, 1, MostAtOnce) && m_deliverer.pending() < Deliverer::MostPending; ++i) {
        for (const Webhook &webhook : m_book.all()) {
            if (!webhook.takesEvents(now) || (!objectId.isEmpty() && webhook.object.id != objectId))
                continue;
            for (const QString &type : webhook.events) {
                const bool asked = eventType.isEmpty() || type.compare(eventType, Qt::CaseInsensitive) == 0;
                if (asked && emitOne(webhook, type))
                    ++queued;
            }
        }
    }
    return queued;
}

void Emitter::setRate(double perSecond)
{
    m_rate = std::isnan(perSecond) ? 0 : std::clamp(perSecond, 0.0, HighestRate);
    m_credit = 0;
    if (m_rate <= 0) {
        m_timer.stop();
        return;
    }
    m_sinceTick.start();
    m_timer.start(std::max(ShortestTickMs, int(std::min(1000.0 / m_rate, 1e9))));
}

void Emitter::tick()
{
    m_credit = std::min(m_credit + m_rate * double(m_sinceTick.restart()) / 1000.0, MostCredit);
    if (m_credit < 1)
        return;
    const QDateTime now = m_clock.now();
    QList<Webhook> takers; // implicitly shared texts: a copy is cheap
    for (const Webhook &webhook : m_book.all()) {
        if (webhook.takesEvents(now))
            takers.append(webhook);
    }
    for (; m_credit >= 1; m_credit -= 1) {
        if (takers.isEmpty())
            continue;
        const Webhook webhook = m_random.pick(takers);
        (void)emitOne(webhook, m_random.pick(webhook.events));
    }
}

bool Emitter::emitOne(const Webhook &webhook, const QString &eventType)
{
    const auto type = kaizala::eventTypeFromString(eventType);
    return type && m_deliverer.queue(webhook.id, base::toJsonLine(m_factory.make(webhook, *type)));
}

} // namespace sandbox
