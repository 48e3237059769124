// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Maintenance.h"

#include <QString>

namespace store {

class Database;

namespace queries {

//! What the store holds and what \a file, in which it is, takes. Errors: Storage.
[[nodiscard]] base::Result<Usage> usage(Database &database, const QString &file);

} // namespace queries

} // namespace store
