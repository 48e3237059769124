// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Cancelled.h"
#include "store/Maintenance.h"

#include <QString>

namespace store {

class Database;

//! Looks a whole file over in many short reads: SQLite's own check of every table and its indexes, whether the totals
//! are what is there, whether what belongs together is there, and whether every row can be read to its last byte. One
//! thread.
class Checker
{
public:
    Checker(Database &database, Cancelled cancelled);

    //! Errors: Cancelled, Storage (not even the list of tables can be read).
    [[nodiscard]] base::Result<CheckReport> run();

private:
    void note(const QString &problem);
    [[nodiscard]] base::Result<> checkStructure();
    void checkTable(const QString &table);
    void checkTotals();
    void checkLinks();
    [[nodiscard]] base::Result<> checkRows();
    void noteRows(const QString &sql, const QString &problem); //!< \a problem has a mark for the id

    Database &m_database;
    const Cancelled m_cancelled;
    CheckReport m_report;
};

} // namespace store
