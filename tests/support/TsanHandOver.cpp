// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/TsanHandOver.h"

#ifdef __SANITIZE_THREAD__

#include <QEvent>
#include <QFutureInterface>
#include <QMetaObject>
#include <QThread>

#include <dlfcn.h>

extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);

namespace {

char g_signals; // tags: their addresses are what the sanitizer orders by
char g_futures;
char g_delivered; // calls that ended, and objects that were deleted in their thread

template <typename Function>
Function *real(const char *mangled)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangled));
}

} // namespace

// These take the place of Qt's own in the program: what our code calls, directly or through Qt's inline functions,
// comes through here. Calls within Qt do not.

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *value)
{
    static auto *const Real = real<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(object);
    const bool invoked = Real(object, slot, type, value);
    __tsan_acquire(&g_delivered); // the call may have ended already, and what it had is the caller's again
    return invoked;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    static auto *const Real =
        real<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&g_signals);
    Real(sender, meta, index, arguments);
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const Real = real<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&g_futures);
    Real(this);
}

void QThread::start(Priority priority)
{
    static auto *const Real = real<void(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    // In the thread itself, when it ends.
    QObject::connect(
        this, &QThread::finished, this, [this] { __tsan_release(this); }, Qt::DirectConnection);
    Real(this, priority);
}

void QThread::quit()
{
    static auto *const Real = real<void(QThread *)>("_ZN7QThread4quitEv");
    __tsan_release(&g_delivered); // its objects are deleted in it now
    Real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const Real = real<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = Real(this, deadline);
    if (ended) {
        __tsan_acquire(this);
        __tsan_acquire(&g_delivered); // a thread deletes its objects after it has said that it is finished
    }
    return ended;
}

#endif

namespace support {

bool HandOverApplication::notify(QObject *receiver, QEvent *event)
{
#ifdef __SANITIZE_THREAD__
    if (event->type() == QEvent::MetaCall) {
        __tsan_acquire(receiver);
        __tsan_acquire(&g_signals);
    } else if (event->type() == QEvent::FutureCallOut) {
        __tsan_acquire(&g_futures);
    } else if (event->type() == QEvent::DeferredDelete) {
        __tsan_acquire(&g_delivered);
    }
    const QEvent::Type type = event->type();
    const bool done = QCoreApplication::notify(receiver, event);
    if (type == QEvent::MetaCall || type == QEvent::DeferredDelete)
        __tsan_release(&g_delivered);
    return done;
#else
    return QCoreApplication::notify(receiver, event);
#endif
}

} // namespace support
