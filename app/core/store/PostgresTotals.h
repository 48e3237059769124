// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

#include <utility>

namespace store {

class PostgresDatabase;

//! What the inboxes of a team's store hold, month by month, without counting: every transaction adds a row of what it
//! changed to the table `totals`, so that no listener waits for another one's; the sum is always what is there. Rows of
//! kind Event only.
class PostgresTotals
{
public:
    //! Rows and the bytes of their bodies.
    struct Amount
    {
        qint64 events = 0; //!< pinned ones counted in
        qint64 bytes = 0;
        qint64 pinned = 0;
        qint64 pinnedBytes = 0;

        Amount &operator+=(const Amount &other);
    };
    using Months = QMap<int, Amount>; //!< by PostgresMonths::of()

    void add(const QString &inbox, qint64 receivedMs, const Amount &amount);
    //! Adds the row for what was added here, if anything. The caller holds the transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<> write(PostgresDatabase &database) const;

    //! By inbox; only months with events. Errors: as above.
    [[nodiscard]] static base::Result<QMap<QString, Months>> read(PostgresDatabase &database);
    //! Makes few rows of many, where there are many. Errors: as above.
    [[nodiscard]] static base::Result<> fold(PostgresDatabase &database);
    //! A whole month is gone. Errors: as above.
    [[nodiscard]] static base::Result<> forget(PostgresDatabase &database, int month);

    static constexpr int MostRows = 200; //!< before they are folded
    static constexpr int MostFolded = 20'000; //!< at once

private:
    QMap<std::pair<QString, int>, Amount> m_amounts;
};

} // namespace store
