// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresKeeper.h"

#include "base/Logging.h"
#include "store/PostgresNotifier.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

PostgresKeeper::PostgresKeeper(PostgresDatabase::Place place)
    : m_place(std::move(place)), m_origin(QUuid::createUuid().toString(QUuid::Id128)),
      m_retainer([this](PostgresDatabase &database, const Seen &seen) { return tell(database, seen); })
{
}

PostgresKeeper::~PostgresKeeper()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void PostgresKeeper::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"store keeper"_s);
    m_thread->start();
}

void PostgresKeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
}

void PostgresKeeper::rederive(const Derivation &derivation)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = derivation;
    }
    m_wake.notify_all();
}

void PostgresKeeper::run()
{
    while (true) {
        const auto begun = std::chrono::steady_clock::now();
        const bool more = step();
        const std::chrono::steady_clock::duration took = std::chrono::steady_clock::now() - begun;
        const auto rest = more ? std::min<std::chrono::steady_clock::duration>(took, LongestRest) : LookEvery;
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, rest, [this] { return m_stop || m_asked; });
        if (m_stop)
            break;
    }
    m_database.reset(); // in the thread that opened it
}

void PostgresKeeper::connectNow()
{
    m_database.reset();
    auto opened = PostgresDatabase::open(m_place, PostgresDatabase::Access::ReadWrite);
    const auto limited = opened
        ? (*opened)->run(u"SET statement_timeout = '%1s'; SET lock_timeout = '1s'"_s.arg(StepLimit.count()))
        : base::Result<QSqlQuery>(base::fail(opened.error()));
    if (limited)
        m_database = std::move(*opened);
    else
        qCDebug(lcStore) << "nobody keeps the store for now:" << limited.error().detail;
}

std::optional<Derivation> PostgresKeeper::takeDerivation()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_asked, std::nullopt);
}

bool PostgresKeeper::step()
{
    if (auto derivation = takeDerivation())
        m_rederiver.emplace([this](PostgresDatabase &database, const Seen &seen) { return tell(database, seen); },
                            std::move(*derivation));
    if (!m_database || m_database->isLost())
        connectNow();
    if (!m_database)
        return false;
    const auto kept = inTurn(Work::Retention, [this] { return m_retainer.step(*m_database); });
    if (!kept)
        qCDebug(lcStore) << "what is too much stays for now:" << kept.error().detail;
    bool more = kept && *kept;
    if (!m_rederiver)
        return more;
    const auto derived = inTurn(Work::Derivation, [this] {
        auto outcome = m_rederiver->step(*m_database);
        if (outcome && !*outcome)
            m_rederiver.reset();
        return outcome;
    });
    if (!derived)
        qCDebug(lcStore) << "events are not derived anew for now:" << derived.error().detail;
    more = more || (derived && *derived);
    return more;
}

template <typename Fn>
base::Result<bool> PostgresKeeper::inTurn(Work kind, Fn work)
{
    // Of the session, because a month can't be detached within a transaction; the server takes it back with the
    // connection. By schema: there may be several stores in one database.
    const auto taken = m_database->value(u"SELECT pg_try_advisory_lock(?, hashtext(current_schema()))"_s, {int(kind)});
    if (!taken || !taken->toBool())
        return taken ? base::Result<bool>(false) : base::fail(taken.error());
    auto outcome = work();
    const auto given = m_database->value(u"SELECT pg_advisory_unlock(?, hashtext(current_schema()))"_s, {int(kind)});
    if (!given)
        m_database.reset(); // nobody else would ever have a turn
    return outcome;
}

base::Result<> PostgresKeeper::tell(PostgresDatabase &database, const Seen &seen) const
{
    for (const QString &statement : PostgresNotifier::statements(database, m_place.location.schema, m_origin, seen)) {
        if (const auto told = database.run(statement); !told)
            return base::fail(told.error());
    }
    return {};
}

} // namespace store
