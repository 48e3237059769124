// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

class QSqlError;

namespace store {

//! One open connection, of whichever kind of database. Made, used and destroyed in one thread; every query on it has to
//! be gone before it.
class SqlConnection
{
public:
    virtual ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    //! Runs one statement with \a values in the place of its marks, in order. The query holds the answer's rows, to be
    //! read once from the first to the last. Errors: Storage.
    [[nodiscard]] virtual base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) = 0;
    //! The first column of the first row; an invalid variant where there is no row. Errors: Storage.
    [[nodiscard]] base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    //! What begins a transaction that writes, or one that reads.
    [[nodiscard]] virtual QString beginning(bool writes) const = 0;
    //! What is remembered of the content may no longer hold: all rows were cleared, or a transaction was rolled back.
    virtual void forget() = 0;

    //! Whether the same may work a moment later, on this connection or on another one.
    [[nodiscard]] virtual bool isPassing(const base::Error &error) const = 0;
    //! It was lost: nothing works on it any more.
    [[nodiscard]] virtual bool isLost() const { return false; }

protected:
    //! \a driver is Qt's name of it.
    explicit SqlConnection(const QString &driver);
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name; //!< unique in this process
    QSqlDatabase m_database;
};

//! All or nothing: rolls back unless it was committed.
class Transaction
{
public:
    enum class Type
    {
        Read, //!< all reads see the content as it was at the first one
        Write, //!< SQLite: takes the write lock at once, so that it can't fail half-way for another writer's sake
    };

    [[nodiscard]] static base::Result<Transaction> begin(SqlConnection &database, Type type);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] base::Result<> commit(); //!< Storage; then everything is rolled back

private:
    explicit Transaction(SqlConnection &database);
    void rollBack();

    SqlConnection *m_database; //!< null once over
};

//! What the database said as a Storage error; its code is SQLite's primary result code as text, or PostgreSQL's
//! SQLSTATE.
[[nodiscard]] base::Error storageError(const QSqlError &error);
//! A Storage error in our own words.
[[nodiscard]] base::Error storageError(const QString &detail);

} // namespace store
