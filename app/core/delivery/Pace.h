// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace delivery {

//! When the next event of a replay is sent: never before the one before it is answered, and not before its time.
//! Time is what the caller's monotonic clock says. One thread.
class Pace
{
public:
    using Time = std::chrono::milliseconds;

    [[nodiscard]] static Pace asAcknowledged() { return Pace(Kind::Acknowledged, 0); }
    [[nodiscard]] static Pace perSecond(double events) { return Pace(Kind::Rate, events); } //!< at most; above 0
    //! With the gaps in which the events came, \a speed (above 0) times as fast. One that was late is not waited for.
    [[nodiscard]] static Pace original(double speed = 1) { return Pace(Kind::Original, speed); }

    //! How long the event that came at \a receivedAt has to wait, at \a now; it is then to be told by sent().
    [[nodiscard]] Time wait(const QDateTime &receivedAt, Time now) const;
    void sent(const QDateTime &receivedAt, Time now); //!< it is under way
    void paused(Time length); //!< nothing was sent for that long, which is nobody's lateness

private:
    enum class Kind
    {
        Acknowledged,
        Rate,
        Original
    };
    Pace(Kind kind, double factor) : m_kind(kind), m_factor(factor) { }

    Kind m_kind;
    double m_factor;
    std::optional<Time> m_last; //!< Rate: when the last one went. Original: when the first one did
    QDateTime m_first; //!< Original: when that one came
};

} // namespace delivery
