// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Counters.h"

namespace http {

void Tally::addRefusal(int status)
{
    if (status >= First && status <= Last)
        add(m_refusals[std::size_t(status - First)]);
}

Counters Tally::read() const
{
    constexpr auto Relaxed = std::memory_order_relaxed;
    Counters counters;
    counters.open = open.load(Relaxed);
    counters.accepted = accepted.load(Relaxed);
    counters.turnedAway = turnedAway.load(Relaxed);
    counters.requests = requests.load(Relaxed);
    counters.bytesIn = bytesIn.load(Relaxed);
    counters.bytesOut = bytesOut.load(Relaxed);
    counters.handshakesFailed = handshakesFailed.load(Relaxed);
    for (int status = First; status <= Last; ++status) {
        if (const quint64 count = m_refusals[std::size_t(status - First)].load(Relaxed); count > 0)
            counters.refusals.insert(status, count);
    }
    return counters;
}

} // namespace http
