// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QSqlQuery>

#include <array>

namespace store {

class Database;

//! Puts events into an open file: the SQL of writing, its statements prepared once. The caller holds the transaction.
//! One thread.
class EventWriter
{
public:
    //! \a database outlives it. Errors: Storage.
    [[nodiscard]] static base::Result<EventWriter> make(Database &database);

    //! Adds a row, or a delivery to the row of the same event. Errors: Storage.
    [[nodiscard]] base::Result<Appended> write(const NewEvent &event);
    //! Deletes the oldest Rejected and Validation rows beyond \a most of each. In small steps: never many more than
    //! were written since the last call, so that no commit takes long for it. Errors: Storage.
    [[nodiscard]] base::Result<> trim(int most);
    //! Deletes every row; the number of events that were there. Errors: Storage.
    [[nodiscard]] base::Result<qint64> clear();

    //! What tells whether two deliveries are the same event: a digest of inbox, event id and body; null where nothing
    //! is to be compared.
    [[nodiscard]] static QByteArray sameKey(const NewEvent &event);

private:
    explicit EventWriter(Database &database);
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<qint64> insert(const NewEvent &event, const QByteArray &key);
    [[nodiscard]] base::Result<> repeat(qint64 id, int deliveries, const NewEvent &event);
    [[nodiscard]] base::Result<> trimKind(Kind kind, int most, int written);

    Database *m_database;
    QSqlQuery m_findSame;
    QSqlQuery m_insertEvent;
    QSqlQuery m_insertBody;
    QSqlQuery m_countRepeat;
    QSqlQuery m_insertDelivery;
    QSqlQuery m_trimDeliveries;
    std::array<int, 3> m_written{}; //!< rows by kind since the last trim
};

//! The newest deliveries of one event that are kept, the first one counted in.
inline constexpr int MostDeliveries = 1000;

} // namespace store
