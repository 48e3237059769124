// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Cancelled.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"

#include <QList>

namespace store {

class PostgresDatabase;

//! The reads of a team's store, which promise what EventStore's functions of the same names do. Errors: Storage;
//! Network; InvalidInput where a filter's words are beyond EventFilter's limits; Cancelled.
namespace PostgresQueries {

[[nodiscard]] base::Result<QList<EventRow>> page(PostgresDatabase &database, const EventFilter &filter, qint64 beforeId,
                                                 int limit, const Cancelled &cancelled);
[[nodiscard]] base::Result<QList<EventRow>> rows(PostgresDatabase &database, const QList<qint64> &ids,
                                                 const EventFilter &filter);
[[nodiscard]] base::Result<EventDetail> detail(PostgresDatabase &database, qint64 id); //!< NotFound, too
[[nodiscard]] base::Result<qint64> count(PostgresDatabase &database, const EventFilter &filter,
                                         const Cancelled &cancelled);
[[nodiscard]] base::Result<LastEvents> lastEvents(PostgresDatabase &database, const Cancelled &cancelled);

} // namespace PostgresQueries

} // namespace store
