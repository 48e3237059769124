// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace support {

//! A server that says what the test tells it, byte for byte, right or wrong.
class LoopbackServer : public QObject
{
public:
    LoopbackServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++disconnections; });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_server.serverPort());
        url.setPath(path);
        return url;
    }

    QByteArrayList answers; //!< written, in order, after each request; where none is left the client waits
    enum End
    {
        KeepOpen,
        Close,
        Reset
    };
    End end = KeepOpen; //!< what becomes of the connection after each request
    QByteArrayList requests; //!< heads and bodies
    int connections = 0;
    int disconnections = 0;

private:
    void read(QTcpSocket *socket)
    {
        m_pending += socket->readAll();
        const qsizetype headEnd = m_pending.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        qsizetype length = 0;
        if (const qsizetype at = m_pending.toLower().indexOf("content-length:"); at >= 0)
            length = m_pending.mid(at + 15, m_pending.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (m_pending.size() < headEnd + 4 + length)
            return;
        requests.append(m_pending);
        m_pending.clear();
        if (!answers.isEmpty())
            socket->write(answers.takeFirst());
        if (end == Close)
            socket->disconnectFromHost();
        else if (end == Reset)
            socket->abort();
    }

    QTcpServer m_server;
    QByteArray m_pending; // the tests send one request at a time
};

} // namespace support
