// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "store/PostgresLocation.h"
#include "store/SqlConnection.h"

#include <memory>

class QSqlDriver;

namespace store {

//! One connection to a team's PostgreSQL server. Values are written into a statement as the driver quotes them: a
//! prepared statement would be two more ways to the server, and Qt's can't be let go in a transaction that failed.
class PostgresDatabase : public SqlConnection
{
public:
    //! Who connects, and where to.
    struct Place
    {
        PostgresLocation location;
        base::Secret password; //!< empty: none, or what libpq finds
    };
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    //! Connects and sets the connection up. Blocks, for ConnectSeconds at most. What is in the database is
    //! PostgresSchema's question. Errors: Network (no connection, wrong password); Storage.
    [[nodiscard]] static base::Result<std::unique_ptr<PostgresDatabase>> open(const Place &place, Access access);

    //! What is '?' in \a sql is a value; there is none in its texts. Errors: Network (the connection was lost);
    //! Storage.
    [[nodiscard]] base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) override;
    [[nodiscard]] QString beginning(bool writes) const override;
    void forget() override { }
    [[nodiscard]] bool isPassing(const base::Error &error) const override;
    [[nodiscard]] bool isLost() const override;

    //! \a value as a part of a statement; a text without characters that PostgreSQL's texts can't hold.
    [[nodiscard]] QString literal(const QVariant &value) const;
    //! Several, between brackets.
    [[nodiscard]] QString row(const QVariantList &values) const;
    [[nodiscard]] QSqlDriver *driver() const;

    static constexpr int ConnectSeconds = 5;

private:
    explicit PostgresDatabase(const Place &place);
    [[nodiscard]] base::Result<> setUp(const QString &schema, Access access);
    [[nodiscard]] base::Error failure(const QSqlError &error) const;
};

//! \a name as PostgreSQL writes a name that may be any.
[[nodiscard]] QString quotedName(const QString &name);

} // namespace store
