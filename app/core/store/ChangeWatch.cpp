// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/ChangeWatch.h"

#include "store/Database.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

ChangeWatch::ChangeWatch(Database &database) : m_database(&database)
{
}

base::Result<ChangeWatch> ChangeWatch::make(Database &database)
{
    ChangeWatch watch(database);
    const auto version = database.value(u"PRAGMA data_version"_s);
    if (!version)
        return base::fail(version.error());
    watch.m_version = version->toLongLong();
    if (const auto skipped = watch.skip(); !skipped)
        return base::fail(skipped.error());
    return watch;
}

base::Result<> ChangeWatch::skip()
{
    const auto event = m_database->value(u"SELECT max(id) FROM events"_s);
    if (!event)
        return base::fail(event.error());
    const auto delivery = m_database->value(u"SELECT max(id) FROM deliveries"_s);
    if (!delivery)
        return base::fail(delivery.error());
    // Never back: ids are given once, so after rows were deleted a smaller maximum says nothing.
    m_anyRows = !event->isNull();
    m_event = std::max(m_event, event->toLongLong());
    m_delivery = std::max(m_delivery, delivery->toLongLong());
    return {};
}

base::Result<ChangeWatch::Seen> ChangeWatch::look()
{
    const auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return base::fail(version.error());
    if (version->toLongLong() == m_version && !m_more)
        return Seen{};
    auto seen = collect();
    if (seen)
        m_version = version->toLongLong(); // on failure the next look tries again
    return seen;
}

base::Result<ChangeWatch::Seen> ChangeWatch::collect()
{
    Seen seen;
    m_more = false;
    const auto take = [&](const QString &sql, qint64 &newest) -> base::Result<> {
        auto query = m_database->run(sql, {newest, MostAtOnce});
        if (!query)
            return base::fail(query.error());
        int rows = 0;
        qint64 last = newest;
        QList<qint64> ids;
        for (; query->next(); ++rows) {
            last = query->value(0).toLongLong();
            ids.append(query->value(1).toLongLong());
        }
        if (query->lastError().isValid())
            return base::fail(storageError(query->lastError()));
        newest = last;
        seen.ids.append(ids);
        m_more = m_more || rows == MostAtOnce;
        return {};
    };
    if (m_anyRows) {
        const auto left = m_database->value(u"SELECT 1 FROM events WHERE id <= ? LIMIT 1"_s, {m_event});
        if (!left)
            return base::fail(left.error());
        seen.cleared = left->isNull();
    }
    if (const auto taken = take(u"SELECT id, id FROM events WHERE id > ? ORDER BY id LIMIT ?"_s, m_event); !taken)
        return base::fail(taken.error());
    if (const auto taken = take(u"SELECT id, event_id FROM deliveries WHERE id > ? ORDER BY id LIMIT ?"_s, m_delivery);
        !taken)
        return base::fail(taken.error());
    m_anyRows = (m_anyRows && !seen.cleared) || !seen.ids.isEmpty();
    std::ranges::sort(seen.ids);
    seen.ids.erase(std::ranges::unique(seen.ids).begin(), seen.ids.end());
    return seen;
}

} // namespace store
