// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Cancelled.h"
#include "store/Maintenance.h"

#include <QString>

namespace store {

class Database;

//! Writes a whole, compact copy of what \a database, which is open for reading, holds now: beside \a target first,
//! which it becomes once it is on disk. Takes as long as reading and writing all of it; nobody who writes waits, though
//! the write-ahead log grows meanwhile. \a storeFile: what is copied. The copy's size in bytes. Errors: InvalidInput
//! (\a target is there already, or is the store itself), Storage, Cancelled (asked before and after the copying, which
//! can't be stopped half-way); no file is left of one that failed.
[[nodiscard]] base::Result<qint64> backUp(Database &database, const QString &storeFile, const QString &target,
                                          Existing existing, const Cancelled &cancelled);

} // namespace store
