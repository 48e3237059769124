// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace support {

//! Measures for how long the event loop of its thread was held up, in two ways. By the clock: the longest gap between
//! two ticks of a fast timer, less the tick; on a loaded machine that is mostly other programs' work. And by what the
//! thread itself worked: its CPU time in one turn of the event loop, which is what a click or a key has to wait for,
//! however busy the machine is.
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
        // A dispatcher says that it is awake after every turn.
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
            const double now = threadMs();
            m_longestWork = std::max(m_longestWork, now - std::exchange(m_worked, now));
        });
        m_worked = threadMs();
    }

    [[nodiscard]] qint64 longestPauseMs() const { return m_longest; }
    //! CPU time of the thread in one turn of its event loop. 0 where the system does not tell.
    [[nodiscard]] double longestWorkMs() const { return m_longestWork; }

private:
    [[nodiscard]] static double threadMs()
    {
#ifdef Q_OS_UNIX
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
    double m_worked = 0;
    double m_longestWork = 0;
};

} // namespace support
