// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Counters.h"
#include "store/Event.h"

#include <QMap>

#include <array>
#include <atomic>
#include <chrono>

namespace listener {

//! What a listener has done since it was made, over all its starts and stops: figures for metrics and for a watchdog,
//! each exact, all together no snapshot.
struct Counters
{
    //! Upper bounds of the times from a complete event to its acknowledgement.
    static constexpr std::array<std::chrono::microseconds, 12> Bounds{
        std::chrono::microseconds(1'000),     std::chrono::microseconds(2'500),
        std::chrono::microseconds(5'000),     std::chrono::microseconds(10'000),
        std::chrono::microseconds(25'000),    std::chrono::microseconds(50'000),
        std::chrono::microseconds(100'000),   std::chrono::microseconds(250'000),
        std::chrono::microseconds(500'000),   std::chrono::microseconds(1'000'000),
        std::chrono::microseconds(2'500'000), std::chrono::microseconds(5'000'000)};

    http::Counters http; //!< the server's, with what it refused by itself
    quint64 stored = 0; //!< events that were acknowledged and are rows of their own
    quint64 duplicates = 0; //!< events that were acknowledged and were there already: one more delivery of a row
    quint64 failures = 0; //!< events that could not be stored: answered 503
    quint64 validations = 0; //!< GETs with a validation token that were answered
    QMap<int, quint64> rejected; //!< by status: what the listener refused (400, 401, 404, 405), beside http.refusals
    quint64 evidenceDropped = 0; //!< refusals and validations that are not in the store, because events came first
    quint64 waiting = 0; //!< handed to the store and not yet answered by it, now
    quint64 settled = 0; //!< handed to the store and answered by it, also with an error
    std::array<quint64, Bounds.size() + 1> within{}; //!< acknowledged events by their time, not summed up
    std::chrono::microseconds total{0}; //!< those times together
    std::chrono::microseconds longest{0}; //!< the longest of them

    [[nodiscard]] std::chrono::microseconds mean() const; //!< of them; 0 where there is none
};

//! Counters as they are written: by the server's thread and the store's writer, without waiting for anybody.
class Tally
{
public:
    //! Refusals are kept while fewer than these wait for the store: a commit takes about as many.
    static constexpr quint64 RefusalsWhileFewerWait = 512;
    //! Validations are what the admin looks for, so they go on far longer; but nobody who asks waits for the store.
    static constexpr quint64 ValidationsWhileFewerWait = 8 * RefusalsWhileFewerWait;

    //! Whether there is room for evidence of \a kind, which is no event. Where there is not it counts as dropped, and
    //! that is logged once until the store has caught up.
    [[nodiscard]] bool hasRoomFor(store::Kind kind);

    void addValidation() { add(m_validations); }
    void addRejected(int status); //!< 400 to 599; others are ignored
    void beginAppend() { add(m_waiting); }
    void endAppend();
    void addAcknowledged(const store::Appended &appended, std::chrono::nanoseconds after); //!< the complete request
    void addFailure() { add(m_failures); }

    [[nodiscard]] Counters read() const; //!< any thread; http is left empty

private:
    using Number = std::atomic<quint64>;
    static void add(Number &number, quint64 amount = 1) { number.fetch_add(amount, std::memory_order_relaxed); }

    static constexpr int First = 400;
    static constexpr int Last = 599;
    std::array<Number, Last - First + 1> m_rejected{};
    Number m_stored = 0;
    Number m_duplicates = 0;
    Number m_failures = 0;
    Number m_validations = 0;
    Number m_evidenceDropped = 0;
    Number m_waiting = 0;
    Number m_settled = 0;
    std::array<Number, Counters::Bounds.size() + 1> m_within{};
    Number m_totalUs = 0;
    Number m_longestUs = 0;
    std::atomic<bool> m_dropping = false;
};

} // namespace listener
