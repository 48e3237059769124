// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"
#include "store/Backend.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"
#include "store/Maintenance.h"
#include "store/Retention.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace store {

//! The durable event store: a SQLite file (SqliteBackend), or a team's PostgreSQL database (PostgresBackend). One
//! thread writes and commits what has queued while the last commit ran (group commit); readers with connections of
//! their own answer queries. All SQL of the program is in this folder. Lives in its creator's thread. open() comes
//! first; every other function returns at once and may then be called in any thread, also while opening goes on;
//! before, its outcome is a Storage error.
class EventStore : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    explicit EventStore(QObject *parent = nullptr);
    ~EventStore() override; //!< finishes what was appended, then closes. Blocks for as long as that takes.

    //! Opens \a location, a file or a server's database (PostgresLocation), makes it and its folder in ReadWrite mode
    //! where missing, and migrates an older one. \a password is for a server alone; without one libpq's ~/.pgpass is
    //! asked. Errors: Storage (unreadable, no database, newer than this program, missing in ReadOnly mode); of a server
    //! also InvalidInput (the address) and Network (no connection, or it does not let us in). Creator's thread; once.
    [[nodiscard]] base::Pending<> open(const QString &location, Mode mode = Mode::ReadWrite,
                                       const base::Secret &password = {});
    //! Whether \a location means a server's database, not a file.
    [[nodiscard]] static bool isServer(const QString &location);
    [[nodiscard]] QString file() const { return m_file; } //!< absolute, or the address; empty before open()

    //! Writes one event. \a done is called in the writer's thread, after the transaction that holds the event is on
    //! disk, or with a Storage error. The same event again (inbox, event id and body; kind Event only) adds a delivery
    //! to its row instead. Of Rejected rows only the newest MostRejected are kept, and as many Validation rows: anybody
    //! who reaches the listener makes these.
    void append(const NewEvent &event, std::function<void(const base::Result<Appended> &)> done);
    static constexpr int MostRejected = 1000;

    //! Newest first by id. \a beforeId: only ids below it (0: from the newest): keyset paging, page N costs what page 1
    //! costs. \a limit: at most MostPerPage. This and the other reads wait for open(), and their outcome is Cancelled
    //! where the store goes before it is known.
    [[nodiscard]] base::Pending<QList<EventRow>> page(const EventFilter &filter, qint64 beforeId, int limit) const;
    static constexpr int MostPerPage = 10'000;
    //! Rows by id, newest first; ids that are gone are left out.
    [[nodiscard]] base::Pending<QList<EventRow>> rows(const QList<qint64> &ids, const EventFilter &filter) const;
    [[nodiscard]] base::Pending<EventDetail> detail(qint64 id) const; //!< NotFound
    [[nodiscard]] base::Pending<qint64> count(const EventFilter &filter) const;
    //! Whether there are more than \a most, and else how many. Where the filter needs bodies it gives up after a few
    //! seconds, with what it found until then.
    [[nodiscard]] base::Pending<BoundedCount> countUpTo(const EventFilter &filter, qint64 most) const;
    //! How many came when, by type, over the time that \a filter names, else over the time in which its events came.
    //! One pass over the rows that match; where the filter needs bodies, over the newest of them (EventCounts).
    [[nodiscard]] base::Pending<Timeline> timeline(const EventFilter &filter, const TimelineAsk &ask) const;
    //! The newest event of every subscription and of every object that events name; of each kind at most
    //! MostLastEvents.
    [[nodiscard]] base::Pending<LastEvents> lastEvents() const;
    static constexpr int MostLastEvents = 100'000;

    //! Deletes every row. The outcome is how many. The window asks first.
    [[nodiscard]] base::Pending<qint64> clear();

    //! Pins rows, which retention then spares, or lets them go again. The outcome is how many were not so before; ids
    //! that are gone are left out. Tells changed().
    [[nodiscard]] base::Pending<qint64> setPinned(const QList<qint64> &ids, bool pinned);
    //! The rule of \a inbox, or with an empty name the one for each inbox that has none of its own. None: it has no
    //! rule (any more). It stands in the store and holds for every program that writes to it, at once. Errors:
    //! InvalidInput (a limit that is not above 0), Storage.
    [[nodiscard]] base::Pending<> setRetention(const QString &inbox, const std::optional<Retention> &rule);
    [[nodiscard]] base::Pending<QMap<QString, Retention>> retention() const; //!< every rule, by inbox
    [[nodiscard]] base::Pending<Usage> usage() const;

    //! Begins to derive anew, behind the commits and newest first, what another fingerprint derived of the rows of kind
    //! Event; goes on where it was after a restart. Rows whose outcome is another are told by changed(). Another call
    //! replaces the derivation. The outcome comes when it has begun.
    [[nodiscard]] base::Pending<> rederive(const Derivation &derivation);
    //! Looks the whole store over: the file's structure, whether the totals are right and every body is whole. Takes
    //! seconds per GB on a thread of its own; commits go on. Cancelling stops it soon. Errors: Storage (it can't be
    //! read at all).
    [[nodiscard]] base::Pending<CheckReport> check() const;
    //! Writes a whole copy of this moment to \a file, which is there only once all of it is on disk; commits go on. The
    //! outcome is its size in bytes. Errors: InvalidInput (\a file is there already, or is the store itself), Storage.
    //! One that is cancelled leaves no file.
    [[nodiscard]] base::Pending<qint64> backup(const QString &file, Existing existing = Existing::Refuse) const;
    //! Reads what is left of the damaged file \a from, page by page, into a new store \a to; \a from is only read. Rows
    //! keep their ids. Retention's rules are not carried over. Takes seconds per GB on a thread of its own. Errors:
    //! InvalidInput (\a to is there already), Storage (\a from can't be read, or \a to not be written).
    [[nodiscard]] static base::Pending<SalvageReport> salvage(const QString &from, const QString &to);
    //! Gives back what the file does not need.
    [[nodiscard]] base::Pending<Compacted> compact(Compaction how = Compaction::Running);

Q_SIGNALS:
    //! Rows that are new, have a new delivery, were pinned or derived anew, ascending, once per commit, in the
    //! creator's thread. What other programs commit to the same file comes too, within about a quarter of a second, in
    //! both modes.
    void changed(const QList<qint64> &ids);
    //! Rows that are gone, by retention and the like, also by other programs; ascending. Empty: some, not known which.
    //! A read that was under way may still bring one of them.
    void removed(const QList<qint64> &ids);
    void cleared(); //!< every row that was there is gone
    void failed(const base::Error &error); //!< writing fails from now on
    void recovered(); //!< and works again

private:
    [[nodiscard]] Backend::Events events();
    template <typename Ask>
    auto asked(Ask ask) const -> decltype(ask(std::declval<Backend &>()));

    QString m_file;
    std::unique_ptr<Backend> m_backend; //!< null before open()
};

} // namespace store
