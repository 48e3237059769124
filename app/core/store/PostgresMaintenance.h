// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Maintenance.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace store {

class PostgresDatabase;

//! What is done to rows of a team's store, but for writing them; the totals are kept right. Errors: Storage; Network.
namespace PostgresMaintenance {

//! Those of \a ids that were not so before. The caller holds the transaction.
[[nodiscard]] base::Result<QList<qint64>> setPinned(PostgresDatabase &database, const QList<qint64> &ids, bool pinned);
//! From the totals and the server's catalogue: costs the same however much there is.
[[nodiscard]] base::Result<Usage> usage(PostgresDatabase &database);

//! Deletes those of \a ids that are not pinned, with what belongs to them; all were received from \a firstMs to \a
//! lastMs. Which went, ascending. The caller holds the transaction, and had best locked the rows.
[[nodiscard]] base::Result<QList<qint64>> removeRows(PostgresDatabase &database, const QList<qint64> &ids,
                                                     qint64 firstMs, qint64 lastMs);
//! What belongs to rows that are gone, apart from themselves. The caller holds the transaction.
[[nodiscard]] base::Result<> forgetRows(PostgresDatabase &database, const QList<qint64> &ids);

//! Notes how far the work \a name is.
[[nodiscard]] base::Result<> writeProgress(PostgresDatabase &database, const QString &name, const QJsonObject &value);

} // namespace PostgresMaintenance

} // namespace store
