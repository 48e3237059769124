// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"
#include "store/PostgresTotals.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <vector>

namespace store {

class PostgresDatabase;

//! The events of one transaction on their way into a team's tables. Other listeners write at the same time: whether an
//! event is there already is decided by the primary key of `event_keys`. The caller holds the transaction, in which
//! nothing else writes. One thread.
class PostgresWriter
{
public:
    explicit PostgresWriter(PostgresDatabase &database) : m_database(&database) { }

    //! Their months have to be there: PostgresMonths. As many outcomes as events. Errors: Storage; Network.
    [[nodiscard]] base::Result<std::vector<Appended>> write(const std::vector<const NewEvent *> &events);
    //! Deletes the oldest Rejected and Validation rows beyond \a most of each, where some were written; which. Errors:
    //! as above.
    [[nodiscard]] base::Result<QList<qint64>> trim(int most);

    [[nodiscard]] static qint64 receivedMs(const NewEvent &event);

private:
    //! An event on its way.
    struct Item
    {
        const NewEvent *event = nullptr;
        qint64 id = 0;
        qint64 receivedMs = 0;
        qint64 otherBodyOf = 0;
        qint64 sameAs = 0; //!< it is a delivery of that row; 0: a row of its own
        QByteArray key; //!< null: not compared
        QByteArray bodyHash;
    };
    //! A body under a key.
    struct Known
    {
        int n = 0;
        qint64 id = 0;
        qint64 receivedMs = 0;
        QByteArray bodyHash;
    };
    //! Deliveries that a row got.
    struct Repeats
    {
        qint64 receivedMs = 0; //!< of the row
        qint64 lastMs = 0;
        int count = 0;
    };

    [[nodiscard]] base::Result<> takeIds();
    [[nodiscard]] base::Result<> claimKeys();
    [[nodiscard]] base::Result<bool> claim(const Item &item, int n); //!< whether nobody else had it
    [[nodiscard]] base::Result<> resolve(Item &item);
    [[nodiscard]] base::Result<QList<Known>> readKnown(const QByteArray &key);
    [[nodiscard]] base::Result<bool> isSame(const Item &item, const Known &known);
    [[nodiscard]] base::Result<> insertRows();
    [[nodiscard]] base::Result<QString> rowOf(const Item &item) const;
    [[nodiscard]] base::Result<> insertRepeats();
    [[nodiscard]] base::Result<> writeTotals();
    [[nodiscard]] base::Result<> trimDeliveries(qint64 id);
    void repeat(Item &item, const Known &known);

    PostgresDatabase *m_database;
    std::vector<Item> m_items;
    QHash<qint64, size_t> m_own; //!< items by their ids
    QMap<qint64, Repeats> m_repeats; //!< by row, in the order in which everybody locks rows
    QList<int> m_written{0, 0, 0}; //!< rows by kind
    PostgresTotals m_totals; //!< what is written
};

} // namespace store
