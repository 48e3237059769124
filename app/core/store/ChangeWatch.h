// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Session.h"

#include <QSqlQuery>

namespace store {

class Database;

//! Notices what other connections, also of other processes, committed to the file. One thread: its connection's.
class ChangeWatch
{
public:
    //! How far it has seen.
    struct State
    {
        qint64 version = 0; //!< SQLite's counter of others' commits
        qint64 event = 0; //!< the newest event known
        qint64 delivery = 0; //!< the newest delivery known
        qint64 announcement = 0; //!< the last one read
        bool anyRows = false; //!< at the last look
        bool more = false; //!< the last look was cut off at MostAtOnce
    };

    //! \a database outlives it. Nothing that is in the file by now counts as new. Errors: Storage.
    [[nodiscard]] static base::Result<ChangeWatch> make(Database &database);

    //! What changed since the last look. Costs one page read where nothing did. Errors: Storage.
    [[nodiscard]] base::Result<Seen> look();
    [[nodiscard]] bool hasMore() const { return m_state.more; }
    //! What was announced since, also by the own connection. Errors: Storage.
    [[nodiscard]] base::Result<Seen> lookAtAnnouncements();
    //! Everything that is in the file now is known: for what the own connection wrote.
    [[nodiscard]] base::Result<> skip();

    [[nodiscard]] State state() const { return m_state; }
    void goBackTo(const State &state) { m_state = state; } //!< what was seen since was rolled back

    //! New rows, and new deliveries, in one look; more come with the next.
    static constexpr int MostAtOnce = 1000;

private:
    explicit ChangeWatch(Database &database);
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<qint64> version();
    [[nodiscard]] base::Result<Seen> collect();
    [[nodiscard]] base::Result<> collectAnnouncements(Seen &seen);

    Database *m_database;
    QSqlQuery m_readVersion;
    QSqlQuery m_readNewest;
    State m_state;
};

} // namespace store
