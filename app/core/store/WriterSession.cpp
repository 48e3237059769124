// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/WriterSession.h"

#include "base/Logging.h"
#include "store/DictionaryTrainer.h"
#include "store/EventStore.h"
#include "store/Migrations.h"
#include "store/Pins.h"
#include "store/Reserve.h"
#include "store/Retainer.h"
#include "store/SpaceReturner.h"
#include "store/TextIndexer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Pages of the file that writing touches again and again: the ends of the tables, and of the indexes whatever events
// name.
constexpr int CacheKb = 64 * 1024;

// What a commit adds to the log, roughly: pages of 4 KB (measured: 60 KB for one event, 10 KB each for 256).
constexpr qint64 BytesOfCommit = 48 * 1024;
constexpr qint64 BytesOfEvent = 12 * 1024;

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

//! What is done between commits, in turn.
void WriterSession::makeChores(const QString &file)
{
    auto rederiver = std::make_unique<Rederiver>();
    auto compactor = std::make_unique<Compactor>();
    m_rederiver = rederiver.get();
    m_compactor = compactor.get();
    std::vector<std::unique_ptr<Chore>> chores;
    chores.push_back(std::make_unique<DictionaryTrainer>());
    chores.push_back(std::make_unique<TextIndexer>());
    chores.push_back(std::make_unique<Retainer>());
    chores.push_back(std::make_unique<Reserve>(file));
    chores.push_back(std::make_unique<SpaceReturner>());
    chores.push_back(std::move(rederiver));
    chores.push_back(std::move(compactor));
    m_housekeeper.emplace(std::move(chores));
    m_roomMaker.emplace(file);
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
    session->m_watch.emplace(std::move(*watch));
    if (writes) {
        auto writer = EventWriter::make(*session->m_database);
        if (!writer)
            return base::fail(writer.error());
        session->m_writer.emplace(std::move(*writer));
        if (const auto cached = session->m_database->run(u"PRAGMA cache_size = -%1"_s.arg(CacheKb)); !cached)
            return base::fail(cached.error());
        session->makeChores(file);
        session->m_checkpointer.start(file);
    }
    return session;
}

base::Result<WriterSession::Committed> WriterSession::write(const std::vector<const NewEvent *> &events)
{
    const std::lock_guard held(m_checkpointer.gate());
    const ChangeWatch::State before = m_watch->state();
    auto committed = writeInside(events);
    if (committed) {
        m_checkpointer.committed(BytesOfCommit + qint64(events.size()) * BytesOfEvent);
    } else {
        m_watch->goBackTo(before);
        m_writer->abandon();
    }
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
        committed.seen.removed.append(seen->removed);
        committed.seen.hasMissed = committed.seen.hasMissed || seen->hasMissed;
        committed.seen.cleared = committed.seen.cleared || seen->cleared;
    } while (m_watch->hasMore());
    if (committed.seen.cleared)
        m_database->forget();
    if (committed.seen.cleared || !committed.seen.ids.isEmpty())
        m_writer->fileChanged();
    for (const NewEvent *event : events) {
        const auto appended = m_writer->write(*event);
        if (!appended)
            return base::fail(appended.error());
        committed.appended.push_back(*appended);
        committed.seen.ids.append(appended->id);
    }
    const auto trimmed = m_writer->finish(EventStore::MostRejected);
    if (!trimmed)
        return base::fail(trimmed.error());
    committed.seen.removed.append(*trimmed);
    if (const auto skipped = m_watch->skip(); !skipped)
        return base::fail(skipped.error());
    if (const auto done = transaction->commit(); !done)
        return base::fail(done.error());
    std::ranges::sort(committed.seen.ids);
    committed.seen.ids.erase(std::unique(committed.seen.ids.begin(), committed.seen.ids.end()),
                             committed.seen.ids.end());
    std::ranges::sort(committed.seen.removed);
    return committed;
}

base::Result<qint64> WriterSession::clear()
{
    // With foreign keys SQLite deletes row by row, because there could be children; here none is left anyway. No effect
    // inside a transaction.
    if (const auto off = m_database->run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return base::fail(off.error());
    const ChangeWatch::State before = m_watch->state();
    auto deleted = clearInside();
    if (const auto on = m_database->run(u"PRAGMA foreign_keys = ON"_s); !on)
        return base::fail(on.error());
    if (!deleted) {
        m_watch->goBackTo(before);
        return deleted;
    }
    // The rows are gone; that the file stays large for a while, because another program reads, is no failure.
    for (const QString &sql : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const auto shrunk = m_database->run(sql); !shrunk)
            qCInfo(lcStore) << "the cleared file was not made smaller:" << shrunk.error().detail;
    }
    return deleted;
}

base::Result<qint64> WriterSession::clearInside()
{
    const std::lock_guard held(m_checkpointer.gate());
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

base::Result<Seen> WriterSession::look()
{
    auto seen = m_watch->look();
    if (seen && seen->cleared)
        m_database->forget();
    if (seen && m_writer && (seen->cleared || !seen->ids.isEmpty()))
        m_writer->fileChanged();
    return seen;
}

bool WriterSession::doChore()
{
    if (!m_housekeeper)
        return false;
    const std::lock_guard held(m_checkpointer.gate());
    // Pages that are given back are no changes to rows.
    const QString changes = u"SELECT total_changes() || ' ' || page_count FROM pragma_page_count()"_s;
    const auto before = m_database->value(changes);
    const bool more = m_housekeeper->step(*m_database);
    const auto after = m_database->value(changes);
    if (!before || !after || *before != *after) {
        m_checkpointer.committed(BytesOfCommit);
        noteAnnounced();
    }
    return more;
}

bool WriterSession::makeRoom()
{
    if (!m_roomMaker)
        return false;
    using Outcome = RoomMaker::Outcome;
    const std::lock_guard held(m_checkpointer.gate());
    const auto made = m_roomMaker->step(*m_database);
    if (!made) {
        qCInfo(lcStore) << "no room was made on the full disk:" << made.error().detail; // the next try is soon
        return false;
    }
    if (*made == Outcome::NoRoom && m_roomMade != Outcome::NoRoom)
        qCInfo(lcStore) << "what is no longer kept can't be deleted: the disk has no room for even that. Make some.";
    m_roomMade = *made;
    if (*made == Outcome::More || *made == Outcome::Done) {
        m_checkpointer.committed(BytesOfCommit);
        noteAnnounced();
    }
    return *made == Outcome::More;
}

void WriterSession::noteAnnounced()
{
    const auto seen = m_watch->lookAtAnnouncements();
    if (!seen) {
        qCDebug(lcStore) << "look for announcements:" << seen.error().detail; // the next look tells them
        return;
    }
    m_chored.ids.append(seen->ids);
    m_chored.removed.append(seen->removed);
    m_chored.hasMissed = m_chored.hasMissed || seen->hasMissed;
    if (!seen->removed.isEmpty())
        m_writer->fileChanged();
}

Seen WriterSession::takeChored()
{
    return std::exchange(m_chored, {});
}

void WriterSession::wakeChores()
{
    if (m_housekeeper)
        m_housekeeper->wake();
}

// --- What is asked for between two transactions -------------------------------------------------------------------

base::Result<qint64> WriterSession::setPinned(const QList<qint64> &ids, bool pinned)
{
    const std::lock_guard held(m_checkpointer.gate());
    const auto changed = store::setPinned(*m_database, ids, pinned);
    if (!changed)
        return base::fail(changed.error());
    m_checkpointer.committed(BytesOfCommit);
    noteAnnounced();
    return changed->size();
}

base::Result<> WriterSession::setRetention(const QString &inbox, const std::optional<Retention> &rule)
{
    const std::lock_guard held(m_checkpointer.gate());
    auto written = retentionrules::write(*m_database, inbox, rule);
    if (written)
        m_checkpointer.committed(BytesOfCommit);
    if (written && rule && m_roomMaker)
        m_roomMaker->prepare();
    return written;
}

base::Result<> WriterSession::rederive(const Derivation &derivation)
{
    m_rederiver->setDerivation(derivation);
    return {};
}

void WriterSession::compact(const base::Promise<Compacted> &promise, Compaction how)
{
    const auto isOfSteps = SpaceReturner::canGiveBack(*m_database);
    if (!isOfSteps)
        promise.complete(base::fail(isOfSteps.error()));
    else if (how == Compaction::Running && *isOfSteps)
        m_compactor->request(promise);
    else
        promise.complete(writeAnew());
}

base::Result<Compacted> WriterSession::writeAnew()
{
    const auto before = Compactor::fileBytes(*m_database);
    if (!before)
        return base::fail(before.error());
    // The mode is one of those that change only when the file is written anew.
    for (const QString &sql : {u"PRAGMA auto_vacuum = INCREMENTAL"_s, u"VACUUM"_s}) {
        if (const auto done = m_database->run(sql); !done)
            return base::fail(done.error());
    }
    m_checkpointer.committed(*before);
    if (const auto shrunk = m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !shrunk)
        qCInfo(lcStore) << "the log was not brought into the compacted file:" << shrunk.error().detail;
    const auto after = Compactor::fileBytes(*m_database);
    return after ? base::Result<Compacted>(Compacted{*before, *after}) : base::fail(after.error());
}

} // namespace store
