// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SqliteBackend.h"

#include "store/EventQueries.h"

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
}

void SqliteBackend::opened(const base::Result<> &outcome)
{
    if (outcome)
        m_readers.start(m_file);
    else
        m_readers.fail(outcome.error());
    m_opened.complete(outcome);
}

base::Pending<> SqliteBackend::open()
{
    m_writer.start(m_file, m_access);
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

base::Pending<LastEvents> SqliteBackend::lastEvents()
{
    return m_readers.run(
        [](Database &database, const Cancelled &cancelled) { return queries::lastEvents(database, cancelled); });
}

base::Pending<qint64> SqliteBackend::clear()
{
    return m_writer.clear();
}

} // namespace store
