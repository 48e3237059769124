// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/AddressRates.h"

#include <algorithm>
#include <vector>

namespace http {

namespace {

using namespace std::chrono_literals;

constexpr auto Window = 60s;

//! Whoever has an IPv6 address has the 2^64 of its network: these count as one.
QHostAddress counted(const QHostAddress &client)
{
    if (client.protocol() != QAbstractSocket::IPv6Protocol)
        return client;
    Q_IPV6ADDR bits = client.toIPv6Address();
    std::fill(std::begin(bits.c) + 8, std::end(bits.c), quint8(0));
    return QHostAddress(bits);
}

} // namespace

std::optional<std::chrono::seconds> AddressRates::excess(const QHostAddress &client, int perMinute,
                                                         Clock::time_point now)
{
    const Clock::duration share = Clock::duration(Window) / std::max(perMinute, 1);
    const QHostAddress key = counted(client);
    const auto known = m_paidUntil.find(key);
    const Clock::time_point until = (known == m_paidUntil.end() ? now : std::max(*known, now)) + share;
    if (until - now > Window)
        return std::max(std::chrono::ceil<std::chrono::seconds>(until - now - Window), 1s);
    if (known != m_paidUntil.end()) {
        *known = until;
        return std::nullopt;
    }
    if (m_paidUntil.size() >= MostAddresses)
        makeRoom(now);
    m_paidUntil.insert(key, until);
    return std::nullopt;
}

void AddressRates::makeRoom(Clock::time_point now)
{
    m_paidUntil.removeIf([now](const auto &entry) { return entry.value() <= now; });
    if (m_paidUntil.size() <= MostAddresses / 2)
        return;
    // A flood from very many addresses. Half of them at once, so that the work is paid for by as many insertions.
    std::vector<Clock::time_point> times(m_paidUntil.cbegin(), m_paidUntil.cend());
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    m_paidUntil.removeIf([least = *middle](const auto &entry) { return entry.value() <= least; });
}

} // namespace http
