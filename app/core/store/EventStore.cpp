// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "store/SqliteBackend.h"

#include <QDir>
#include <QFileInfo>

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

base::Pending<> EventStore::open(const QString &file, Mode mode)
{
    if (m_backend)
        return base::ready<>(base::fail(base::Error::Kind::Internal, u"the store was opened already"_s));
    m_file = absolute(file);
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

base::Pending<LastEvents> EventStore::lastEvents() const
{
    return asked([](Backend &backend) { return backend.lastEvents(); });
}

base::Pending<qint64> EventStore::clear()
{
    return asked([](Backend &backend) { return backend.clear(); });
}

} // namespace store
