// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Migrations.h"

#include "store/Database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Lists read `events` only; headers and bodies are apart so that a page of rows touches few pages of the file. Ids and
// names compare without case (ASCII). AUTOINCREMENT: an id is never given twice, so "newer than the last I saw" holds
// after rows were deleted. same_key is the digest of what makes two deliveries the same event; null where there is
// nothing to compare.
constexpr std::array Version1{
    "CREATE TABLE events ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, received_at INTEGER NOT NULL, last_at INTEGER NOT "
    "NULL, "
    "deliveries INTEGER NOT NULL DEFAULT 1, inbox TEXT NOT NULL, peer TEXT NOT NULL, status INTEGER NOT NULL, "
    "elapsed_us INTEGER NOT NULL, reason TEXT NOT NULL, event_type TEXT NOT NULL COLLATE NOCASE, "
    "event_id TEXT NOT NULL COLLATE NOCASE, object_id TEXT NOT NULL COLLATE NOCASE, object_type TEXT NOT NULL COLLATE "
    "NOCASE, "
    "subscription_id TEXT NOT NULL COLLATE NOCASE, sender TEXT NOT NULL COLLATE NOCASE, "
    "sender_name TEXT NOT NULL COLLATE NOCASE, summary TEXT NOT NULL, verdict INTEGER NOT NULL, errors INTEGER NOT "
    "NULL, "
    "warnings INTEGER NOT NULL, notes INTEGER NOT NULL, body_bytes INTEGER NOT NULL, same_key BLOB)"_L1,
    "CREATE UNIQUE INDEX events_same ON events(same_key) WHERE same_key IS NOT NULL"_L1,
    "CREATE INDEX events_type ON events(event_type)"_L1,
    "CREATE INDEX events_event_id ON events(event_id)"_L1,
    "CREATE INDEX events_object ON events(object_id)"_L1,
    "CREATE INDEX events_subscription ON events(subscription_id)"_L1,
    "CREATE INDEX events_sender ON events(sender)"_L1,
    "CREATE INDEX events_sender_name ON events(sender_name)"_L1,
    "CREATE INDEX events_received ON events(received_at)"_L1,
    "CREATE INDEX events_verdict ON events(verdict)"_L1,
    "CREATE INDEX events_rejected ON events(kind) WHERE kind = 1"_L1,
    "CREATE INDEX events_validation ON events(kind) WHERE kind = 2"_L1,
    "CREATE INDEX events_repeated ON events(id) WHERE deliveries > 1"_L1,
    "CREATE TABLE bodies (id INTEGER PRIMARY KEY REFERENCES events(id) ON DELETE CASCADE, method BLOB NOT NULL, "
    "target BLOB NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL)"_L1,
    "CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE, at INTEGER NOT NULL, peer TEXT NOT NULL, "
    "status INTEGER NOT NULL)"_L1,
    "CREATE INDEX deliveries_event ON deliveries(event_id)"_L1,
    // Where the writer tries, after a failure, whether writing works again. Empty otherwise.
    "CREATE TABLE probe (filler BLOB NOT NULL)"_L1,
};

constexpr std::array Migrations{
    Migration{1, Version1},
};

struct FileMark
{
    int version = 0;
    int applicationId = 0;
    int tables = 0;
};

base::Result<FileMark> readMark(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return base::fail(version.error());
    const auto application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return base::fail(application.error());
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return base::fail(tables.error());
    return FileMark{version->toInt(), application->toInt(), tables->toInt()};
}

base::Result<> checkMark(const FileMark &mark, int newest)
{
    const bool isNew = mark.version == 0 && mark.applicationId == 0 && mark.tables == 0;
    if (!isNew && mark.applicationId != ApplicationId)
        return base::fail(storageError(u"the file is a database of another program"_s));
    if (mark.version > newest)
        return base::fail(
            storageError(u"the file was written by a newer version of this program (file version %1, this program "
                         "knows up to %2): update the program or choose another file"_s.arg(mark.version)
                             .arg(newest)));
    return {};
}

base::Result<> apply(Database &database, const Migration &step)
{
    for (const QLatin1StringView statement : step.statements) {
        if (const auto done = database.run(statement); !done)
            return base::fail(done.error());
    }
    // Pragmas take no bound values; these are numbers of our own.
    if (const auto done = database.run(u"PRAGMA application_id = %1"_s.arg(ApplicationId)); !done)
        return base::fail(done.error());
    if (const auto done = database.run(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return base::fail(done.error());
    return {};
}

} // namespace

std::span<const Migration> migrations()
{
    return Migrations;
}

int currentVersion()
{
    return Migrations.back().version;
}

base::Result<> migrate(Database &database, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    const auto before = readMark(database);
    if (!before)
        return base::fail(before.error());
    if (const auto fine = checkMark(*before, newest); !fine)
        return fine;
    if (before->version == newest)
        return {};
    for (const Migration &step : steps) {
        auto transaction = Transaction::begin(database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        // Read again under the write lock: another process may have done this step meanwhile, or a later one.
        const auto mark = readMark(database);
        if (!mark)
            return base::fail(mark.error());
        if (const auto fine = checkMark(*mark, newest); !fine)
            return fine;
        if (mark->version >= step.version)
            continue;
        if (const auto done = apply(database, step); !done)
            return done;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

base::Result<> checkVersion(Database &database)
{
    const auto mark = readMark(database);
    if (!mark)
        return base::fail(mark.error());
    if (const auto fine = checkMark(*mark, currentVersion()); !fine)
        return fine;
    if (mark->version == 0)
        return base::fail(storageError(u"the file is empty: no event was ever stored in it"_s));
    if (mark->version < currentVersion())
        return base::fail(
            storageError(u"the file was written by an older version of this program: open it for writing once, "
                         "which brings it up to date"_s));
    return {};
}

} // namespace store
