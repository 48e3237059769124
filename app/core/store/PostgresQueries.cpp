// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresQueries.h"

#include "base/Time.h"
#include "store/EventQueries.h"
#include "store/EventStore.h"
#include "store/PostgresColumns.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresFilter.h"
#include "store/PostgresRows.h"
#include "store/Sieve.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store::PostgresQueries {

namespace {

constexpr int MostLookedAt = 1000; // events between two questions whether anybody still waits

QString idsSql(const QList<qint64> &ids)
{
    QStringList numbers; // of our own
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

base::Result<QList<EventRow>> rowsOf(PostgresDatabase &database, const QString &condition, const QVariantList &values)
{
    QList<EventRow> rows;
    const auto read = PostgresRows::readAll(
        database, u"SELECT "_s + PostgresRows::columns() + u" FROM events WHERE "_s + condition, values, rows);
    return read ? base::Result<QList<EventRow>>(std::move(rows)) : base::fail(read.error());
}

base::Result<QList<EventRow>> rowsById(PostgresDatabase &database, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<EventRow>();
    return rowsOf(database, u"id IN (%1) ORDER BY id DESC"_s.arg(idsSql(ids)), {});
}

//! Ids in which all words are, newest first, until there are \a limit.
base::Result<QList<qint64>> search(PostgresDatabase &database, const PostgresFilter &filter, qint64 beforeId, int limit,
                                   const Cancelled &cancelled)
{
    QList<qint64> found;
    qint64 below = beforeId;
    while (found.size() < limit) {
        if (cancelled())
            return base::fail(base::Error::cancelled());
        const int most = std::clamp(2 * limit, 100, MostLookedAt);
        auto query = database.run(u"SELECT id, search FROM events WHERE "_s + filter.condition.sql
                                      + u" AND id < ? ORDER BY id DESC LIMIT ?"_s,
                                  filter.condition.values + QVariantList{below, most});
        if (!query)
            return base::fail(query.error());
        int rows = 0;
        for (; query->next(); ++rows) {
            below = query->value(0).toLongLong();
            if (found.size() < limit && filter.hasWords(query->value(1).toString()))
                found.append(below);
        }
        if (rows < most)
            break;
    }
    return found;
}

base::Result<QHash<QString, LastEvent>> newestBy(PostgresDatabase &database, const QString &column)
{
    // Goes from one id to the next over the index, so it costs what there are ids, not what there are events.
    const QString sql =
        u"WITH RECURSIVE ids(key) AS ((SELECT %2 FROM events WHERE %1 <> '' ORDER BY 1 LIMIT 1) UNION ALL "
        "SELECT (SELECT %2 FROM events WHERE %1 <> '' AND %2 > ids.key ORDER BY 1 LIMIT 1) FROM ids "
        "WHERE ids.key IS NOT NULL) "
        "SELECT newest.* FROM (SELECT key FROM ids WHERE key IS NOT NULL LIMIT ?) AS ids CROSS JOIN LATERAL "
        "(SELECT %1, id, received_at, subscription_id <> '' FROM events WHERE %1 <> '' AND %2 = ids.key AND kind = %3 "
        "ORDER BY id DESC LIMIT 1) AS newest"_s.arg(column, postgres::shortKey(column))
            .arg(int(Kind::Event));
    auto query = database.run(sql, {EventStore::MostLastEvents});
    if (!query)
        return base::fail(query.error());
    QHash<QString, LastEvent> found;
    while (query->next()) {
        const LastEvent event{query->value(1).toLongLong(), base::timeFromEpochMs(query->value(2).toLongLong()),
                              query->value(3).toBool()};
        LastEvent &newest = found[lastEventKey(query->value(0).toString())]; // it may be written in several cases
        if (event.id > newest.id)
            newest = event;
    }
    return found;
}

base::Result<QList<EventRow>> plainPage(PostgresDatabase &database, const EventFilter &filter, qint64 beforeId,
                                        int limit, const Cancelled &cancelled)
{
    const auto asked = PostgresFilter::of(filter);
    if (!asked)
        return base::fail(asked.error());
    const int most = std::clamp(limit, 0, EventStore::MostPerPage);
    const qint64 below = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    if (asked->words.isEmpty())
        return rowsOf(database, asked->condition.sql + u" AND id < ? ORDER BY id DESC LIMIT ?"_s,
                      asked->condition.values + QVariantList{below, most});
    const auto ids = search(database, *asked, below, most, cancelled);
    return ids ? rowsById(database, *ids) : base::fail(ids.error());
}

base::Result<QList<EventRow>> plainRows(PostgresDatabase &database, const QList<qint64> &ids, const EventFilter &filter)
{
    const auto asked = PostgresFilter::of(filter);
    if (!asked)
        return base::fail(asked.error());
    if (ids.isEmpty())
        return QList<EventRow>();
    const QString condition = asked->condition.sql + u" AND id IN (%1) ORDER BY id DESC"_s.arg(idsSql(ids));
    if (asked->words.isEmpty())
        return rowsOf(database, condition, asked->condition.values);
    auto query = database.run(u"SELECT id, search FROM events WHERE "_s + condition, asked->condition.values);
    if (!query)
        return base::fail(query.error());
    QList<qint64> found;
    while (query->next()) {
        if (asked->hasWords(query->value(1).toString()))
            found.append(query->value(0).toLongLong());
    }
    return rowsById(database, found);
}

Sieve sieveOf(PostgresDatabase &database, const EventFilter &filter, const Cancelled &cancelled)
{
    return {filter,
            {[&database, cancelled](const EventFilter &part, qint64 beforeId, int limit) {
                 return plainPage(database, part, beforeId, limit, cancelled);
             },
             [&database](const QList<qint64> &ids, const EventFilter &part) { return plainRows(database, ids, part); },
             [&database](qint64 id) -> base::Result<QByteArray> {
                 const auto detail = PostgresRows::readDetail(database, id);
                 return detail ? base::Result<QByteArray>(detail->body) : base::fail(detail.error());
             }},
            cancelled};
}

} // namespace

base::Result<QList<EventRow>> page(PostgresDatabase &database, const EventFilter &filter, qint64 beforeId, int limit,
                                   const Cancelled &cancelled)
{
    if (Sieve::isNeeded(filter))
        return sieveOf(database, filter, cancelled).page(beforeId, std::clamp(limit, 0, EventStore::MostPerPage));
    return plainPage(database, filter, beforeId, limit, cancelled);
}

base::Result<QList<EventRow>> rows(PostgresDatabase &database, const QList<qint64> &ids, const EventFilter &filter)
{
    const auto found = plainRows(database, ids, filter);
    if (!found || !Sieve::isNeeded(filter))
        return found;
    return sieveOf(database, filter, [] { return false; }).keep(*found);
}

base::Result<EventDetail> detail(PostgresDatabase &database, qint64 id)
{
    // One moment for both reads: row and deliveries belong together.
    auto transaction = Transaction::begin(database, Transaction::Type::Read);
    if (!transaction)
        return base::fail(transaction.error());
    auto detail = PostgresRows::readDetail(database, id);
    if (!detail)
        return detail;
    if (const auto added = queries::addDeliveries(database, *detail); !added)
        return base::fail(added.error());
    return detail;
}

base::Result<qint64> count(PostgresDatabase &database, const EventFilter &filter, const Cancelled &cancelled)
{
    if (Sieve::isNeeded(filter))
        return sieveOf(database, filter, cancelled).count();
    const auto asked = PostgresFilter::of(filter);
    if (!asked)
        return base::fail(asked.error());
    if (!asked->words.isEmpty()) {
        const auto ids = search(database, *asked, std::numeric_limits<qint64>::max(),
                                std::numeric_limits<int>::max() / 2, cancelled);
        return ids ? base::Result<qint64>(ids->size()) : base::fail(ids.error());
    }
    const auto rows =
        database.value(u"SELECT count(*) FROM events WHERE "_s + asked->condition.sql, asked->condition.values);
    return rows ? base::Result<qint64>(rows->toLongLong()) : base::fail(rows.error());
}

base::Result<LastEvents> lastEvents(PostgresDatabase &database, const Cancelled &cancelled)
{
    auto bySubscription = newestBy(database, u"subscription_id"_s);
    if (!bySubscription)
        return base::fail(bySubscription.error());
    if (cancelled())
        return base::fail(base::Error::cancelled());
    auto byObject = newestBy(database, u"object_id"_s);
    if (!byObject)
        return base::fail(byObject.error());
    return LastEvents{std::move(*bySubscription), std::move(*byObject)};
}

} // namespace store::PostgresQueries
