// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QList>

namespace store {

class Database;

//! Deletes rows with all that belongs to them: bodies and deliveries, what the totals count, links of other rows to
//! them. What was done is announced.
namespace eventremover {

//! Of \a ids those that are there and not pinned; ids are at most a few hundred. The ids that are gone now. The caller
//! holds the transaction. Errors: Storage.
[[nodiscard]] base::Result<QList<qint64>> remove(Database &database, const QList<qint64> &ids);

} // namespace eventremover

} // namespace store
