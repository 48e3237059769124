// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TimeOrder.h"

#include "store/Database.h"

#include <QSqlError>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace store {

namespace {

//! The newest row up to the id \a most.
struct Row
{
    qint64 id = 0;
    qint64 receivedMs = 0;
};
base::Result<std::optional<Row>> newestUpTo(Database &database, qint64 most)
{
    auto query = database.run(u"SELECT id, received_at FROM events WHERE id <= ? ORDER BY id DESC LIMIT 1"_s, {most});
    if (!query)
        return base::fail(query.error());
    if (query->next())
        return Row{query->value(0).toLongLong(), query->value(1).toLongLong()};
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return std::nullopt;
}

} // namespace

base::Result<TimeOrder::Back> TimeOrder::readBack(Database &database)
{
    const auto value = database.value(u"SELECT value FROM progress WHERE name = 'clockBack'"_s);
    if (!value)
        return base::fail(value.error());
    const QStringList numbers = value->toString().split(u' ');
    return Back{numbers.value(0).toLongLong(), numbers.value(1).toLongLong()};
}

base::Result<> TimeOrder::read(qint64 before)
{
    const auto back = readBack(*m_database);
    if (!back)
        return base::fail(back.error());
    const auto newest = newestUpTo(*m_database, before - 1);
    if (!newest)
        return base::fail(newest.error());
    m_back = back->ms;
    m_latest = std::max(back->latest, *newest ? (*newest)->receivedMs : std::numeric_limits<qint64>::min());
    m_isKnown = true;
    return {};
}

base::Result<> TimeOrder::added(qint64 id, qint64 receivedMs)
{
    if (!m_isKnown) {
        if (const auto known = read(id); !known)
            return known;
    }
    if (receivedMs >= m_latest) {
        m_latest = receivedMs;
        return {};
    }
    if (m_latest - receivedMs <= m_back)
        return {};
    // Twice what it has to be, so that a clock that runs backwards does not write each time.
    m_back = std::max(LeastBackMs, 2 * (m_latest - receivedMs));
    const auto kept = m_database->run(u"INSERT OR REPLACE INTO progress (name, value) VALUES ('clockBack', ?)"_s,
                                      {u"%1 %2"_s.arg(m_back).arg(m_latest)});
    return kept ? base::Result<>() : base::fail(kept.error());
}

base::Result<qint64> TimeOrder::firstId(Database &database, qint64 receivedMs)
{
    const auto back = readBack(database);
    if (!back)
        return base::fail(back.error());
    const auto oldest = database.value(u"SELECT min(id) FROM events"_s);
    if (!oldest)
        return base::fail(oldest.error());
    const auto newest = newestUpTo(database, std::numeric_limits<qint64>::max());
    if (!newest)
        return base::fail(newest.error());
    if (!*newest)
        return std::numeric_limits<qint64>::max();
    // Where a row was received so early, every row before it was received too early, too.
    const qint64 tooEarly = receivedMs - back->ms;
    if ((*newest)->receivedMs < tooEarly)
        return std::numeric_limits<qint64>::max();
    qint64 low = oldest->toLongLong(); // no row below it is wanted
    qint64 high = (*newest)->id; // of a row that may be
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto row = newestUpTo(database, middle);
        if (!row)
            return base::fail(row.error());
        if (!*row || (*row)->receivedMs < tooEarly)
            low = middle + 1;
        else
            high = std::min(middle, (*row)->id);
    }
    return low;
}

} // namespace store
