// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectsLoad.h"

#include "subscriptions/Catalogue.h"
#include "subscriptions/MayPass.h"

#include <QPointer>
#include <QQueue>
#include <QTimer>

namespace subscriptions {

using base::Error;
using kaizala::ObjectRef;

class ObjectsLoad::Private
{
public:
    struct Task
    {
        ObjectRef object;
        int attempts = 0;
    };

    Private(ObjectsLoad *load, Catalogue &from) : q(load), catalogue(&from) { }

    void pump()
    {
        while (catalogue && running < Catalogue::MostParallel && !waiting.isEmpty())
            ask(waiting.dequeue());
        if (running == 0 && pausing == 0 && waiting.isEmpty())
            QMetaObject::invokeMethod(q, &ObjectsLoad::finished, Qt::QueuedConnection);
    }

    void ask(Task task)
    {
        ++running;
        ++task.attempts;
        if (!catalogue->object(task.object))
            catalogue->addObject({task.object, {}, {}, false});
        base::then(catalogue->refreshObject(task.object), q, [this, task](const base::Result<> &outcome) {
            --running;
            take(task, outcome);
            pump();
        });
    }

    void take(const Task &task, const base::Result<> &outcome)
    {
        if (!outcome && task.attempts < MostAttempts && mayPass(outcome.error())) {
            ++pausing;
            QTimer::singleShot(FirstPause * (1 << (task.attempts - 1)), q, [this, task] {
                --pausing;
                waiting.enqueue(task);
                pump();
            });
            return;
        }
        if (!outcome)
            failures.append({task.object, outcome.error()});
        Q_EMIT q->progress(++done, total);
    }

    ObjectsLoad *const q;
    const QPointer<Catalogue> catalogue;
    QQueue<Task> waiting;
    QList<Failure> failures;
    int running = 0;
    int pausing = 0;
    int done = 0;
    int total = 0;
};

ObjectsLoad::ObjectsLoad(Catalogue &catalogue, const QList<ObjectRef> &objects, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, catalogue))
{
    for (const ObjectRef &object : objects)
        d->waiting.enqueue({object, 0});
    d->total = int(objects.size());
}

ObjectsLoad::~ObjectsLoad() = default;

void ObjectsLoad::start()
{
    d->pump();
}

const QList<ObjectsLoad::Failure> &ObjectsLoad::failures() const
{
    return d->failures;
}

} // namespace subscriptions
