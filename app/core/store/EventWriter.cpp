// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventWriter.h"

#include "store/Database.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// A null string or array would be bound as NULL, and no column takes that.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    // Lengths go in too, so that no two different sets of parts give the same bytes.
    const quint64 length = qToLittleEndian(quint64(part.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), qsizetype(sizeof length)));
    hash.addData(part);
}

qint64 receivedMs(const NewEvent &event)
{
    return (event.receivedAt.isValid() ? event.receivedAt : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

} // namespace

EventWriter::EventWriter(Database &database) : m_database(&database)
{
}

base::Result<EventWriter> EventWriter::make(Database &database)
{
    EventWriter writer(database);
    if (const auto ready = writer.prepare(); !ready)
        return base::fail(ready.error());
    return writer;
}

base::Result<> EventWriter::prepare()
{
    const std::initializer_list<std::pair<QSqlQuery *, QString>> statements{
        {&m_findSame, u"SELECT id, deliveries FROM events WHERE same_key = ?"_s},
        {&m_insertEvent,
         u"INSERT INTO events (kind, received_at, last_at, inbox, peer, status, elapsed_us, reason, event_type, "
         u"event_id, object_id, "
         "object_type, subscription_id, sender, sender_name, summary, verdict, errors, warnings, notes, body_bytes, "
         "same_key) "
         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {&m_insertBody, u"INSERT INTO bodies (id, method, target, headers, body) VALUES (?, ?, ?, ?, ?)"_s},
        {&m_countRepeat, u"UPDATE events SET deliveries = deliveries + 1, last_at = ? WHERE id = ?"_s},
        {&m_insertDelivery, u"INSERT INTO deliveries (event_id, at, peer, status) VALUES (?, ?, ?, ?)"_s},
        {&m_trimDeliveries,
         u"DELETE FROM deliveries WHERE event_id = ? AND id <= "
         "(SELECT id FROM deliveries WHERE event_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return base::fail(prepared.error());
        *query = std::move(*prepared);
    }
    return {};
}

QByteArray EventWriter::sameKey(const NewEvent &event)
{
    if (event.kind != Kind::Event || event.eventId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    addPart(hash, event.inbox.toUtf8());
    addPart(hash, event.eventId.toUtf8());
    addPart(hash, event.body);
    return hash.result();
}

base::Result<Appended> EventWriter::write(const NewEvent &event)
{
    const QByteArray key = sameKey(event);
    if (!key.isEmpty()) {
        if (const auto found = Database::exec(m_findSame, {key}); !found)
            return base::fail(found.error());
        const bool same = m_findSame.next();
        const Appended repeated{same ? m_findSame.value(0).toLongLong() : 0, true};
        const int deliveries = same ? m_findSame.value(1).toInt() : 0;
        const QSqlError error = m_findSame.lastError();
        m_findSame.finish();
        if (error.isValid())
            return base::fail(storageError(error));
        if (same) {
            if (const auto counted = repeat(repeated.id, deliveries + 1, event); !counted)
                return base::fail(counted.error());
            return repeated;
        }
    }
    const auto id = insert(event, key);
    if (!id)
        return base::fail(id.error());
    ++m_written.at(size_t(event.kind));
    return Appended{*id, false};
}

base::Result<qint64> EventWriter::insert(const NewEvent &event, const QByteArray &key)
{
    const qint64 at = receivedMs(event);
    const QVariantList row{int(event.kind),
                           at,
                           at,
                           text(event.inbox),
                           text(event.peer),
                           event.status,
                           event.elapsedUs,
                           text(event.reason),
                           text(event.eventType),
                           text(event.eventId),
                           text(event.objectId),
                           text(event.objectType),
                           text(event.subscriptionId),
                           text(event.from),
                           text(event.fromName),
                           text(event.summary),
                           int(event.verdict),
                           event.errors,
                           event.warnings,
                           event.notes,
                           qint64(event.body.size()),
                           key.isEmpty() ? QVariant() : QVariant(key)};
    if (const auto inserted = Database::exec(m_insertEvent, row); !inserted)
        return base::fail(inserted.error());
    const qint64 id = m_insertEvent.lastInsertId().toLongLong();
    const auto kept = Database::exec(
        m_insertBody,
        {id, bytes(event.method), bytes(event.target), base::headersToJson(event.headers), bytes(event.body)});
    if (!kept)
        return base::fail(kept.error());
    return id;
}

base::Result<> EventWriter::repeat(qint64 id, int deliveries, const NewEvent &event)
{
    const qint64 at = receivedMs(event);
    if (const auto counted = Database::exec(m_countRepeat, {at, id}); !counted)
        return counted;
    if (const auto added = Database::exec(m_insertDelivery, {id, at, text(event.peer), event.status}); !added)
        return added;
    if (deliveries <= MostDeliveries)
        return {};
    return Database::exec(m_trimDeliveries, {id, id, MostDeliveries});
}

base::Result<> EventWriter::trim(int most)
{
    for (const Kind kind : {Kind::Rejected, Kind::Validation}) {
        int &written = m_written.at(size_t(kind));
        if (written == 0)
            continue;
        if (const auto trimmed = trimKind(kind, most, written); !trimmed)
            return trimmed;
        written = 0;
    }
    m_written.fill(0);
    return {};
}

base::Result<> EventWriter::trimKind(Kind kind, int most, int written)
{
    constexpr int Step = 100; // more than were written, so that a file from a larger limit shrinks too
    // The kind is written into the text: SQLite uses the index of one kind only where it sees the number.
    const QString sql =
        u"DELETE FROM events WHERE id IN (SELECT id FROM events WHERE kind = %1 AND id <= "
        "(SELECT id FROM events WHERE kind = %1 ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT ?)"_s.arg(
            int(kind));
    if (const auto trimmed = m_database->run(sql, {most, written + Step}); !trimmed)
        return base::fail(trimmed.error());
    return {};
}

base::Result<qint64> EventWriter::clear()
{
    const auto events = m_database->value(u"SELECT count(*) FROM events"_s);
    if (!events)
        return base::fail(events.error());
    // The children first: then no event has rows to cascade to.
    for (const QString &table : {u"deliveries"_s, u"bodies"_s, u"events"_s}) {
        if (const auto deleted = m_database->run(u"DELETE FROM "_s + table); !deleted)
            return base::fail(deleted.error());
    }
    return events->toLongLong();
}

} // namespace store
