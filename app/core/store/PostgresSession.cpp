// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresSession.h"

#include "store/EventStore.h"
#include "store/PostgresMaintenance.h"
#include "store/PostgresSchema.h"
#include "store/PostgresWriter.h"
#include "store/RetentionRules.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const auto NoPartition = u"23514"_s; // "no partition of relation found for row", among others

} // namespace

PostgresSession::PostgresSession(PostgresDatabase::Place place, PostgresDatabase::Access access,
                                 std::function<void()> heard)
    : m_place(std::move(place)), m_access(access), m_origin(QUuid::createUuid().toString(QUuid::Id128)),
      m_notifier(m_place, m_origin, std::move(heard))
{
}

base::Result<std::unique_ptr<PostgresSession>> PostgresSession::open(const PostgresDatabase::Place &place,
                                                                     PostgresDatabase::Access access,
                                                                     std::function<void()> heard)
{
    std::unique_ptr<PostgresSession> session(new PostgresSession(place, access, std::move(heard)));
    if (const auto connected = session->connectNow(); !connected)
        return base::fail(connected.error());
    if (const auto hears = session->m_notifier.start(); !hears)
        return base::fail(hears.error());
    return session;
}

base::Result<> PostgresSession::connectNow()
{
    m_database.reset();
    m_months.forget();
    auto opened = PostgresDatabase::open(m_place, m_access);
    if (!opened)
        return base::fail(opened.error());
    const auto ready = m_access == PostgresDatabase::Access::ReadWrite
        ? PostgresSchema::prepare(**opened, m_place.location.schema)
        : PostgresSchema::check(**opened);
    if (!ready)
        return ready;
    m_database = std::move(*opened);
    return {};
}

base::Result<> PostgresSession::ensureConnected()
{
    if (m_database && !m_database->isLost())
        return {};
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextConnect)
        return base::fail(m_failure); // whoever writes should not wait for each try
    const auto connected = connectNow();
    if (connected)
        return {};
    m_failure = connected.error();
    m_nextConnect = std::chrono::steady_clock::now() + ConnectEvery;
    return connected;
}

template <typename Work>
auto PostgresSession::attempt(Work work) -> decltype(work())
{
    for (int tries = 1;; ++tries) {
        if (const auto connected = ensureConnected(); !connected)
            return base::fail(connected.error());
        m_committing = false;
        auto outcome = work();
        if (outcome || tries == MostAttempts)
            return outcome;
        const bool isNewMonth = outcome.error().code == NoPartition;
        if (isNewMonth)
            m_months.forget(); // somebody dropped it
        // What broke in its commit may be done: whoever sent it is asked to come back, and then it is found.
        if (m_committing || (!isNewMonth && !m_database->isPassing(outcome.error())))
            return outcome;
    }
}

base::Result<PostgresSession::Committed> PostgresSession::write(const std::vector<const NewEvent *> &events)
{
    return attempt([&] { return writeOnce(events); });
}

base::Result<PostgresSession::Committed> PostgresSession::writeOnce(const std::vector<const NewEvent *> &events)
{
    for (const NewEvent *event : events) {
        if (const auto there = m_months.ensure(*m_database, PostgresWriter::receivedMs(*event)); !there)
            return base::fail(there.error());
    }
    auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    PostgresWriter writer(*m_database);
    auto appended = writer.write(events);
    if (!appended)
        return base::fail(appended.error());
    auto trimmed = writer.trim(EventStore::MostRejected);
    if (!trimmed)
        return base::fail(trimmed.error());
    Committed committed;
    committed.seen.removed = std::move(*trimmed);
    committed.appended = std::move(*appended);
    for (const Appended &one : committed.appended)
        committed.seen.ids.append(one.id);
    std::ranges::sort(committed.seen.ids);
    committed.seen.ids.erase(std::unique(committed.seen.ids.begin(), committed.seen.ids.end()),
                             committed.seen.ids.end());
    if (const auto told = runAll(telling(committed.seen)); !told)
        return base::fail(told.error());
    m_committing = true;
    if (const auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return committed;
}

base::Result<qint64> PostgresSession::clear()
{
    return attempt([this] { return clearOnce(); });
}

base::Result<qint64> PostgresSession::clearOnce()
{
    auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    // In the order in which writers take them, so that no two wait for each other.
    if (const auto locked =
            m_database->run(u"LOCK TABLE event_keys, events, deliveries, totals IN ACCESS EXCLUSIVE MODE"_s);
        !locked)
        return base::fail(locked.error());
    const auto rows = m_database->value(u"SELECT count(*) FROM events"_s);
    if (!rows)
        return base::fail(rows.error());
    const auto cleared = runAll(
        QStringList{u"TRUNCATE event_keys, events, deliveries, totals"_s, u"UPDATE store SET clears = clears + 1"_s}
        + telling({{}, {}, false, true}));
    if (!cleared)
        return base::fail(cleared.error());
    m_committing = true;
    if (const auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return rows->toLongLong();
}

base::Result<qint64> PostgresSession::setPinned(const QList<qint64> &ids, bool pinned)
{
    return attempt([&] { return setPinnedOnce(ids, pinned); });
}

base::Result<qint64> PostgresSession::setPinnedOnce(const QList<qint64> &ids, bool pinned)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    const auto changed = PostgresMaintenance::setPinned(*m_database, ids, pinned);
    if (!changed)
        return base::fail(changed.error());
    const Seen done{*changed, {}, false, false};
    if (const auto told = runAll(telling(done)); !told)
        return base::fail(told.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    m_chored.ids.append(done.ids);
    return changed->size();
}

base::Result<> PostgresSession::setRetention(const QString &inbox, const std::optional<Retention> &rule)
{
    return attempt([&] { return retentionrules::write(*m_database, inbox, rule); });
}

base::Result<> PostgresSession::probe()
{
    if (const auto connected = ensureConnected(); !connected)
        return connected;
    constexpr int ProbeBytes = 64 * 1024; // a disk with less left would fail again at the next event
    return runAll({u"INSERT INTO probes (filler) VALUES (repeat(md5(random()::text), %1))"_s.arg(ProbeBytes / 32),
                   u"DELETE FROM probes"_s});
}

base::Result<Seen> PostgresSession::look()
{
    return m_notifier.take();
}

QStringList PostgresSession::telling(const Seen &done) const
{
    return PostgresNotifier::statements(*m_database, m_place.location.schema, m_origin, done);
}

base::Result<> PostgresSession::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = m_database->run(statement); !done)
            return base::fail(done.error());
    }
    return {};
}

} // namespace store
