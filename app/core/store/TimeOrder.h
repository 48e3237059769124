// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QtGlobal>

namespace store {

class Database;

//! Times by ids, without an index of times: ids follow the time of receipt but for clocks that were set back and
//! requests that overtake each other. By how much at most is in the file, so that a search by halves is exact all the
//! same. This is the writer's part: it keeps that up. One thread; the caller holds the transaction.
class TimeOrder
{
public:
    explicit TimeOrder(Database &database) : m_database(&database) { }

    //! The row \a id was added, which was received at \a receivedMs. Errors: Storage.
    [[nodiscard]] base::Result<> added(qint64 id, qint64 receivedMs);
    //! Somebody else wrote, rows were deleted, or a transaction was rolled back: it reads again.
    void forget() { m_isKnown = false; }

    //! No row with a smaller id was received at \a receivedMs or later; close to the first that was. The largest id
    //! there can be where none was. Errors: Storage.
    [[nodiscard]] static base::Result<qint64> firstId(Database &database, qint64 receivedMs);

    static constexpr qint64 LeastBackMs = 1000; //!< smaller steps back are not worth a change

private:
    //! What the file says.
    struct Back
    {
        qint64 ms = 0; //!< no row was received more than so much before one with a smaller id
        qint64 latest = 0; //!< the time of that one, when this was found out
    };
    [[nodiscard]] static base::Result<Back> readBack(Database &database);
    [[nodiscard]] base::Result<> read(qint64 before);

    Database *m_database;
    bool m_isKnown = false;
    qint64 m_latest = 0; //!< no row was received later
    qint64 m_back = 0; //!< Back::ms
};

} // namespace store
