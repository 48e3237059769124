// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/BoundedCount.h"
#include "store/Cancelled.h"
#include "store/EventFilter.h"
#include "store/Timeline.h"

namespace store {

class Database;

//! What EventStore's functions of the same names promise, over a file's connection (EventCounts). Errors: Storage;
//! InvalidInput as EventQueries; Cancelled.
namespace queries {

[[nodiscard]] base::Result<Timeline> timeline(Database &database, const EventFilter &filter, const TimelineAsk &ask,
                                              const Cancelled &cancelled);
[[nodiscard]] base::Result<BoundedCount> countUpTo(Database &database, const EventFilter &filter, qint64 most,
                                                   const Cancelled &cancelled);

} // namespace queries

} // namespace store
