// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventRows.h"

#include "base/Time.h"
#include "store/Database.h"
#include "store/EventId.h"
#include "store/Head.h"
#include "store/Packing.h"
#include "store/Peer.h"
#include "store/RowOf.h"
#include "store/Texts.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store::EventRows {

namespace {

//! Takes the columns one after the other; the first text that is missing is the error.
class Columns
{
public:
    Columns(const QSqlQuery &query, Database &database) : m_query(query), m_database(database) { }

    QVariant next() { return m_query.value(m_at++); }
    qint64 number() { return next().toLongLong(); }
    int smallNumber() { return next().toInt(); }
    bool flag() { return smallNumber() != 0; }
    QDateTime time() { return base::timeFromEpochMs(number()); }
    QString eventId() { return EventId::fromColumn(next()); }
    QString peer()
    {
        const QString host = text();
        const QVariant port = next();
        return Peer{host, port.isNull() ? -1 : port.toInt()}.text();
    }

    QString text() { return orFailure(m_database.texts().text(next())); }
    QString packed() { return orFailure(m_database.packing().unpackText(next())); }

    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }

private:
    QString orFailure(base::Result<QString> text)
    {
        if (text)
            return std::move(*text);
        if (!m_failure)
            m_failure = text.error();
        return {};
    }

    const QSqlQuery &m_query;
    Database &m_database;
    int m_at = 0;
    std::optional<base::Error> m_failure;
};

} // namespace

QString columns()
{
    return u"id, kind, received_at, coalesce(last_at, received_at), deliveries, inbox, peer_host, peer_port, status, "
           "elapsed_us, reason, event_type, event_id, object_id, object_type, subscription_id, sender, sender_name, "
           "summary, verdict, errors, warnings, notes, body_bytes, other_body_of, pinned"_s;
}

base::Result<EventRow> read(const QSqlQuery &query, Database &database)
{
    Columns columns(query, database);
    EventRow row = rowOf(columns);
    if (columns.failure())
        return base::fail(*columns.failure());
    return row;
}

base::Result<> readAll(Database &database, const QString &sql, const QVariantList &values, QList<EventRow> &rows)
{
    auto query = database.run(sql, values);
    if (!query)
        return base::fail(query.error());
    while (query->next()) {
        auto row = read(*query, database);
        if (!row)
            return base::fail(row.error());
        rows.append(std::move(*row));
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return {};
}

base::Result<EventDetail> readDetail(Database &database, qint64 id)
{
    QList<EventRow> rows;
    if (const auto done = readAll(database, u"SELECT "_s + columns() + u" FROM events WHERE id = ?"_s, {id}, rows);
        !done)
        return base::fail(done.error());
    if (rows.isEmpty())
        return base::fail(base::Error::Kind::NotFound, u"event %1"_s.arg(id));
    auto packed = database.run(u"SELECT encoding, head, body FROM bodies WHERE id = ?"_s, {id});
    if (!packed)
        return base::fail(packed.error());
    if (!packed->next())
        return base::fail(storageError(u"event %1 has lost its body"_s.arg(id)));
    const qint64 encoding = packed->value(0).toLongLong();
    const auto headBytes = database.packing().unpack(encoding, packed->value(1).toByteArray());
    if (!headBytes)
        return base::fail(headBytes.error());
    auto head = Head::fromBytes(*headBytes);
    if (!head)
        return base::fail(head.error());
    auto body = database.packing().unpack(encoding, packed->value(2).toByteArray(), rows.first().bodyBytes);
    if (!body)
        return base::fail(body.error());
    EventDetail detail;
    detail.row = rows.takeFirst();
    detail.method = std::move(head->method);
    detail.target = std::move(head->target);
    detail.headers = std::move(head->headers);
    detail.body = std::move(*body);
    return detail;
}

} // namespace store::EventRows
