// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/WriterSession.h"

#include "base/Logging.h"
#include "store/EventStore.h"
#include "store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

base::Result<> makeFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return base::fail(storageError(u"the folder %1 cannot be made"_s.arg(info.absolutePath())));
    // Events are other people's messages: for the owner's eyes only. SQLite gives its files next to this one the same
    // rights.
    QFile made(file);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || info.exists())
        return {};
    return base::fail(storageError(u"the file %1 cannot be made: %2"_s.arg(file, made.errorString())));
}

base::Result<> checkFile(const QString &file, Database::Access access)
{
    if (file.isEmpty())
        return base::fail(storageError(u"no file was named"_s));
    const QFileInfo info(file);
    if (info.isDir())
        return base::fail(storageError(u"%1 is a folder, not a file"_s.arg(file)));
    if (access == Database::Access::ReadWrite)
        return makeFile(file);
    if (!info.exists())
        return base::fail(storageError(u"there is no file %1"_s.arg(file)));
    return {};
}

} // namespace

WriterSession::WriterSession(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

base::Result<std::unique_ptr<WriterSession>> WriterSession::open(const QString &file, Database::Access access)
{
    if (const auto fine = checkFile(file, access); !fine)
        return base::fail(fine.error());
    auto database = Database::open(file, access);
    if (!database)
        return base::fail(database.error());
    const bool writes = access == Database::Access::ReadWrite;
    if (const auto ready = writes ? migrate(**database) : checkVersion(**database); !ready)
        return base::fail(ready.error());

    std::unique_ptr<WriterSession> session(new WriterSession(std::move(*database)));
    auto watch = ChangeWatch::make(*session->m_database);
    if (!watch)
        return base::fail(watch.error());
    session->m_watch = *watch;
    if (writes) {
        auto writer = EventWriter::make(*session->m_database);
        if (!writer)
            return base::fail(writer.error());
        session->m_writer.emplace(std::move(*writer));
    }
    return session;
}

base::Result<WriterSession::Committed> WriterSession::write(const std::vector<const NewEvent *> &events)
{
    const ChangeWatch before = *m_watch;
    auto committed = writeInside(events);
    if (!committed)
        m_watch = before; // what it saw inside was rolled back
    return committed;
}

base::Result<WriterSession::Committed> WriterSession::writeInside(const std::vector<const NewEvent *> &events)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    Committed committed;
    // Others can't commit from here on: what they did goes first, then ours, and no id is told twice or never.
    do {
        const auto seen = m_watch->look();
        if (!seen)
            return base::fail(seen.error());
        committed.seen.ids.append(seen->ids);
        committed.seen.cleared = committed.seen.cleared || seen->cleared;
    } while (m_watch->hasMore());
    for (const NewEvent *event : events) {
        const auto appended = m_writer->write(*event);
        if (!appended)
            return base::fail(appended.error());
        committed.appended.push_back(*appended);
        committed.seen.ids.append(appended->id);
    }
    if (const auto trimmed = m_writer->trim(EventStore::MostRejected); !trimmed)
        return base::fail(trimmed.error());
    if (const auto skipped = m_watch->skip(); !skipped)
        return base::fail(skipped.error());
    if (const auto done = transaction->commit(); !done)
        return base::fail(done.error());
    std::ranges::sort(committed.seen.ids);
    committed.seen.ids.erase(std::ranges::unique(committed.seen.ids).begin(), committed.seen.ids.end());
    return committed;
}

base::Result<qint64> WriterSession::clear()
{
    const ChangeWatch before = *m_watch;
    const auto deleted = [this]() -> base::Result<qint64> {
        auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        auto rows = m_writer->clear();
        if (!rows)
            return rows;
        if (const auto skipped = m_watch->skip(); !skipped)
            return base::fail(skipped.error());
        if (const auto done = transaction->commit(); !done)
            return base::fail(done.error());
        return rows;
    }();
    if (!deleted) {
        m_watch = before;
        return deleted;
    }
    // The rows are gone; that the file stays large for a while, because another program reads, is no failure.
    for (const QString &sql : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const auto shrunk = m_database->run(sql); !shrunk)
            qCInfo(lcStore) << "the cleared file was not made smaller:" << shrunk.error().detail;
    }
    return deleted;
}

base::Result<> WriterSession::probe()
{
    // More than a page: a disk with just that left would fail again at the next event. And committed before it is taken
    // away, because SQLite need not write what goes in the same transaction.
    constexpr int ProbeBytes = 64 * 1024;
    for (const QString &sql :
         {u"INSERT INTO probe (filler) VALUES (zeroblob(%1))"_s.arg(ProbeBytes), u"DELETE FROM probe"_s}) {
        auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        if (const auto done = m_database->run(sql); !done)
            return base::fail(done.error());
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

base::Result<ChangeWatch::Seen> WriterSession::look()
{
    return m_watch->look();
}

} // namespace store
