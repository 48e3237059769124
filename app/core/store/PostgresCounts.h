// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/BoundedCount.h"
#include "store/Cancelled.h"
#include "store/EventFilter.h"
#include "store/Timeline.h"

namespace store {

class PostgresDatabase;

//! What EventStore's functions of the same names promise, of a team's store (EventCounts). Errors as PostgresQueries.
namespace PostgresCounts {

[[nodiscard]] base::Result<Timeline> timeline(PostgresDatabase &database, const EventFilter &filter,
                                              const TimelineAsk &ask, const Cancelled &cancelled);
[[nodiscard]] base::Result<BoundedCount> countUpTo(PostgresDatabase &database, const EventFilter &filter, qint64 most,
                                                   const Cancelled &cancelled);

} // namespace PostgresCounts

} // namespace store
