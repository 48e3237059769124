// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <optional>

namespace http {

//! How many requests each address has made of late: tells those that make too many when to come back. An address that
//! was quiet may use a minute's worth at once, and then goes on at the rate. Its memory is bounded: where more
//! addresses are known than it may keep, those that asked for least are forgotten. Any one thread.
class AddressRates
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr qsizetype MostAddresses = 16 * 1024; //!< kept; about 1 MB

    //! Counts a request of \a client at \a now. None: it is within \a perMinute (at least 1). Else it is one too many,
    //! is not counted, and the outcome is how long \a client should wait (1 second at least).
    [[nodiscard]] std::optional<std::chrono::seconds> excess(const QHostAddress &client, int perMinute,
                                                             Clock::time_point now);

    [[nodiscard]] qsizetype size() const { return m_paidUntil.size(); } //!< addresses that are kept

private:
    void makeRoom(Clock::time_point now);

    //! Each request costs its share of a minute, from now on or from where those before it end. Whoever has paid for
    //! more than a minute ahead has asked too much.
    QHash<QHostAddress, Clock::time_point> m_paidUntil;
};

} // namespace http
