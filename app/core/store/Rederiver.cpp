// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Rederiver.h"

#include "base/Logging.h"
#include "store/Announcements.h"
#include "store/Database.h"
#include "store/EventRows.h"
#include "store/Packing.h"
#include "store/Texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

Derived derivedOf(const EventRow &row)
{
    return {row.eventType, row.objectId, row.objectType, row.subscriptionId, row.from, row.fromName,
            row.summary,   row.verdict,  row.errors,     row.warnings,       row.notes};
}

} // namespace

QString Rederiver::name() const
{
    return u"derivation"_s;
}

void Rederiver::setDerivation(const Derivation &derivation)
{
    m_derivation = derivation;
    m_hasClaimed = false;
}

base::Result<bool> Rederiver::step(Database &database)
{
    if (!m_derivation)
        return false;
    auto more = stepInside(database);
    if (more)
        return more;
    m_indexer.reset();
    return isBusy(more.error()) ? base::Result<bool>(false) : more;
}

base::Result<Rederiver::Progress> Rederiver::read(Database &database)
{
    const auto value = database.value(u"SELECT value FROM progress WHERE name = 'derivation'"_s);
    if (!value)
        return base::fail(value.error());
    const QJsonObject object = QJsonDocument::fromJson(value->toByteArray()).object();
    return Progress{object.value("fingerprint"_L1).toString(), object.value("top"_L1).toInteger(),
                    object.value("next"_L1).toInteger(), object.value("bottom"_L1).toInteger()};
}

base::Result<> Rederiver::write(Database &database, const Progress &progress)
{
    const QJsonObject object{{u"fingerprint"_s, progress.fingerprint},
                             {u"top"_s, progress.top},
                             {u"next"_s, progress.next},
                             {u"bottom"_s, progress.bottom}};
    const auto saved = database.run(u"INSERT OR REPLACE INTO progress (name, value) VALUES ('derivation', ?)"_s,
                                    {QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
    return saved ? base::Result<>() : base::fail(saved.error());
}

//! Whether it is this derivation's turn. Rows that came since the last time may be another program's.
base::Result<bool> Rederiver::claim(Database &database, Progress &progress)
{
    const bool isOurs = progress.fingerprint == m_derivation->fingerprint;
    if (m_hasClaimed)
        return isOurs;
    const bool isUnfinished = isOurs && progress.next > progress.bottom + 1;
    if (!isUnfinished) {
        const auto newest = database.value(u"SELECT max(id) FROM events"_s);
        if (!newest)
            return base::fail(newest.error());
        progress.bottom = isOurs ? progress.top : 0;
        progress.top = std::max(newest->toLongLong(), progress.bottom);
        progress.next = progress.top + 1;
        progress.fingerprint = m_derivation->fingerprint;
    }
    return true;
}

base::Result<bool> Rederiver::stepInside(Database &database)
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
        m_derivation.reset();
        return false;
    }
    const auto begun = std::chrono::steady_clock::now();
    const auto all = rows(database, *progress);
    if (!all)
        return base::fail(all.error());
    QList<qint64> changed;
    bool isOver = all->size() < MostInStep;
    for (const Row &row : *all) {
        if (row.isOther && std::chrono::steady_clock::now() - begun > StepTime && row.id != all->first().id) {
            isOver = false;
            break;
        }
        progress->next = row.id;
        if (!row.isOther)
            continue;
        const auto differs = derive(database, row.id);
        if (!differs)
            return differs;
        if (*differs)
            changed.append(row.id);
    }
    if (isOver)
        progress->next = progress->bottom + 1;
    if (const auto told = announcements::announce(database, announcements::What::Changed, changed); !told)
        return base::fail(told.error());
    if (const auto saved = write(database, *progress); !saved)
        return base::fail(saved.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    m_hasClaimed = true;
    if (isOver) {
        m_derivation.reset();
        m_indexer.reset();
    }
    return !isOver;
}

base::Result<QList<Rederiver::Row>> Rederiver::rows(Database &database, const Progress &progress) const
{
    const auto fingerprint = database.texts().toColumn(m_derivation->fingerprint);
    if (!fingerprint)
        return base::fail(fingerprint.error());
    auto query = database.run(u"SELECT id, derived_by IS NOT ? AND kind = ? FROM events WHERE id < ? AND id > ? "
                              "ORDER BY id DESC LIMIT ?"_s,
                              {*fingerprint, int(Kind::Event), progress.next, progress.bottom, MostInStep});
    if (!query)
        return base::fail(query.error());
    QList<Row> all;
    while (query->next())
        all.append({query->value(0).toLongLong(), query->value(1).toBool()});
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<bool> Rederiver::derive(Database &database, qint64 id)
{
    const auto detail = EventRows::readDetail(database, id);
    if (!detail) {
        if (!detail.error().code.isEmpty())
            return base::fail(detail.error()); // SQLite's: it says nothing about the event
        return false; // damaged: it stays as it is
    }
    const Derived derived = m_derivation->derive(*detail);
    const bool differs = derived != derivedOf(detail->row);
    if (const auto written = write(database, id, derived); !written)
        return base::fail(written.error());
    if (!differs)
        return false;
    if (!m_indexer)
        m_indexer.emplace();
    if (const auto found = m_indexer->refresh(database, id); !found)
        return base::fail(found.error());
    return true;
}

base::Result<> Rederiver::write(Database &database, qint64 id, const Derived &derived) const
{
    QVariantList values;
    for (const QString &text : {derived.eventType, derived.objectId, derived.objectType, derived.subscriptionId,
                                derived.from, derived.fromName, m_derivation->fingerprint}) {
        const auto column = database.texts().toColumn(text);
        if (!column)
            return base::fail(column.error());
        values.append(*column);
    }
    const auto summary = database.packing().packText(derived.summary);
    if (!summary)
        return base::fail(summary.error());
    values << *summary << int(derived.verdict) << derived.errors << derived.warnings << derived.notes << id;
    const auto done = database.run(
        u"UPDATE events SET event_type = ?, object_id = ?, object_type = ?, subscription_id = ?, sender = ?, "
        "sender_name = ?, derived_by = ?, summary = ?, verdict = ?, errors = ?, warnings = ?, notes = ? WHERE id = ?"_s,
        values);
    return done ? base::Result<>() : base::fail(done.error());
}

} // namespace store
