// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Backend.h"
#include "store/Database.h"
#include "store/ReaderPool.h"
#include "store/Writer.h"

namespace store {

//! One SQLite file (WAL, synchronous=FULL): one thread writes, a few read, each with its own connection.
class SqliteBackend : public Backend
{
public:
    //! \a file is an absolute path.
    SqliteBackend(QString file, Database::Access access, Events events);
    ~SqliteBackend() override;

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
    [[nodiscard]] base::Pending<CheckReport> check() override;
    //! The copying can't be stopped half-way: destroying the store waits for it. Cancelled by then, it leaves no file.
    [[nodiscard]] base::Pending<qint64> backup(const QString &file, Existing existing) override;
    [[nodiscard]] base::Pending<Compacted> compact(Compaction how) override;

private:
    void opened(const base::Result<> &outcome); //!< in the writer's thread

    const QString m_file;
    const Database::Access m_access;
    const base::Promise<> m_opened;
    ReaderPool m_readers;
    ReaderPool m_longReader; //!< one thread, for what takes seconds
    Writer m_writer;
};

} // namespace store
