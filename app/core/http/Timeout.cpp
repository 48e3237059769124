// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Timeout.h"

#include <QTimerEvent>

namespace http {

void Timeout::start(std::chrono::milliseconds after)
{
    m_deadline = QDeadlineTimer(after);
    if (m_timer.isActive() && m_timerDue <= m_deadline)
        return;
    m_timerDue = m_deadline;
    m_timer.start(int(m_deadline.remainingTime()), this);
}

void Timeout::clear()
{
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
}

void Timeout::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_timer.stop();
    if (m_deadline.isForever())
        return;
    if (!m_deadline.hasExpired()) {
        m_timerDue = m_deadline;
        m_timer.start(int(m_deadline.remainingTime()) + 1, this);
        return;
    }
    clear();
    Q_EMIT reached();
}

} // namespace http
