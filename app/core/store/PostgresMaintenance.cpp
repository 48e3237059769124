// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresMaintenance.h"

#include "store/FilterSql.h"
#include "store/PostgresDatabase.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::PostgresMaintenance {

namespace {

QString idsSql(const QList<qint64> &ids)
{
    QStringList numbers; // of our own
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

base::Result<QList<qint64>> idsOf(PostgresDatabase &database, const QString &sql, const QVariantList &values)
{
    auto query = database.run(sql, values);
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    std::ranges::sort(ids);
    return ids;
}

//! What is too old, by inbox; the rule without a name is of the inboxes that have none.
FilterSql::Condition aged(const retentionrules::Rules &rules, qint64 nowMs)
{
    FilterSql::Condition any;
    QStringList others;
    QVariantList named;
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule) {
        if (rule.key().isEmpty())
            continue;
        others.append(u"?"_s);
        named.append(rule.key());
    }
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule) {
        if (!rule->age)
            continue;
        const qint64 before = nowMs - std::chrono::milliseconds(*rule->age).count();
        any.sql += any.sql.isEmpty() ? u"(received_at < ?"_s : u" OR (received_at < ?"_s;
        any.values.append(before);
        if (!rule.key().isEmpty()) {
            any.sql += u" AND inbox = ?"_s;
            any.values.append(rule.key());
        } else if (!others.isEmpty()) {
            any.sql += u" AND inbox NOT IN (%1)"_s.arg(others.join(u','));
            any.values += named;
        }
        any.sql += u')';
    }
    return any;
}

} // namespace

base::Result<QList<qint64>> setPinned(PostgresDatabase &database, const QList<qint64> &ids, bool pinned)
{
    if (ids.isEmpty())
        return QList<qint64>();
    return idsOf(database,
                 u"UPDATE events SET pinned = ?, changed_in = pg_current_xact_id()::text::bigint WHERE pinned <> ? AND "
                 "id IN (%1) RETURNING id"_s.arg(idsSql(ids)),
                 {pinned, pinned});
}

base::Result<Usage> usage(PostgresDatabase &database)
{
    auto query = database.run(u"SELECT inbox, count(*), sum(body_bytes)::bigint, count(*) FILTER (WHERE pinned) FROM "
                              "events WHERE kind = ? GROUP BY inbox"_s,
                              {int(Kind::Event)});
    if (!query)
        return base::fail(query.error());
    Usage usage;
    while (query->next())
        usage.inboxes.append({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                              query->value(3).toLongLong()});
    std::ranges::sort(usage.inboxes, {}, &InboxUsage::inbox);
    const auto bytes =
        database.value(u"SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c WHERE "
                       "c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND "
                       "c.relkind = 'r'"_s);
    if (!bytes)
        return base::fail(bytes.error());
    usage.fileBytes = bytes->toLongLong();
    return usage;
}

base::Result<QList<qint64>> removeAged(PostgresDatabase &database, const retentionrules::Rules &rules, qint64 nowMs,
                                       int most)
{
    const FilterSql::Condition condition = aged(rules, nowMs);
    if (condition.sql.isEmpty())
        return QList<qint64>();
    const auto gone = idsOf(
        database,
        u"DELETE FROM events WHERE (id, received_at) IN (SELECT id, received_at FROM events WHERE "
        "NOT pinned AND (%1) ORDER BY received_at LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING id"_s.arg(condition.sql),
        condition.values + QVariantList{most});
    if (!gone || gone->isEmpty())
        return gone;
    // The first key of an event stays while it has others: a new body has to meet them.
    for (const QString &sql :
         {u"DELETE FROM event_keys AS k WHERE id IN (%1) AND NOT (n = 0 AND EXISTS (SELECT 1 FROM event_keys AS other "
          "WHERE other.key = k.key AND other.n > 0))"_s,
          u"DELETE FROM deliveries WHERE event_id IN (%1)"_s}) {
        if (const auto deleted = database.run(sql.arg(idsSql(*gone))); !deleted)
            return base::fail(deleted.error());
    }
    return gone;
}

} // namespace store::PostgresMaintenance
