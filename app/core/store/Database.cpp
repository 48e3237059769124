// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Database.h"

#include "store/Packing.h"
#include "store/SegmentCache.h"
#include "store/Texts.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;

} // namespace

bool isBusy(const base::Error &error)
{
    return error.kind == base::Error::Kind::Storage
        && (error.code == QString::number(SqliteBusy) || error.code == QString::number(SqliteLocked));
}

Database::Database()
    : SqlConnection(u"QSQLITE"_s), m_texts(std::make_unique<Texts>(*this)), m_packing(std::make_unique<Packing>(*this)),
      m_segmentCache(std::make_unique<SegmentCache>(*this))
{
}

Database::~Database()
{
    m_texts.reset(); // its statements go before their connection
    m_packing.reset();
    m_segmentCache.reset();
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database());
    if (!database->database().isValid())
        return base::fail(storageError(u"Qt's SQLite driver is not installed"_s));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database->database().setConnectOptions(options);
    database->database().setDatabaseName(file);
    if (!database->database().open())
        return base::fail(storageError(database->database().lastError()));
    if (const auto ready = database->setUp(access); !ready)
        return base::fail(ready.error());
    return database;
}

base::Result<> Database::setUp(Access access)
{
    // SQLite's own default, written down: with 8192 a file is 3 % smaller, but a commit of one event writes 136 KB
    // instead of 73, because most of its pages are of indexes and change in one place.
    constexpr int PageBytes = 4096;
    constexpr qint64 MappedBytes = 128 * 1024 * 1024; // pages that readers use without copying them
    constexpr qint64 MostWalBytes = 64 * 1024 * 1024; // the log is cut back to this after a burst
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s};
    if (access == Access::ReadOnly) {
        pragmas << u"PRAGMA query_only = ON"_s << u"PRAGMA mmap_size = %1"_s.arg(MappedBytes);
    } else {
        // Both have an effect on a new, empty file only.
        for (const QString &pragma :
             {u"PRAGMA page_size = %1"_s.arg(PageBytes), u"PRAGMA auto_vacuum = INCREMENTAL"_s}) {
            if (const auto done = run(pragma); !done)
                return base::fail(done.error());
        }
        const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
        if (!mode)
            return base::fail(mode.error());
        if (mode->toString() != "wal"_L1)
            return base::fail(storageError(u"this file system cannot hold a write-ahead log next to the file"_s));
        // FULL: what was committed is on the disk, not only in the system's memory. An answer of 200 relies on it.
        // Checkpoints are the Checkpointer's: no commit has to wait for one.
        pragmas << u"PRAGMA synchronous = FULL"_s << u"PRAGMA journal_size_limit = %1"_s.arg(MostWalBytes)
                << u"PRAGMA wal_autocheckpoint = 0"_s;
    }
    for (const QString &pragma : pragmas) {
        if (const auto done = run(pragma); !done)
            return base::fail(done.error());
    }
    // Reading the first page shows whether this is a database at all, and whether it can be read.
    if (const auto version = value(u"PRAGMA schema_version"_s); !version)
        return base::fail(version.error());
    return {};
}

void Database::forget()
{
    m_texts->forget();
    m_packing->forget();
    m_segmentCache->forget();
}

base::Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::fail(storageError(query.lastError()));
    return query;
}

base::Result<> Database::exec(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return base::fail(storageError(query.lastError()));
    return {};
}

base::Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const auto done = exec(*query, values); !done)
        return base::fail(done.error());
    return query;
}

QString Database::beginning(bool writes) const
{
    return writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

bool Database::isPassing(const base::Error &error) const
{
    return isBusy(error);
}

} // namespace store
