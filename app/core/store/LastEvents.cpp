// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/LastEvents.h"

#include "base/Time.h"
#include "store/Database.h"
#include "store/EventQueries.h"
#include "store/EventStore.h"
#include "store/Texts.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

QString lastEventKey(const QString &id)
{
    return id.toCaseFolded();
}

namespace queries {

namespace {

constexpr qsizetype LookEvery = 500; // ids between two questions whether anybody still waits

base::Result<QHash<QString, LastEvent>> newestBy(Database &database, const QString &column, const Cancelled &cancelled)
{
    auto query = database.run(lastEventsSql(column), {EventStore::MostLastEvents});
    if (!query)
        return base::fail(query.error());
    QHash<QString, LastEvent> found;
    for (int rows = 0; query->next(); ++rows) {
        if (rows % LookEvery == 0 && cancelled())
            return base::fail(base::Error::cancelled());
        const auto id = database.texts().text(query->value(0));
        if (!id)
            return base::fail(id.error());
        const LastEvent event{query->value(1).toLongLong(), base::timeFromEpochMs(query->value(2).toLongLong()),
                              !query->value(3).isNull()};
        LastEvent &newest = found[lastEventKey(*id)]; // the same id may be written in several cases
        if (event.id > newest.id)
            newest = event;
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return found;
}

} // namespace

// The column's name is one of our own two. The kind is written into the text: see EventWriter::trimKind().
QString lastEventsSql(const QString &column)
{
    return u"WITH RECURSIVE ids(id) AS (SELECT min(%1) FROM events WHERE %1 IS NOT NULL UNION ALL "
           "SELECT (SELECT min(%1) FROM events WHERE %1 > ids.id) FROM ids WHERE ids.id IS NOT NULL LIMIT ?) "
           "SELECT newest.%1, newest.id, newest.received_at, newest.subscription_id FROM ids JOIN events AS newest ON "
           "newest.id = (SELECT id FROM events WHERE %1 = ids.id AND kind = %2 ORDER BY id DESC LIMIT 1)"_s.arg(column)
               .arg(int(Kind::Event));
}

base::Result<LastEvents> lastEvents(Database &database, const Cancelled &cancelled)
{
    auto bySubscription = newestBy(database, u"subscription_id"_s, cancelled);
    if (!bySubscription)
        return base::fail(bySubscription.error());
    auto byObject = newestBy(database, u"object_id"_s, cancelled);
    if (!byObject)
        return base::fail(byObject.error());
    return LastEvents{std::move(*bySubscription), std::move(*byObject)};
}

} // namespace queries

} // namespace store
