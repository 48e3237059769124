// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "base/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace http {

//! Addresses of proxies that the admin trusts to say for whom they forward. Any thread.
struct ProxyRange
{
    QHostAddress address;
    int prefixLength = 0; //!< of the address's bits: at most 32 (IPv4) or 128 (IPv6)

    //! From "10.0.0.0/8", "127.0.0.1", "fd00::/8" or "::1"; a single address is a range of one. Error: InvalidInput.
    [[nodiscard]] static base::Result<ProxyRange> parse(const QString &text);

    //! IPv4 addresses mapped into IPv6 count as IPv4.
    [[nodiscard]] bool contains(const QHostAddress &other) const;

    [[nodiscard]] QString toString() const; //!< what parse() reads
    friend bool operator==(const ProxyRange &, const ProxyRange &) = default;
};

//! The address that a request came from. Where \a peer (the socket's) is one of \a trusted, that is the right-most
//! address that is not itself trusted of `Forwarded` (RFC 7239), or else of `X-Forwarded-For`; the left-most one where
//! all are. Everywhere else it is \a peer: where nothing was forwarded, where what was is malformed or names no
//! address, and where both fields are there and tell different clients, because the proxy writes one of them at most
//! and the other may be the client's own.
[[nodiscard]] QHostAddress clientOf(const QHostAddress &peer, const base::Headers &headers,
                                    const QList<ProxyRange> &trusted);

//! An IPv4 address that is mapped into IPv6 as that IPv4 address; every other as it is, without a scope.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

} // namespace http
