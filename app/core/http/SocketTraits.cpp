// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/SocketTraits.h"

#include <QHostAddress>
#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace http {

QString peerOf(const QTcpSocket &socket)
{
    bool isV4 = false;
    const quint32 v4 = socket.peerAddress().toIPv4Address(&isV4); // also for IPv4 addresses mapped into IPv6
    if (isV4)
        return u"%1:%2"_s.arg(QHostAddress(v4).toString()).arg(socket.peerPort());
    return u"[%1]:%2"_s.arg(socket.peerAddress().toString()).arg(socket.peerPort());
}

qint64 bytesToSend(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

bool isInHandshake(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return tls && !tls->isEncrypted();
}

void endSending(const QTcpSocket &socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor < 0 || qobject_cast<const QSslSocket *>(&socket))
        return;
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(descriptor), SD_SEND);
#else
    ::shutdown(int(descriptor), SHUT_WR);
#endif
}

} // namespace http
