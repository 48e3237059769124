// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresWriter.h"

#include "store/EventWriter.h"
#include "store/Head.h"
#include "store/PlainPacking.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresText.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype HashBytes = 8; // bodies are compared too before two are taken for the same

//! What stands for an inbox and an event id; both are compared, too.
QByteArray keyOf(const NewEvent &event)
{
    if (event.kind != Kind::Event || event.eventId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    const QByteArray inbox = event.inbox.toUtf8();
    const quint64 length = qToLittleEndian(quint64(inbox.size())); // so that the two can't run together
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), qsizetype(sizeof length)));
    hash.addData(inbox);
    hash.addData(event.eventId.toUtf8());
    return hash.result();
}

QByteArray bodyHashOf(const NewEvent &event)
{
    return QCryptographicHash::hash(event.body, QCryptographicHash::Blake2s_128).first(HashBytes);
}

//! As the tables hold it: see PostgresDatabase::literal().
QString kept(const QString &text)
{
    return QString(text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

QString searchOf(const NewEvent &event, const Head &head)
{
    EventRow row;
    row.inbox = event.inbox;
    row.reason = event.reason;
    row.eventType = event.eventType;
    row.eventId = event.eventId;
    row.objectId = event.objectId;
    row.objectType = event.objectType;
    row.subscriptionId = event.subscriptionId;
    row.from = event.from;
    row.fromName = event.fromName;
    row.summary = event.summary;
    return PostgresText::toColumn(SearchText::of(row, head, event.body));
}

} // namespace

qint64 PostgresWriter::receivedMs(const NewEvent &event)
{
    return (event.receivedAt.isValid() ? event.receivedAt : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

base::Result<std::vector<Appended>> PostgresWriter::write(const std::vector<const NewEvent *> &events)
{
    for (const NewEvent *event : events)
        m_items.push_back({event, 0, receivedMs(*event), 0, 0, keyOf(*event), bodyHashOf(*event)});
    for (const auto step : {&PostgresWriter::takeIds, &PostgresWriter::claimKeys, &PostgresWriter::insertRows,
                            &PostgresWriter::insertRepeats, &PostgresWriter::writeTotals}) {
        if (const auto done = (this->*step)(); !done)
            return base::fail(done.error());
    }
    std::vector<Appended> appended;
    for (const Item &item : m_items)
        appended.push_back(item.sameAs != 0 ? Appended{item.sameAs, true} : Appended{item.id, false});
    return appended;
}

base::Result<> PostgresWriter::takeIds()
{
    auto ids = m_database->run(u"SELECT nextval('event_ids') FROM generate_series(1, ?)"_s, {qint64(m_items.size())});
    if (!ids)
        return base::fail(ids.error());
    for (size_t i = 0; i < m_items.size() && ids->next(); ++i) {
        m_items.at(i).id = ids->value(0).toLongLong();
        m_own.insert(m_items.at(i).id, i);
    }
    return {};
}

base::Result<> PostgresWriter::claimKeys()
{
    std::vector<Item *> keyed;
    for (Item &item : m_items) {
        if (!item.key.isNull())
            keyed.push_back(&item);
    }
    // Everybody claims in the same order, so that no two wait for each other; under one key the first event comes
    // first.
    std::ranges::stable_sort(keyed, [](const Item *a, const Item *b) { return a->key < b->key; });
    if (keyed.empty())
        return {};
    QStringList rows;
    for (const Item *item : keyed)
        rows.append(m_database->row({item->key, 0, item->bodyHash, item->id, item->receivedMs}));
    auto claimed = m_database->run(u"INSERT INTO event_keys (key, n, body_hash, id, received_at) VALUES "_s
                                   + rows.join(u',') + u" ON CONFLICT DO NOTHING RETURNING id"_s);
    if (!claimed)
        return base::fail(claimed.error());
    QSet<qint64> fresh;
    while (claimed->next())
        fresh.insert(claimed->value(0).toLongLong());
    for (Item *item : keyed) {
        if (fresh.contains(item->id))
            continue;
        if (const auto resolved = resolve(*item); !resolved)
            return resolved;
    }
    return {};
}

base::Result<bool> PostgresWriter::claim(const Item &item, int n)
{
    const auto claimed = m_database->value(u"INSERT INTO event_keys (key, n, body_hash, id, received_at) VALUES "_s
                                           + m_database->row({item.key, n, item.bodyHash, item.id, item.receivedMs})
                                           + u" ON CONFLICT DO NOTHING RETURNING id"_s);
    return claimed ? base::Result<bool>(claimed->isValid()) : base::fail(claimed.error());
}

//! There are rows under its inbox and event id: one of them is the same, or it is one more.
base::Result<> PostgresWriter::resolve(Item &item)
{
    while (true) {
        const auto known = readKnown(item.key);
        if (!known)
            return base::fail(known.error());
        for (const Known &one : *known) {
            const auto same = one.bodyHash == item.bodyHash ? isSame(item, one) : base::Result<bool>(false);
            if (!same)
                return base::fail(same.error());
            if (*same) {
                repeat(item, one);
                return {};
            }
        }
        const auto claimed = claim(item, known->isEmpty() ? 0 : known->last().n + 1);
        if (!claimed)
            return base::fail(claimed.error());
        if (*claimed) {
            item.otherBodyOf = known->isEmpty() ? 0 : known->first().id;
            return {};
        }
        // Somebody else was faster, with the same body perhaps.
    }
}

base::Result<QList<PostgresWriter::Known>> PostgresWriter::readKnown(const QByteArray &key)
{
    auto query =
        m_database->run(u"SELECT n, id, received_at, body_hash FROM event_keys WHERE key = ? ORDER BY n"_s, {key});
    if (!query)
        return base::fail(query.error());
    QList<Known> known;
    while (query->next())
        known.append({query->value(0).toInt(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                      query->value(3).toByteArray()});
    return known;
}

base::Result<bool> PostgresWriter::isSame(const Item &item, const Known &known)
{
    if (const auto own = m_own.constFind(known.id); own != m_own.constEnd()) {
        const NewEvent &other = *m_items.at(*own).event;
        return other.body == item.event->body && other.eventId == item.event->eventId
            && other.inbox == item.event->inbox;
    }
    const auto body =
        m_database->value(u"SELECT body FROM events WHERE id = ? AND received_at = ? AND inbox = ? AND event_id = ?"_s,
                          {known.id, known.receivedMs, kept(item.event->inbox), kept(item.event->eventId)});
    if (!body)
        return base::fail(body.error());
    // What can't be read any more is not the same: the event is kept once more.
    const auto unpacked = plainpacking::unpack(body->toByteArray());
    return body->isValid() && unpacked && *unpacked == item.event->body;
}

void PostgresWriter::repeat(Item &item, const Known &known)
{
    item.sameAs = known.id;
    Repeats &repeats = m_repeats[known.id];
    repeats.receivedMs = known.receivedMs;
    repeats.lastMs = item.receivedMs;
    ++repeats.count;
}

base::Result<QString> PostgresWriter::rowOf(const Item &item) const
{
    const NewEvent &event = *item.event;
    const Head head{event.method, event.target, event.headers};
    const auto packedHead = plainpacking::pack(head.toBytes());
    if (!packedHead)
        return base::fail(packedHead.error());
    const auto body = plainpacking::pack(event.body);
    if (!body)
        return base::fail(body.error());
    return m_database->row({item.id,
                            item.receivedMs,
                            item.receivedMs,
                            int(event.kind),
                            event.inbox,
                            event.peer,
                            event.status,
                            event.elapsedUs,
                            event.reason,
                            event.eventType,
                            event.eventId,
                            event.objectId,
                            event.objectType,
                            event.subscriptionId,
                            event.from,
                            event.fromName,
                            event.summary,
                            int(event.verdict),
                            event.errors,
                            event.warnings,
                            event.notes,
                            qint64(event.body.size()),
                            item.otherBodyOf == 0 ? QVariant() : QVariant(item.otherBodyOf),
                            event.derivedBy,
                            searchOf(event, head),
                            *packedHead,
                            *body});
}

base::Result<> PostgresWriter::insertRows()
{
    QStringList rows;
    for (const Item &item : m_items) {
        if (item.sameAs != 0)
            continue;
        const auto row = rowOf(item);
        if (!row)
            return base::fail(row.error());
        rows.append(*row);
        ++m_written[int(item.event->kind)];
        if (item.event->kind == Kind::Event)
            m_totals.add(kept(item.event->inbox), item.receivedMs, {1, item.event->body.size(), 0, 0});
    }
    if (rows.isEmpty())
        return {};
    const auto inserted = m_database->run(
        u"INSERT INTO events (id, received_at, last_at, kind, inbox, peer, status, elapsed_us, reason, event_type, "
        "event_id, object_id, object_type, subscription_id, sender, sender_name, summary, verdict, errors, warnings, "
        "notes, body_bytes, other_body_of, derived_by, search, head, body) VALUES "_s
        + rows.join(u','));
    return inserted ? base::Result<>() : base::fail(inserted.error());
}

base::Result<> PostgresWriter::insertRepeats()
{
    QStringList rows;
    for (const Item &item : m_items) {
        if (item.sameAs != 0)
            rows.append(m_database->row({item.sameAs, item.receivedMs, item.event->peer, item.event->status}));
    }
    if (rows.isEmpty())
        return {};
    if (const auto added =
            m_database->run(u"INSERT INTO deliveries (event_id, at, peer, status) VALUES "_s + rows.join(u','));
        !added)
        return base::fail(added.error());
    for (auto row = m_repeats.cbegin(); row != m_repeats.cend(); ++row) {
        const auto deliveries = m_database->value(
            u"UPDATE events SET deliveries = deliveries + ?, last_at = ?, changed_in = "
            "pg_current_xact_id()::text::bigint WHERE id = ? AND received_at = ? RETURNING deliveries"_s,
            {row->count, row->lastMs, row.key(), row->receivedMs});
        if (!deliveries)
            return base::fail(deliveries.error());
        if (deliveries->toInt() > MostDeliveries) {
            if (const auto trimmed = trimDeliveries(row.key()); !trimmed)
                return trimmed;
        }
    }
    return {};
}

base::Result<> PostgresWriter::writeTotals()
{
    return m_totals.write(*m_database);
}

base::Result<> PostgresWriter::trimDeliveries(qint64 id)
{
    const auto trimmed = m_database->run(u"DELETE FROM deliveries WHERE event_id = ? AND id <= "
                                         "(SELECT id FROM deliveries WHERE event_id = ? ORDER BY id DESC LIMIT 1 "
                                         "OFFSET ?)"_s,
                                         {id, id, MostDeliveries});
    return trimmed ? base::Result<>() : base::fail(trimmed.error());
}

base::Result<QList<qint64>> PostgresWriter::trim(int most)
{
    QList<qint64> gone;
    constexpr int Step = 100; // more than were written, so that what others left goes too
    for (const Kind kind : {Kind::Rejected, Kind::Validation}) {
        const int written = m_written.at(int(kind));
        if (written == 0)
            continue;
        // Somebody else may be deleting the same ones in this moment, which is as good.
        auto trimmed = m_database->run(
            u"DELETE FROM events WHERE (id, received_at) IN (SELECT id, received_at FROM events WHERE kind = ? AND "
            "kind <> 0 AND NOT pinned AND id <= (SELECT id FROM events WHERE kind = ? AND kind <> 0 AND NOT pinned "
            "ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING id"_s,
            {int(kind), int(kind), most, written + Step});
        if (!trimmed)
            return base::fail(trimmed.error());
        while (trimmed->next())
            gone.append(trimmed->value(0).toLongLong());
    }
    std::ranges::sort(gone);
    return gone;
}

} // namespace store
