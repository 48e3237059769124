// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QSet>
#include <QString>

namespace store {

class PostgresDatabase;

//! The months of the table `events`, one partition each, made when the first event of a month comes. One thread.
class PostgresMonths
{
public:
    //! \a receivedMs can be written from now on. Not within a transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<> ensure(PostgresDatabase &database, qint64 receivedMs);
    void forget() { m_known.clear(); } //!< somebody may have dropped some

    //! The month of a time, as a number: since year 0.
    [[nodiscard]] static int of(qint64 receivedMs);
    [[nodiscard]] static qint64 firstMs(int month); //!< the first moment of it
    [[nodiscard]] static QString tableOf(int month);
    [[nodiscard]] static int ofTable(const QString &table); //!< 0: not a month's table

private:
    QSet<int> m_known;
};

} // namespace store
