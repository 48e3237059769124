// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QObject>

#include <chrono>

namespace http {

//! A single-shot timer for time-outs that are moved far more often than they happen: moving or clearing it is cheap,
//! because a system timer that fires too early just looks at the deadline and goes on.
class Timeout final : public QObject
{
    Q_OBJECT

public:
    void start(std::chrono::milliseconds after); //!< replaces what was started before
    void clear(); //!< nothing comes any more

Q_SIGNALS:
    void reached(); //!< once per start()

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QDeadlineTimer m_deadline; // forever: cleared
    QDeadlineTimer m_timerDue; // when m_timer fires
};

} // namespace http
