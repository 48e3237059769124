// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SpaceReturner.h"

#include "store/Database.h"

#include <QSqlError>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int IncrementalVacuum = 2; // what PRAGMA auto_vacuum says
constexpr std::chrono::microseconds StepTime{4000};
constexpr qint64 MostPages = 512;

} // namespace

QString SpaceReturner::name() const
{
    return u"space"_s;
}

base::Result<bool> SpaceReturner::canGiveBack(Database &database)
{
    const auto mode = database.value(u"PRAGMA auto_vacuum"_s);
    return mode ? base::Result<bool>(mode->toInt() == IncrementalVacuum) : base::fail(mode.error());
}

base::Result<qint64> SpaceReturner::unusedPages(Database &database)
{
    const auto can = canGiveBack(database);
    if (!can)
        return base::fail(can.error());
    if (!*can)
        return 0;
    const auto pages = database.value(u"PRAGMA freelist_count"_s);
    return pages ? base::Result<qint64>(pages->toLongLong()) : base::fail(pages.error());
}

base::Result<qint64> SpaceReturner::giveBack(Database &database, qint64 pages)
{
    auto query = database.run(u"PRAGMA incremental_vacuum(%1)"_s.arg(pages));
    if (!query)
        return base::fail(query.error());
    while (query->next()) { } // a step for each page
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    *query = QSqlQuery();
    return unusedPages(database);
}

base::Result<bool> SpaceReturner::step(Database &database)
{
    const auto unused = unusedPages(database);
    if (!unused)
        return base::fail(unused.error());
    if (*unused > BeginsAbove)
        m_isGiving = true;
    if (*unused <= Kept)
        m_isGiving = false;
    if (!m_isGiving)
        return false;
    const auto begun = std::chrono::steady_clock::now();
    const auto left = giveBack(database, std::min(m_pages, *unused - Kept));
    if (!left)
        return isBusy(left.error()) ? base::Result<bool>(false) : base::fail(left.error());
    const auto took = std::chrono::steady_clock::now() - begun;
    if (took > StepTime)
        m_pages = std::max(qint64(1), m_pages / 2);
    else if (took < StepTime / 2)
        m_pages = std::min(MostPages, m_pages * 2);
    return *left > Kept;
}

} // namespace store
