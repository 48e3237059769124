// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ServiceManager.h"

#include "base/Redaction.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {

constexpr auto TryAgain = 50ms;
constexpr qsizetype MostUnsent = 16; // beyond: the oldest goes, what is newer says more
constexpr qsizetype MostStatusCharacters = 500;

QByteArray take(const char *name)
{
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

std::optional<std::chrono::milliseconds> watchdogFromEnvironment()
{
    const QByteArray pid = take("WATCHDOG_PID");
    bool isNumber = false;
    const qint64 us = take("WATCHDOG_USEC").toLongLong(&isNumber);
    if (!isNumber || us < 2000 || (!pid.isEmpty() && pid.toLongLong() != QCoreApplication::applicationPid()))
        return std::nullopt;
    return std::chrono::milliseconds(us / 2000);
}

QByteArray statusOf(const QString &text)
{
    return "STATUS=" + base::oneLine(text, MostStatusCharacters).toUtf8();
}

} // namespace

ServiceManager::ServiceManager() : m_watchdog(watchdogFromEnvironment())
{
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { flush(); });
    if (const QByteArray name = take("NOTIFY_SOCKET"); !name.isEmpty())
        connectTo(name);
    if (!isThere())
        m_watchdog.reset();
}

void ServiceManager::ready(const QString &status)
{
    tell({"READY=1", statusOf(status)});
}

void ServiceManager::status(const QString &status)
{
    tell({statusOf(status)});
}

void ServiceManager::alive()
{
    const QByteArray sign = "WATCHDOG=1";
    if (!m_unsent.contains(sign)) // one is as good as many, and must not push out what is said once
        tell({sign});
}

void ServiceManager::stopping()
{
    tell({"STOPPING=1"});
}

void ServiceManager::tell(const QByteArrayList &assignments)
{
    if (!isThere())
        return;
    m_unsent.append(assignments.join('\n'));
    if (m_unsent.size() > MostUnsent)
        m_unsent.removeFirst();
    flush();
}

#ifdef Q_OS_UNIX

ServiceManager::~ServiceManager()
{
    if (isThere())
        ::close(m_socket);
}

void ServiceManager::connectTo(const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool known = name.size() > 1 && (name.front() == '/' || name.front() == '@');
    if (!known || size_t(name.size()) >= sizeof(address.sun_path)) {
        m_trouble = u"NOTIFY_SOCKET names no socket that can be used: %1"_s.arg(QString::fromLocal8Bit(name));
        return;
    }
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (name.front() == '@')
        address.sun_path[0] = '\0'; // an abstract name, which has no end but its length
    const size_t length = offsetof(sockaddr_un, sun_path) + size_t(name.size()) + (name.front() == '/' ? 1 : 0);
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (m_socket >= 0) {
        (void)::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
        (void)::fcntl(m_socket, F_SETFL, O_NONBLOCK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), socklen_t(length)) == 0)
            return;
    }
    m_trouble = u"the service manager's socket %1 can't be used: %2"_s.arg(
        QString::fromLocal8Bit(name), QString::fromStdString(std::generic_category().message(errno)));
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void ServiceManager::reloading()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now); // the clock that systemd compares with
    const qint64 us = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    tell({"RELOADING=1", "MONOTONIC_USEC=" + QByteArray::number(us)});
}

void ServiceManager::flush()
{
    while (!m_unsent.isEmpty()) {
        const QByteArray &next = m_unsent.first();
        const ssize_t sent = ::send(m_socket, next.constData(), size_t(next.size()), 0);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)) {
            m_again.start(TryAgain);
            return;
        }
        m_unsent.removeFirst(); // sent, or nobody is there any more
    }
}

#else

ServiceManager::~ServiceManager() = default;

void ServiceManager::connectTo(const QByteArray & /*name*/)
{
}

void ServiceManager::reloading()
{
}

void ServiceManager::flush()
{
    m_unsent.clear();
}

#endif

} // namespace cli
