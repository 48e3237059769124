// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace support {

//! Measures for how long the event loop of its thread was held up: the longest gap between two ticks of a fast timer,
//! less the tick.
class GuiWatchdog : public QObject
{
public:
    static constexpr int TickMs = 5;

    GuiWatchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_sinceTick.restart() - TickMs); });
        m_sinceTick.start();
        m_timer.start(TickMs);
    }

    [[nodiscard]] qint64 longestPauseMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

} // namespace support
