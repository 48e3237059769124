// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

namespace store {

//! Why a store can't be written, as far as somebody can do something about it.
enum class Trouble
{
    DiskFull,
    ReadOnly, //!< the file, its folder, or the whole disk
    Busy, //!< another program holds it
    Damaged,
    Unreachable, //!< the server of its database
    Other
};

//! Of an error of the store. SQLite's codes and those of SQL servers (SQLSTATE). Any thread.
[[nodiscard]] Trouble troubleOf(const base::Error &error);

} // namespace store
