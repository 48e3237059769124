// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresRederiver.h"

#include "base/Logging.h"
#include "store/Head.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresMaintenance.h"
#include "store/PostgresRows.h"
#include "store/PostgresText.h"
#include "store/SearchText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

PostgresRederiver::PostgresRederiver(Tell tell, Derivation derivation)
    : m_tell(std::move(tell)), m_derivation(std::move(derivation))
{
}

base::Result<PostgresRederiver::Progress> PostgresRederiver::read(PostgresDatabase &database) const
{
    const auto value = database.value(u"SELECT value FROM progress WHERE name = 'derivation'"_s);
    if (!value)
        return base::fail(value.error());
    const QJsonObject object = QJsonDocument::fromJson(value->toString().toUtf8()).object();
    return Progress{object.value("fingerprint"_L1).toString(), object.value("top"_L1).toInteger(),
                    object.value("next"_L1).toInteger(), object.value("bottom"_L1).toInteger()};
}

//! Whether it is this derivation's turn. Rows that came since the last time may be another program's.
base::Result<bool> PostgresRederiver::claim(PostgresDatabase &database, Progress &progress) const
{
    const bool isOurs = progress.fingerprint == m_derivation.fingerprint;
    if (m_hasClaimed)
        return isOurs;
    const bool isUnfinished = isOurs && progress.next > progress.bottom + 1;
    if (!isUnfinished) {
        const auto newest = database.value(u"SELECT max(id) FROM events"_s);
        if (!newest)
            return base::fail(newest.error());
        progress.bottom = isOurs ? std::max<qint64>(0, progress.top - LateIds) : 0;
        progress.top = std::max(newest->toLongLong(), progress.top);
        progress.next = progress.top + 1;
        progress.fingerprint = m_derivation.fingerprint;
    }
    return true;
}

base::Result<bool> PostgresRederiver::step(PostgresDatabase &database)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    auto progress = read(database);
    if (!progress)
        return base::fail(progress.error());
    const auto isOurs = claim(database, *progress);
    if (!isOurs)
        return isOurs;
    if (!*isOurs) {
        qCInfo(lcStore) << "another program derives the events anew";
        return false;
    }
    const auto begun = std::chrono::steady_clock::now();
    auto all = rows(database, *progress);
    if (!all)
        return base::fail(all.error());
    bool isOver = all->size() < MostInStep;
    for (qsizetype i = 0; i < all->size(); ++i) {
        Row &row = (*all)[i];
        if (row.isOther && i > 0 && std::chrono::steady_clock::now() - begun > StepTime) {
            isOver = false;
            all->resize(i);
            break;
        }
        progress->next = row.id;
        if (const auto derived = row.isOther ? derive(database, row) : base::Result<>(); !derived)
            return base::fail(derived.error());
    }
    if (isOver)
        progress->next = progress->bottom + 1;
    if (const auto written = write(database, std::move(*all), *progress); !written)
        return base::fail(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    m_hasClaimed = true;
    return !isOver;
}

base::Result<QList<PostgresRederiver::Row>> PostgresRederiver::rows(PostgresDatabase &database,
                                                                    const Progress &progress) const
{
    auto query = database.run(u"SELECT id, received_at, derived_by <> ? AND kind = ? FROM events WHERE id < ? AND id > "
                              "? ORDER BY id DESC LIMIT ?"_s,
                              {m_derivation.fingerprint, int(Kind::Event), progress.next, progress.bottom, MostInStep});
    if (!query)
        return base::fail(query.error());
    QList<Row> all;
    while (query->next())
        all.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toBool(), {}, false});
    return all;
}

base::Result<> PostgresRederiver::derive(PostgresDatabase &database, Row &row) const
{
    auto detail = PostgresRows::readDetail(database, row.id);
    if (!detail) {
        if (!detail.error().code.isEmpty() || database.isLost())
            return base::fail(detail.error()); // PostgreSQL's: it says nothing about the event
        return {}; // damaged, or gone: it stays as it is
    }
    const Derived derived = m_derivation.derive(*detail);
    const EventRow &was = detail->row;
    row.differs =
        derived != Derived{was.eventType, was.objectId, was.objectType, was.subscriptionId, was.from, was.fromName,
                           was.summary,   was.verdict,  was.errors,     was.warnings,       was.notes};
    EventRow is = was;
    is.eventType = derived.eventType;
    is.objectId = derived.objectId;
    is.objectType = derived.objectType;
    is.subscriptionId = derived.subscriptionId;
    is.from = derived.from;
    is.fromName = derived.fromName;
    is.summary = derived.summary;
    const Head head{detail->method, detail->target, detail->headers};
    const QVariantList values{derived.eventType,
                              derived.objectId,
                              derived.objectType,
                              derived.subscriptionId,
                              derived.from,
                              derived.fromName,
                              derived.summary,
                              int(derived.verdict),
                              derived.errors,
                              derived.warnings,
                              derived.notes,
                              m_derivation.fingerprint,
                              PostgresText::toColumn(SearchText::of(is, head, detail->body))};
    row.update =
        u"UPDATE events SET (event_type, object_id, object_type, subscription_id, sender, sender_name, summary, "
        "verdict, errors, warnings, notes, derived_by, search) = %1%2 WHERE id = %3 AND received_at = %4"_s.arg(
            database.row(values), row.differs ? u", changed_in = pg_current_xact_id()::text::bigint"_s : QString(),
            QString::number(row.id), QString::number(row.receivedMs));
    return {};
}

//! In the order in which everybody locks rows.
base::Result<> PostgresRederiver::write(PostgresDatabase &database, QList<Row> rows, const Progress &progress) const
{
    std::ranges::sort(rows, {}, &Row::id);
    Seen seen;
    for (const Row &row : std::as_const(rows)) {
        if (row.update.isEmpty())
            continue;
        if (const auto written = database.run(row.update); !written)
            return base::fail(written.error());
        if (row.differs)
            seen.ids.append(row.id);
    }
    if (const auto told = m_tell(database, seen); !told)
        return told;
    return PostgresMaintenance::writeProgress(database, u"derivation"_s,
                                              {{u"fingerprint"_s, progress.fingerprint},
                                               {u"top"_s, progress.top},
                                               {u"next"_s, progress.next},
                                               {u"bottom"_s, progress.bottom}});
}

} // namespace store
