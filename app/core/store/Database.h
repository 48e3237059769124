// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

class QSqlError;

namespace store {

class Packing;
class SegmentCache;
class Texts;

//! One open connection to the store's file. Made, used and destroyed in one thread; every query on it has to be gone
//! before it.
class Database
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    //! Opens \a file (an absolute path; ReadWrite makes it where missing) and sets the connection up: WAL,
    //! synchronous=FULL, foreign keys. Errors: Storage. Whether the content is the store's is Migrations' question.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Runs one statement with \a values bound in order. The query holds the answer's rows, forward only. Errors:
    //! Storage.
    [[nodiscard]] base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! The first column of the first row; an invalid variant where there is no row. Errors: Storage.
    [[nodiscard]] base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    //! Makes a statement ready that is run many times. Errors: Storage.
    [[nodiscard]] base::Result<QSqlQuery> prepare(const QString &sql);
    //! Runs a prepared statement with \a values bound in order. Errors: Storage.
    [[nodiscard]] static base::Result<> exec(QSqlQuery &query, const QVariantList &values);

    //! What this connection knows of the file's shared texts and dictionaries.
    [[nodiscard]] Texts &texts() { return *m_texts; }
    [[nodiscard]] Packing &packing() { return *m_packing; }
    [[nodiscard]] SegmentCache &segmentCache() { return *m_segmentCache; }
    //! What both remember may no longer hold: all rows were cleared, or a transaction was rolled back.
    void forget();

    //! How long a statement waits for another connection's lock before it fails as busy.
    static constexpr int BusyTimeoutMs = 1000;

private:
    explicit Database(QString name);
    [[nodiscard]] base::Result<> setUp(Access access);

    QString m_name; //!< of the connection, unique in this process
    QSqlDatabase m_database;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<Packing> m_packing;
    std::unique_ptr<SegmentCache> m_segmentCache;
};

//! All or nothing: rolls back unless it was committed.
class Transaction
{
public:
    enum class Type
    {
        Read, //!< all reads see the file as it was at the first one
        Write, //!< takes the write lock at once, so that it can't fail half-way for another writer's sake
    };

    [[nodiscard]] static base::Result<Transaction> begin(Database &database, Type type);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] base::Result<> commit(); //!< Storage; then everything is rolled back

private:
    explicit Transaction(Database &database);
    void rollBack();

    Database *m_database; //!< null once over
};

//! What SQLite said as a Storage error; its code is SQLite's primary result code as text.
[[nodiscard]] base::Error storageError(const QSqlError &error);
//! A Storage error in our own words.
[[nodiscard]] base::Error storageError(const QString &detail);
//! Whether \a error only says that another connection holds the lock: the same may work a moment later.
[[nodiscard]] bool isBusy(const base::Error &error);

} // namespace store
