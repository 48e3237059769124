// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Sandbox.h"

#include "sandbox/Engine.h"

#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

//! The thread and what works in it.
class Sandbox::Private
{
public:
    QThread thread;
    QObject room; // lives in the thread: what is posted to it runs there
    Engine *engine = nullptr; // made, used and destroyed in the thread only
    std::optional<base::Pending<>> stopping;

    //! Ends the thread and with it the engine; blocks for as long as that takes (milliseconds).
    void end()
    {
        thread.quit();
        thread.wait();
        engine = nullptr;
        stopping.reset();
    }
};

Sandbox::Sandbox(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"sandbox"_s);
    d->room.moveToThread(&d->thread);
}

Sandbox::~Sandbox()
{
    d->end();
}

base::Pending<Sandbox::Credentials> Sandbox::start(const Config &config)
{
    if (d->thread.isRunning())
        return base::ready<Credentials>(base::fail(base::Error::Kind::Internal, u"the sandbox runs already"_s));
    d->thread.start();
    const base::Promise<Credentials> started;
    QMetaObject::invokeMethod(&d->room, [d = d.get(), config, started] {
        d->engine = new Engine(config);
        connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
        base::then(d->engine->start(), d->engine,
                   [started](const base::Result<Credentials> &outcome) { started.complete(outcome); });
    });
    const base::Promise<Credentials> promise;
    base::then(started.pending(), this, [this, promise](const base::Result<Credentials> &outcome) {
        if (!outcome && !d->stopping)
            d->end();
        promise.complete(outcome);
    });
    return promise.pending();
}

base::Pending<> Sandbox::stop()
{
    if (!d->thread.isRunning())
        return base::ready<>({});
    if (d->stopping)
        return *d->stopping;
    const base::Promise<> stopped;
    QMetaObject::invokeMethod(&d->room, [d = d.get(), stopped] {
        base::then(d->engine->stop(), d->engine,
                   [stopped](const base::Result<> &outcome) { stopped.complete(outcome); });
    });
    const base::Promise<> promise;
    d->stopping = promise.pending();
    base::then(stopped.pending(), this, [this, promise](const base::Result<> &outcome) {
        d->end();
        promise.complete(outcome);
    });
    return promise.pending();
}

base::Pending<int> Sandbox::emitEvents(const QString &eventType, int count, const QString &objectId)
{
    if (!d->thread.isRunning() || d->stopping)
        return base::ready<int>(base::fail(base::Error::Kind::Internal, u"the sandbox does not run"_s));
    const base::Promise<int> promise;
    QMetaObject::invokeMethod(&d->room, [d = d.get(), promise, eventType, count, objectId] {
        promise.complete(d->engine->emitEvents(eventType, count, objectId));
    });
    return promise.pending();
}

void Sandbox::setFault(Fault fault, double probability)
{
    if (!d->thread.isRunning() || d->stopping)
        return;
    QMetaObject::invokeMethod(&d->room, [d = d.get(), fault, probability] { d->engine->setFault(fault, probability); });
}

} // namespace sandbox
