// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QList>

namespace store {

class Database;

//! Notices what other connections, also of other processes, committed to the file. A value: a copy is a state to go
//! back to. One thread: its connection's.
class ChangeWatch
{
public:
    //! What others did since the last look.
    struct Seen
    {
        QList<qint64> ids; //!< new rows and rows with a new delivery, ascending
        bool cleared = false; //!< of the rows that were known, none is left
    };

    //! \a database outlives it. Nothing that is in the file by now counts as new. Errors: Storage.
    [[nodiscard]] static base::Result<ChangeWatch> make(Database &database);

    //! What changed since the last look. Costs one page read where nothing did. Errors: Storage.
    [[nodiscard]] base::Result<Seen> look();
    [[nodiscard]] bool hasMore() const { return m_more; } //!< the last look was cut off at MostAtOnce
    //! Everything that is in the file now is known: for what the own connection wrote.
    [[nodiscard]] base::Result<> skip();

    //! New rows, and new deliveries, in one look; more come with the next.
    static constexpr int MostAtOnce = 1000;

private:
    explicit ChangeWatch(Database &database);
    [[nodiscard]] base::Result<Seen> collect();

    Database *m_database;
    qint64 m_version = 0; //!< SQLite's counter of others' commits
    qint64 m_event = 0; //!< the newest event known
    qint64 m_delivery = 0; //!< the newest delivery known
    bool m_anyRows = false; //!< at the last look
    bool m_more = false;
};

} // namespace store
