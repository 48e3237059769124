// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Pace.h"

#include <algorithm>

namespace delivery {

namespace {

constexpr double LongestMs = 1e15; // of anything that is added up: 30,000 years

Pace::Time milliseconds(double value)
{
    return Pace::Time(qint64(std::clamp(value, 0.0, LongestMs)));
}

} // namespace

Pace::Time Pace::wait(const QDateTime &receivedAt, Time now) const
{
    if (!m_last)
        return Time(0);
    Time due = now;
    if (m_kind == Kind::Rate)
        due = *m_last + milliseconds(1000.0 / m_factor);
    else if (m_kind == Kind::Original)
        due = *m_last + milliseconds(double(m_first.msecsTo(receivedAt)) / m_factor);
    return std::max(Time(0), due - now);
}

void Pace::sent(const QDateTime &receivedAt, Time now)
{
    if (m_kind == Kind::Rate) {
        // From when it was due, so that a timer's lateness does not add up; what was really late is not caught up with.
        const Time step = milliseconds(1000.0 / m_factor);
        m_last = m_last && now < *m_last + 2 * step ? std::min(now, *m_last + step) : now;
    } else if (!m_last) {
        m_last = now;
        m_first = receivedAt;
    }
}

void Pace::paused(Time length)
{
    if (m_last)
        *m_last += length;
}

} // namespace delivery
