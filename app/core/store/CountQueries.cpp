// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/CountQueries.h"

#include "store/Database.h"
#include "store/Texts.h"
#include "store/EventCounts.h"
#include "store/EventQueries.h"
#include "store/FilterPlan.h"
#include "store/Texts.h"

#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace store::queries {

namespace {

using Span = EventCounts::Reads::Span;

base::Result<std::optional<Span>> span(Database &database)
{
    // Ids follow the time of receipt, but for clocks that were set back (TimeOrder).
    const auto first = database.value(u"SELECT received_at FROM events ORDER BY id LIMIT 1"_s);
    if (!first)
        return base::fail(first.error());
    const auto last = database.value(u"SELECT received_at FROM events ORDER BY id DESC LIMIT 1"_s);
    if (!last)
        return base::fail(last.error());
    if (first->isNull() || last->isNull())
        return std::nullopt;
    return Span{first->toLongLong(), last->toLongLong()};
}

base::Result<bool> addGroups(Database &database, const FilterSql::Condition &condition, const TimelineGrid &grid,
                             TimelineTally &tally)
{
    auto groups = database.run(u"SELECT kind, event_type, "_s + grid.barSql()
                                   + u" AS bar, count(*), min(received_at), max(received_at) FROM events WHERE "_s
                                   + condition.sql + u" GROUP BY kind, event_type, bar"_s,
                               condition.values);
    if (!groups)
        return base::fail(groups.error());
    while (groups->next()) {
        const auto type = database.texts().text(groups->value(1));
        if (!type)
            return base::fail(type.error());
        tally.add(Kind(groups->value(0).toInt()), *type, groups->value(2).toLongLong(), groups->value(3).toLongLong(),
                  groups->value(4).toLongLong(), groups->value(5).toLongLong());
    }
    if (groups->lastError().isValid())
        return base::fail(storageError(groups->lastError()));
    return true;
}

EventCounts countsOf(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    EventCounts::Reads reads;
    reads.span = [&database] { return span(database); };
    reads.groups = [&database, cancelled](const EventFilter &part, const TimelineGrid &grid,
                                          TimelineTally &tally) -> base::Result<> {
        const auto plan = FilterPlan::of(part, database);
        if (!plan)
            return base::fail(plan.error());
        return plan->walkAll(cancelled, [&](const FilterPlan::Stretch &stretch) {
            return addGroups(database, plan->condition(stretch), grid, tally);
        });
    };
    reads.countUpTo = [&database, cancelled](const EventFilter &part, qint64 most) -> base::Result<qint64> {
        const auto plan = FilterPlan::of(part, database);
        if (!plan)
            return base::fail(plan.error());
        qint64 total = 0;
        const auto visit = [&](const FilterPlan::Stretch &stretch) -> base::Result<bool> {
            const FilterSql::Condition ids = plan->newestIds(stretch, int(most - total));
            const auto some = database.value(u"SELECT count(*) FROM (%1)"_s.arg(ids.sql), ids.values);
            if (!some)
                return base::fail(some.error());
            total += some->toLongLong();
            return total < most;
        };
        if (const auto walked = plan->walkAll(cancelled, visit); !walked)
            return base::fail(walked.error());
        return total;
    };
    reads.page = [&database](const EventFilter &part, qint64 beforeId, int limit, const Cancelled &enough) {
        return page(database, part, beforeId, limit, enough);
    };
    return {filter, std::move(reads), cancelled};
}

} // namespace

base::Result<Timeline> timeline(Database &database, const EventFilter &filter, const TimelineAsk &ask,
                                const Cancelled &cancelled)
{
    return countsOf(database, filter, cancelled).timeline(ask);
}

base::Result<BoundedCount> countUpTo(Database &database, const EventFilter &filter, qint64 most,
                                     const Cancelled &cancelled)
{
    return countsOf(database, filter, cancelled).countUpTo(most);
}

} // namespace store::queries
