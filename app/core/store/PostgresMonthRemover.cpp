// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresMonthRemover.h"

#include "store/PostgresDatabase.h"
#include "store/PostgresMaintenance.h"
#include "store/PostgresMonths.h"
#include "store/PostgresSchema.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

//! The month that is going.
struct PostgresMonthRemover::Leaving
{
    int month = 0;
    QString table;
    bool isApart = false; //!< no part of `events` any more
    qint64 passed = 0; //!< up to this id what belongs to its rows is gone
};

namespace {

bool isTooOld(const std::optional<Retention> &rule, int month, qint64 nowMs)
{
    return rule && rule->age
        && PostgresMonths::firstMs(month + 1) <= nowMs - std::chrono::milliseconds(*rule->age).count();
}

//! Whether the rules keep none of the events that an inbox has in \a month.
bool isPast(const std::optional<Retention> &rule, const PostgresTotals::Months &months, int month, qint64 nowMs)
{
    const PostgresTotals::Amount own = months.value(month);
    if (own.events == 0)
        return true;
    if (!rule || own.pinned > 0)
        return false;
    PostgresTotals::Amount newer;
    for (auto later = months.upperBound(month); later != months.cend(); ++later)
        newer += *later;
    return isTooOld(rule, month, nowMs) || (rule->events && newer.events - newer.pinned >= *rule->events)
        || (rule->bytes && newer.bytes - newer.pinnedBytes >= *rule->bytes);
}

//! Whether the rules keep nothing of \a month, which is in \a table.
base::Result<bool> isPast(PostgresDatabase &database, const retentionrules::Rules &rules,
                          const PostgresMonthRemover::Totals &totals, int month, const QString &table, qint64 nowMs)
{
    for (auto inbox = totals.cbegin(); inbox != totals.cend(); ++inbox) {
        if (!isPast(retentionrules::ruleOf(rules, inbox.key()), *inbox, month, nowMs))
            return false;
    }
    // Rejected deliveries and validations, of which there are never many.
    auto query = database.run(u"SELECT inbox, pinned FROM %1 WHERE kind <> 0 GROUP BY inbox, pinned"_s.arg(table));
    if (!query)
        return base::fail(query.error());
    bool all = true;
    while (query->next())
        all = all && !query->value(1).toBool()
            && isTooOld(retentionrules::ruleOf(rules, query->value(0).toString()), month, nowMs);
    return all;
}

} // namespace

base::Result<bool> PostgresMonthRemover::step(PostgresDatabase &database, const retentionrules::Rules &rules,
                                              const Totals &totals, qint64 nowMs)
{
    auto leaving = read(database);
    if (!leaving)
        return base::fail(leaving.error());
    if (!*leaving) {
        leaving = next(database, rules, totals, nowMs);
        if (!leaving || !*leaving)
            return leaving ? base::Result<bool>(false) : base::fail(leaving.error());
        // Written down first: a month that somebody else detached, to keep it elsewhere, is not ours to drop.
        if (const auto written = write(database, *leaving); !written)
            return base::fail(written.error());
    }
    if ((*leaving)->isApart) {
        const auto done = cleanUp(database, **leaving);
        return done ? base::Result<bool>(true) : base::fail(done.error());
    }
    if (const auto detached = detach(database, (*leaving)->table); !detached)
        return base::fail(detached.error());
    const auto apart = setApart(database, **leaving, rules, nowMs);
    return apart ? base::Result<bool>(true) : base::fail(apart.error());
}

base::Result<std::optional<PostgresMonthRemover::Leaving>> PostgresMonthRemover::read(PostgresDatabase &database)
{
    const auto value = database.value(u"SELECT value FROM progress WHERE name = 'leaving'"_s);
    if (!value)
        return base::fail(value.error());
    const QJsonObject object = QJsonDocument::fromJson(value->toString().toUtf8()).object();
    Leaving leaving;
    leaving.month = object.value("month"_L1).toInt();
    leaving.isApart = object.value("apart"_L1).toBool();
    leaving.passed = object.value("passed"_L1).toInteger();
    if (leaving.month <= 0)
        return std::optional<Leaving>();
    leaving.table = PostgresMonths::tableOf(leaving.month);
    if (leaving.isApart)
        leaving.table.prepend(u"leaving_"_s);
    return std::optional(leaving);
}

base::Result<> PostgresMonthRemover::write(PostgresDatabase &database, const std::optional<Leaving> &leaving)
{
    if (!leaving) {
        const auto gone = database.run(u"DELETE FROM progress WHERE name = 'leaving'"_s);
        return gone ? base::Result<>() : base::fail(gone.error());
    }
    const QJsonObject object{
        {u"month"_s, leaving->month}, {u"apart"_s, leaving->isApart}, {u"passed"_s, leaving->passed}};
    return PostgresMaintenance::writeProgress(database, u"leaving"_s, object);
}

base::Result<std::optional<PostgresMonthRemover::Leaving>> PostgresMonthRemover::next(
    PostgresDatabase &database, const retentionrules::Rules &rules, const Totals &totals, qint64 nowMs)
{
    if (rules.isEmpty())
        return std::optional<Leaving>();
    auto query = database.run(u"SELECT relname::text FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE "
                              "inhparent = 'events'::regclass AND NOT inhdetachpending"_s);
    if (!query)
        return base::fail(query.error());
    QList<int> months;
    while (query->next()) {
        const int month = PostgresMonths::ofTable(query->value(0).toString());
        if (month > 0 && PostgresMonths::firstMs(month + 1) <= nowMs - QuietMs)
            months.append(month);
    }
    std::ranges::sort(months);
    const auto now = std::chrono::steady_clock::now();
    for (const int month : std::as_const(months)) {
        const QString table = PostgresMonths::tableOf(month);
        const auto past = isPast(database, rules, totals, month, table, nowMs);
        if (!past)
            return base::fail(past.error());
        const bool isEmpty = std::ranges::none_of(totals, [month](const auto &inbox) { return inbox.contains(month); });
        if (!*past || !isEmpty)
            m_empty.remove(month);
        else if (!m_empty.contains(month))
            m_empty.insert(month, now);
        if (*past && (!isEmpty || now >= m_empty.value(month) + EmptyFor))
            return std::optional<Leaving>({month, table, false, 0});
    }
    return std::optional<Leaving>();
}

base::Result<> PostgresMonthRemover::detach(PostgresDatabase &database, const QString &table)
{
    const auto pending = database.value(
        u"SELECT inhdetachpending FROM pg_inherits WHERE inhparent = 'events'::regclass AND inhrelid = to_regclass(?)"_s,
        {table});
    if (!pending)
        return base::fail(pending.error());
    if (!pending->isValid())
        return {}; // it was interrupted after this
    // What takes longer than the connection's limit is pending then: nobody sees the month any more, and it is finished
    // the next time.
    const auto detached = database.run(u"ALTER TABLE events DETACH PARTITION %1 %2"_s.arg(
        table, pending->toBool() ? u"FINALIZE"_s : u"CONCURRENTLY"_s));
    return detached ? base::Result<>() : base::fail(detached.error());
}

base::Result<> PostgresMonthRemover::setApart(PostgresDatabase &database, Leaving leaving,
                                              const retentionrules::Rules &rules, qint64 nowMs) const
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    if (const auto locked = PostgresSchema::lock(database); !locked)
        return locked;
    const auto there = database.value(u"SELECT to_regclass(?) IS NOT NULL"_s, {leaving.table});
    if (!there)
        return base::fail(there.error());
    std::optional<Leaving> after;
    if (there->toBool()) {
        // In the last moment somebody may have written or pinned a row, or changed a rule.
        const auto totals = PostgresTotals::read(database);
        if (!totals)
            return base::fail(totals.error());
        const auto past = isPast(database, rules, *totals, leaving.month, leaving.table, nowMs);
        if (!past)
            return base::fail(past.error());
        const auto any = database.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(leaving.table));
        if (!any)
            return base::fail(any.error());
        const auto moved = database.run(
            *past ? u"ALTER TABLE %1 RENAME TO leaving_%1"_s.arg(leaving.table)
                  : u"ALTER TABLE events ATTACH PARTITION %1 FOR VALUES FROM (%2) TO (%3)"_s.arg(leaving.table)
                        .arg(PostgresMonths::firstMs(leaving.month))
                        .arg(PostgresMonths::firstMs(leaving.month + 1)));
        if (!moved)
            return base::fail(moved.error());
        if (*past) {
            if (const auto forgotten = PostgresTotals::forget(database, leaving.month); !forgotten)
                return forgotten;
            leaving.isApart = true;
            after = leaving;
        }
        if (any->isValid()) {
            if (const auto told = m_tell(database, {{}, {}, true, false}); !told)
                return told;
        }
    }
    if (const auto written = write(database, after); !written)
        return written;
    return transaction->commit();
}

base::Result<> PostgresMonthRemover::cleanUp(PostgresDatabase &database, Leaving leaving)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    auto query = database.run(u"SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT ?"_s.arg(leaving.table),
                              {leaving.passed, RowsInStep});
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    if (const auto forgotten = PostgresMaintenance::forgetRows(database, ids); !forgotten)
        return forgotten;
    std::optional<Leaving> after;
    if (ids.size() == RowsInStep) {
        leaving.passed = ids.last();
        after = leaving;
    } else if (const auto dropped = database.run(u"DROP TABLE %1"_s.arg(leaving.table)); !dropped) {
        return base::fail(dropped.error());
    }
    if (const auto written = write(database, after); !written)
        return written;
    return transaction->commit();
}

} // namespace store
