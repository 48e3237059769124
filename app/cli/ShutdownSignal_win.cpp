// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ShutdownSignal.h"

#include <QMutex>

#include <windows.h>

namespace cli {

namespace {

QMutex mutex; // the system calls the handler in a thread of its own
ShutdownSignal *receiver = nullptr;

BOOL WINAPI wake(DWORD)
{
    const QMutexLocker lock(&mutex);
    if (!receiver)
        return FALSE; // the second wish: the system ends the program
    QMetaObject::invokeMethod(
        receiver, [shutdown = receiver] { Q_EMIT shutdown->requested(); }, Qt::QueuedConnection);
    receiver = nullptr;
    return TRUE;
}

} // namespace

class ShutdownSignal::Private
{
};

ShutdownSignal::ShutdownSignal(QObject *parent) : QObject(parent)
{
    const QMutexLocker lock(&mutex);
    receiver = this;
    SetConsoleCtrlHandler(wake, TRUE);
}

ShutdownSignal::~ShutdownSignal()
{
    SetConsoleCtrlHandler(wake, FALSE);
    const QMutexLocker lock(&mutex);
    receiver = nullptr;
}

} // namespace cli
