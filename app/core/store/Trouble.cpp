// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Trouble.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

// SQLite's primary result codes; extended ones have more in the upper bits.
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCantOpen = 14;
constexpr int SqliteNotADatabase = 26;
constexpr int PrimaryBits = 0xff;

Trouble ofSqlite(int code)
{
    switch (code & PrimaryBits) {
    case SqliteBusy:
    case SqliteLocked:
        return Trouble::Busy;
    case SqliteReadOnly:
    case SqliteCantOpen:
        return Trouble::ReadOnly;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return Trouble::Damaged;
    case SqliteFull:
        return Trouble::DiskFull;
    default:
        return Trouble::Other;
    }
}

Trouble ofServer(const QString &state)
{
    if (state == "53100"_L1) // disk_full
        return Trouble::DiskFull;
    if (state == "25006"_L1) // read_only_sql_transaction
        return Trouble::ReadOnly;
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1)) // connection exceptions; the server shuts down
        return Trouble::Unreachable;
    if (state.startsWith("40"_L1) || state == "55P03"_L1) // serialization, deadlock, lock_not_available
        return Trouble::Busy;
    if (state.startsWith("XX"_L1)) // data_corrupted and its like
        return Trouble::Damaged;
    return Trouble::Other;
}

} // namespace

Trouble troubleOf(const base::Error &error)
{
    bool isNumber = false;
    const int code = error.code.toInt(&isNumber);
    constexpr int StateLength = 5;
    if (error.code.size() == StateLength)
        return ofServer(error.code);
    return isNumber ? ofSqlite(code) : Trouble::Other;
}

} // namespace store
