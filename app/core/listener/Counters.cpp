// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Counters.h"

#include "base/Logging.h"

#include <algorithm>

namespace listener {

namespace {

constexpr auto Relaxed = std::memory_order_relaxed; // no other value is read by any of these

} // namespace

std::chrono::microseconds Counters::mean() const
{
    const quint64 acknowledged = stored + duplicates;
    if (acknowledged == 0)
        return {};
    return std::chrono::microseconds(total.count() / qint64(acknowledged));
}

bool Tally::hasRoomFor(store::Kind kind)
{
    const quint64 waiting = m_waiting.load(Relaxed);
    if (waiting < RefusalsWhileFewerWait / 2)
        m_dropping.store(false, Relaxed);
    if (waiting < (kind == store::Kind::Validation ? ValidationsWhileFewerWait : RefusalsWhileFewerWait))
        return true;
    add(m_evidenceDropped);
    if (!m_dropping.exchange(true, Relaxed))
        qCInfo(lcListener) << "the store is behind: refused requests are answered and not kept until it has caught up";
    return false;
}

void Tally::addRejected(int status)
{
    if (status >= First && status <= Last)
        add(m_rejected[std::size_t(status - First)]);
}

void Tally::endAppend()
{
    m_waiting.fetch_sub(1, Relaxed);
    add(m_settled);
}

void Tally::addAcknowledged(const store::Appended &appended, std::chrono::nanoseconds after)
{
    add(appended.duplicate ? m_duplicates : m_stored);
    const auto took = std::chrono::ceil<std::chrono::microseconds>(after);
    const auto *const bound = std::lower_bound(Counters::Bounds.begin(), Counters::Bounds.end(), took);
    add(m_within[std::size_t(bound - Counters::Bounds.begin())]);
    const auto us = quint64(std::max<qint64>(took.count(), 0));
    add(m_totalUs, us);
    quint64 longest = m_longestUs.load(Relaxed);
    while (us > longest && !m_longestUs.compare_exchange_weak(longest, us, Relaxed)) { }
}

Counters Tally::read() const
{
    Counters counters;
    counters.stored = m_stored.load(Relaxed);
    counters.duplicates = m_duplicates.load(Relaxed);
    counters.failures = m_failures.load(Relaxed);
    counters.validations = m_validations.load(Relaxed);
    counters.evidenceDropped = m_evidenceDropped.load(Relaxed);
    counters.waiting = m_waiting.load(Relaxed);
    counters.settled = m_settled.load(Relaxed);
    for (std::size_t i = 0; i < m_within.size(); ++i)
        counters.within[i] = m_within[i].load(Relaxed);
    counters.total = std::chrono::microseconds(m_totalUs.load(Relaxed));
    counters.longest = std::chrono::microseconds(m_longestUs.load(Relaxed));
    for (int status = First; status <= Last; ++status) {
        if (const quint64 count = m_rejected[std::size_t(status - First)].load(Relaxed); count > 0)
            counters.rejected.insert(status, count);
    }
    return counters;
}

} // namespace listener
