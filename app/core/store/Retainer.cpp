// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Retainer.h"

#include "store/Database.h"
#include "store/EventRemover.h"
#include "store/Texts.h"

#include <QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 MsPerSecond = 1000;
// Of a limit this much too many may be there until the next look: one that is just full would else cost a transaction
// for each event.
constexpr qint64 SlackOneIn = 100;
constexpr qint64 MostSlackEvents = 1000;
constexpr qint64 MostSlackBytes = 4 * 1024 * 1024;

//! How far receipt times may go back from one id to a later one: see TimeOrder.
base::Result<qint64> clockBackMs(Database &database)
{
    const auto value = database.value(u"SELECT value FROM progress WHERE name = 'clockBack'"_s);
    return value ? base::Result<qint64>(value->toString().section(u' ', 0, 0).toLongLong()) : base::fail(value.error());
}

} // namespace

Retainer::Retainer() : Retainer([] { return QDateTime::currentDateTimeUtc(); })
{
}

Retainer::Retainer(Clock clock) : m_clock(std::move(clock))
{
}

QString Retainer::name() const
{
    return u"retention"_s;
}

qint64 Retainer::nowMs() const
{
    return m_clock().toMSecsSinceEpoch();
}

void Retainer::lookNow()
{
    m_nextLook = m_nextRound = {};
}

bool Retainer::takeSmallerSteps()
{
    return std::exchange(m_batch, std::max(1, m_batch / 2)) > 1;
}

void Retainer::forget()
{
    m_nextLook = m_nextRound = {};
    m_round.clear();
    m_passed.clear();
}

base::Result<bool> Retainer::step(Database &database)
{
    auto more = stepInside(database);
    if (!more)
        m_round.clear(); // its rows were passed and are there still
    return !more && isBusy(more.error()) ? base::Result<bool>(false) : more;
}

base::Result<bool> Retainer::stepInside(Database &database)
{
    const auto rules = retentionrules::read(database);
    if (!rules)
        return base::fail(rules.error());
    if (*rules != m_rules) {
        m_rules = *rules;
        forget();
    }
    if (m_rules.isEmpty())
        return false;
    const Time now = std::chrono::steady_clock::now();
    if (now >= m_passedUntil) {
        m_passed.clear();
        m_passedUntil = now + PassedFor;
    }
    const auto all = inboxes(database);
    if (!all)
        return base::fail(all.error());
    const bool looks = now >= m_nextLook;
    for (const Inbox &inbox : *all) {
        const bool any = (inbox.rule.events && inbox.events > *inbox.rule.events)
            || (inbox.rule.bytes && inbox.bytes > *inbox.rule.bytes);
        if (!any || !(looks || isTooMuch(inbox)))
            continue;
        const auto removed = removeExcess(database, inbox.column);
        if (!removed || *removed)
            return removed;
    }
    if (looks)
        m_nextLook = now + LookEvery;
    if (!m_round.isEmpty())
        return continueRound(database);
    return now >= m_nextRound ? beginRound(database) : base::Result<bool>(false);
}

//! Only those that a rule holds for. Inside a transaction or not.
base::Result<QList<Retainer::Inbox>> Retainer::inboxes(Database &database) const
{
    auto query = database.run(u"SELECT inbox, events - pinned, bytes - pinned_bytes FROM totals"_s);
    if (!query)
        return base::fail(query.error());
    QList<Inbox> all;
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        Inbox inbox{
            key == 0 ? QVariant() : QVariant(key), {}, query->value(1).toLongLong(), query->value(2).toLongLong()};
        const auto name = database.texts().text(inbox.column);
        if (!name)
            return base::fail(name.error());
        if (const auto rule = retentionrules::ruleOf(m_rules, *name)) {
            inbox.rule = *rule;
            all.append(inbox);
        }
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

bool Retainer::isTooMuch(const Inbox &inbox) const
{
    const auto beyond = [](qint64 is, const std::optional<qint64> &most, qint64 mostSlack) {
        return most && is > *most + std::min(*most / SlackOneIn, mostSlack);
    };
    return beyond(inbox.events, inbox.rule.events, MostSlackEvents)
        || beyond(inbox.bytes, inbox.rule.bytes, MostSlackBytes);
}

base::Result<QList<Retainer::Candidate>> Retainer::oldest(Database &database, const QVariant &column,
                                                          qint64 after) const
{
    auto query = database.run(u"SELECT id, received_at, body_bytes, pinned FROM events INDEXED BY events_inbox WHERE "
                              "inbox IS ? AND id > ? AND +kind = ? ORDER BY id LIMIT ?"_s,
                              {column, after, int(Kind::Event), RowsInStep});
    if (!query)
        return base::fail(query.error());
    QList<Candidate> rows;
    while (query->next())
        rows.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                     query->value(3).toInt() != 0});
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return rows;
}

//! Whether there may be more to remove of it.
base::Result<bool> Retainer::removeExcess(Database &database, const QVariant &column)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    const auto all = inboxes(database); // again: another process may have removed some
    if (!all)
        return base::fail(all.error());
    const auto inbox = std::ranges::find(*all, column, &Inbox::column);
    if (inbox == all->end())
        return false;
    qint64 events = inbox->rule.events ? inbox->events - *inbox->rule.events : 0;
    qint64 bytes = inbox->rule.bytes ? inbox->bytes - *inbox->rule.bytes : 0;
    if (events <= 0 && bytes <= 0)
        return false;
    qint64 &passed = m_passed[column.toString()];
    const auto rows = oldest(database, column, passed);
    if (!rows)
        return base::fail(rows.error());
    QList<qint64> ids;
    qint64 last = passed;
    for (const Candidate &row : *rows) {
        if ((events <= 0 && bytes <= 0) || ids.size() >= m_batch)
            break;
        last = row.id;
        if (row.pinned)
            continue;
        ids.append(row.id);
        --events;
        bytes -= row.bytes;
    }
    if (const auto removed = remove(database, ids); !removed)
        return base::fail(removed.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    m_removed += ids.size();
    const bool more = last > passed && (events > 0 || bytes > 0);
    passed = last;
    return more;
}

base::Result<> Retainer::remove(Database &database, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    const Time begun = std::chrono::steady_clock::now();
    const auto removed = eventremover::remove(database, ids);
    if (!removed)
        return base::fail(removed.error());
    const auto took = std::chrono::steady_clock::now() - begun;
    if (took > StepTime)
        m_batch = std::max(1, m_batch / 2);
    else if (took < StepTime / 2 && ids.size() >= m_batch)
        m_batch = std::min(MostRemoved, m_batch * 2);
    return {};
}

// --- Ages -----------------------------------------------------------------------------------------------------------

//! The rejected and the validations, of which there are never many, and then the inboxes one after the other.
base::Result<bool> Retainer::beginRound(Database &database)
{
    m_roundBegan = std::chrono::steady_clock::now();
    const auto all = inboxes(database);
    if (!all)
        return base::fail(all.error());
    m_round.clear();
    for (const Inbox &inbox : *all) {
        if (inbox.rule.age)
            m_round.append({inbox.column, *inbox.rule.age, 0});
    }
    for (const Kind kind : {Kind::Rejected, Kind::Validation}) {
        const auto ids = agedOfKind(database, kind);
        if (!ids)
            return base::fail(ids.error());
        if (ids->isEmpty())
            continue;
        auto transaction = Transaction::begin(database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        if (const auto removed = remove(database, *ids); !removed)
            return base::fail(removed.error());
        if (const auto committed = transaction->commit(); !committed)
            return base::fail(committed.error());
        m_removed += ids->size();
        if (ids->size() >= m_batch) {
            m_round.clear();
            return true; // there may be more of them
        }
    }
    return continueRound(database);
}

base::Result<QList<qint64>> Retainer::agedOfKind(Database &database, Kind kind) const
{
    // The kind is written into the text: SQLite uses the index of one kind only where it sees the number.
    auto query = database.run(
        u"SELECT id, received_at, inbox FROM events WHERE kind = %1 AND pinned = 0 ORDER BY id"_s.arg(int(kind)));
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    while (query->next() && ids.size() < m_batch) {
        const auto inbox = database.texts().text(query->value(2));
        if (!inbox)
            return base::fail(inbox.error());
        const auto rule = retentionrules::ruleOf(m_rules, *inbox);
        if (rule && rule->age && query->value(1).toLongLong() < nowMs() - rule->age->count() * MsPerSecond)
            ids.append(query->value(0).toLongLong());
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return ids;
}

base::Result<bool> Retainer::continueRound(Database &database)
{
    if (m_round.isEmpty()) {
        endRound();
        return false;
    }
    Ages &ages = m_round.first();
    const auto back = clockBackMs(database);
    if (!back)
        return base::fail(back.error());
    const auto rows = oldest(database, ages.column, ages.passed);
    if (!rows)
        return base::fail(rows.error());
    const qint64 cutoff = nowMs() - ages.age.count() * MsPerSecond;
    QList<qint64> ids;
    bool isOver = rows->size() < RowsInStep;
    for (const Candidate &row : *rows) {
        // After this one no row is too old, however the clock was set.
        isOver = isOver || row.receivedMs >= cutoff + *back;
        if (row.receivedMs >= cutoff + *back)
            break;
        if (ids.size() >= m_batch) {
            isOver = false;
            break;
        }
        ages.passed = row.id;
        if (!row.pinned && row.receivedMs < cutoff)
            ids.append(row.id);
    }
    if (!ids.isEmpty()) {
        auto transaction = Transaction::begin(database, Transaction::Type::Write);
        if (!transaction)
            return base::fail(transaction.error());
        if (const auto removed = remove(database, ids); !removed)
            return base::fail(removed.error());
        if (const auto committed = transaction->commit(); !committed)
            return base::fail(committed.error());
        m_removed += ids.size();
    }
    if (isOver)
        m_round.removeFirst();
    if (m_round.isEmpty())
        endRound();
    return !m_round.isEmpty();
}

void Retainer::endRound()
{
    const Time now = std::chrono::steady_clock::now();
    m_nextRound = now + std::max<std::chrono::steady_clock::duration>(RoundEvery, RoundRest * (now - m_roundBegan));
}

} // namespace store
