// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QtGlobal>

#include <array>
#include <atomic>

namespace http {

//! What a server has done since it was made, over all its starts and stops: figures for metrics, each exact, all
//! together no snapshot.
struct Counters
{
    int open = 0; //!< connections being served now
    quint64 accepted = 0; //!< connections that were served, or are
    quint64 turnedAway = 0; //!< connections beyond Limits::connections: 503, or cut
    quint64 requests = 0; //!< that were complete and handed over
    quint64 bytesIn = 0; //!< of HTTP; TLS's own are not counted
    quint64 bytesOut = 0; //!< of HTTP, written to connections that may not have taken all of it
    QMap<int, quint64> refusals; //!< by status: what the server refused by itself
    quint64 handshakesFailed = 0; //!< of TLS
};

//! Counters as they are written: by the server's thread, without waiting for anybody.
class Tally
{
public:
    std::atomic<int> open = 0;
    std::atomic<quint64> accepted = 0;
    std::atomic<quint64> turnedAway = 0;
    std::atomic<quint64> requests = 0;
    std::atomic<quint64> bytesIn = 0;
    std::atomic<quint64> bytesOut = 0;
    std::atomic<quint64> handshakesFailed = 0;

    //! Adds \a amount; relaxed, because no other value is read by it.
    static void add(std::atomic<quint64> &counter, quint64 amount = 1)
    {
        counter.fetch_add(amount, std::memory_order_relaxed);
    }
    void addRefusal(int status); //!< 400 to 599; others are ignored

    [[nodiscard]] Counters read() const; //!< any thread

private:
    static constexpr int First = 400;
    static constexpr int Last = 599;
    std::array<std::atomic<quint64>, Last - First + 1> m_refusals{};
};

} // namespace http
