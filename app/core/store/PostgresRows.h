// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace store {

class PostgresDatabase;

//! Rows of a team's table `events` as values.
namespace PostgresRows {

[[nodiscard]] QString columns(); //!< what a SELECT for read() names
[[nodiscard]] EventRow read(const QSqlQuery &query); //!< the row that \a query stands on
//! Runs \a sql, a SELECT of columns(), and appends its rows. Errors: Storage; Network.
[[nodiscard]] base::Result<> readAll(PostgresDatabase &database, const QString &sql, const QVariantList &values,
                                     QList<EventRow> &rows);
//! A row with its evidence, but for its deliveries. Errors: NotFound; Storage (also where its body is damaged);
//! Network.
[[nodiscard]] base::Result<EventDetail> readDetail(PostgresDatabase &database, qint64 id);

} // namespace PostgresRows

} // namespace store
