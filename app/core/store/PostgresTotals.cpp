// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresTotals.h"

#include "store/PostgresDatabase.h"
#include "store/PostgresMonths.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace store {

PostgresTotals::Amount &PostgresTotals::Amount::operator+=(const Amount &other)
{
    events += other.events;
    bytes += other.bytes;
    pinned += other.pinned;
    pinnedBytes += other.pinnedBytes;
    return *this;
}

void PostgresTotals::add(const QString &inbox, qint64 receivedMs, const Amount &amount)
{
    m_amounts[{inbox, PostgresMonths::of(receivedMs)}] += amount;
}

base::Result<> PostgresTotals::write(PostgresDatabase &database) const
{
    if (m_amounts.isEmpty())
        return {};
    QStringList rows;
    for (auto one = m_amounts.cbegin(); one != m_amounts.cend(); ++one)
        rows.append(
            database.row({one.key().first, one.key().second, one->events, one->bytes, one->pinned, one->pinnedBytes}));
    const auto written = database.run(
        u"INSERT INTO totals (inbox, month, events, bytes, pinned, pinned_bytes) VALUES "_s + rows.join(u','));
    return written ? base::Result<>() : base::fail(written.error());
}

base::Result<QMap<QString, PostgresTotals::Months>> PostgresTotals::read(PostgresDatabase &database)
{
    auto query = database.run(u"SELECT inbox, month, sum(events)::bigint, sum(bytes)::bigint, sum(pinned)::bigint, "
                              "sum(pinned_bytes)::bigint FROM totals GROUP BY inbox, month HAVING sum(events) <> 0"_s);
    if (!query)
        return base::fail(query.error());
    QMap<QString, Months> all;
    while (query->next())
        all[query->value(0).toString()].insert(query->value(1).toInt(),
                                               {query->value(2).toLongLong(), query->value(3).toLongLong(),
                                                query->value(4).toLongLong(), query->value(5).toLongLong()});
    return all;
}

base::Result<> PostgresTotals::fold(PostgresDatabase &database)
{
    const auto rows = database.value(u"SELECT count(*) FROM totals"_s);
    if (!rows)
        return base::fail(rows.error());
    if (rows->toLongLong() <= MostRows)
        return {};
    // One statement, so that everybody sees the same sum before and after it.
    const auto folded = database.run(
        u"WITH old AS (DELETE FROM totals WHERE id IN (SELECT id FROM totals ORDER BY id LIMIT ? FOR UPDATE SKIP "
        "LOCKED) RETURNING *) INSERT INTO totals (inbox, month, events, bytes, pinned, pinned_bytes) SELECT inbox, "
        "month, sum(events), sum(bytes), sum(pinned), sum(pinned_bytes) FROM old GROUP BY inbox, month HAVING "
        "sum(events) <> 0 OR sum(bytes) <> 0 OR sum(pinned) <> 0 OR sum(pinned_bytes) <> 0"_s,
        {MostFolded});
    return folded ? base::Result<>() : base::fail(folded.error());
}

base::Result<> PostgresTotals::forget(PostgresDatabase &database, int month)
{
    const auto gone = database.run(u"DELETE FROM totals WHERE month = ?"_s, {month});
    return gone ? base::Result<>() : base::fail(gone.error());
}

} // namespace store
