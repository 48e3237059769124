// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Journal.h"

#include "base/Json.h"
#include "subscriptions/JournalFile.h"

#include <QThread>

namespace subscriptions {

namespace {

//! Lives in the journal's thread.
class Worker : public QObject
{
public:
    JournalFile file;
};

} // namespace

class Journal::Private
{
public:
    QThread thread;
    Worker *worker = nullptr; //!< deleted by the thread's end
};

Journal::Journal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->worker = new Worker;
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("journal"));
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.start();
}

Journal::~Journal()
{
    // Behind everything that was appended.
    QMetaObject::invokeMethod(
        d->worker, [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

void Journal::open(const QString &file)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, file] { worker->file = JournalFile(file); }, Qt::QueuedConnection);
}

void Journal::append(const JournalEntry &entry)
{
    QMetaObject::invokeMethod(
        d->worker,
        [this, worker = d->worker, entry] {
            const auto written = worker->file.append({base::toJsonLine(entry.toJson())});
            if (written) {
                Q_EMIT entryAdded(entry);
                return;
            }
            Q_EMIT failed(written.error());
        },
        Qt::QueuedConnection);
}

base::Pending<Journal::Page> Journal::read(const QString &text, int limit) const
{
    const base::Promise<Page> promise;
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, text, limit, promise] { promise.complete(worker->file.read(text, limit)); },
        Qt::QueuedConnection);
    return promise.pending();
}

} // namespace subscriptions
