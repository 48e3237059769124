// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Announcements.h"

#include "store/Database.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::announcements {

base::Result<> announce(Database &database, What what, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    const auto noted = database.run(u"INSERT INTO announcements (what, ids) VALUES (?, ?)"_s, {int(what), toText(ids)});
    if (!noted)
        return base::fail(noted.error());
    const auto trimmed =
        database.run(u"DELETE FROM announcements WHERE id <= ?"_s, {noted->lastInsertId().toLongLong() - MostKept});
    return trimmed ? base::Result<>() : base::fail(trimmed.error());
}

base::Result<News> readAfter(Database &database, qint64 after)
{
    auto query = database.run(u"SELECT id, what, ids FROM announcements WHERE id > ? ORDER BY id"_s, {after});
    if (!query)
        return base::fail(query.error());
    News news;
    news.newest = after;
    while (query->next()) {
        const qint64 id = query->value(0).toLongLong();
        news.isIncomplete = news.isIncomplete || id != news.newest + 1;
        news.newest = id;
        (What(query->value(1).toInt()) == What::Removed ? news.removed : news.changed)
            .append(fromText(query->value(2).toString()));
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    for (QList<qint64> *ids : {&news.changed, &news.removed}) {
        std::ranges::sort(*ids);
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    return news;
}

QString toText(QList<qint64> ids)
{
    std::ranges::sort(ids);
    QStringList parts;
    for (qsizetype i = 0; i < ids.size();) {
        qsizetype end = i + 1;
        while (end < ids.size() && ids.at(end) == ids.at(end - 1) + 1)
            ++end;
        parts.append(end - i == 1 ? QString::number(ids.at(i)) : u"%1-%2"_s.arg(ids.at(i)).arg(ids.at(end - 1)));
        i = end;
    }
    return parts.join(u',');
}

QList<qint64> fromText(const QString &text)
{
    QList<qint64> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isFirst = false;
        bool isLast = false;
        const qint64 first = part.section(u'-', 0, 0).toLongLong(&isFirst);
        const qint64 last = part.section(u'-', -1).toLongLong(&isLast);
        if (!isFirst || !isLast)
            continue;
        for (qint64 id = first; id <= last && ids.size() < MostIds; ++id)
            ids.append(id);
    }
    return ids;
}

} // namespace store::announcements
