// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Migrations.h"

#include "store/Database.h"
#include "store/EventId.h"
#include "store/Packing.h"

#include <QSqlError>

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

// What repeats stands once in `texts`; whatever names something (inbox, people, ids of objects) is an id there, NULL
// where it is empty, or the text itself (store::Texts). An event id that is a canonical UUID is its 16 bytes, which is
// why `event_id` has no type. `same_key` is what tells whether two bodies of the same id are the same
// (EventWriter::sameKey). A summary is a text or packed (Packing::packText). `totals` counts the rows of kind Event by
// inbox (0: none) and the bytes of their bodies.
constexpr std::array Version2{
    "ALTER TABLE events RENAME TO events_1"_L1,
    "ALTER TABLE bodies RENAME TO bodies_1"_L1,
    "ALTER TABLE deliveries RENAME TO deliveries_1"_L1,
    "CREATE TABLE texts (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL)"_L1,
    "CREATE TABLE dictionaries (id INTEGER PRIMARY KEY AUTOINCREMENT, bytes BLOB NOT NULL)"_L1,
    // The first dictionary is 2: 0 and 1 are the encodings without one (Packing::Encoding).
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('dictionaries', 1)"_L1,
    "CREATE TABLE events ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, received_at INTEGER NOT NULL, last_at INTEGER, "
    "deliveries INTEGER NOT NULL DEFAULT 1, inbox COLLATE NOCASE, peer_host COLLATE NOCASE, peer_port INTEGER, "
    "status INTEGER NOT NULL, elapsed_us INTEGER NOT NULL, reason COLLATE NOCASE, event_type COLLATE NOCASE, "
    "event_id COLLATE NOCASE, object_id COLLATE NOCASE, object_type COLLATE NOCASE, subscription_id COLLATE NOCASE, "
    "sender COLLATE NOCASE, sender_name COLLATE NOCASE, summary NOT NULL, verdict INTEGER NOT NULL, "
    "errors INTEGER NOT NULL, warnings INTEGER NOT NULL, notes INTEGER NOT NULL, body_bytes INTEGER NOT NULL, "
    "same_key BLOB, other_body_of INTEGER, pinned INTEGER NOT NULL DEFAULT 0, derived_by COLLATE NOCASE)"_L1,
    "CREATE TABLE bodies (id INTEGER PRIMARY KEY REFERENCES events(id) ON DELETE CASCADE, encoding INTEGER NOT NULL, "
    "head BLOB NOT NULL, body BLOB NOT NULL)"_L1,
    "CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE, at INTEGER NOT NULL, peer TEXT NOT NULL, "
    "status INTEGER NOT NULL)"_L1,
    "CREATE TABLE totals (inbox INTEGER PRIMARY KEY, events INTEGER NOT NULL, bytes INTEGER NOT NULL)"_L1,
    "CREATE TABLE progress (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_L1,
    // What version 1 held.
    "INSERT INTO texts (text) SELECT inbox FROM events_1 WHERE inbox <> '' "
    "UNION SELECT reason FROM events_1 WHERE reason <> '' "
    "UNION SELECT event_type COLLATE BINARY FROM events_1 WHERE event_type <> '' "
    "UNION SELECT object_id COLLATE BINARY FROM events_1 WHERE object_id <> '' "
    "UNION SELECT object_type COLLATE BINARY FROM events_1 WHERE object_type <> '' "
    "UNION SELECT subscription_id COLLATE BINARY FROM events_1 WHERE subscription_id <> '' "
    "UNION SELECT sender COLLATE BINARY FROM events_1 WHERE sender <> '' "
    "UNION SELECT sender_name COLLATE BINARY FROM events_1 WHERE sender_name <> ''"_L1,
    "CREATE UNIQUE INDEX texts_text ON texts(text)"_L1,
    "CREATE INDEX texts_nocase ON texts(text COLLATE NOCASE)"_L1,
    "INSERT INTO events SELECT id, kind, received_at, iif(deliveries > 1, last_at, NULL), deliveries, "
    "(SELECT t.id FROM texts t WHERE t.text = inbox), nullif(peer, ''), NULL, status, elapsed_us, "
    "(SELECT t.id FROM texts t WHERE t.text = reason), (SELECT t.id FROM texts t WHERE t.text = event_type), "
    "nullif(event_id, ''), (SELECT t.id FROM texts t WHERE t.text = object_id), "
    "(SELECT t.id FROM texts t WHERE t.text = object_type), (SELECT t.id FROM texts t WHERE t.text = subscription_id), "
    "(SELECT t.id FROM texts t WHERE t.text = sender), (SELECT t.id FROM texts t WHERE t.text = sender_name), summary, "
    "verdict, errors, warnings, notes, body_bytes, substr(same_key, 1, 8), NULL, 0, NULL FROM events_1"_L1,
    // The form of a head that SQL can make: see Head.cpp.
    "INSERT INTO bodies SELECT id, 0, CAST('J' || length(method) || ' ' || length(target) || ' ' || method || target "
    "|| headers AS BLOB), body FROM bodies_1"_L1,
    "INSERT INTO deliveries SELECT id, event_id, at, peer, status FROM deliveries_1"_L1,
    "INSERT INTO totals SELECT coalesce(inbox, 0), count(*), sum(body_bytes) FROM events WHERE kind = 0 GROUP BY 1"_L1,
    // An id is never given twice, also where the rows with the largest ones are gone.
    "DELETE FROM sqlite_sequence WHERE name IN ('events', 'deliveries')"_L1,
    "UPDATE sqlite_sequence SET name = replace(name, '_1', '') WHERE name IN ('events_1', 'deliveries_1')"_L1,
    "DROP TABLE bodies_1"_L1,
    "DROP TABLE deliveries_1"_L1,
    "DROP TABLE events_1"_L1,
    // One index for three questions: the same event again, the same id with another body, and the filter by id.
    "CREATE INDEX events_event ON events(event_id, inbox, same_key) WHERE event_id IS NOT NULL"_L1,
    "CREATE INDEX events_inbox ON events(inbox)"_L1,
    "CREATE INDEX events_type ON events(event_type) WHERE event_type IS NOT NULL"_L1,
    "CREATE INDEX events_object ON events(object_id) WHERE object_id IS NOT NULL"_L1,
    "CREATE INDEX events_subscription ON events(subscription_id) WHERE subscription_id IS NOT NULL"_L1,
    "CREATE INDEX events_sender ON events(sender) WHERE sender IS NOT NULL"_L1,
    "CREATE INDEX events_sender_name ON events(sender_name) WHERE sender_name IS NOT NULL"_L1,
    // Each index costs every commit a page. Most events are valid and were answered with 200: what is not is looked
    // for. Times need none: see TimeOrder.
    "CREATE INDEX events_verdict ON events(verdict) WHERE verdict <> 0"_L1,
    "CREATE INDEX events_status ON events(status) WHERE status <> 200"_L1,
    "INSERT INTO progress (name, value) SELECT 'clockBack', coalesce(max(latest - received_at), 0) || ' ' || "
    "coalesce(max(latest), 0) FROM (SELECT received_at, max(received_at) OVER (ORDER BY id) AS latest FROM events)"_L1,
    "CREATE INDEX events_rejected ON events(kind) WHERE kind = 1"_L1,
    "CREATE INDEX events_validation ON events(kind) WHERE kind = 2"_L1,
    "CREATE INDEX events_repeated ON events(id) WHERE deliveries > 1"_L1,
    // The full-text index, see TextIndex.h: its segments, each with a table words_<id> that TextIndexer makes.
    "CREATE TABLE segments (id INTEGER PRIMARY KEY AUTOINCREMENT, form INTEGER NOT NULL, first_id INTEGER NOT NULL, "
    "last_id INTEGER NOT NULL, state INTEGER NOT NULL, events INTEGER NOT NULL, frequent TEXT NOT NULL, "
    "revision INTEGER NOT NULL DEFAULT 0)"_L1,
    "CREATE TABLE segment_words (id INTEGER PRIMARY KEY, segment INTEGER NOT NULL, words BLOB NOT NULL)"_L1,
    "CREATE INDEX segment_words_segment ON segment_words(segment)"_L1,
    "CREATE TABLE segment_values (segment INTEGER NOT NULL, number INTEGER NOT NULL, value TEXT NOT NULL, "
    "PRIMARY KEY (segment, number)) WITHOUT ROWID"_L1,
    "CREATE TABLE segment_classes (segment INTEGER NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL, "
    "verdict INTEGER NOT NULL, status INTEGER NOT NULL, inbox TEXT NOT NULL, PRIMARY KEY (segment, number)) "
    "WITHOUT ROWID"_L1,
    "UPDATE events SET other_body_of = (SELECT min(f.id) FROM events f WHERE f.event_id = events.event_id "
    "AND f.event_id = events.event_id COLLATE BINARY AND f.inbox IS events.inbox AND f.kind = 0 AND f.id < events.id) "
    "WHERE kind = 0 AND event_id IS NOT NULL"_L1,
};

// SQLite 3.40 can't make bytes of hexadecimal digits.
base::Result<> packEventIds(Database &database)
{
    auto rows = database.run(u"SELECT id, event_id FROM events WHERE typeof(event_id) = 'text' AND "
                             "length(event_id) = 36"_s);
    if (!rows)
        return base::fail(rows.error());
    QList<std::pair<qint64, QByteArray>> packed;
    while (rows->next()) {
        const QVariant column = EventId::toColumn(rows->value(1).toString());
        if (column.typeId() == QMetaType::QByteArray)
            packed.append({rows->value(0).toLongLong(), column.toByteArray()});
    }
    if (rows->lastError().isValid())
        return base::fail(storageError(rows->lastError()));
    auto update = database.prepare(u"UPDATE events SET event_id = ? WHERE id = ?"_s);
    if (!update)
        return base::fail(update.error());
    for (const auto &[id, bytes] : packed) {
        if (const auto done = Database::exec(*update, {bytes, id}); !done)
            return done;
    }
    return {};
}

// `retention`: the rules, by inbox ('' is for each that has none); NULL is no limit. `announcements`: what was done to
// rows that were there, see Announcements.h. What is pinned is counted apart in `totals`, because retention leaves it
// out. One index for what is pinned: few rows are.
constexpr std::array Version3{
    "CREATE TABLE retention (inbox TEXT PRIMARY KEY, max_age_s INTEGER, max_events INTEGER, max_bytes INTEGER) "
    "WITHOUT ROWID"_L1,
    "CREATE TABLE announcements (id INTEGER PRIMARY KEY AUTOINCREMENT, what INTEGER NOT NULL, ids TEXT NOT NULL)"_L1,
    "ALTER TABLE totals ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE totals ADD COLUMN pinned_bytes INTEGER NOT NULL DEFAULT 0"_L1,
    "UPDATE totals SET (pinned, pinned_bytes) = (SELECT count(*), coalesce(sum(body_bytes), 0) FROM events WHERE "
    "pinned = 1 AND kind = 0 AND coalesce(iif(typeof(events.inbox) = 'integer', events.inbox, 0), 0) = totals.inbox) "
    "WHERE EXISTS (SELECT 1 FROM events WHERE pinned = 1)"_L1,
    // Another copy of each dictionary, with a digest: see DictionaryTrainer.
    "CREATE TABLE spare_dictionaries (id INTEGER PRIMARY KEY, digest BLOB NOT NULL, bytes BLOB NOT NULL)"_L1,
    "CREATE INDEX events_pinned ON events(pinned) WHERE pinned = 1"_L1,
};

constexpr std::array Migrations{
    Migration{1, Version1, nullptr},
    Migration{2, Version2, packEventIds},
    Migration{3, Version3, keepSpareDictionaries},
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
    if (step.finish) {
        if (const auto done = step.finish(database); !done)
            return done;
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

base::Result<> keepSpareDictionaries(Database &database)
{
    auto rows = database.run(u"SELECT id, bytes FROM dictionaries WHERE id NOT IN (SELECT id FROM "
                             "spare_dictionaries)"_s);
    if (!rows)
        return base::fail(rows.error());
    while (rows->next()) {
        const QByteArray bytes = rows->value(1).toByteArray();
        const auto kept = database.run(u"INSERT INTO spare_dictionaries (id, digest, bytes) VALUES (?, ?, ?)"_s,
                                       {rows->value(0), Packing::digest(bytes), bytes});
        if (!kept)
            return base::fail(kept.error());
    }
    return rows->lastError().isValid() ? base::fail(storageError(rows->lastError())) : base::Result<>();
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
