// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QSet>
#include <QString>

namespace store {

class PostgresDatabase;

//! The tables of a team's store: made, migrated, and looked at before they are used. Safe for several programs at once.
namespace PostgresSchema {

inline constexpr int Version = 1;

//! Makes what is missing, and migrates what is older, in one transaction. Errors: Storage (newer than this program, no
//! right to make tables, not UTF-8); Network.
[[nodiscard]] base::Result<> prepare(PostgresDatabase &database, const QString &schema);
//! The same without changing anything. Errors: Storage (there is no store, or one of another version); Network.
[[nodiscard]] base::Result<> check(PostgresDatabase &database);

//! Which notifications are about the store in \a schema; there may be several stores in one database.
[[nodiscard]] QString channel(const QString &schema);

} // namespace PostgresSchema

//! The months of the table `events`, one partition each, made when the first event of a month comes. One thread.
class PostgresMonths
{
public:
    //! \a receivedMs can be written from now on. Not within a transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<> ensure(PostgresDatabase &database, qint64 receivedMs);
    void forget() { m_known.clear(); } //!< somebody may have dropped some

private:
    QSet<int> m_known; //!< months since year 0
};

} // namespace store
