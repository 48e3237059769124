// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/UsageQuery.h"

#include "store/Database.h"
#include "store/Texts.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::queries {

base::Result<Usage> usage(Database &database, const QString &file)
{
    auto query = database.run(u"SELECT inbox, events, bytes, pinned FROM totals WHERE events > 0"_s);
    if (!query)
        return base::fail(query.error());
    Usage usage;
    while (query->next()) {
        const QVariant key = query->value(0);
        const auto name = database.texts().text(key.toLongLong() == 0 ? QVariant() : key);
        if (!name)
            return base::fail(name.error());
        usage.inboxes.append(
            {*name, query->value(1).toLongLong(), query->value(2).toLongLong(), query->value(3).toLongLong()});
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    std::ranges::sort(usage.inboxes, {}, &InboxUsage::inbox);
    const auto unused = database.value(u"PRAGMA freelist_count"_s);
    if (!unused)
        return base::fail(unused.error());
    const auto pageBytes = database.value(u"PRAGMA page_size"_s);
    if (!pageBytes)
        return base::fail(pageBytes.error());
    usage.freeBytes = unused->toLongLong() * pageBytes->toLongLong();
    usage.fileBytes = QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    return usage;
}

} // namespace store::queries
