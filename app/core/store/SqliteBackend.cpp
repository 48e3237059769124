// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SqliteBackend.h"

#include "store/Backup.h"
#include "store/Checker.h"
#include "store/CountQueries.h"
#include "store/EventQueries.h"
#include "store/RetentionRules.h"
#include "store/UsageQuery.h"
#include "store/WriterSession.h"

#include <utility>

namespace store {

SqliteBackend::SqliteBackend(QString file, Database::Access access, Events events)
    : m_file(std::move(file)), m_access(access),
      m_writer([this](const base::Result<> &outcome) { opened(outcome); }, std::move(events))
{
}

//! The readers close first: the last connection tidies the write-ahead log away, and only the writer's can. The writer
//! still tells the (stopped) readers that the file is open where that comes so late, so they are destroyed after it.
SqliteBackend::~SqliteBackend()
{
    m_readers.stop();
    m_longReader.stop();
}

void SqliteBackend::opened(const base::Result<> &outcome)
{
    if (outcome) {
        m_readers.start(m_file);
        m_longReader.start(m_file, 1);
    } else {
        m_readers.fail(outcome.error());
        m_longReader.fail(outcome.error());
    }
    m_opened.complete(outcome);
}

base::Pending<> SqliteBackend::open()
{
    Writer::Place place;
    place.name = m_file;
    place.writes = m_access == Database::Access::ReadWrite;
    place.open = [file = m_file, access = m_access]() -> base::Result<std::unique_ptr<Session>> {
        auto session = WriterSession::open(file, access);
        if (!session)
            return base::fail(session.error());
        return std::move(*session);
    };
    place.isPassing = isBusy;
    m_writer.start(std::move(place));
    return m_opened.pending();
}

void SqliteBackend::append(const NewEvent &event, Done done)
{
    m_writer.append(event, std::move(done));
}

base::Pending<QList<EventRow>> SqliteBackend::page(const EventFilter &filter, qint64 beforeId, int limit)
{
    return m_readers.run([filter, beforeId, limit](Database &database, const Cancelled &cancelled) {
        return queries::page(database, filter, beforeId, limit, cancelled);
    });
}

base::Pending<QList<EventRow>> SqliteBackend::rows(const QList<qint64> &ids, const EventFilter &filter)
{
    return m_readers.run(
        [ids, filter](Database &database, const Cancelled &) { return queries::rows(database, ids, filter); });
}

base::Pending<EventDetail> SqliteBackend::detail(qint64 id)
{
    return m_readers.run([id](Database &database, const Cancelled &) { return queries::event(database, id); });
}

base::Pending<qint64> SqliteBackend::count(const EventFilter &filter)
{
    return m_readers.run([filter](Database &database, const Cancelled &cancelled) {
        return queries::count(database, filter, cancelled);
    });
}

base::Pending<BoundedCount> SqliteBackend::countUpTo(const EventFilter &filter, qint64 most)
{
    return m_readers.run([filter, most](Database &database, const Cancelled &cancelled) {
        return queries::countUpTo(database, filter, most, cancelled);
    });
}

base::Pending<Timeline> SqliteBackend::timeline(const EventFilter &filter, const TimelineAsk &ask)
{
    return m_readers.run([filter, ask](Database &database, const Cancelled &cancelled) {
        return queries::timeline(database, filter, ask, cancelled);
    });
}

base::Pending<LastEvents> SqliteBackend::lastEvents()
{
    return m_readers.run(
        [](Database &database, const Cancelled &cancelled) { return queries::lastEvents(database, cancelled); });
}

base::Pending<qint64> SqliteBackend::clear()
{
    return m_writer.clear();
}

// --- Maintenance ----------------------------------------------------------------------------------------------------

base::Pending<qint64> SqliteBackend::setPinned(const QList<qint64> &ids, bool pinned)
{
    return m_writer.perform(
        [ids, pinned](Session &session) { return static_cast<WriterSession &>(session).setPinned(ids, pinned); });
}

base::Pending<> SqliteBackend::setRetention(const QString &inbox, const std::optional<Retention> &rule)
{
    if (rule) {
        if (const auto fine = retentionrules::check(*rule); !fine)
            return base::ready<>(base::fail(fine.error()));
    }
    return m_writer.perform(
        [inbox, rule](Session &session) { return static_cast<WriterSession &>(session).setRetention(inbox, rule); });
}

base::Pending<QMap<QString, Retention>> SqliteBackend::retention()
{
    return m_readers.run([](Database &database, const Cancelled &) { return retentionrules::read(database); });
}

base::Pending<Usage> SqliteBackend::usage()
{
    return m_readers.run(
        [file = m_file](Database &database, const Cancelled &) { return queries::usage(database, file); });
}

base::Pending<> SqliteBackend::rederive(const Derivation &derivation)
{
    return m_writer.perform(
        [derivation](Session &session) { return static_cast<WriterSession &>(session).rederive(derivation); });
}

base::Pending<CheckReport> SqliteBackend::check()
{
    return m_longReader.run(
        [](Database &database, const Cancelled &cancelled) { return Checker(database, cancelled).run(); });
}

base::Pending<qint64> SqliteBackend::backup(const QString &file, Existing existing)
{
    return m_longReader.run([store = m_file, file, existing](Database &database, const Cancelled &cancelled) {
        return backUp(database, store, file, existing, cancelled);
    });
}

base::Pending<Compacted> SqliteBackend::compact(Compaction how)
{
    const base::Promise<Compacted> promise;
    m_writer.perform(
        Writer::Task{[promise, how](Session &session) { static_cast<WriterSession &>(session).compact(promise, how); },
                     [promise](const base::Error &error) { promise.complete(base::fail(error)); }});
    return promise.pending();
}

} // namespace store
