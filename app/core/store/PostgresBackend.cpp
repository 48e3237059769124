// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresBackend.h"

#include "store/PostgresCounts.h"
#include "store/PostgresMaintenance.h"
#include "store/PostgresQueries.h"
#include "store/PostgresSession.h"
#include "store/RetentionRules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

template <typename T>
base::Pending<T> servers(const QString &sentence)
{
    return base::ready<T>(base::fail(storageError(sentence)));
}

} // namespace

PostgresBackend::PostgresBackend(PostgresDatabase::Place place, PostgresDatabase::Access access, Events events)
    : m_place(std::move(place)), m_access(access), m_keeper(m_place),
      m_writer([this](const base::Result<> &outcome) { opened(outcome); }, std::move(events))
{
}

PostgresBackend::~PostgresBackend()
{
    m_keeper.stop();
    m_readers.stop();
}

void PostgresBackend::opened(const base::Result<> &outcome)
{
    if (outcome)
        m_readers.start([this] { return PostgresDatabase::open(m_place, PostgresDatabase::Access::ReadOnly); });
    else
        m_readers.fail(outcome.error());
    if (outcome && m_access == PostgresDatabase::Access::ReadWrite)
        m_keeper.start();
    m_opened.complete(outcome);
}

base::Pending<> PostgresBackend::open()
{
    Writer::Place place;
    place.name = m_place.location.text();
    place.writes = m_access == PostgresDatabase::Access::ReadWrite;
    place.open = [this]() -> base::Result<std::unique_ptr<Session>> {
        auto session = PostgresSession::open(m_place, m_access, [this] { m_writer.lookSoon(); });
        if (!session)
            return base::fail(session.error());
        return std::move(*session);
    };
    place.isPassing = [](const base::Error &) { return false; };
    m_writer.start(std::move(place));
    return m_opened.pending();
}

void PostgresBackend::append(const NewEvent &event, Done done)
{
    m_writer.append(event, std::move(done));
}

base::Pending<QList<EventRow>> PostgresBackend::page(const EventFilter &filter, qint64 beforeId, int limit)
{
    return m_readers.run([filter, beforeId, limit](PostgresDatabase &database, const Cancelled &cancelled) {
        return PostgresQueries::page(database, filter, beforeId, limit, cancelled);
    });
}

base::Pending<QList<EventRow>> PostgresBackend::rows(const QList<qint64> &ids, const EventFilter &filter)
{
    return m_readers.run([ids, filter](PostgresDatabase &database, const Cancelled &) {
        return PostgresQueries::rows(database, ids, filter);
    });
}

base::Pending<EventDetail> PostgresBackend::detail(qint64 id)
{
    return m_readers.run(
        [id](PostgresDatabase &database, const Cancelled &) { return PostgresQueries::detail(database, id); });
}

base::Pending<qint64> PostgresBackend::count(const EventFilter &filter)
{
    return m_readers.run([filter](PostgresDatabase &database, const Cancelled &cancelled) {
        return PostgresQueries::count(database, filter, cancelled);
    });
}

base::Pending<BoundedCount> PostgresBackend::countUpTo(const EventFilter &filter, qint64 most)
{
    return m_readers.run([filter, most](PostgresDatabase &database, const Cancelled &cancelled) {
        return PostgresCounts::countUpTo(database, filter, most, cancelled);
    });
}

base::Pending<Timeline> PostgresBackend::timeline(const EventFilter &filter, const TimelineAsk &ask)
{
    return m_readers.run([filter, ask](PostgresDatabase &database, const Cancelled &cancelled) {
        return PostgresCounts::timeline(database, filter, ask, cancelled);
    });
}

base::Pending<LastEvents> PostgresBackend::lastEvents()
{
    return m_readers.run([](PostgresDatabase &database, const Cancelled &cancelled) {
        return PostgresQueries::lastEvents(database, cancelled);
    });
}

base::Pending<qint64> PostgresBackend::clear()
{
    return m_writer.clear();
}

// --- Maintenance ----------------------------------------------------------------------------------------------------

base::Pending<qint64> PostgresBackend::setPinned(const QList<qint64> &ids, bool pinned)
{
    return m_writer.perform(
        [ids, pinned](Session &session) { return static_cast<PostgresSession &>(session).setPinned(ids, pinned); });
}

base::Pending<> PostgresBackend::setRetention(const QString &inbox, const std::optional<Retention> &rule)
{
    if (rule) {
        if (const auto fine = retentionrules::check(*rule); !fine)
            return base::ready<>(base::fail(fine.error()));
    }
    return m_writer.perform(
        [inbox, rule](Session &session) { return static_cast<PostgresSession &>(session).setRetention(inbox, rule); });
}

base::Pending<QMap<QString, Retention>> PostgresBackend::retention()
{
    return m_readers.run([](PostgresDatabase &database, const Cancelled &) { return retentionrules::read(database); });
}

base::Pending<Usage> PostgresBackend::usage()
{
    return m_readers.run(
        [](PostgresDatabase &database, const Cancelled &) { return PostgresMaintenance::usage(database); });
}

base::Pending<> PostgresBackend::rederive(const Derivation &derivation)
{
    return m_writer.perform([this, derivation](Session &) {
        m_keeper.rederive(derivation);
        return base::Result<>();
    });
}

base::Pending<CheckReport> PostgresBackend::check()
{
    return servers<CheckReport>(u"a store on a server is checked with the server's own tools, such as pg_amcheck"_s);
}

base::Pending<qint64> PostgresBackend::backup(const QString &, Existing)
{
    return servers<qint64>(u"a store on a server is backed up with the server's own tools, such as pg_dump"_s);
}

base::Pending<Compacted> PostgresBackend::compact(Compaction)
{
    return servers<Compacted>(u"a store on a server is compacted by the server itself (autovacuum)"_s);
}

} // namespace store
