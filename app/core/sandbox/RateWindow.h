// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QQueue>

#include <chrono>

namespace sandbox {

//! How many calls there may be in any minute, or in any window of another length.
class RateWindow
{
public:
    //! \a calls 0 and less: as many as one likes.
    explicit RateWindow(int calls, std::chrono::milliseconds window = std::chrono::minutes(1));

    //! Counts a call at \a now and gives 0, or does not count it and gives in how many seconds (1 and more) the next
    //! one may come.
    [[nodiscard]] int secondsToWait(const QDateTime &now);

private:
    int m_most;
    qint64 m_windowMs;
    QQueue<QDateTime> m_calls; // of the last window, oldest first
};

} // namespace sandbox
