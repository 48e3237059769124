// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Retention.h"

#include <QMap>
#include <QString>

#include <optional>

namespace store {

class SqlConnection;

//! The rules of retention, as the store has them, whichever it is.
namespace retentionrules {

using Rules = QMap<QString, Retention>; //!< by inbox; empty name: for each inbox that has none of its own

//! Whether every limit that is set can be kept. Error: InvalidInput.
[[nodiscard]] base::Result<> check(const Retention &rule);
[[nodiscard]] base::Result<Rules> read(SqlConnection &database);
//! One statement. Errors: Storage.
[[nodiscard]] base::Result<> write(SqlConnection &database, const QString &inbox, const std::optional<Retention> &rule);
//! The rule that holds for \a inbox; none: everything is kept.
[[nodiscard]] std::optional<Retention> ruleOf(const Rules &rules, const QString &inbox);

} // namespace retentionrules

} // namespace store
