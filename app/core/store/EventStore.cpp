// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "store/PostgresBackend.h"
#include "store/Salvager.h"
#include "store/SqliteBackend.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

//! Absolute also because SQLite gives names such as ":memory:" a meaning of their own, and Qt all that begin with a
//! colon.
QString absolute(const QString &file)
{
    return file.startsWith(u':') ? QString(QDir::currentPath() + u'/' + file) : QFileInfo(file).absoluteFilePath();
}

base::Error notOpened()
{
    return storageError(u"the store was never opened"_s);
}

} // namespace

EventStore::EventStore(QObject *parent) : QObject(parent)
{
}

EventStore::~EventStore() = default;

bool EventStore::isServer(const QString &location)
{
    return PostgresLocation::isPostgres(location);
}

base::Pending<> EventStore::open(const QString &location, Mode mode, const base::Secret &password)
{
    if (m_backend)
        return base::ready<>(base::fail(base::Error::Kind::Internal, u"the store was opened already"_s));
    if (isServer(location)) {
        const auto place = PostgresLocation::parse(location);
        if (!place)
            return base::ready<>(base::fail(place.error()));
        m_file = location;
        m_backend = std::make_unique<PostgresBackend>(PostgresDatabase::Place{*place, password},
                                                      mode == Mode::ReadWrite ? PostgresDatabase::Access::ReadWrite
                                                                              : PostgresDatabase::Access::ReadOnly,
                                                      events());
        return m_backend->open();
    }
    m_file = absolute(location);
    m_backend = std::make_unique<SqliteBackend>(
        m_file, mode == Mode::ReadWrite ? Database::Access::ReadWrite : Database::Access::ReadOnly, events());
    return m_backend->open();
}

//! Called in the backend's thread; signals go out in the store's. The store outlives the backend.
Backend::Events EventStore::events()
{
    const auto later = [this](auto emitSignal) {
        QMetaObject::invokeMethod(this, std::move(emitSignal), Qt::QueuedConnection);
    };
    Backend::Events events;
    events.changed = [this, later](const QList<qint64> &ids) { later([this, ids] { Q_EMIT changed(ids); }); };
    events.removed = [this, later](const QList<qint64> &ids) { later([this, ids] { Q_EMIT removed(ids); }); };
    events.cleared = [this, later] { later([this] { Q_EMIT cleared(); }); };
    events.failed = [this, later](const base::Error &error) { later([this, error] { Q_EMIT failed(error); }); };
    events.recovered = [this, later] { later([this] { Q_EMIT recovered(); }); };
    return events;
}

//! \a ask's outcome at the backend, or that there is none.
template <typename Ask>
auto EventStore::asked(Ask ask) const -> decltype(ask(std::declval<Backend &>()))
{
    using Outcome = decltype(ask(*m_backend).result());
    if (!m_backend)
        return base::ready<typename Outcome::value_type>(base::fail(notOpened()));
    return ask(*m_backend);
}

void EventStore::append(const NewEvent &event, std::function<void(const base::Result<Appended> &)> done)
{
    if (m_backend)
        m_backend->append(event, std::move(done));
    else if (done)
        done(base::fail(notOpened()));
}

base::Pending<QList<EventRow>> EventStore::page(const EventFilter &filter, qint64 beforeId, int limit) const
{
    return asked([&](Backend &backend) { return backend.page(filter, beforeId, limit); });
}

base::Pending<QList<EventRow>> EventStore::rows(const QList<qint64> &ids, const EventFilter &filter) const
{
    return asked([&](Backend &backend) { return backend.rows(ids, filter); });
}

base::Pending<EventDetail> EventStore::detail(qint64 id) const
{
    return asked([id](Backend &backend) { return backend.detail(id); });
}

base::Pending<qint64> EventStore::count(const EventFilter &filter) const
{
    return asked([&](Backend &backend) { return backend.count(filter); });
}

base::Pending<BoundedCount> EventStore::countUpTo(const EventFilter &filter, qint64 most) const
{
    return asked([&](Backend &backend) { return backend.countUpTo(filter, most); });
}

base::Pending<Timeline> EventStore::timeline(const EventFilter &filter, const TimelineAsk &ask) const
{
    return asked([&](Backend &backend) { return backend.timeline(filter, ask); });
}

base::Pending<LastEvents> EventStore::lastEvents() const
{
    return asked([](Backend &backend) { return backend.lastEvents(); });
}

base::Pending<qint64> EventStore::clear()
{
    return asked([](Backend &backend) { return backend.clear(); });
}

base::Pending<qint64> EventStore::setPinned(const QList<qint64> &ids, bool pinned)
{
    return asked([&](Backend &backend) { return backend.setPinned(ids, pinned); });
}

base::Pending<> EventStore::setRetention(const QString &inbox, const std::optional<Retention> &rule)
{
    return asked([&](Backend &backend) { return backend.setRetention(inbox, rule); });
}

base::Pending<QMap<QString, Retention>> EventStore::retention() const
{
    return asked([](Backend &backend) { return backend.retention(); });
}

base::Pending<Usage> EventStore::usage() const
{
    return asked([](Backend &backend) { return backend.usage(); });
}

base::Pending<> EventStore::rederive(const Derivation &derivation)
{
    return asked([&](Backend &backend) { return backend.rederive(derivation); });
}

base::Pending<CheckReport> EventStore::check() const
{
    return asked([](Backend &backend) { return backend.check(); });
}

base::Pending<qint64> EventStore::backup(const QString &file, Existing existing) const
{
    return asked([&](Backend &backend) { return backend.backup(absolute(file), existing); });
}

base::Pending<SalvageReport> EventStore::salvage(const QString &from, const QString &to)
{
    return base::runOn(*QThreadPool::globalInstance(),
                       [from = absolute(from), to = absolute(to)] { return Salvager::salvage(from, to); });
}

base::Pending<Compacted> EventStore::compact(Compaction how)
{
    return asked([how](Backend &backend) { return backend.compact(how); });
}

} // namespace store
