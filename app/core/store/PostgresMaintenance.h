// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Maintenance.h"
#include "store/RetentionRules.h"

#include <QList>

namespace store {

class PostgresDatabase;

//! What keeps a team's store in order. Errors: Storage; Network.
namespace PostgresMaintenance {

//! Those of \a ids that were not so before. One statement.
[[nodiscard]] base::Result<QList<qint64>> setPinned(PostgresDatabase &database, const QList<qint64> &ids, bool pinned);
//! Looks at every event.
[[nodiscard]] base::Result<Usage> usage(PostgresDatabase &database);
//! Deletes the oldest rows that were received before what \a rules keep, at most \a most; which. The caller holds the
//! transaction. Several programs may do it at once.
[[nodiscard]] base::Result<QList<qint64>> removeAged(PostgresDatabase &database, const retentionrules::Rules &rules,
                                                     qint64 nowMs, int most);

} // namespace PostgresMaintenance

} // namespace store
