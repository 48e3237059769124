// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/DamagedFile.h"
#include "store/LeafRows.h"
#include "store/Maintenance.h"

#include <QSqlQuery>

#include <map>
#include <memory>

namespace store {

class Database;

//! Puts the rows of a damaged file into a new one. What belongs to which table is told by the form of the rows, so that
//! nothing but the pages with the rows has to be whole: neither the header nor the tables' structure. One thread.
class Salvager
{
public:
    //! See EventStore::salvage(). Absolute paths.
    [[nodiscard]] static base::Result<SalvageReport> salvage(const QString &from, const QString &to);

private:
    enum class Table
    {
        None,
        Events,
        Bodies,
        Deliveries,
        Texts,
        Dictionaries,
        Spares, //!< of these
        Sequence,
    };

    [[nodiscard]] base::Result<SalvageReport> run(const QString &from, const QString &to);
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<> copyRows();
    [[nodiscard]] base::Result<> copyPages(quint32 first, quint32 last);
    [[nodiscard]] base::Result<> take(const LeafRow &row);
    [[nodiscard]] Table tableOf(const LeafRow &row) const;
    [[nodiscard]] base::Result<> bringTogether();
    [[nodiscard]] base::Result<> adoptBodies();
    [[nodiscard]] base::Result<bool> adopt(qint64 id);
    [[nodiscard]] base::Result<> dropUnreadable();
    [[nodiscard]] base::Result<> drop(qint64 id);
    [[nodiscard]] base::Result<> count();
    [[nodiscard]] base::Result<QList<qint64>> ids(const QString &sql);
    [[nodiscard]] base::Result<> runAll(const QStringList &statements);
    void note(const QString &loss);

    DamagedFile m_file;
    std::unique_ptr<Database> m_database;
    std::map<Table, QSqlQuery> m_inserts;
    qsizetype m_eventColumns = 0;
    qint64 m_sequence = 0; //!< the largest id that was ever given, as far as known
    SalvageReport m_report;
};

} // namespace store
