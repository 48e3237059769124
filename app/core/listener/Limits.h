// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "http/Limits.h"

#include <QHostAddress>
#include <QMap>
#include <QStringList>

namespace listener {

//! Everything that a sender can't exceed: the server's limits, and what the listener adds.
struct Limits : http::Limits
{
    int jsonDepth = base::MaxJsonDepth; //!< of arrays and objects in a body; beyond: 400

    //! Of a listener that other computers reach: 1,000 requests a second from one address, which is more than the
    //! service sends to one callback and a fraction of what the listener takes, so that one client alone can't fill it.
    static constexpr int RequestsPerMinute = 60'000;

    //! For a listener on \a address. A loopback address has no rate per address: whoever reaches it is a program of
    //! this computer, and through a tunnel or a proxy the service has the same address as everybody else.
    [[nodiscard]] static Limits defaultsFor(const QHostAddress &address);
};

//! A limit that people may set, in the settings and on the command line.
struct NamedLimit
{
    QString name; //!< "body-bytes"
    QString unit; //!< "bytes", "seconds", …: English, for the command line
    qint64 least = 0;
    qint64 most = 0;
    qint64 (*read)(const Limits &) = nullptr; //!< in its unit
    void (*write)(Limits &, qint64) = nullptr; //!< a value within the range
};

// All of these: any thread.

//! Every limit that has a name: request-bytes, header-fields, body-bytes, json-depth, connections,
//! requests-per-minute, header-timeout, body-rate, idle.
[[nodiscard]] const QList<NamedLimit> &namedLimits();

//! Sets the limit called \a name to the number in \a value. InvalidInput: there is none of that name, or no such value
//! for it; the detail is a clause that says what would do. \a limits is then as it was.
[[nodiscard]] base::Result<> setLimit(Limits &limits, const QString &name, const QString &value);

//! \a limits with every entry of \a values set, such as toMap() makes them. Errors: as setLimit(), of the first one.
[[nodiscard]] base::Result<Limits> withLimits(Limits limits, const QMap<QString, QString> &values);

[[nodiscard]] QMap<QString, QString> toMap(const Limits &limits); //!< every named limit and its value

} // namespace listener
