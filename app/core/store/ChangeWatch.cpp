// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/ChangeWatch.h"

#include "store/Announcements.h"
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
    if (const auto ready = watch.prepare(); !ready)
        return base::fail(ready.error());
    const auto version = watch.version();
    if (!version)
        return base::fail(version.error());
    watch.m_state.version = *version;
    if (const auto skipped = watch.skip(); !skipped)
        return base::fail(skipped.error());
    return watch;
}

base::Result<> ChangeWatch::prepare()
{
    auto readVersion = m_database->prepare(u"PRAGMA data_version"_s);
    if (!readVersion)
        return base::fail(readVersion.error());
    m_readVersion = std::move(*readVersion);
    auto readNewest = m_database->prepare(u"SELECT (SELECT max(id) FROM events), (SELECT max(id) FROM deliveries), "
                                          "(SELECT seq FROM sqlite_sequence WHERE name = 'announcements')"_s);
    if (!readNewest)
        return base::fail(readNewest.error());
    m_readNewest = std::move(*readNewest);
    return {};
}

base::Result<qint64> ChangeWatch::version()
{
    if (const auto read = Database::exec(m_readVersion, {}); !read)
        return base::fail(read.error());
    const qint64 version = m_readVersion.next() ? m_readVersion.value(0).toLongLong() : 0;
    m_readVersion.finish();
    return version;
}

base::Result<> ChangeWatch::skip()
{
    if (const auto read = Database::exec(m_readNewest, {}); !read)
        return base::fail(read.error());
    if (m_readNewest.next()) {
        // Never back: ids are given once, so after rows were deleted a smaller maximum says nothing.
        m_state.anyRows = !m_readNewest.value(0).isNull();
        m_state.event = std::max(m_state.event, m_readNewest.value(0).toLongLong());
        m_state.delivery = std::max(m_state.delivery, m_readNewest.value(1).toLongLong());
        m_state.announcement = std::max(m_state.announcement, m_readNewest.value(2).toLongLong());
    }
    const QSqlError error = m_readNewest.lastError();
    m_readNewest.finish();
    return error.isValid() ? base::Result<>(base::fail(storageError(error))) : base::Result<>();
}

base::Result<Seen> ChangeWatch::look()
{
    const auto now = version();
    if (!now)
        return base::fail(now.error());
    if (*now == m_state.version && !m_state.more)
        return Seen{};
    auto seen = collect();
    if (seen)
        m_state.version = *now; // on failure the next look tries again
    return seen;
}

base::Result<Seen> ChangeWatch::collect()
{
    Seen seen;
    m_state.more = false;
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
        m_state.more = m_state.more || rows == MostAtOnce;
        return {};
    };
    if (m_state.anyRows) {
        const auto left = m_database->value(u"SELECT 1 FROM events WHERE id <= ? LIMIT 1"_s, {m_state.event});
        if (!left)
            return base::fail(left.error());
        seen.cleared = left->isNull();
    }
    if (const auto taken = take(u"SELECT id, id FROM events WHERE id > ? ORDER BY id LIMIT ?"_s, m_state.event); !taken)
        return base::fail(taken.error());
    if (const auto taken =
            take(u"SELECT id, event_id FROM deliveries WHERE id > ? ORDER BY id LIMIT ?"_s, m_state.delivery);
        !taken)
        return base::fail(taken.error());
    m_state.anyRows = (m_state.anyRows && !seen.cleared) || !seen.ids.isEmpty();
    if (const auto collected = collectAnnouncements(seen); !collected)
        return base::fail(collected.error());
    std::ranges::sort(seen.ids);
    seen.ids.erase(std::unique(seen.ids.begin(), seen.ids.end()), seen.ids.end());
    return seen;
}

base::Result<> ChangeWatch::collectAnnouncements(Seen &seen)
{
    const auto news = announcements::readAfter(*m_database, m_state.announcement);
    if (!news)
        return base::fail(news.error());
    m_state.announcement = news->newest;
    seen.ids.append(news->changed);
    seen.removed.append(news->removed);
    seen.hasMissed = seen.hasMissed || news->isIncomplete;
    return {};
}

base::Result<Seen> ChangeWatch::lookAtAnnouncements()
{
    Seen seen;
    if (const auto collected = collectAnnouncements(seen); !collected)
        return base::fail(collected.error());
    return seen;
}

} // namespace store
