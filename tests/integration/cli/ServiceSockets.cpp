// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/ServiceSockets.h"

#include "base/Secret.h"
#include "support/Await.h"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace support {

NotifySocket::NotifySocket(Name kind)
    : m_name(kind == Name::Path ? m_folder.filePath(u"notify"_s).toLocal8Bit()
                                : "@kwc-test-" + base::randomToken(16).toLatin1())
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_name.constData(), size_t(m_name.size()));
    if (kind == Name::Abstract)
        address.sun_path[0] = '\0';
    const size_t length = offsetof(sockaddr_un, sun_path) + size_t(m_name.size()) + (kind == Name::Path ? 1 : 0);
    m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    EXPECT_EQ(::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), socklen_t(length)), 0);
}

NotifySocket::~NotifySocket()
{
    ::close(m_descriptor);
}

QString NotifySocket::name() const
{
    return QString::fromLocal8Bit(m_name);
}

QByteArrayList NotifySocket::next()
{
    std::array<char, 4096> buffer{};
    ssize_t size = -1;
    const bool came = eventually([&] {
        size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return size >= 0;
    });
    if (!came) {
        ADD_FAILURE() << "nothing was told";
        return {};
    }
    return QByteArray(buffer.data(), size).split('\n');
}

QByteArrayList NotifySocket::nextWith(const QByteArray &start)
{
    for (;;) {
        const QByteArrayList message = next();
        if (message.isEmpty())
            return {};
        for (const QByteArray &assignment : message) {
            if (assignment.startsWith(start))
                return message;
        }
    }
}

bool NotifySocket::isSilent() const
{
    char byte = 0;
    return ::recv(m_descriptor, &byte, 1, MSG_PEEK) < 0;
}

HeldPort::HeldPort(Kind kind)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    socklen_t size = sizeof(address);
    EXPECT_EQ(::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size), 0);
    m_port = ntohs(address.sin_port);
    if (kind == Kind::Listening) {
        EXPECT_EQ(::listen(m_descriptor, 64), 0);
    }
}

HeldPort::~HeldPort()
{
    ::close(m_descriptor);
}

} // namespace support
