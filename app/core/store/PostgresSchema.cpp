// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresSchema.h"

#include "base/Logging.h"
#include "store/PostgresColumns.h"
#include "store/PostgresDatabase.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 LockOfStores = 0x6b776300; // "kwc": nobody else's locks are meant

//! Times are milliseconds since 1970, UTC. `changed_in` is the transaction that wrote a row last: who missed
//! notifications finds by it what they were about. `search` is a PostgresText; `head` is a Head, packed like `body`.
QStringList tables()
{
    return {
        u"CREATE TABLE store (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version integer NOT NULL, "
        "clears bigint NOT NULL DEFAULT 0)"_s,
        u"CREATE SEQUENCE event_ids"_s,
        u"CREATE TABLE events (id bigint NOT NULL, received_at bigint NOT NULL, last_at bigint NOT NULL, "
        "changed_in bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint, kind smallint NOT NULL, "
        "deliveries integer NOT NULL DEFAULT 1, inbox text NOT NULL, peer text NOT NULL, status integer NOT NULL, "
        "elapsed_us integer NOT NULL, reason text NOT NULL, event_type text NOT NULL, event_id text NOT NULL, "
        "object_id text NOT NULL, object_type text NOT NULL, subscription_id text NOT NULL, sender text NOT NULL, "
        "sender_name text NOT NULL, summary text NOT NULL, verdict smallint NOT NULL, errors integer NOT NULL, "
        "warnings integer NOT NULL, notes integer NOT NULL, body_bytes bigint NOT NULL, other_body_of bigint, "
        "pinned boolean NOT NULL DEFAULT false, search text NOT NULL, head bytea NOT NULL, body bytea NOT NULL, "
        "PRIMARY KEY (id, received_at)) PARTITION BY RANGE (received_at)"_s,
        // What decides whether an event is there already; n counts the bodies under one inbox and event id.
        u"CREATE TABLE event_keys (key bytea NOT NULL, n integer NOT NULL, body_hash bytea NOT NULL, id bigint NOT "
        u"NULL, "
        "received_at bigint NOT NULL, PRIMARY KEY (key, n))"_s,
        u"CREATE INDEX ON event_keys (id)"_s,
        u"CREATE TABLE deliveries (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event_id bigint NOT NULL, "
        "at bigint NOT NULL, peer text NOT NULL, status integer NOT NULL)"_s,
        u"CREATE INDEX ON deliveries (event_id, id)"_s,
        u"CREATE TABLE probes (filler text NOT NULL)"_s,
        u"CREATE TABLE retention (inbox text PRIMARY KEY, max_age_s bigint, max_events bigint, max_bytes bigint)"_s,
        u"CREATE INDEX ON events (changed_in)"_s,
        u"CREATE INDEX ON events (received_at)"_s,
        u"CREATE INDEX ON events (kind, id) WHERE kind <> 0"_s,
        u"CREATE INDEX ON events (verdict, id) WHERE verdict <> 0"_s,
        u"CREATE INDEX ON events (status, id) WHERE status <> 200"_s,
        u"CREATE INDEX ON events (id) WHERE deliveries > 1"_s,
        u"CREATE INDEX ON events (id) WHERE pinned"_s,
    };
}

//! What has come since the first layout, one list of statements for each version; nothing here is ever changed again.
//! `derived_by` is a Derivation's fingerprint; `totals` are PostgresTotals; `progress` is how far work is that nobody
//! waits for.
QList<QStringList> migrations()
{
    return {
        {u"ALTER TABLE events ADD COLUMN derived_by text NOT NULL DEFAULT ''"_s,
         u"CREATE TABLE progress (name text PRIMARY KEY, value text NOT NULL)"_s,
         u"CREATE TABLE totals (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, inbox text NOT NULL, month integer "
         "NOT NULL, events bigint NOT NULL, bytes bigint NOT NULL, pinned bigint NOT NULL, pinned_bytes bigint NOT "
         "NULL)"_s,
         u"INSERT INTO totals (inbox, month, events, bytes, pinned, pinned_bytes) SELECT inbox, "
         "(extract(year FROM day) * 12 + extract(month FROM day) - 1)::integer, count(*), sum(body_bytes), count(*) "
         "FILTER (WHERE pinned), coalesce(sum(body_bytes) FILTER (WHERE pinned), 0) FROM (SELECT inbox, body_bytes, "
         "pinned, to_timestamp(floor(received_at / 1000.0)::double precision) AT TIME ZONE 'UTC' AS day FROM events "
         "WHERE kind = 0) AS rows GROUP BY 1, 2"_s},
    };
}

QStringList textIndexes()
{
    QStringList all;
    for (const QString &column : {u"event_type"_s, u"event_id"_s, u"object_id"_s, u"subscription_id"_s, u"sender"_s,
                                  u"sender_name"_s, u"inbox"_s})
        all.append(u"CREATE INDEX ON events ((%1), id) WHERE %2 <> ''"_s.arg(postgres::shortKey(column), column));
    return all;
}

base::Result<> runAll(PostgresDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done)
            return base::fail(done.error());
    }
    return {};
}

//! Words are found without it, but not as fast: by looking at all texts.
base::Result<> makeTextIndex(PostgresDatabase &database)
{
    if (const auto saved = database.run(u"SAVEPOINT before_extension"_s); !saved)
        return base::fail(saved.error());
    if (const auto made = database.run(u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s); !made) {
        qCInfo(lcStore) << "words are searched without an index, because pg_trgm can't be had:" << made.error().detail;
        const auto back = database.run(u"ROLLBACK TO SAVEPOINT before_extension"_s);
        return back ? base::Result<>() : base::fail(back.error());
    }
    const auto place = database.value(u"SELECT nspname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace "
                                      "WHERE extname = 'pg_trgm'"_s);
    if (!place)
        return base::fail(place.error());
    return runAll(database,
                  {u"CREATE INDEX ON events USING gin (search %1.gin_trgm_ops)"_s.arg(quotedName(place->toString()))});
}

base::Result<> refuseOthers(const QVariant &found)
{
    const int version = found.toInt();
    if (version > PostgresSchema::Version)
        return base::fail(storageError(
            u"it was made by a newer version of this program (layout %1, this one knows %2)"_s.arg(version).arg(
                PostgresSchema::Version)));
    if (version < 1)
        return base::fail(storageError(u"its version is %1, which no version of this program wrote"_s.arg(version)));
    return {};
}

base::Result<> migrate(PostgresDatabase &database, int version)
{
    QStringList statements{u"SET LOCAL statement_timeout = 0"_s}; // a large store takes what it takes
    const QList<QStringList> all = migrations();
    for (; version < PostgresSchema::Version; ++version)
        statements += all.at(version - 1);
    statements.append(u"UPDATE store SET version = %1"_s.arg(PostgresSchema::Version));
    return runAll(database, statements);
}

//! Its version; an invalid variant where there is no store.
base::Result<QVariant> versionOf(PostgresDatabase &database)
{
    const auto there = database.value(u"SELECT to_regclass('store')::text"_s);
    if (!there || there->isNull() || there->toString().isEmpty())
        return there ? base::Result<QVariant>(QVariant()) : there;
    return database.value(u"SELECT version FROM store"_s);
}

base::Result<> prepareInside(PostgresDatabase &database, const QString &schema)
{
    const auto encoding = database.value(u"SHOW server_encoding"_s);
    if (!encoding)
        return base::fail(encoding.error());
    if (encoding->toString() != "UTF8"_L1)
        return base::fail(
            storageError(u"the database's encoding is %1, it has to be UTF8"_s.arg(encoding->toString())));
    if (const auto locked = PostgresSchema::lock(database); !locked)
        return locked;
    const auto version = versionOf(database);
    if (!version)
        return base::fail(version.error());
    if (version->isValid()) {
        const auto fine = refuseOthers(*version);
        return fine && version->toInt() < PostgresSchema::Version ? migrate(database, version->toInt()) : fine;
    }
    const auto there = database.value(u"SELECT 1 FROM pg_namespace WHERE nspname = ?"_s, {schema});
    if (!there)
        return base::fail(there.error());
    QStringList statements;
    if (!there->isValid())
        statements.append(u"CREATE SCHEMA "_s + quotedName(schema));
    statements += tables();
    statements += textIndexes();
    statements.append(u"INSERT INTO store (version) VALUES (1)"_s);
    if (const auto made = runAll(database, statements); !made)
        return made;
    if (const auto indexed = makeTextIndex(database); !indexed)
        return indexed;
    return migrate(database, 1);
}

} // namespace

base::Result<> PostgresSchema::prepare(PostgresDatabase &database, const QString &schema)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    if (const auto prepared = prepareInside(database, schema); !prepared)
        return prepared;
    return transaction->commit();
}

base::Result<> PostgresSchema::check(PostgresDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return base::fail(version.error());
    if (!version->isValid())
        return base::fail(storageError(u"there is no event store in this database and schema"_s));
    if (const auto fine = refuseOthers(*version); !fine)
        return fine;
    if (version->toInt() < Version)
        return base::fail(
            storageError(u"it was made by an older version of this program: open it for writing once, which brings it "
                         "up to date"_s));
    return {};
}

base::Result<> PostgresSchema::lock(PostgresDatabase &database)
{
    const auto locked = database.run(u"SELECT pg_advisory_xact_lock(?)"_s, {LockOfStores});
    return locked ? base::Result<>() : base::fail(locked.error());
}

QString PostgresSchema::channel(const QString &schema)
{
    constexpr qsizetype HexDigits = 16;
    const QByteArray hash = QCryptographicHash::hash(schema.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"kaizala_"_s + QString::fromLatin1(hash.left(HexDigits));
}

} // namespace store
