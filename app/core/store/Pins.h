// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QList>

namespace store {

class Database;

//! Pins rows or lets them go, in one transaction; it is announced. The rows that were not so before. Errors: Storage.
[[nodiscard]] base::Result<QList<qint64>> setPinned(Database &database, const QList<qint64> &ids, bool pinned);

} // namespace store
