// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QString>

namespace store {

class PostgresDatabase;

//! The tables of a team's store: made, migrated, and looked at before they are used. Safe for several programs at once.
namespace PostgresSchema {

inline constexpr int Version = 2;

//! Makes what is missing, and migrates what is older, in one transaction. Errors: Storage (newer than this program, no
//! right to make tables, not UTF-8); Network.
[[nodiscard]] base::Result<> prepare(PostgresDatabase &database, const QString &schema);
//! The same without changing anything. Errors: Storage (there is no store, or one of another version; one that is older
//! waits for a program that may write); Network.
[[nodiscard]] base::Result<> check(PostgresDatabase &database);

//! Nobody else makes, migrates, attaches or removes tables until the transaction is over. Errors: Storage; Network.
[[nodiscard]] base::Result<> lock(PostgresDatabase &database);

//! Which notifications are about the store in \a schema; there may be several stores in one database.
[[nodiscard]] QString channel(const QString &schema);

} // namespace PostgresSchema

} // namespace store
