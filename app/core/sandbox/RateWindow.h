// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QQueue>

namespace sandbox {

//! How many calls there may be in any minute.
class RateWindow
{
public:
    explicit RateWindow(int callsPerMinute); //!< 0 and less: as many as one likes

    //! Counts a call at \a now and gives 0, or does not count it and gives in how many seconds (1 to 60) the next one
    //! may come.
    [[nodiscard]] int secondsToWait(const QDateTime &now);

private:
    int m_most;
    QQueue<QDateTime> m_calls; // of the last minute, oldest first
};

} // namespace sandbox
