// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventQueries.h"

#include "base/Time.h"
#include "store/Database.h"
#include "store/EventRows.h"
#include "store/EventStore.h"
#include "store/EventWriter.h"
#include "store/FilterPlan.h"
#include "store/Sieve.h"
#include "store/TextSearch.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::queries {

namespace {

//! Rows of a stretch, newest first.
FilterSql::Condition pageSql(const FilterPlan &plan, const FilterPlan::Stretch &stretch, int limit)
{
    // The ids first: what is sorted or left out again stays small.
    const FilterSql::Condition ids = plan.newestIds(stretch, limit);
    return {u"SELECT "_s + EventRows::columns() + u" FROM ("_s + ids.sql
                + u") CROSS JOIN events ON id = hit ORDER BY id DESC"_s,
            ids.values};
}

//! Runs \a search(TextSearch &) as of one moment: index and events belong together.
template <typename Search>
auto searchTexts(Database &database, const EventFilter &filter, const Cancelled &cancelled, Search &&search)
    -> std::invoke_result_t<Search, TextSearch &>
{
    auto transaction = Transaction::begin(database, Transaction::Type::Read);
    if (!transaction)
        return base::fail(transaction.error());
    auto made = TextSearch::make(database, filter, cancelled);
    if (!made)
        return base::fail(made.error());
    return search(*made);
}

QString idsSql(const QList<qint64> &ids)
{
    QStringList numbers; // of our own
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

base::Result<QList<EventRow>> searchPage(Database &database, const EventFilter &filter, qint64 beforeId, int limit,
                                         const Cancelled &cancelled)
{
    return searchTexts(database, filter, cancelled, [&](TextSearch &search) -> base::Result<QList<EventRow>> {
        const auto ids = search.ids(beforeId, limit);
        if (!ids)
            return base::fail(ids.error());
        QList<EventRow> rows;
        const QString sql = u"SELECT "_s + EventRows::columns() + u" FROM events WHERE id IN ("_s + idsSql(*ids)
            + u") ORDER BY id DESC"_s;
        const auto read = EventRows::readAll(database, sql, {}, rows);
        return read ? base::Result<QList<EventRow>>(rows) : base::fail(read.error());
    });
}

//! Leaves those in which all words are.
base::Result<> keepFound(Database &database, const EventFilter &filter, QList<EventRow> &rows)
{
    const auto sorted = searchTexts(
        database, filter, [] { return false; },
        [&](TextSearch &search) -> base::Result<int> {
            QList<EventRow> found;
            for (const EventRow &row : rows) {
                const auto has = search.hasWords(row.id);
                if (!has)
                    return base::fail(has.error());
                if (*has)
                    found.append(row);
            }
            rows = found;
            return 0;
        });
    return sorted ? base::Result<>() : base::fail(sorted.error());
}

base::Result<qint64> countRows(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    const auto plan = FilterPlan::of(filter, database);
    if (!plan)
        return base::fail(plan.error());
    qint64 total = 0;
    const auto visit = [&](const FilterPlan::Stretch &stretch) -> base::Result<bool> {
        const FilterSql::Condition condition = plan->condition(stretch);
        const auto some = database.value(u"SELECT count(*) FROM events WHERE "_s + condition.sql, condition.values);
        if (!some)
            return base::fail(some.error());
        total += some->toLongLong();
        return true;
    };
    if (const auto walked = plan->walkAll(cancelled, visit); !walked)
        return base::fail(walked.error());
    return total;
}

base::Result<QList<EventRow>> plainPage(Database &database, const EventFilter &filter, qint64 beforeId, int limit,
                                        const Cancelled &cancelled)
{
    const int most = std::clamp(limit, 0, EventStore::MostPerPage);
    if (TextSearch::hasWords(filter))
        return searchPage(database, filter, beforeId, most, cancelled);
    const auto plan = FilterPlan::of(filter, database);
    if (!plan)
        return base::fail(plan.error());
    QList<EventRow> rows;
    const auto visit = [&](const FilterPlan::Stretch &stretch) -> base::Result<bool> {
        if (rows.size() >= most)
            return false;
        const FilterSql::Condition sql = pageSql(*plan, stretch, most - int(rows.size()));
        const auto read = EventRows::readAll(database, sql.sql, sql.values, rows);
        return read ? base::Result<bool>(rows.size() < most) : base::fail(read.error());
    };
    if (const auto walked = plan->walk(beforeId, cancelled, visit); !walked)
        return base::fail(walked.error());
    return rows;
}

base::Result<QList<EventRow>> plainRows(Database &database, const QList<qint64> &ids, const EventFilter &filter)
{
    constexpr qsizetype IdsAtOnce = 500; // bound values of one statement
    const auto where = FilterSql::of(filter, database.texts());
    if (!where)
        return base::fail(where.error());
    const FilterSql::Condition condition = where->tests();
    QList<qint64> wanted = ids;
    std::ranges::sort(wanted, std::greater());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    QList<EventRow> found;
    for (qsizetype from = 0; from < wanted.size(); from += IdsAtOnce) {
        const QList<qint64> some = wanted.mid(from, IdsAtOnce);
        QVariantList values = condition.values;
        QStringList marks;
        for (const qint64 id : some) {
            values.append(id);
            marks.append(u"?"_s);
        }
        const QString sql = u"SELECT "_s + EventRows::columns() + u" FROM events WHERE "_s + condition.sql
            + u" AND id IN ("_s + marks.join(u',') + u") ORDER BY id DESC"_s;
        if (const auto read = EventRows::readAll(database, sql, values, found); !read)
            return base::fail(read.error());
    }
    if (TextSearch::hasWords(filter)) {
        if (const auto kept = keepFound(database, filter, found); !kept)
            return base::fail(kept.error());
    }
    return found;
}

Sieve sieveOf(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    return {filter,
            {[&database, cancelled](const EventFilter &part, qint64 beforeId, int limit) {
                 return plainPage(database, part, beforeId, limit, cancelled);
             },
             [&database](const QList<qint64> &ids, const EventFilter &part) { return plainRows(database, ids, part); },
             [&database](qint64 id) -> base::Result<QByteArray> {
                 const auto detail = EventRows::readDetail(database, id);
                 return detail ? base::Result<QByteArray>(detail->body) : base::fail(detail.error());
             }},
            cancelled};
}

} // namespace

base::Result<> addDeliveries(SqlConnection &database, EventDetail &detail)
{
    // Repeats are rows of their own, the first delivery is the event's row.
    auto repeats =
        database.run(u"SELECT at, peer, status FROM deliveries WHERE event_id = ? ORDER BY id DESC LIMIT ?"_s,
                     {detail.row.id, MostDeliveries});
    if (!repeats)
        return base::fail(repeats.error());
    while (repeats->next())
        detail.deliveries.append({base::timeFromEpochMs(repeats->value(0).toLongLong()), repeats->value(1).toString(),
                                  repeats->value(2).toInt()});
    if (repeats->lastError().isValid())
        return base::fail(storageError(repeats->lastError()));
    if (detail.deliveries.size() < MostDeliveries)
        detail.deliveries.append({detail.row.receivedAt, detail.row.peer, detail.row.status});
    std::ranges::reverse(detail.deliveries);
    return {};
}

base::Result<QList<EventRow>> page(Database &database, const EventFilter &filter, qint64 beforeId, int limit,
                                   const Cancelled &cancelled)
{
    if (Sieve::isNeeded(filter))
        return sieveOf(database, filter, cancelled).page(beforeId, std::clamp(limit, 0, EventStore::MostPerPage));
    return plainPage(database, filter, beforeId, limit, cancelled);
}

base::Result<QList<EventRow>> rows(Database &database, const QList<qint64> &ids, const EventFilter &filter)
{
    const auto found = plainRows(database, ids, filter);
    if (!found || !Sieve::isNeeded(filter))
        return found;
    return sieveOf(database, filter, [] { return false; }).keep(*found);
}

base::Result<EventDetail> event(Database &database, qint64 id)
{
    // One moment for all reads: row, body and deliveries belong together.
    auto transaction = Transaction::begin(database, Transaction::Type::Read);
    if (!transaction)
        return base::fail(transaction.error());
    auto detail = EventRows::readDetail(database, id);
    if (!detail)
        return detail;
    if (const auto added = addDeliveries(database, *detail); !added)
        return base::fail(added.error());
    return detail;
}

base::Result<qint64> count(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    if (Sieve::isNeeded(filter))
        return sieveOf(database, filter, cancelled).count();
    if (TextSearch::hasWords(filter))
        return searchTexts(database, filter, cancelled, [](TextSearch &search) { return search.count(); });
    // "All kinds but validations" is asked for most, and has no index. Of validations there are few, and they have one.
    const bool deliveriesOnly = filter.kinds == EventFilter::deliveries();
    EventFilter counted = filter;
    if (deliveriesOnly)
        counted.kinds.clear();
    const auto total = countRows(database, counted, cancelled);
    if (!total || !deliveriesOnly)
        return total;
    counted.kinds = {Kind::Validation};
    const auto validations = countRows(database, counted, cancelled);
    return validations ? base::Result<qint64>(*total - *validations) : validations;
}

} // namespace store::queries
