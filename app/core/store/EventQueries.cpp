// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventQueries.h"

#include "base/Time.h"
#include "store/Database.h"
#include "store/EventStore.h"
#include "store/EventWriter.h"
#include "store/FilterSql.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store::queries {

namespace {

// In the order of the members of EventRow, which readRow() relies on.
QString columns()
{
    return u"id, kind, received_at, last_at, deliveries, inbox, peer, status, elapsed_us, reason, event_type, "
           u"event_id, object_id, "
           "object_type, subscription_id, sender, sender_name, summary, verdict, errors, warnings, notes, body_bytes"_s;
}

// A number out of its range was written by somebody else: the row is shown, as the last of its enum.
Kind toKind(int number)
{
    return Kind(std::clamp(number, int(Kind::Event), int(Kind::Validation)));
}

Verdict toVerdict(int number)
{
    return Verdict(std::clamp(number, int(Verdict::Valid), int(Verdict::Rejected)));
}

EventRow readRow(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    EventRow row;
    row.id = next().toLongLong();
    row.kind = toKind(next().toInt());
    row.receivedAt = base::timeFromEpochMs(next().toLongLong());
    row.lastAt = base::timeFromEpochMs(next().toLongLong());
    row.deliveries = next().toInt();
    row.inbox = next().toString();
    row.peer = next().toString();
    row.status = next().toInt();
    row.elapsedUs = next().toInt();
    row.reason = next().toString();
    row.eventType = next().toString();
    row.eventId = next().toString();
    row.objectId = next().toString();
    row.objectType = next().toString();
    row.subscriptionId = next().toString();
    row.from = next().toString();
    row.fromName = next().toString();
    row.summary = next().toString();
    row.verdict = toVerdict(next().toInt());
    row.errors = next().toInt();
    row.warnings = next().toInt();
    row.notes = next().toInt();
    row.bodyBytes = next().toLongLong();
    return row;
}

base::Result<> readRows(Database &database, const QString &sql, const QVariantList &values, QList<EventRow> &rows)
{
    auto query = database.run(sql, values);
    if (!query)
        return base::fail(query.error());
    while (query->next())
        rows.append(readRow(*query));
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return {};
}

// A search through bodies goes down the ids in steps of this many, so that it can be given up in between.
constexpr qint64 StepIds = 10'000;

//! Calls \a step(low, high) for stretches of ids from below \a beforeId downwards, until it returns false or fails.
//! What reads no body is one stretch.
template <typename Step>
base::Result<> walkDown(Database &database, bool inSteps, qint64 beforeId, const Cancelled &cancelled, Step &&step)
{
    qint64 high = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    if (!inSteps) {
        const auto more = step(std::numeric_limits<qint64>::min(), high);
        return more ? base::Result<>() : base::fail(more.error());
    }
    const auto newest = database.value(u"SELECT max(id) FROM events"_s);
    if (!newest)
        return base::fail(newest.error());
    const auto oldest = database.value(u"SELECT min(id) FROM events"_s);
    if (!oldest)
        return base::fail(oldest.error());
    if (newest->isNull())
        return {};
    high = std::min(high, newest->toLongLong() + 1);
    while (high > oldest->toLongLong()) {
        if (cancelled())
            return base::fail(base::Error::cancelled());
        const qint64 low = high - StepIds;
        const base::Result<bool> more = step(low, high);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        high = low;
    }
    return {};
}

base::Result<EventDetail> readDetail(Database &database, qint64 id)
{
    QList<EventRow> rows;
    if (const auto read = readRows(database, u"SELECT "_s + columns() + u" FROM events WHERE id = ?"_s, {id}, rows);
        !read)
        return base::fail(read.error());
    if (rows.isEmpty())
        return base::fail(base::Error::Kind::NotFound, u"event %1"_s.arg(id));
    EventDetail detail;
    detail.row = rows.first();

    auto body = database.run(u"SELECT method, target, headers, body FROM bodies WHERE id = ?"_s, {id});
    if (!body)
        return base::fail(body.error());
    if (!body->next())
        return base::fail(storageError(u"event %1 has lost its body"_s.arg(id)));
    detail.method = body->value(0).toByteArray();
    detail.target = body->value(1).toByteArray();
    detail.headers = base::headersFromJson(body->value(2).toByteArray());
    detail.body = body->value(3).toByteArray();

    // Repeats are rows of their own, the first delivery is the event's row.
    auto repeats = database.run(
        u"SELECT at, peer, status FROM deliveries WHERE event_id = ? ORDER BY id DESC LIMIT ?"_s, {id, MostDeliveries});
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
    return detail;
}

} // namespace

base::Result<QList<EventRow>> page(Database &database, const EventFilter &filter, qint64 beforeId, int limit,
                                   const Cancelled &cancelled)
{
    const auto where = FilterSql::of(filter);
    if (!where)
        return base::fail(where.error());
    const int most = std::clamp(limit, 0, EventStore::MostPerPage);
    const QString sql = u"SELECT "_s + columns() + u" FROM events WHERE "_s + where->condition
        + u" AND id >= ? AND id < ? ORDER BY id DESC LIMIT ?"_s;
    QList<EventRow> rows;
    const auto step = [&](qint64 low, qint64 high) -> base::Result<bool> {
        const auto read =
            readRows(database, sql, where->values + QVariantList{low, high, most - int(rows.size())}, rows);
        if (!read)
            return base::fail(read.error());
        return rows.size() < most;
    };
    if (const auto walked = walkDown(database, where->readsBodies, beforeId, cancelled, step); !walked)
        return base::fail(walked.error());
    return rows;
}

base::Result<QList<EventRow>> rows(Database &database, const QList<qint64> &ids, const EventFilter &filter)
{
    constexpr qsizetype IdsAtOnce = 500; // bound values of one statement
    const auto where = FilterSql::of(filter);
    if (!where)
        return base::fail(where.error());
    QList<qint64> wanted = ids;
    std::ranges::sort(wanted, std::greater());
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    QList<EventRow> found;
    for (qsizetype from = 0; from < wanted.size(); from += IdsAtOnce) {
        const QList<qint64> some = wanted.mid(from, IdsAtOnce);
        QVariantList values = where->values;
        QStringList marks;
        for (const qint64 id : some) {
            values.append(id);
            marks.append(u"?"_s);
        }
        const QString sql = u"SELECT "_s + columns() + u" FROM events WHERE "_s + where->condition + u" AND id IN ("_s
            + marks.join(u',') + u") ORDER BY id DESC"_s;
        if (const auto read = readRows(database, sql, values, found); !read)
            return base::fail(read.error());
    }
    return found;
}

base::Result<EventDetail> event(Database &database, qint64 id)
{
    // One moment for the three reads: row, body and deliveries belong together.
    auto transaction = Transaction::begin(database, Transaction::Type::Read);
    if (!transaction)
        return base::fail(transaction.error());
    return readDetail(database, id);
}

base::Result<qint64> count(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    if (filter.isEmpty()) {
        // The count that is asked for most: SQLite counts all rows over a small index, but not "all but one kind".
        const auto all = database.value(
            u"SELECT (SELECT count(*) FROM events) - (SELECT count(*) FROM events WHERE kind = %1)"_s.arg(
                int(Kind::Validation)));
        return all ? base::Result<qint64>(all->toLongLong()) : base::fail(all.error());
    }
    const auto where = FilterSql::of(filter);
    if (!where)
        return base::fail(where.error());
    const QString sql = u"SELECT count(*) FROM events WHERE "_s + where->condition + u" AND id >= ? AND id < ?"_s;
    qint64 total = 0;
    const auto step = [&](qint64 low, qint64 high) -> base::Result<bool> {
        const auto some = database.value(sql, where->values + QVariantList{low, high});
        if (!some)
            return base::fail(some.error());
        total += some->toLongLong();
        return true;
    };
    if (const auto walked = walkDown(database, where->readsBodies, 0, cancelled, step); !walked)
        return base::fail(walked.error());
    return total;
}

} // namespace store::queries
