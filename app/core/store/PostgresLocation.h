// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <utility>

namespace store {

//! Which database of which PostgreSQL server, and which schema of it, a team's store is in. Has no password.
struct PostgresLocation
{
    QString host; //!< a name, an address, or the folder of a socket; empty: what libpq takes for it
    int port = -1; //!< -1: likewise
    QString user; //!< empty: likewise
    QString database;
    QString schema = QStringLiteral("kaizala");
    QList<std::pair<QString, QString>> options; //!< libpq's, for TLS and the connection

    //! Whether \a location is such a URL, a wrong one included, and no file: postgresql://… or postgres://….
    [[nodiscard]] static bool isPostgres(const QString &location);
    //! Reads `postgresql://user@host:port/database?schema=name&sslmode=verify-full`; as libpq does, `host` (a socket's
    //! folder) and `port` may also be among the options. Errors: InvalidInput, in a sentence (also where it holds a
    //! password, which is not repeated).
    [[nodiscard]] static base::Result<PostgresLocation> parse(const QString &location);

    [[nodiscard]] QString text() const; //!< for people: server, database and schema
};

} // namespace store
