// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresRetainer.h"

#include "base/Logging.h"
#include "store/PostgresColumns.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresMaintenance.h"
#include "store/PostgresMonths.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

//! What has to go of an inbox, from one month.
struct PostgresRetainer::Excess
{
    QString inbox;
    int month = 0;
    qint64 events = 0; //!< so many, above 0 …
    qint64 bytes = 0; //!< … or of so many bytes …
    qint64 beforeMs = 0; //!< … and what was received before
};

PostgresRetainer::PostgresRetainer(Tell tell)
    : PostgresRetainer(std::move(tell), [] { return QDateTime::currentDateTimeUtc(); })
{
}

PostgresRetainer::PostgresRetainer(Tell tell, Clock clock)
    : m_tell(std::move(tell)), m_clock(std::move(clock)), m_months(m_tell)
{
}

base::Result<bool> PostgresRetainer::step(PostgresDatabase &database)
{
    if (const auto folded = PostgresTotals::fold(database); !folded)
        return base::fail(folded.error());
    const auto rules = retentionrules::read(database);
    if (!rules)
        return base::fail(rules.error());
    const auto totals = PostgresTotals::read(database);
    if (!totals)
        return base::fail(totals.error());
    const qint64 nowMs = m_clock().toMSecsSinceEpoch();
    // A month that was begun is finished even where there are no rules any more.
    const auto month = m_months.step(database, *rules, *totals, nowMs);
    if (month && *month)
        return true;
    if (!month)
        qCDebug(lcStore) << "a month stays for now:" << month.error().detail; // rows can go all the same
    const auto now = std::chrono::steady_clock::now();
    const bool behind = now >= m_nextBehind;
    for (auto inbox = totals->cbegin(); inbox != totals->cend(); ++inbox) {
        const auto rule = retentionrules::ruleOf(*rules, inbox.key());
        const auto excess = rule ? excessOf(inbox.key(), *rule, *inbox, nowMs) : std::nullopt;
        const auto gone = excess ? removeExcess(database, *excess, behind) : base::Result<qsizetype>(0);
        if (!gone || *gone > 0)
            return gone ? base::Result<bool>(true) : base::fail(gone.error());
    }
    if (behind)
        m_nextBehind = now + BehindEvery;
    if (rules->isEmpty() || now < m_nextOthers)
        return false;
    const auto others = removeOthers(database, *rules, nowMs);
    if (others && *others < RowsInStep)
        m_nextOthers = now + OthersEvery;
    return others ? base::Result<bool>(*others > 0) : base::fail(others.error());
}

std::optional<PostgresRetainer::Excess> PostgresRetainer::excessOf(const QString &inbox, const Retention &rule,
                                                                   const PostgresTotals::Months &months, qint64 nowMs)
{
    PostgresTotals::Amount all;
    Excess excess;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        all += *month;
        if (excess.month == 0 && month->events > month->pinned)
            excess.month = month.key();
    }
    excess.inbox = inbox;
    excess.events = rule.events ? all.events - all.pinned - *rule.events : 0;
    excess.bytes = rule.bytes ? all.bytes - all.pinnedBytes - *rule.bytes : 0;
    excess.beforeMs = rule.age ? nowMs - std::chrono::milliseconds(*rule.age).count() : 0;
    const bool isAged = rule.age && PostgresMonths::firstMs(excess.month) < excess.beforeMs;
    if (excess.month == 0 || (excess.events <= 0 && excess.bytes <= 0 && !isAged))
        return std::nullopt;
    return excess;
}

base::Result<qsizetype> PostgresRetainer::removeExcess(PostgresDatabase &database, const Excess &excess, bool behind)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    const auto rows = oldest(database, excess, behind && excess.events <= 0 && excess.bytes <= 0);
    if (!rows)
        return base::fail(rows.error());
    qint64 events = excess.events;
    qint64 bytes = excess.bytes;
    QList<Row> gone;
    for (const Row &row : *rows) {
        if (events <= 0 && bytes <= 0 && row.receivedMs >= excess.beforeMs)
            continue;
        gone.append(row);
        --events;
        bytes -= row.bytes;
    }
    if (const auto removed = remove(database, gone); !removed)
        return base::fail(removed.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return gone.size();
}

//! Locked, so that nobody pins them any more. Who holds one of them is not waited for.
base::Result<QList<PostgresRetainer::Row>> PostgresRetainer::oldest(PostgresDatabase &database, const Excess &excess,
                                                                    bool behind)
{
    QString sql = u"SELECT id, received_at, body_bytes FROM events WHERE NOT pinned AND kind = ? AND inbox = ? AND "
                  "received_at >= ? AND received_at < ?"_s;
    const qint64 end = PostgresMonths::firstMs(excess.month + 1);
    QVariantList values{int(Kind::Event), excess.inbox, PostgresMonths::firstMs(excess.month),
                        behind ? std::min(end, excess.beforeMs) : end};
    if (!excess.inbox.isEmpty()) { // as the index has it
        sql += u" AND inbox <> '' AND %1 = %2"_s.arg(postgres::shortKey(u"inbox"_s), postgres::shortKey(u"?::text"_s));
        values.append(excess.inbox);
    }
    auto query =
        database.run(sql + u" ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED"_s, values + QVariantList{RowsInStep});
    if (!query)
        return base::fail(query.error());
    QList<Row> rows;
    while (query->next())
        rows.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong()});
    return rows;
}

base::Result<qsizetype> PostgresRetainer::removeOthers(PostgresDatabase &database, const retentionrules::Rules &rules,
                                                       qint64 nowMs)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    auto query = database.run(u"SELECT id, received_at, inbox FROM events WHERE kind <> 0 AND NOT pinned ORDER BY id "
                              "FOR UPDATE SKIP LOCKED"_s);
    if (!query)
        return base::fail(query.error());
    QList<Row> gone;
    while (query->next() && gone.size() < RowsInStep) {
        const auto rule = retentionrules::ruleOf(rules, query->value(2).toString());
        const qint64 receivedMs = query->value(1).toLongLong();
        if (rule && rule->age && receivedMs < nowMs - std::chrono::milliseconds(*rule->age).count())
            gone.append({query->value(0).toLongLong(), receivedMs, 0});
    }
    if (const auto removed = remove(database, gone); !removed)
        return base::fail(removed.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return gone.size();
}

base::Result<> PostgresRetainer::remove(PostgresDatabase &database, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    QList<qint64> ids;
    for (const Row &row : rows)
        ids.append(row.id);
    const auto [first, last] = std::ranges::minmax(rows, {}, &Row::receivedMs);
    const auto gone = PostgresMaintenance::removeRows(database, ids, first.receivedMs, last.receivedMs);
    if (!gone)
        return base::fail(gone.error());
    return m_tell(database, {{}, *gone, false, false});
}

} // namespace store
