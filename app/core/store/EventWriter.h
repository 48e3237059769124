// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"
#include "store/TimeOrder.h"

#include <QHash>
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
    //! What is done once for all events of a transaction, before its commit: brings `totals` up to date and deletes
    //! the oldest Rejected and Validation rows beyond \a most of each that are not pinned. In small steps: never many
    //! more than were written since the last call, so that no commit takes long for it. Errors: Storage. The ids of
    //! these, ascending.
    [[nodiscard]] base::Result<QList<qint64>> finish(int most);
    //! The transaction was rolled back.
    void abandon();
    //! Others wrote, or rows were deleted.
    void fileChanged() { m_timeOrder.forget(); }
    //! Deletes every row, and what was learnt from them; the number of events that were there. Errors: Storage.
    [[nodiscard]] base::Result<qint64> clear();

    //! What tells whether two deliveries under the same inbox and event id are likely to be the same event: the
    //! beginning of a digest of all three; null where nothing is to be compared.
    [[nodiscard]] static QByteArray sameKey(const NewEvent &event);

private:
    //! What the columns of an event hold by which others find it.
    struct Keys
    {
        QVariant inbox;
        QVariant eventId;
        QByteArray same; //!< null: not compared
    };
    //! Rows under the same inbox and event id.
    struct Others
    {
        qint64 same = 0; //!< with the same body; 0: none
        int deliveries = 0; //!< of that row
        qint64 first = 0; //!< with another body; 0: none
    };
    struct Total
    {
        qint64 events = 0;
        qint64 bytes = 0;
    };

    explicit EventWriter(Database &database);
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<Others> findOthers(const NewEvent &event, const Keys &keys);
    [[nodiscard]] base::Result<> findSame(const NewEvent &event, const Keys &keys, Others &others);
    [[nodiscard]] bool hasBody(qint64 id, const QByteArray &body);
    [[nodiscard]] base::Result<qint64> insert(const NewEvent &event, const Keys &keys, qint64 otherBodyOf);
    [[nodiscard]] base::Result<> insertBody(qint64 id, const NewEvent &event);
    [[nodiscard]] base::Result<> repeat(qint64 id, int deliveries, const NewEvent &event);
    [[nodiscard]] base::Result<QList<qint64>> trimKind(Kind kind, int most, int written);

    Database *m_database;
    QSqlQuery m_findFirst;
    QSqlQuery m_findSame;
    QSqlQuery m_readBody;
    QSqlQuery m_insertEvent;
    QSqlQuery m_insertBody;
    QSqlQuery m_countRepeat;
    QSqlQuery m_insertDelivery;
    QSqlQuery m_trimDeliveries;
    QSqlQuery m_addTotal;
    std::array<int, 3> m_written{}; //!< rows by kind since the last finish
    TimeOrder m_timeOrder;
    QHash<qint64, Total> m_totals; //!< what was added since then, by inbox
};

//! The newest deliveries of one event that are kept, the first one counted in.
inline constexpr int MostDeliveries = 1000;

} // namespace store
