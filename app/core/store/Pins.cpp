// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Pins.h"

#include "store/Announcements.h"
#include "store/Database.h"
#include "store/Event.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

//! Whether it was not so before.
base::Result<bool> pin(Database &database, qint64 id, bool pinned)
{
    auto query = database.run(u"UPDATE events SET pinned = ? WHERE id = ? AND pinned <> ? "
                              "RETURNING kind, inbox, body_bytes"_s,
                              {int(pinned), id, int(pinned)});
    if (!query)
        return base::fail(query.error());
    const bool changed = query->next();
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    if (!changed || Kind(query->value(0).toInt()) != Kind::Event)
        return changed;
    const QVariant inbox = query->value(1);
    const qint64 bytes = query->value(2).toLongLong();
    query->finish();
    const auto counted = database.run(
        u"UPDATE totals SET pinned = pinned + ?, pinned_bytes = pinned_bytes + ? WHERE inbox = ?"_s,
        {pinned ? 1 : -1, pinned ? bytes : -bytes, inbox.typeId() == QMetaType::LongLong ? inbox.toLongLong() : 0});
    return counted ? base::Result<bool>(true) : base::fail(counted.error());
}

} // namespace

base::Result<QList<qint64>> setPinned(Database &database, const QList<qint64> &ids, bool pinned)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    QList<qint64> changed;
    for (const qint64 id : ids) {
        const auto done = pin(database, id, pinned);
        if (!done)
            return base::fail(done.error());
        if (*done)
            changed.append(id);
    }
    if (const auto told = announcements::announce(database, announcements::What::Changed, changed); !told)
        return base::fail(told.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return changed;
}

} // namespace store
