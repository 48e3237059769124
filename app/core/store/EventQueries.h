// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"
#include "store/ReaderPool.h"

#include <QList>

namespace store {

class Database;
class SqlConnection;

//! The reads of the store as functions over one connection: SQL made from a filter, every value of it bound. Errors:
//! Storage; InvalidInput where a filter's words are beyond EventFilter's limits; Cancelled.
namespace queries {

//! See EventStore::page. \a cancelled is asked between the steps of a search through bodies.
[[nodiscard]] base::Result<QList<EventRow>> page(Database &database, const EventFilter &filter, qint64 beforeId,
                                                 int limit, const Cancelled &cancelled);
//! See EventStore::rows.
[[nodiscard]] base::Result<QList<EventRow>> rows(Database &database, const QList<qint64> &ids,
                                                 const EventFilter &filter);
//! See EventStore::detail.
[[nodiscard]] base::Result<EventDetail> event(Database &database, qint64 id);
//! The deliveries of an event whose row is known; the table is the same in every database.
[[nodiscard]] base::Result<> addDeliveries(SqlConnection &database, EventDetail &detail);
//! See EventStore::count.
[[nodiscard]] base::Result<qint64> count(Database &database, const EventFilter &filter, const Cancelled &cancelled);
//! See EventStore::lastEvents. Goes from one id to the next over the index of each column, so it costs what there are
//! ids, not what there are events.
[[nodiscard]] base::Result<LastEvents> lastEvents(Database &database, const Cancelled &cancelled);
//! Its statement for one of the two columns; for the test that looks how SQLite runs it.
[[nodiscard]] QString lastEventsSql(const QString &column);

} // namespace queries

} // namespace store
