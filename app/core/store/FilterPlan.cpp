// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterPlan.h"

#include "store/Database.h"
#include "store/TimeOrder.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store {

base::Result<FilterPlan> FilterPlan::of(const EventFilter &filter, Database &database)
{
    auto sql = FilterSql::of(filter, database.texts());
    if (!sql)
        return base::fail(sql.error());
    FilterPlan plan(std::move(*sql), database);
    if (filter.since.isValid()) {
        const auto lowest = TimeOrder::firstId(database, filter.since.toMSecsSinceEpoch());
        if (!lowest)
            return base::fail(lowest.error());
        plan.m_lowest = *lowest;
    }
    if (const auto chosen = plan.chooseLead(); !chosen)
        return base::fail(chosen.error());
    return plan;
}

base::Result<> FilterPlan::chooseLead()
{
    QList<qsizetype> candidates;
    for (qsizetype i = 0; i < m_sql.terms.size(); ++i) {
        if (!m_sql.terms.at(i).lookups.isEmpty())
            candidates.append(i);
    }
    for (const qsizetype i : candidates) {
        const FilterSql::Term &term = m_sql.terms.at(i);
        const qint64 most = std::min(m_fewest, qint64(term.isOrdered ? FewRows : SortedRows));
        const auto count = countUpTo(term, most);
        if (!count)
            return base::fail(count.error());
        const bool isFewer = *count < most;
        if (isFewer || (m_lead < 0 && term.isOrdered))
            m_lead = i;
        if (isFewer)
            m_fewest = *count;
    }
    if (m_lead < 0)
        return {};
    const bool isOrdered = m_sql.terms.at(m_lead).isOrdered;
    m_isDirect = m_fewest < SortedRows || (isOrdered && (m_fewest < FewRows || candidates.size() == 1));
    return {};
}

base::Result<qint64> FilterPlan::countUpTo(const FilterSql::Term &term, qint64 most) const
{
    const FilterSql::Condition lookup = term.lookup().condition;
    const auto count =
        m_database->value(u"SELECT count(*) FROM (SELECT 1 FROM events WHERE %1 LIMIT ?)"_s.arg(lookup.sql),
                          lookup.values + QVariantList{most});
    return count ? base::Result<qint64>(count->toLongLong()) : base::fail(count.error());
}

const FilterSql::Term *FilterPlan::lead(const Stretch &stretch) const
{
    return stretch.byIndex && m_lead >= 0 ? &m_sql.terms.at(m_lead) : nullptr;
}

FilterSql::Condition FilterPlan::within(const Stretch &stretch, const FilterSql::Lookup &lookup) const
{
    FilterSql::Condition condition = m_sql.with(lead(stretch), lookup.condition);
    // '+': SQLite would rather go through the ids than through the index.
    condition.sql += lookup.isRange ? u" AND +id >= ? AND +id < ?"_s : u" AND id >= ? AND id < ?"_s;
    condition.values << stretch.low << stretch.high;
    return condition;
}

FilterSql::Condition FilterPlan::condition(const Stretch &stretch) const
{
    const FilterSql::Term *const term = lead(stretch);
    return within(stretch, term ? term->lookup() : FilterSql::Lookup{});
}

FilterSql::Condition FilterPlan::newestIds(const Stretch &stretch, int limit) const
{
    const QString select = u"SELECT id AS hit FROM events WHERE %1 ORDER BY id DESC LIMIT ?"_s;
    const FilterSql::Term *const term = lead(stretch);
    if (!term || term->lookups.size() == 1) {
        FilterSql::Condition ids = condition(stretch);
        return {select.arg(ids.sql), ids.values + QVariantList{limit}};
    }
    // The newest of each lookup, in order by themselves, and of these the newest.
    QStringList parts;
    QVariantList values;
    for (const FilterSql::Lookup &lookup : term->lookups) {
        const FilterSql::Condition ids = within(stretch, lookup);
        parts.append(u"SELECT hit FROM (%1)"_s.arg(select.arg(ids.sql)));
        values << ids.values << limit;
    }
    return {parts.join(u" UNION "_s) + u" ORDER BY hit DESC LIMIT ?"_s, values << limit};
}

base::Result<> FilterPlan::walk(qint64 beforeId, const Cancelled &cancelled, const Visit &visit) const
{
    return walk(beforeId, FirstStretch, cancelled, visit);
}

base::Result<> FilterPlan::walkAll(const Cancelled &cancelled, const Visit &visit) const
{
    return walk(0, LargestStretch, cancelled, visit);
}

base::Result<> FilterPlan::walk(qint64 beforeId, qint64 firstWidth, const Cancelled &cancelled,
                                const Visit &visit) const
{
    qint64 high = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    if (m_sql.terms.isEmpty() || m_isDirect) {
        const auto visited = visit({m_lowest, high, true});
        return visited ? base::Result<>() : base::fail(visited.error());
    }
    const auto newest = m_database->value(u"SELECT max(id) FROM events"_s);
    if (!newest)
        return base::fail(newest.error());
    const auto oldest = m_database->value(u"SELECT min(id) FROM events"_s);
    if (!oldest)
        return base::fail(oldest.error());
    if (newest->isNull())
        return {};
    high = std::min(high, newest->toLongLong() + 1);
    const qint64 lowest = std::max(m_lowest, oldest->toLongLong());
    for (qint64 width = firstWidth; high > lowest; width = std::min(width * 2, LargestStretch)) {
        if (cancelled())
            return base::fail(base::Error::cancelled());
        const qint64 low = std::max(lowest, high - width);
        const auto more = visit({low, high, width > LastWalk});
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        high = low;
    }
    return {};
}

} // namespace store
