// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventRemover.h"

#include "store/Announcements.h"
#include "store/Database.h"
#include "store/Event.h"

#include <QHash>
#include <QSqlError>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store::eventremover {

namespace {

struct Total
{
    qint64 events = 0;
    qint64 bytes = 0;
};

//! A row that others may name as the first one of their event id.
struct First
{
    qint64 id = 0;
    QVariant eventId;
    QVariant inbox;
};

struct Gone
{
    QList<qint64> ids;
    QHash<qint64, Total> totals; //!< by inbox
    QList<First> firsts;
};

base::Result<Gone> deleteRows(Database &database, const QList<qint64> &ids)
{
    QStringList numbers; // of our own
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    auto query =
        database.run(u"DELETE FROM events WHERE id IN (%1) AND pinned = 0 "
                     "RETURNING id, kind, inbox, body_bytes, event_id, other_body_of"_s.arg(numbers.join(u',')));
    if (!query)
        return base::fail(query.error());
    Gone gone;
    while (query->next()) {
        const qint64 id = query->value(0).toLongLong();
        gone.ids.append(id);
        if (Kind(query->value(1).toInt()) != Kind::Event)
            continue;
        const QVariant inbox = query->value(2);
        Total &total = gone.totals[inbox.typeId() == QMetaType::LongLong ? inbox.toLongLong() : 0];
        ++total.events;
        total.bytes += query->value(3).toLongLong();
        if (!query->value(4).isNull() && query->value(5).isNull())
            gone.firsts.append({id, query->value(4), inbox});
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return gone;
}

//! The oldest that is left becomes the first, and the others name it. The rows that were changed.
base::Result<QList<qint64>> linkAnew(Database &database, const First &first)
{
    auto query =
        database.run(u"SELECT id FROM events WHERE event_id = ? AND inbox IS ? AND other_body_of = ? ORDER BY id"_s,
                     {first.eventId, first.inbox, first.id});
    if (!query)
        return base::fail(query.error());
    QList<qint64> others;
    while (query->next())
        others.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    query->finish();
    for (const qint64 id : others) {
        const QVariant link = id == others.first() ? QVariant() : QVariant(others.first());
        if (const auto linked = database.run(u"UPDATE events SET other_body_of = ? WHERE id = ?"_s, {link, id});
            !linked)
            return base::fail(linked.error());
    }
    return others;
}

} // namespace

base::Result<QList<qint64>> remove(Database &database, const QList<qint64> &ids)
{
    const auto gone = deleteRows(database, ids);
    if (!gone)
        return base::fail(gone.error());
    for (auto total = gone->totals.cbegin(); total != gone->totals.cend(); ++total) {
        if (const auto less =
                database.run(u"UPDATE totals SET events = events - ?, bytes = bytes - ? WHERE inbox = ?"_s,
                             {total->events, total->bytes, total.key()});
            !less)
            return base::fail(less.error());
    }
    QList<qint64> changed;
    for (const First &first : gone->firsts) {
        const auto linked = linkAnew(database, first);
        if (!linked)
            return linked;
        changed.append(*linked);
    }
    if (const auto told = announcements::announce(database, announcements::What::Removed, gone->ids); !told)
        return base::fail(told.error());
    if (const auto told = announcements::announce(database, announcements::What::Changed, changed); !told)
        return base::fail(told.error());
    return gone->ids;
}

} // namespace store::eventremover
