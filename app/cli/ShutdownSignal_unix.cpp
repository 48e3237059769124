// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ShutdownSignal.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::array Signals{SIGTERM, SIGINT};

// A signal's handler may touch little more than an atomic and write(): it wakes the event loop through a pair of
// sockets.
std::atomic<int> writeEnd = -1;

void wake(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    (void)!::write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

void setHandlers(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | SA_RESETHAND; // the second one ends the program
    for (const int number : Signals)
        sigaction(number, &action, nullptr);
}

} // namespace

class ShutdownSignal::Private
{
public:
    std::array<int, 2> sockets{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

ShutdownSignal::ShutdownSignal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, d->sockets.data()) != 0)
        return; // no descriptors left: the system's own behaviour stays
    writeEnd = d->sockets[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->sockets[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        (void)!::read(d->sockets[1], &byte, 1);
        Q_EMIT requested();
    });
    setHandlers(wake);
}

ShutdownSignal::~ShutdownSignal()
{
    if (!d->notifier)
        return;
    setHandlers(SIG_DFL);
    writeEnd = -1;
    d->notifier.reset();
    for (const int socket : d->sockets)
        ::close(socket);
}

} // namespace cli
