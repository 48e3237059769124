// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Backend.h"
#include "store/ConnectionPool.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresKeeper.h"
#include "store/Writer.h"

namespace store {

//! A team's store in a PostgreSQL database, for listeners and consoles on several computers: one thread writes, a few
//! read, one hears what others change, one keeps it in order, each with its own connection.
class PostgresBackend : public Backend
{
public:
    PostgresBackend(PostgresDatabase::Place place, PostgresDatabase::Access access, Events events);
    ~PostgresBackend() override;

    [[nodiscard]] base::Pending<> open() override;
    void append(const NewEvent &event, Done done) override;
    [[nodiscard]] base::Pending<QList<EventRow>> page(const EventFilter &filter, qint64 beforeId, int limit) override;
    [[nodiscard]] base::Pending<QList<EventRow>> rows(const QList<qint64> &ids, const EventFilter &filter) override;
    [[nodiscard]] base::Pending<EventDetail> detail(qint64 id) override;
    [[nodiscard]] base::Pending<qint64> count(const EventFilter &filter) override;
    [[nodiscard]] base::Pending<BoundedCount> countUpTo(const EventFilter &filter, qint64 most) override;
    [[nodiscard]] base::Pending<Timeline> timeline(const EventFilter &filter, const TimelineAsk &ask) override;
    [[nodiscard]] base::Pending<LastEvents> lastEvents() override;
    [[nodiscard]] base::Pending<qint64> clear() override;

    [[nodiscard]] base::Pending<qint64> setPinned(const QList<qint64> &ids, bool pinned) override;
    [[nodiscard]] base::Pending<> setRetention(const QString &inbox, const std::optional<Retention> &rule) override;
    [[nodiscard]] base::Pending<QMap<QString, Retention>> retention() override;
    [[nodiscard]] base::Pending<Usage> usage() override;
    [[nodiscard]] base::Pending<> rederive(const Derivation &derivation) override;
    // These are the server's matter; the outcome says so.
    [[nodiscard]] base::Pending<CheckReport> check() override;
    [[nodiscard]] base::Pending<qint64> backup(const QString &file, Existing existing) override;
    [[nodiscard]] base::Pending<Compacted> compact(Compaction how) override;

private:
    void opened(const base::Result<> &outcome); //!< in the writer's thread

    const PostgresDatabase::Place m_place;
    const PostgresDatabase::Access m_access;
    const base::Promise<> m_opened;
    ConnectionPool<PostgresDatabase> m_readers;
    PostgresKeeper m_keeper; // outlives the writer, which passes on what it is asked for
    Writer m_writer;
};

} // namespace store
