// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Checker.h"

#include "store/Database.h"
#include "store/EventRows.h"
#include "store/EventWriter.h"

#include <QSqlError>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int RowsAtOnce = 200;
constexpr qint64 SkippedRows = 20; // ids that are left out where rows can't be read

base::Result<QStringList> tables(Database &database)
{
    // A virtual table is checked by the tables that it stands on.
    auto query = database.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                              "ORDER BY name"_s);
    if (!query)
        return base::fail(query.error());
    QStringList names;
    while (query->next())
        names.append(query->value(0).toString());
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return names;
}

} // namespace

Checker::Checker(Database &database, Cancelled cancelled) : m_database(database), m_cancelled(std::move(cancelled))
{
}

void Checker::note(const QString &problem)
{
    ++m_report.found;
    if (m_report.problems.size() < CheckReport::MostProblems)
        m_report.problems.append(problem);
}

base::Result<CheckReport> Checker::run()
{
    if (const auto done = checkStructure(); !done)
        return base::fail(done.error());
    checkTotals();
    checkLinks();
    if (const auto done = checkRows(); !done)
        return base::fail(done.error());
    return m_report;
}

base::Result<> Checker::checkStructure()
{
    const auto names = tables(m_database);
    if (!names)
        return base::fail(names.error());
    for (const QString &name : *names) {
        if (m_cancelled())
            return base::fail(base::Error::cancelled());
        checkTable(name);
    }
    return {};
}

void Checker::checkTable(const QString &table)
{
    QString quoted = table;
    quoted.replace(u'\'', u"''"_s);
    auto query = m_database.run(u"PRAGMA integrity_check('%1')"_s.arg(quoted));
    if (!query) {
        // A segment of the full-text index may be dropped in this moment.
        if (const auto all = tables(m_database); !all || all->contains(table))
            note(u"table %1: %2"_s.arg(table, query.error().detail));
        return;
    }
    while (query->next()) {
        if (const QString said = query->value(0).toString(); said != u"ok"_s)
            note(u"table %1: %2"_s.arg(table, said.simplified()));
    }
    if (query->lastError().isValid())
        note(u"table %1: %2"_s.arg(table, storageError(query->lastError()).detail));
}

void Checker::noteRows(const QString &sql, const QString &problem)
{
    auto query = m_database.run(sql);
    if (!query) {
        note(query.error().detail);
        return;
    }
    while (query->next())
        note(problem.arg(query->value(0).toString()));
    if (query->lastError().isValid())
        note(storageError(query->lastError()).detail);
}

void Checker::checkTotals()
{
    const QString counted =
        u"SELECT iif(typeof(inbox) = 'integer', inbox, 0) AS inbox, count(*) AS events, sum(body_bytes) AS bytes, "
        "sum(pinned) AS pinned, sum(pinned * body_bytes) AS pinned_bytes FROM events WHERE kind = 0 GROUP BY 1"_s;
    // One statement: both sides are of the same moment.
    noteRows(u"SELECT coalesce((SELECT text FROM texts WHERE texts.id = inbox), 'none') FROM ("
             "SELECT * FROM (%1 EXCEPT SELECT inbox, events, bytes, pinned, pinned_bytes FROM totals) UNION ALL "
             "SELECT * FROM (SELECT inbox, events, bytes, pinned, pinned_bytes FROM totals WHERE events <> 0 OR bytes "
             "<> 0 OR pinned <> 0 OR pinned_bytes <> 0 EXCEPT %1)) GROUP BY inbox"_s.arg(counted),
             u"the totals of the inbox %1 are not what is there"_s);
}

void Checker::checkLinks()
{
    noteRows(
        u"SELECT id FROM bodies WHERE NOT EXISTS (SELECT 1 FROM events WHERE events.id = bodies.id) LIMIT %1"_s.arg(
            CheckReport::MostProblems),
        u"a body belongs to the event %1, which is not there"_s);
    noteRows(u"SELECT id FROM events AS e WHERE other_body_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM events WHERE "
             "events.id = e.other_body_of) LIMIT %1"_s.arg(CheckReport::MostProblems),
             u"event %1 names another event that is not there"_s);
    noteRows(u"SELECT id FROM events WHERE deliveries > 1 AND deliveries <= %1 AND deliveries - 1 <> (SELECT count(*) "
             "FROM deliveries WHERE event_id = events.id) LIMIT %2"_s.arg(MostDeliveries)
                 .arg(CheckReport::MostProblems),
             u"event %1 has another number of deliveries than it says"_s);
}

base::Result<> Checker::checkRows()
{
    const auto newest = m_database.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'events'"_s);
    const qint64 last = newest ? newest->toLongLong() : 0;
    qint64 after = 0;
    while (true) {
        if (m_cancelled())
            return base::fail(base::Error::cancelled());
        auto query = m_database.run(u"SELECT id FROM events WHERE id > ? ORDER BY id LIMIT ?"_s, {after, RowsAtOnce});
        QList<qint64> ids;
        while (query && query->next())
            ids.append(query->value(0).toLongLong());
        const bool isDamaged = !query || query->lastError().isValid();
        if (query)
            *query = QSqlQuery();
        for (const qint64 id : ids) {
            const auto detail = EventRows::readDetail(m_database, id);
            if (!detail && detail.error().kind != base::Error::Kind::NotFound) // it may have gone meanwhile
                note(u"event %1: %2"_s.arg(id).arg(detail.error().detail));
            ++m_report.events;
            after = id;
        }
        if (isDamaged) {
            note(u"the events after %1 cannot be read"_s.arg(after));
            after += SkippedRows;
        } else if (ids.isEmpty()) {
            return {};
        }
        if (isDamaged && after >= last)
            return {};
    }
}

} // namespace store
