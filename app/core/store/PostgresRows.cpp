// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresRows.h"

#include "base/Time.h"
#include "store/Head.h"
#include "store/PlainPacking.h"
#include "store/PostgresDatabase.h"
#include "store/RowOf.h"

using namespace Qt::StringLiterals;

namespace store::PostgresRows {

namespace {

//! Takes the columns one after the other.
class Columns
{
public:
    explicit Columns(const QSqlQuery &query) : m_query(query) { }

    QVariant next() { return m_query.value(m_at++); }
    qint64 number() { return next().toLongLong(); }
    int smallNumber() { return next().toInt(); }
    bool flag() { return next().toBool(); }
    QDateTime time() { return base::timeFromEpochMs(number()); }
    QString text() { return next().toString(); }
    QString peer() { return text(); }
    QString eventId() { return text(); }
    QString packed() { return text(); }

private:
    const QSqlQuery &m_query;
    int m_at = 0;
};

} // namespace

QString columns()
{
    return u"id, kind, received_at, last_at, deliveries, inbox, peer, status, elapsed_us, reason, event_type, "
           u"event_id, "
           "object_id, object_type, subscription_id, sender, sender_name, summary, verdict, errors, warnings, notes, "
           "body_bytes, other_body_of, pinned"_s;
}

EventRow read(const QSqlQuery &query)
{
    Columns columns(query);
    return rowOf(columns);
}

base::Result<> readAll(PostgresDatabase &database, const QString &sql, const QVariantList &values,
                       QList<EventRow> &rows)
{
    auto query = database.run(sql, values);
    if (!query)
        return base::fail(query.error());
    while (query->next())
        rows.append(read(*query));
    return {};
}

base::Result<EventDetail> readDetail(PostgresDatabase &database, qint64 id)
{
    auto query = database.run(u"SELECT "_s + columns() + u", head, body FROM events WHERE id = ?"_s, {id});
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return base::fail(base::Error::Kind::NotFound, u"event %1"_s.arg(id));
    const auto headBytes = plainpacking::unpack(query->value(u"head"_s).toByteArray());
    if (!headBytes)
        return base::fail(headBytes.error());
    auto head = Head::fromBytes(*headBytes);
    if (!head)
        return base::fail(head.error());
    auto body = plainpacking::unpack(query->value(u"body"_s).toByteArray());
    if (!body)
        return base::fail(body.error());
    EventDetail detail;
    detail.row = read(*query);
    detail.method = std::move(head->method);
    detail.target = std::move(head->target);
    detail.headers = std::move(head->headers);
    detail.body = std::move(*body);
    return detail;
}

} // namespace store::PostgresRows
