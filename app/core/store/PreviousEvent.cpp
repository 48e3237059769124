// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PreviousEvent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int Candidates = 100; // a filter ignores case and reads a '*' at the end; the exact one is among the first

} // namespace

base::Pending<EventDetail> previousEvent(const EventStore &store, const EventRow &row, QObject *context)
{
    if (row.eventType.isEmpty())
        return base::ready<EventDetail>(base::fail(base::Error::Kind::NotFound, u"the event has no type"_s));
    EventFilter filter;
    filter.kinds = {Kind::Event};
    filter.eventType = row.eventType;
    filter.objectId = row.objectId;
    return base::andThen(store.page(filter, row.id, Candidates), context,
                         [&store, row](const QList<EventRow> &rows) -> base::Pending<EventDetail> {
                             const auto same = std::find_if(rows.cbegin(), rows.cend(), [&row](const EventRow &one) {
                                 return one.eventType == row.eventType && one.objectId == row.objectId;
                             });
                             if (same == rows.cend())
                                 return base::ready<EventDetail>(base::fail(
                                     base::Error::Kind::NotFound, u"it is the first of its type and object"_s));
                             return store.detail(same->id);
                         });
}

} // namespace store
