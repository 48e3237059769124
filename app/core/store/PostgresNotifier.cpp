// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresNotifier.h"

#include "base/Logging.h"
#include "store/PostgresSchema.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// What stands between the origin and the ids.
constexpr QChar Changed = u'+';
constexpr QChar Removed = u'-';
constexpr QChar HasMissed = u'?';
constexpr QChar Cleared = u'!';

QString statement(const PostgresDatabase &database, const QString &schema, const QString &payload)
{
    return u"SELECT pg_notify%1"_s.arg(database.row({PostgresSchema::channel(schema), payload}));
}

void sortOnce(QList<qint64> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

//! \a ids in as many payloads as it takes.
QStringList payloads(const QString &start, const QList<qint64> &ids)
{
    QStringList all;
    for (const qint64 id : ids) {
        const QString number = QString::number(id);
        if (all.isEmpty() || all.last().size() + number.size() + 1 > PostgresNotifier::MostPayload)
            all.append(start + number);
        else
            all.last() += u',' + number;
    }
    return all;
}

} // namespace

PostgresNotifier::PostgresNotifier(PostgresDatabase::Place place, QString origin, std::function<void()> heard)
    : m_place(std::move(place)), m_origin(std::move(origin)), m_heard(std::move(heard))
{
    m_thread.setObjectName(u"store notifier"_s);
    moveToThread(&m_thread);
}

PostgresNotifier::~PostgresNotifier()
{
    m_thread.quit();
    m_thread.wait();
}

base::Result<> PostgresNotifier::start()
{
    base::Result<> outcome;
    QSemaphore tried;
    connect(&m_thread, &QThread::started, this, [this, &outcome, &tried] {
        m_timer = std::make_unique<QTimer>();
        connect(m_timer.get(), &QTimer::timeout, this, &PostgresNotifier::beat);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                &PostgresNotifier::checkConnection);
        outcome = connectNow();
        m_timer->start(BeatEvery);
        tried.release();
    });
    connect(
        &m_thread, &QThread::finished, this,
        [this] { // in the thread that made them
            m_timer.reset();
            m_database.reset();
        },
        Qt::DirectConnection);
    m_thread.start();
    tried.acquire();
    return outcome;
}

Seen PostgresNotifier::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_seen, {});
}

base::Result<> PostgresNotifier::connectNow()
{
    auto opened = PostgresDatabase::open(m_place, PostgresDatabase::Access::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    m_database = std::move(*opened);
    QSqlDriver *const driver = m_database->driver();
    connect(
        driver, &QSqlDriver::notification, this,
        [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { hear(payload.toString()); });
    // First listen, then look: what comes in between is told twice rather than never.
    if (!driver->subscribeToNotification(PostgresSchema::channel(m_place.location.schema)))
        return base::fail(storageError(driver->lastError()));
    const auto now = readBeat();
    if (!now)
        return base::fail(now.error());
    if (const auto missed = lookUpMissed(*now); !missed)
        return missed;
    m_before = m_last = *now;
    return {};
}

base::Result<PostgresNotifier::Beat> PostgresNotifier::readBeat()
{
    auto query = m_database->run(u"SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint, clears FROM store"_s);
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return base::fail(storageError(u"the store is gone"_s));
    return Beat{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

base::Result<> PostgresNotifier::lookUpMissed(const Beat &now)
{
    if (!m_before)
        return {};
    auto changed = m_database->run(u"SELECT id FROM events WHERE changed_in >= ? ORDER BY id"_s, {m_before->oldest});
    if (!changed)
        return base::fail(changed.error());
    QList<qint64> ids;
    while (changed->next())
        ids.append(changed->value(0).toLongLong());
    // Nor is it known what was deleted meanwhile.
    add({ids, {}, true, now.clears != m_before->clears});
    return {};
}

void PostgresNotifier::beat()
{
    if (!m_database) {
        const auto connected = connectNow();
        if (!connected) {
            qCDebug(lcStore) << "others' changes are not heard:" << connected.error().detail;
            m_database.reset();
        }
        m_timer->start(connected ? BeatEvery : ConnectEvery);
        return;
    }
    auto now = readBeat();
    if (now) {
        m_before = std::exchange(m_last, *now);
        return;
    }
    qCDebug(lcStore) << "others' changes are not heard any more:" << now.error().detail;
    m_database.reset();
    m_timer->start(ConnectEvery);
}

//! Qt does not tell that a connection was lost, and would watch its closed socket on.
void PostgresNotifier::checkConnection()
{
    if (!m_database || !m_database->isLost())
        return;
    qCDebug(lcStore) << "others' changes are not heard any more: the connection was lost";
    m_database.reset();
    m_timer->start(ConnectEvery);
}

void PostgresNotifier::hear(const QString &payload)
{
    if (payload.startsWith(m_origin))
        return;
    const QString rest = payload.mid(m_origin.size());
    QList<qint64> ids;
    for (const QString &id : rest.mid(1).split(u',', Qt::SkipEmptyParts)) {
        if (const qint64 number = id.toLongLong(); number > 0) // anybody in the database can notify
            ids.append(number);
    }
    Seen seen;
    if (rest.startsWith(Changed))
        seen.ids = ids;
    else if (rest.startsWith(Removed))
        seen.removed = ids;
    seen.hasMissed = rest.startsWith(HasMissed);
    seen.cleared = rest.startsWith(Cleared);
    add(seen);
}

void PostgresNotifier::add(const Seen &seen)
{
    if (seen.ids.isEmpty() && seen.removed.isEmpty() && !seen.hasMissed && !seen.cleared)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (seen.cleared)
            m_seen = {};
        m_seen.cleared = m_seen.cleared || seen.cleared;
        m_seen.hasMissed = m_seen.hasMissed || seen.hasMissed;
        m_seen.ids.append(seen.ids);
        m_seen.removed.append(seen.removed);
        sortOnce(m_seen.ids);
        sortOnce(m_seen.removed);
    }
    m_heard();
}

QStringList PostgresNotifier::statements(const PostgresDatabase &database, const QString &schema, const QString &origin,
                                         const Seen &done)
{
    QStringList texts;
    if (done.cleared)
        texts.append(origin + Cleared);
    if (done.hasMissed)
        texts.append(origin + HasMissed);
    texts += payloads(origin + Changed, done.ids);
    texts += payloads(origin + Removed, done.removed);
    for (QString &text : texts)
        text = statement(database, schema, text);
    return texts;
}

} // namespace store
