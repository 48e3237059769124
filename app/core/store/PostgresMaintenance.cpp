// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresMaintenance.h"

#include "store/PostgresDatabase.h"
#include "store/PostgresTotals.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::PostgresMaintenance {

namespace {

// What the totals need of a row that changes.
const auto Counted = u"RETURNING id, kind, inbox, received_at, body_bytes"_s;

QString idsSql(const QList<qint64> &ids)
{
    QStringList numbers; // of our own
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

//! Runs a statement that ends with Counted and adds \a amount(bytes) for every row. The rows, ascending.
template <typename Fn>
base::Result<QList<qint64>> runCounted(PostgresDatabase &database, const QString &sql, const QVariantList &values,
                                       Fn amount)
{
    auto query = database.run(sql, values);
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    PostgresTotals totals;
    while (query->next()) {
        ids.append(query->value(0).toLongLong());
        if (Kind(query->value(1).toInt()) == Kind::Event)
            totals.add(query->value(2).toString(), query->value(3).toLongLong(), amount(query->value(4).toLongLong()));
    }
    if (const auto written = totals.write(database); !written)
        return base::fail(written.error());
    std::ranges::sort(ids);
    return ids;
}

} // namespace

base::Result<QList<qint64>> setPinned(PostgresDatabase &database, const QList<qint64> &ids, bool pinned)
{
    if (ids.isEmpty())
        return QList<qint64>();
    const qint64 sign = pinned ? 1 : -1;
    return runCounted(
        database,
        u"UPDATE events SET pinned = ?, changed_in = pg_current_xact_id()::text::bigint WHERE pinned <> ? "
        "AND id IN (%1) %2"_s.arg(idsSql(ids), Counted),
        {pinned, pinned}, [sign](qint64 bytes) {
            return PostgresTotals::Amount{0, 0, sign, sign * bytes};
        });
}

base::Result<Usage> usage(PostgresDatabase &database)
{
    const auto totals = PostgresTotals::read(database);
    if (!totals)
        return base::fail(totals.error());
    Usage usage;
    for (auto inbox = totals->cbegin(); inbox != totals->cend(); ++inbox) {
        PostgresTotals::Amount all;
        for (const PostgresTotals::Amount &month : *inbox)
            all += month;
        usage.inboxes.append({inbox.key(), all.events, all.bytes, all.pinned});
    }
    const auto bytes =
        database.value(u"SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c WHERE "
                       "c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND "
                       "c.relkind = 'r'"_s);
    if (!bytes)
        return base::fail(bytes.error());
    usage.fileBytes = bytes->toLongLong();
    return usage;
}

base::Result<QList<qint64>> removeRows(PostgresDatabase &database, const QList<qint64> &ids, qint64 firstMs,
                                       qint64 lastMs)
{
    if (ids.isEmpty())
        return QList<qint64>();
    // The times tell the server which months it need not look at.
    const auto gone = runCounted(
        database,
        u"DELETE FROM events WHERE id IN (%1) AND received_at >= ? AND received_at <= ? AND NOT pinned %2"_s.arg(
            idsSql(ids), Counted),
        {firstMs, lastMs}, [](qint64 bytes) {
            return PostgresTotals::Amount{-1, -bytes, 0, 0};
        });
    if (!gone)
        return gone;
    const auto forgotten = forgetRows(database, *gone);
    return forgotten ? gone : base::fail(forgotten.error());
}

base::Result<> forgetRows(PostgresDatabase &database, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    // The first key of an event stays while it has others: a new body has to meet them.
    for (const QString &sql :
         {u"DELETE FROM event_keys AS k WHERE id IN (%1) AND NOT (n = 0 AND EXISTS (SELECT 1 FROM event_keys AS other "
          "WHERE other.key = k.key AND other.n > 0))"_s,
          u"DELETE FROM deliveries WHERE event_id IN (%1)"_s}) {
        if (const auto deleted = database.run(sql.arg(idsSql(ids))); !deleted)
            return base::fail(deleted.error());
    }
    return {};
}

base::Result<> writeProgress(PostgresDatabase &database, const QString &name, const QJsonObject &value)
{
    const auto saved =
        database.run(u"INSERT INTO progress (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET "
                     "value = excluded.value"_s,
                     {name, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))});
    return saved ? base::Result<>() : base::fail(saved.error());
}

} // namespace store::PostgresMaintenance
