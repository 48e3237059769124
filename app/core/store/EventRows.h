// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QList>
#include <QSqlQuery>
#include <QVariantList>

namespace store {

class Database;

//! Rows of the table `events` as values: which columns, in which order, and what they mean.
namespace EventRows {

[[nodiscard]] QString columns(); //!< what a SELECT for read() names
//! The row that \a query stands on. Errors: Storage.
[[nodiscard]] base::Result<EventRow> read(const QSqlQuery &query, Database &database);
//! Runs \a sql, a SELECT of columns(), and appends its rows. Errors: Storage.
[[nodiscard]] base::Result<> readAll(Database &database, const QString &sql, const QVariantList &values,
                                     QList<EventRow> &rows);
//! A row with its evidence, but for its deliveries. Errors: NotFound; Storage (also where its body is damaged).
[[nodiscard]] base::Result<EventDetail> readDetail(Database &database, qint64 id);

} // namespace EventRows

} // namespace store
