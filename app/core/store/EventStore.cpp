// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "store/EventQueries.h"
#include "store/ReaderPool.h"
#include "store/Writer.h"

#include <QDir>
#include <QFileInfo>

#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

class EventStore::Private
{
public:
    explicit Private(EventStore *store) : writer(events(store)) { }

    //! The readers close first: the last connection tidies the write-ahead log away, and only the writer's can. The
    //! writer still tells the (stopped) readers that the file is open where that comes so late, so they are destroyed
    //! after it.
    ~Private() { readers.stop(); }

    //! Called in the writer's thread; signals go out in the store's. The store outlives the writer.
    Writer::Events events(EventStore *store)
    {
        const auto later = [store](auto emitSignal) {
            QMetaObject::invokeMethod(store, std::move(emitSignal), Qt::QueuedConnection);
        };
        Writer::Events events;
        events.opened = [this](const base::Result<> &outcome) {
            if (outcome)
                readers.start(file());
            else
                readers.fail(outcome.error());
            opened.complete(outcome);
        };
        events.changed = [store, later](const QList<qint64> &ids) {
            later([store, ids] { Q_EMIT store->changed(ids); });
        };
        events.cleared = [store, later] { later([store] { Q_EMIT store->cleared(); }); };
        events.failed = [store, later](const base::Error &error) {
            later([store, error] { Q_EMIT store->failed(error); });
        };
        events.recovered = [store, later] { later([store] { Q_EMIT store->recovered(); }); };
        return events;
    }

    QString file() const
    {
        const std::lock_guard lock(mutex);
        return path;
    }

    const base::Promise<> opened;
    mutable std::mutex mutex; // guards the two below
    QString path;
    bool wasOpened = false;
    ReaderPool readers;
    Writer writer;
};

EventStore::EventStore(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
}

EventStore::~EventStore() = default;

base::Pending<> EventStore::open(const QString &file, Mode mode)
{
    {
        const std::lock_guard lock(d->mutex);
        if (std::exchange(d->wasOpened, true))
            return base::ready<>(base::fail(base::Error::Kind::Internal, u"the store was opened already"_s));
        // Absolute also because SQLite gives names such as ":memory:" a meaning of their own, and Qt all that begin
        // with a colon.
        d->path =
            file.startsWith(u':') ? QString(QDir::currentPath() + u'/' + file) : QFileInfo(file).absoluteFilePath();
    }
    d->writer.start(d->file(), mode == Mode::ReadWrite ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    return d->opened.pending();
}

QString EventStore::file() const
{
    return d->file();
}

void EventStore::append(const NewEvent &event, std::function<void(const base::Result<Appended> &)> done)
{
    d->writer.append(event, std::move(done));
}

base::Pending<QList<EventRow>> EventStore::page(const EventFilter &filter, qint64 beforeId, int limit) const
{
    return d->readers.run([filter, beforeId, limit](Database &database, const Cancelled &cancelled) {
        return queries::page(database, filter, beforeId, limit, cancelled);
    });
}

base::Pending<QList<EventRow>> EventStore::rows(const QList<qint64> &ids, const EventFilter &filter) const
{
    return d->readers.run(
        [ids, filter](Database &database, const Cancelled &) { return queries::rows(database, ids, filter); });
}

base::Pending<EventDetail> EventStore::detail(qint64 id) const
{
    return d->readers.run([id](Database &database, const Cancelled &) { return queries::event(database, id); });
}

base::Pending<qint64> EventStore::count(const EventFilter &filter) const
{
    return d->readers.run([filter](Database &database, const Cancelled &cancelled) {
        return queries::count(database, filter, cancelled);
    });
}

base::Pending<LastEvents> EventStore::lastEvents() const
{
    return d->readers.run(
        [](Database &database, const Cancelled &cancelled) { return queries::lastEvents(database, cancelled); });
}

base::Pending<qint64> EventStore::clear()
{
    return d->writer.clear();
}

} // namespace store
