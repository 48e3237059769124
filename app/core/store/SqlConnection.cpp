// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SqlConnection.h"

#include "base/Logging.h"

#include <QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int PrimaryCodeMask = 0xff; // SQLite's extended result codes hold the primary one in the low byte
constexpr qsizetype SqlStateLength = 5; // SQLite's codes have four digits at most

QString uniqueName()
{
    static std::atomic<int> next = 0;
    return u"kwc-store-%1"_s.arg(++next);
}

} // namespace

base::Error storageError(const QSqlError &error)
{
    base::Error result;
    result.kind = base::Error::Kind::Storage;
    result.detail = (error.databaseText().isEmpty() ? error.driverText() : error.databaseText()).trimmed();
    const QString native = error.nativeErrorCode();
    bool isNumber = false;
    const int code = native.toInt(&isNumber);
    if (native.size() == SqlStateLength)
        result.code = native;
    else if (isNumber)
        result.code = QString::number(code & PrimaryCodeMask);
    return result;
}

base::Error storageError(const QString &detail)
{
    base::Error result;
    result.kind = base::Error::Kind::Storage;
    result.detail = detail;
    return result;
}

SqlConnection::SqlConnection(const QString &driver)
    : m_name(uniqueName()), m_database(QSqlDatabase::addDatabase(driver, m_name))
{
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase(); // the last handle has to go before the connection's name does
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<QVariant> SqlConnection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return base::fail(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return QVariant();
}

Transaction::Transaction(SqlConnection &database) : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

base::Result<Transaction> Transaction::begin(SqlConnection &database, Type type)
{
    const auto begun = database.run(database.beginning(type == Type::Write));
    if (!begun)
        return base::fail(begun.error());
    return Transaction(database);
}

base::Result<> Transaction::commit()
{
    const auto committed = m_database->run(u"COMMIT"_s);
    if (!committed) {
        rollBack();
        return base::fail(committed.error());
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    // SQLite rolls back by itself after some failures (a full disk, an I/O error); then this says "no transaction",
    // which is fine, as it is where the connection was lost.
    SqlConnection *const database = std::exchange(m_database, nullptr);
    const auto rolledBack = database->run(u"ROLLBACK"_s);
    database->forget();
    if (!rolledBack)
        qCDebug(lcStore) << "rollback:" << rolledBack.error().detail;
}

Transaction::~Transaction()
{
    rollBack();
}

} // namespace store
