// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresCounts.h"

#include "store/EventCounts.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresFilter.h"
#include "store/PostgresQueries.h"

using namespace Qt::StringLiterals;

namespace store::PostgresCounts {

namespace {

using Span = EventCounts::Reads::Span;

base::Result<std::optional<Span>> span(PostgresDatabase &database)
{
    const auto first = database.value(u"SELECT min(received_at) FROM events"_s);
    if (!first)
        return base::fail(first.error());
    const auto last = database.value(u"SELECT max(received_at) FROM events"_s);
    if (!last)
        return base::fail(last.error());
    if (first->isNull() || last->isNull())
        return std::nullopt;
    return Span{first->toLongLong(), last->toLongLong()};
}

base::Result<> addGroups(PostgresDatabase &database, const EventFilter &filter, const TimelineGrid &grid,
                         TimelineTally &tally)
{
    const auto asked = PostgresFilter::of(filter);
    if (!asked)
        return base::fail(asked.error());
    auto groups = database.run(u"SELECT kind, event_type, "_s + grid.barSql()
                                   + u" AS bar, count(*), min(received_at), max(received_at) FROM events WHERE "_s
                                   + asked->condition.sql + u" GROUP BY 1, 2, 3"_s,
                               asked->condition.values);
    if (!groups)
        return base::fail(groups.error());
    while (groups->next())
        tally.add(Kind(groups->value(0).toInt()), groups->value(1).toString(), groups->value(2).toLongLong(),
                  groups->value(3).toLongLong(), groups->value(4).toLongLong(), groups->value(5).toLongLong());
    return {};
}

EventCounts countsOf(PostgresDatabase &database, const EventFilter &filter, const Cancelled &cancelled)
{
    EventCounts::Reads reads;
    reads.span = [&database] { return span(database); };
    reads.groups = [&database](const EventFilter &part, const TimelineGrid &grid, TimelineTally &tally) {
        return addGroups(database, part, grid, tally);
    };
    reads.countUpTo = [&database](const EventFilter &part, qint64 most) -> base::Result<qint64> {
        const auto asked = PostgresFilter::of(part);
        if (!asked)
            return base::fail(asked.error());
        const auto count = database.value(u"SELECT count(*) FROM (SELECT 1 FROM events WHERE "_s + asked->condition.sql
                                              + u" LIMIT ?) AS found"_s,
                                          asked->condition.values + QVariantList{most});
        return count ? base::Result<qint64>(count->toLongLong()) : base::fail(count.error());
    };
    reads.page = [&database](const EventFilter &part, qint64 beforeId, int limit, const Cancelled &enough) {
        return PostgresQueries::page(database, part, beforeId, limit, enough);
    };
    return {filter, std::move(reads), cancelled};
}

} // namespace

base::Result<Timeline> timeline(PostgresDatabase &database, const EventFilter &filter, const TimelineAsk &ask,
                                const Cancelled &cancelled)
{
    return countsOf(database, filter, cancelled).timeline(ask);
}

base::Result<BoundedCount> countUpTo(PostgresDatabase &database, const EventFilter &filter, qint64 most,
                                     const Cancelled &cancelled)
{
    return countsOf(database, filter, cancelled).countUpTo(most);
}

} // namespace store::PostgresCounts
