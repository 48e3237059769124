// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace delivery {

//! How long to wait before the next try: twice as long after each failure, within bounds, and a little by chance, so
//! that many who wait for the same don't come back together. A value; one thread.
class BackOff
{
public:
    using Time = std::chrono::milliseconds;

    //! From \a least, at least 1 ms, to \a most.
    explicit BackOff(Time least = std::chrono::seconds(1), Time most = std::chrono::seconds(60));

    //! After one more failure: from three quarters of what is due to all of it.
    [[nodiscard]] Time next();
    void reset() { m_next = m_least; } //!< it works again

private:
    Time m_least;
    Time m_most;
    Time m_next;
};

} // namespace delivery
