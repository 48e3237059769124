// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Salvager.h"

#include "store/Database.h"
#include "store/Event.h"
#include "store/EventRows.h"
#include "store/EventWriter.h"
#include "store/Head.h"
#include "store/Migrations.h"
#include "store/Packing.h"
#include "store/Texts.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr quint32 PagesAtOnce = 2000; // in one transaction
constexpr int RowsAtOnce = 500;

// Columns that hold the id of a text, see Texts. Those that are derived are derived anew where it is gone.
constexpr std::array TextColumns{"inbox"_L1,       "peer_host"_L1,   "reason"_L1, "event_type"_L1,
                                 "object_id"_L1,   "object_type"_L1, "sender"_L1, "subscription_id"_L1,
                                 "sender_name"_L1, "derived_by"_L1};

bool isNumber(const QVariant &value, qint64 least, qint64 most = std::numeric_limits<qint64>::max())
{
    return value.typeId() == QMetaType::LongLong && value.toLongLong() >= least && value.toLongLong() <= most;
}

bool isBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isDictionary(const QVariant &value)
{
    return isBytes(value) && value.toByteArray().startsWith("\x37\xa4\x30\xec"); // zstd's mark
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace

base::Result<SalvageReport> Salvager::salvage(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is there already"_s.arg(to));
    const QString part = to + u".part"_s;
    const auto removePart = [&part] {
        for (const QString &name : {part, QString(part + u"-wal"_s), QString(part + u"-shm"_s)})
            QFile::remove(name);
    };
    removePart(); // of an earlier try that was interrupted
    auto report = [&] {
        Salvager salvager;
        return salvager.run(from, part);
    }();
    if (report && !QFile::rename(part, to))
        report = base::fail(storageError(u"the file %1 cannot be made"_s.arg(to)));
    if (!report)
        removePart();
    return report;
}

void Salvager::note(const QString &loss)
{
    if (m_report.losses.size() < SalvageReport::MostLosses)
        m_report.losses.append(loss);
}

base::Result<> Salvager::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = m_database->run(sql); !done)
            return base::fail(done.error());
    }
    return {};
}

base::Result<QList<qint64>> Salvager::ids(const QString &sql)
{
    auto query = m_database->run(sql);
    if (!query)
        return base::fail(query.error());
    QList<qint64> all;
    while (query->next())
        all.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<SalvageReport> Salvager::run(const QString &from, const QString &to)
{
    if (const auto open = m_file.open(from); !open)
        return base::fail(open.error());
    if (!m_file.hasHeader())
        note(u"the file's header is damaged: what was deleted before may be among what was rescued"_s);
    QFile made(to);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(storageError(u"the file %1 cannot be made: %2"_s.arg(to, made.errorString())));
    made.close();
    auto database = Database::open(to, Database::Access::ReadWrite);
    if (!database)
        return base::fail(database.error());
    m_database = std::move(*database);
    for (const auto &step : {&Salvager::prepare, &Salvager::copyRows, &Salvager::bringTogether}) {
        if (const auto done = (this->*step)(); !done)
            return base::fail(done.error());
    }
    m_inserts.clear();
    m_database.reset(); // the log goes into the file
    return m_report;
}

base::Result<> Salvager::prepare()
{
    if (const auto made = migrate(*m_database); !made)
        return made;
    // Children come before their parents; and nobody relies on this file before it is whole.
    if (const auto set = runAll(
            {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA wal_autocheckpoint = 1000"_s});
        !set)
        return set;
    const auto columns = m_database->value(u"SELECT count(*) FROM pragma_table_info('events')"_s);
    if (!columns)
        return base::fail(columns.error());
    m_eventColumns = columns->toLongLong();
    const std::initializer_list<std::tuple<Table, QString, qsizetype>> tables{
        {Table::Events, u"events"_s, m_eventColumns}, {Table::Bodies, u"bodies"_s, 4},
        {Table::Deliveries, u"deliveries"_s, 5},      {Table::Texts, u"texts"_s, 2},
        {Table::Dictionaries, u"dictionaries"_s, 2},  {Table::Spares, u"spare_dictionaries"_s, 3}};
    for (const auto &[table, name, count] : tables) {
        auto insert = m_database->prepare(u"INSERT OR IGNORE INTO %1 VALUES (%2)"_s.arg(name, marks(count)));
        if (!insert)
            return base::fail(insert.error());
        m_inserts.emplace(table, std::move(*insert));
    }
    return {};
}

// --- Rows -----------------------------------------------------------------------------------------------------------

base::Result<> Salvager::copyRows()
{
    for (quint32 first = 1; first <= m_file.pages();) {
        const quint32 last = quint32(std::min<quint64>(quint64(first) + PagesAtOnce - 1, m_file.pages()));
        auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        if (const auto copied = copyPages(first, last); !copied)
            return copied;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        if (last == m_file.pages())
            return {};
        first = last + 1;
    }
    return {};
}

base::Result<> Salvager::copyPages(quint32 first, quint32 last)
{
    LeafRows rows(m_file);
    for (quint32 page = first; page >= first && page <= last; ++page) {
        if (m_file.unused().contains(page))
            continue;
        base::Result<> taken;
        const int lost = rows.read(page, [&](const LeafRow &row) {
            if (taken)
                taken = take(row);
        });
        if (!taken)
            return taken;
        if (lost > 0)
            note(u"page %1: %2 rows cannot be read"_s.arg(page).arg(lost));
    }
    return {};
}

Salvager::Table Salvager::tableOf(const LeafRow &row) const
{
    const QVariantList &c = row.columns;
    if (row.id <= 0 || c.isEmpty())
        return Table::None;
    if (c.size() == 2 && isText(c.at(0)) && c.at(0).toString() == u"events"_s && isNumber(c.at(1), 0))
        return Table::Sequence;
    if (!c.first().isNull()) // every table of ours has its id there, which stands beside the columns
        return Table::None;
    if (c.size() == m_eventColumns) {
        constexpr qsizetype BodyBytesAt = 23;
        const bool isEvent = isNumber(c.at(1), 0, int(Kind::Validation)) && isNumber(c.at(2), 0) && isNumber(c.at(4), 1)
            && isNumber(c.at(8), 0) && isNumber(c.at(BodyBytesAt), 0, Packing::MostUnpacked);
        return isEvent ? Table::Events : Table::None;
    }
    if (c.size() == 4 && isNumber(c.at(1), 0) && isBytes(c.at(2)) && isBytes(c.at(3)))
        return Table::Bodies;
    if (c.size() == 5 && isNumber(c.at(1), 1) && isNumber(c.at(2), 0) && isText(c.at(3)) && isNumber(c.at(4), 0))
        return Table::Deliveries;
    if (c.size() == 2 && isText(c.at(1)))
        return Table::Texts;
    if (c.size() == 3 && isBytes(c.at(1)) && isDictionary(c.at(2))
        && Packing::digest(c.at(2).toByteArray()) == c.at(1).toByteArray())
        return Table::Spares;
    return c.size() == 2 && isDictionary(c.at(1)) ? Table::Dictionaries : Table::None;
}

base::Result<> Salvager::take(const LeafRow &row)
{
    const Table table = tableOf(row);
    if (table == Table::None)
        return {};
    if (table == Table::Sequence) {
        m_sequence = std::max(m_sequence, row.columns.at(1).toLongLong());
        return {};
    }
    QVariantList values = row.columns;
    values.first() = row.id;
    return Database::exec(m_inserts.at(table), values);
}

// --- What belongs together ------------------------------------------------------------------------------------------

base::Result<> Salvager::bringTogether()
{
    m_inserts.clear();
    m_database->forget();
    auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    // Of a spare it is known that it is whole; and each needs one.
    if (const auto repaired =
            runAll({u"INSERT OR REPLACE INTO dictionaries (id, bytes) SELECT id, bytes FROM spare_dictionaries"_s});
        !repaired)
        return repaired;
    const auto spared = keepSpareDictionaries(*m_database);
    if (!spared)
        return spared;
    QStringList missing;
    for (const QLatin1StringView column : TextColumns)
        missing << u"(typeof(%1) = 'integer' AND %1 NOT IN (SELECT id FROM texts))"_s.arg(column);
    const auto partly = ids(u"SELECT id FROM events WHERE "_s + missing.join(u" OR "_s));
    if (!partly)
        return base::fail(partly.error());
    m_report.partly = partly->size();
    for (const qint64 id : *partly) {
        note(u"event %1: some of what was derived is lost; it is derived again when something listens to this store"_s
                 .arg(id));
        for (const QLatin1StringView column : TextColumns) {
            if (const auto cleared =
                    m_database->run(u"UPDATE events SET %1 = NULL, derived_by = NULL WHERE id = ? AND typeof(%1) = "
                                    "'integer' AND %1 NOT IN (SELECT id FROM texts)"_s.arg(column),
                                    {id});
                !cleared)
                return base::fail(cleared.error());
        }
    }
    for (const auto &step : {&Salvager::adoptBodies, &Salvager::dropUnreadable, &Salvager::count}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return transaction->commit();
}

//! Evidence whose row is lost: when it came is not known, but after what.
base::Result<> Salvager::adoptBodies()
{
    const auto orphans = ids(u"SELECT id FROM bodies WHERE id NOT IN (SELECT id FROM events) ORDER BY id"_s);
    if (!orphans)
        return base::fail(orphans.error());
    for (const qint64 id : *orphans) {
        const auto adopted = adopt(id);
        if (!adopted)
            return base::fail(adopted.error());
        if (*adopted) {
            ++m_report.partly;
            note(u"event %1: when, where and from whom it came is lost; its time is that of the event before it"_s.arg(
                id));
        } else {
            note(u"event %1: its row is lost, and its body is damaged"_s.arg(id));
            if (const auto dropped = drop(id); !dropped)
                return dropped;
        }
    }
    return {};
}

base::Result<bool> Salvager::adopt(qint64 id)
{
    auto query = m_database->run(u"SELECT encoding, head, body FROM bodies WHERE id = ?"_s, {id});
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return false;
    const qint64 encoding = query->value(0).toLongLong();
    const auto fromBytes = [](const QByteArray &bytes) { return Head::fromBytes(bytes); };
    const auto head = m_database->packing().unpack(encoding, query->value(1).toByteArray()).and_then(fromBytes);
    const auto body = m_database->packing().unpack(encoding, query->value(2).toByteArray());
    query->finish();
    if (!head || !body)
        return false;
    const Kind kind = head->method == "GET" ? Kind::Validation : Kind::Event;
    const auto inbox = m_database->texts().toColumn(QString::fromLatin1(head->target.split('?').first()));
    if (!inbox)
        return base::fail(inbox.error());
    const auto added = m_database->run(
        u"INSERT INTO events (id, kind, received_at, inbox, status, elapsed_us, reason, summary, verdict, errors, "
        "warnings, notes, body_bytes) VALUES (?, ?, coalesce((SELECT received_at FROM events WHERE id < ? ORDER BY id "
        "DESC LIMIT 1), (SELECT received_at FROM events WHERE id > ? ORDER BY id LIMIT 1), 0), ?, 200, 0, ?, '', 1, 0, "
        "0, 0, ?)"_s,
        {id, int(kind), id, id, *inbox, u"salvaged: its row was lost"_s, qint64(body->size())});
    return added ? base::Result<bool>(true) : base::fail(added.error());
}

base::Result<> Salvager::dropUnreadable()
{
    qint64 after = 0;
    while (true) {
        const auto some = ids(u"SELECT id FROM events WHERE id > %1 ORDER BY id LIMIT %2"_s.arg(after).arg(RowsAtOnce));
        if (!some)
            return base::fail(some.error());
        if (some->isEmpty())
            return {};
        for (const qint64 id : *some) {
            after = id;
            const auto detail = EventRows::readDetail(*m_database, id);
            if (detail)
                continue;
            if (!detail.error().code.isEmpty())
                return base::fail(detail.error()); // SQLite's: it says nothing about the event
            note(u"event %1: %2"_s.arg(id).arg(detail.error().detail));
            if (const auto dropped = drop(id); !dropped)
                return dropped;
        }
    }
}

base::Result<> Salvager::drop(qint64 id)
{
    ++m_report.lost;
    for (const QString &table : {u"events"_s, u"bodies"_s}) {
        if (const auto gone = m_database->run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id}); !gone)
            return base::fail(gone.error());
    }
    return {};
}

//! What is counted and linked, from what is there.
base::Result<> Salvager::count()
{
    const auto done = runAll(
        {u"DELETE FROM deliveries WHERE event_id NOT IN (SELECT id FROM events)"_s,
         u"UPDATE events SET deliveries = 1 + (SELECT count(*) FROM deliveries WHERE event_id = events.id) WHERE "
         "deliveries BETWEEN 2 AND %1 OR id IN (SELECT event_id FROM deliveries)"_s.arg(MostDeliveries),
         u"UPDATE events SET other_body_of = (SELECT min(f.id) FROM events f WHERE f.event_id = events.event_id AND "
         "f.event_id = events.event_id COLLATE BINARY AND f.inbox IS events.inbox AND f.kind = 0 AND f.id < events.id) "
         "WHERE other_body_of IS NOT NULL AND other_body_of NOT IN (SELECT id FROM events)"_s,
         u"INSERT INTO totals (inbox, events, bytes, pinned, pinned_bytes) SELECT iif(typeof(inbox) = 'integer', "
         u"inbox, "
         "0) AS i, count(*), sum(body_bytes), sum(pinned), sum(pinned * body_bytes) FROM events WHERE kind = 0 GROUP "
         "BY "
         "i"_s,
         u"INSERT OR REPLACE INTO progress (name, value) SELECT 'clockBack', coalesce(max(latest - received_at), 0) || "
         "' ' || coalesce(max(latest), 0) FROM (SELECT received_at, max(received_at) OVER (ORDER BY id) AS latest FROM "
         "events)"_s,
         u"UPDATE sqlite_sequence SET seq = max(seq, %1) WHERE name = 'events'"_s.arg(m_sequence)});
    if (!done)
        return done;
    auto query = m_database->run(u"SELECT count(*), coalesce(max(id) - min(id) + 1, 0) FROM events"_s);
    if (!query)
        return base::fail(query.error());
    if (query->next()) {
        m_report.rescued = query->value(0).toLongLong();
        m_report.missing = std::max<qint64>(0, query->value(1).toLongLong() - m_report.rescued - m_report.lost);
    }
    return {};
}

} // namespace store
