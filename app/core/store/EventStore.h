// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Backend.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"

#include <QObject>

#include <functional>
#include <memory>

namespace store {

//! The durable event store, in a SQLite file (SqliteBackend). One thread writes and commits what has queued while the
//! last commit ran (group commit); readers with connections of their own answer queries. All SQL of the program is in
//! this folder. Lives in its creator's thread. open() comes first; every other function returns at once and may then be
//! called in any thread, also while opening goes on; before, its outcome is a Storage error.
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

    //! Opens \a file, makes it and its folder in ReadWrite mode where missing, and migrates an older one. Errors:
    //! Storage (unreadable, no database, newer than this program, missing in ReadOnly mode). Creator's thread; once.
    [[nodiscard]] base::Pending<> open(const QString &file, Mode mode = Mode::ReadWrite);
    [[nodiscard]] QString file() const { return m_file; } //!< absolute; empty before open()

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
    //! The newest event of every subscription and of every object that events name; of each kind at most
    //! MostLastEvents.
    [[nodiscard]] base::Pending<LastEvents> lastEvents() const;
    static constexpr int MostLastEvents = 100'000;

    //! Deletes every row. The outcome is how many. The window asks first.
    [[nodiscard]] base::Pending<qint64> clear();

Q_SIGNALS:
    //! Rows that are new or have a new delivery, ascending, once per commit, in the creator's thread. What other
    //! programs commit to the same file comes too, within about a quarter of a second, in both modes.
    void changed(const QList<qint64> &ids);
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
