// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ReloadSignal.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cli {

namespace {

// As in ShutdownSignal: the handler wakes the event loop through a pair of sockets. Neither end ever blocks: a wish
// that finds the pair full is one of many that are answered together.
std::atomic<int> writeEnd = -1;

void wake(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    (void)!::write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGHUP, &action, nullptr);
}

} // namespace

class ReloadSignal::Private
{
public:
    std::array<int, 2> sockets{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

ReloadSignal::ReloadSignal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, d->sockets.data()) != 0)
        return; // no descriptors left: the system's own behaviour stays
    for (const int socket : d->sockets) {
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
    writeEnd = d->sockets[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->sockets[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 64> bytes{};
        while (::read(d->sockets[1], bytes.data(), bytes.size()) == ssize_t(bytes.size())) { }
        Q_EMIT requested();
    });
    setHandler(wake);
}

ReloadSignal::~ReloadSignal()
{
    if (!d->notifier)
        return;
    setHandler(SIG_DFL);
    writeEnd = -1;
    d->notifier.reset();
    for (const int socket : d->sockets)
        ::close(socket);
}

} // namespace cli
