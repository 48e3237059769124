// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/RateWindow.h"

#include <algorithm>

namespace sandbox {

RateWindow::RateWindow(int calls, std::chrono::milliseconds window) : m_most(calls), m_windowMs(window.count())
{
}

int RateWindow::secondsToWait(const QDateTime &now)
{
    if (m_most <= 0)
        return 0;
    while (!m_calls.isEmpty() && m_calls.head().msecsTo(now) >= m_windowMs)
        m_calls.dequeue();
    if (m_calls.size() < m_most) {
        m_calls.enqueue(now);
        return 0;
    }
    const qint64 left = m_windowMs - m_calls.head().msecsTo(now);
    return int(std::clamp<qint64>((left + 999) / 1000, 1, (m_windowMs + 999) / 1000));
}

} // namespace sandbox
