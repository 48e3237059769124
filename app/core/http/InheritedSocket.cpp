// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/InheritedSocket.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace http {

#ifdef Q_OS_UNIX

base::Result<qintptr> duplicateListening(qintptr descriptor)
{
    const int given = int(descriptor);
    const auto option = [given](int name) {
        int value = 0;
        socklen_t size = sizeof(value);
        return ::getsockopt(given, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
    };
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    const bool internet = ::getsockname(given, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && (address.ss_family == AF_INET || address.ss_family == AF_INET6);
    if (!internet || option(SO_TYPE) != SOCK_STREAM || option(SO_ACCEPTCONN) != 1)
        return base::fail(base::Error::Kind::InvalidInput,
                          u"descriptor %1 is no TCP socket that listens"_s.arg(descriptor));
    const int copy = ::fcntl(given, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return base::fail(
            base::Error::Kind::Network,
            u"descriptor %1: %2"_s.arg(descriptor).arg(QString::fromStdString(std::generic_category().message(errno))));
    return copy;
}

void closeDescriptor(qintptr descriptor)
{
    ::close(int(descriptor));
}

#else

base::Result<qintptr> duplicateListening(qintptr /*descriptor*/)
{
    return base::fail(base::Error::Kind::InvalidInput, u"sockets are not handed down on this system"_s);
}

void closeDescriptor(qintptr /*descriptor*/)
{
}

#endif

} // namespace http
