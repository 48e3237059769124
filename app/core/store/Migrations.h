// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QLatin1StringView>

#include <span>

namespace store {

class Database;

//! One step from a file's version to the next. Append-only: a step that was released is never changed.
struct Migration
{
    int version = 0; //!< the file's version after it
    std::span<const QLatin1StringView> statements;
    base::Result<> (*finish)(Database &) = nullptr; //!< what SQL can't say, after them
};

//! Every step there is, by version, ascending from 1.
[[nodiscard]] std::span<const Migration> migrations();
//! The version that this program writes.
[[nodiscard]] int currentVersion();

//! SQLite's application_id of our files ("KWCe"): tells them from other programs' databases.
inline constexpr int ApplicationId = 0x4b574365;

//! Brings the file up to the last of \a steps, each in its own transaction, so that a failure leaves a whole older
//! version behind. Several processes may do it at once. Errors: Storage (newer than this program, somebody else's
//! database, or a statement failed).
[[nodiscard]] base::Result<> migrate(Database &database, std::span<const Migration> steps = migrations());

//! Keeps another copy of each dictionary that has none: see DictionaryTrainer. The caller holds the transaction.
[[nodiscard]] base::Result<> keepSpareDictionaries(Database &database);

//! Whether a file can be read as it is. Errors: Storage (newer, older, somebody else's, empty).
[[nodiscard]] base::Result<> checkVersion(Database &database);

} // namespace store
