// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventWriter.h"

#include "store/Announcements.h"
#include "store/Database.h"
#include "store/EventId.h"
#include "store/Head.h"
#include "store/Packing.h"
#include "store/Peer.h"
#include "store/Texts.h"
#include "store/TextSegments.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// A null string would be bound as NULL, which these columns don't take.
QVariant notNull(const QString &value)
{
    return value.isNull() ? u""_s : value;
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

// Whoever reaches the listener can make up texts without end, and of these rows only the newest stay.
Texts::New ifNewIn(const NewEvent &event)
{
    return event.kind == Kind::Event ? Texts::New::Add : Texts::New::Inline;
}

} // namespace

EventWriter::EventWriter(Database &database) : m_database(&database), m_timeOrder(database)
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
    // An event id that is text compares without case in the index; what belongs together has to be the same in case
    // too. "IS": an event may have no inbox.
    const std::initializer_list<std::pair<QSqlQuery *, QString>> statements{
        {&m_findFirst,
         u"SELECT id, other_body_of FROM events WHERE event_id = ? AND inbox IS ? AND same_key IS NOT NULL "
         "AND +event_id = ? COLLATE BINARY LIMIT 1"_s},
        {&m_findSame, u"SELECT id, deliveries FROM events WHERE event_id = ? AND inbox IS ? AND same_key = ?"_s},
        {&m_readBody, u"SELECT encoding, body FROM bodies WHERE id = ?"_s},
        {&m_insertEvent,
         u"INSERT INTO events (kind, received_at, inbox, peer_host, peer_port, status, elapsed_us, reason, event_type, "
         "event_id, object_id, object_type, subscription_id, sender, sender_name, summary, verdict, errors, warnings, "
         "notes, body_bytes, same_key, other_body_of, derived_by) "
         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {&m_insertBody, u"INSERT INTO bodies (id, encoding, head, body) VALUES (?, ?, ?, ?)"_s},
        {&m_countRepeat, u"UPDATE events SET deliveries = deliveries + 1, last_at = ? WHERE id = ?"_s},
        {&m_insertDelivery, u"INSERT INTO deliveries (event_id, at, peer, status) VALUES (?, ?, ?, ?)"_s},
        {&m_trimDeliveries,
         u"DELETE FROM deliveries WHERE event_id = ? AND id <= "
         "(SELECT id FROM deliveries WHERE event_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s},
        {&m_addTotal,
         u"INSERT INTO totals (inbox, events, bytes) VALUES (?, ?, ?) ON CONFLICT (inbox) DO UPDATE SET "
         "events = events + excluded.events, bytes = bytes + excluded.bytes"_s},
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
    constexpr qsizetype KeyBytes = 8; // bodies are compared too before two are taken for the same
    if (event.kind != Kind::Event || event.eventId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    addPart(hash, event.inbox.toUtf8());
    addPart(hash, event.eventId.toUtf8());
    addPart(hash, event.body);
    return hash.result().first(KeyBytes);
}

base::Result<Appended> EventWriter::write(const NewEvent &event)
{
    const auto inbox = m_database->texts().toColumn(event.inbox, ifNewIn(event));
    if (!inbox)
        return base::fail(inbox.error());
    const Keys keys{*inbox, EventId::toColumn(event.eventId), sameKey(event)};
    const auto others = findOthers(event, keys);
    if (!others)
        return base::fail(others.error());
    if (others->same != 0) {
        if (const auto counted = repeat(others->same, others->deliveries + 1, event); !counted)
            return base::fail(counted.error());
        return Appended{others->same, true};
    }
    const auto id = insert(event, keys, others->first);
    if (!id)
        return base::fail(id.error());
    ++m_written.at(size_t(event.kind));
    if (event.kind == Kind::Event) {
        Total &total = m_totals[keys.inbox.typeId() == QMetaType::LongLong ? keys.inbox.toLongLong() : 0];
        ++total.events;
        total.bytes += event.body.size();
    }
    return Appended{*id, false};
}

base::Result<EventWriter::Others> EventWriter::findOthers(const NewEvent &event, const Keys &keys)
{
    Others others;
    if (keys.same.isNull())
        return others;
    if (const auto found = Database::exec(m_findFirst, {keys.eventId, keys.inbox, keys.eventId}); !found)
        return base::fail(found.error());
    if (m_findFirst.next()) {
        const QVariant otherBodyOf = m_findFirst.value(1);
        others.first = (otherBodyOf.isNull() ? m_findFirst.value(0) : otherBodyOf).toLongLong();
    }
    const QSqlError error = m_findFirst.lastError();
    m_findFirst.finish();
    if (error.isValid())
        return base::fail(storageError(error));
    if (others.first != 0) {
        if (const auto found = findSame(event, keys, others); !found)
            return base::fail(found.error());
    }
    return others;
}

base::Result<> EventWriter::findSame(const NewEvent &event, const Keys &keys, Others &others)
{
    if (const auto found = Database::exec(m_findSame, {keys.eventId, keys.inbox, keys.same}); !found)
        return found;
    while (others.same == 0 && m_findSame.next()) {
        if (!hasBody(m_findSame.value(0).toLongLong(), event.body))
            continue;
        others.same = m_findSame.value(0).toLongLong();
        others.deliveries = m_findSame.value(1).toInt();
    }
    const QSqlError error = m_findSame.lastError();
    m_findSame.finish();
    return error.isValid() ? base::Result<>(base::fail(storageError(error))) : base::Result<>();
}

// What can't be read any more is not the same: the event is kept once more.
bool EventWriter::hasBody(qint64 id, const QByteArray &body)
{
    bool same = false;
    if (Database::exec(m_readBody, {id}) && m_readBody.next()) {
        const auto unpacked = m_database->packing().unpack(m_readBody.value(0).toLongLong(),
                                                           m_readBody.value(1).toByteArray(), body.size());
        same = unpacked && *unpacked == body;
    }
    m_readBody.finish();
    return same;
}

base::Result<qint64> EventWriter::insert(const NewEvent &event, const Keys &keys, qint64 otherBodyOf)
{
    const Texts::New ifNew = ifNewIn(event);
    std::optional<base::Error> failure;
    const auto shared = [&](const QString &text) -> QVariant {
        auto column = m_database->texts().toColumn(text, ifNew);
        if (column)
            return std::move(*column);
        failure = column.error();
        return {};
    };
    const auto summary = m_database->packing().packText(event.summary);
    if (!summary)
        return base::fail(summary.error());
    const Peer peer = Peer::of(event.peer);
    const qint64 at = receivedMs(event);
    const QVariantList row{int(event.kind),
                           at,
                           keys.inbox,
                           shared(peer.host),
                           peer.port < 0 ? QVariant() : QVariant(peer.port),
                           event.status,
                           event.elapsedUs,
                           shared(event.reason),
                           shared(event.eventType),
                           keys.eventId,
                           shared(event.objectId),
                           shared(event.objectType),
                           shared(event.subscriptionId),
                           shared(event.from),
                           shared(event.fromName),
                           *summary,
                           int(event.verdict),
                           event.errors,
                           event.warnings,
                           event.notes,
                           qint64(event.body.size()),
                           keys.same.isNull() ? QVariant() : QVariant(keys.same),
                           otherBodyOf == 0 ? QVariant() : QVariant(otherBodyOf),
                           shared(event.derivedBy)};
    if (failure)
        return base::fail(*failure);
    if (const auto inserted = Database::exec(m_insertEvent, row); !inserted)
        return base::fail(inserted.error());
    const qint64 id = m_insertEvent.lastInsertId().toLongLong();
    if (const auto kept = insertBody(id, event); !kept)
        return base::fail(kept.error());
    if (const auto noted = m_timeOrder.added(id, at); !noted)
        return base::fail(noted.error());
    return id;
}

base::Result<> EventWriter::insertBody(qint64 id, const NewEvent &event)
{
    Packing &packing = m_database->packing();
    const auto encoding = packing.encoding();
    if (!encoding)
        return base::fail(encoding.error());
    const auto head = packing.pack(Head{event.method, event.target, event.headers}.toBytes());
    if (!head)
        return base::fail(head.error());
    const auto body = packing.pack(event.body);
    if (!body)
        return base::fail(body.error());
    return Database::exec(m_insertBody, {id, *encoding, *head, *body});
}

base::Result<> EventWriter::repeat(qint64 id, int deliveries, const NewEvent &event)
{
    const qint64 at = receivedMs(event);
    if (const auto counted = Database::exec(m_countRepeat, {at, id}); !counted)
        return counted;
    if (const auto added = Database::exec(m_insertDelivery, {id, at, notNull(event.peer), event.status}); !added)
        return added;
    if (deliveries <= MostDeliveries)
        return {};
    return Database::exec(m_trimDeliveries, {id, id, MostDeliveries});
}

base::Result<QList<qint64>> EventWriter::finish(int most)
{
    const auto totals = std::exchange(m_totals, {});
    for (auto total = totals.cbegin(); total != totals.cend(); ++total) {
        if (const auto added = Database::exec(m_addTotal, {total.key(), total->events, total->bytes}); !added)
            return base::fail(added.error());
    }
    const auto written = std::exchange(m_written, {});
    QList<qint64> gone;
    for (const Kind kind : {Kind::Rejected, Kind::Validation}) {
        const int count = written.at(size_t(kind));
        if (count == 0)
            continue;
        const auto trimmed = trimKind(kind, most, count);
        if (!trimmed)
            return trimmed;
        gone.append(*trimmed);
    }
    if (const auto told = announcements::announce(*m_database, announcements::What::Removed, gone); !told)
        return base::fail(told.error());
    std::ranges::sort(gone);
    return gone;
}

void EventWriter::abandon()
{
    m_totals.clear();
    m_written.fill(0);
    m_timeOrder.forget();
}

base::Result<QList<qint64>> EventWriter::trimKind(Kind kind, int most, int written)
{
    constexpr int Step = 100; // more than were written, so that a file from a larger limit shrinks too
    // The kind is written into the text: SQLite uses the index of one kind only where it sees the number.
    const QString sql =
        u"DELETE FROM events WHERE id IN (SELECT id FROM events WHERE kind = %1 AND pinned = 0 AND id <= "
        "(SELECT id FROM events WHERE kind = %1 ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT ?) "
        "RETURNING id"_s.arg(int(kind));
    auto trimmed = m_database->run(sql, {most, written + Step});
    if (!trimmed)
        return base::fail(trimmed.error());
    QList<qint64> gone;
    while (trimmed->next())
        gone.append(trimmed->value(0).toLongLong());
    if (trimmed->lastError().isValid())
        return base::fail(storageError(trimmed->lastError()));
    return gone;
}

base::Result<qint64> EventWriter::clear()
{
    const auto events = m_database->value(u"SELECT count(*) FROM events"_s);
    if (!events)
        return base::fail(events.error());
    // The children first. Texts and dictionaries hold what people wrote, too.
    for (const QString &table : {u"deliveries"_s, u"bodies"_s, u"events"_s, u"totals"_s, u"texts"_s, u"dictionaries"_s,
                                 u"spare_dictionaries"_s, u"progress"_s, u"announcements"_s}) {
        if (const auto deleted = m_database->run(u"DELETE FROM "_s + table); !deleted)
            return base::fail(deleted.error());
    }
    if (const auto dropped = textindex::dropAll(*m_database); !dropped)
        return base::fail(dropped.error());
    m_database->forget();
    m_timeOrder.forget();
    return events->toLongLong();
}

} // namespace store
