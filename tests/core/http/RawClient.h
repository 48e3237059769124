// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "support/Await.h"

#include <QSslError>
#include <QSslSocket>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace http_test {

//! What came back, read by the rules of HTTP and not by the server's own code.
struct Answer
{
    int status = 0; //!< 0: none came, or what came was no answer
    base::Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return base::headerValue(headers, name).value_or(QByteArray());
    }
};

//! A client that sends exactly the bytes that it is told to.
class RawClient
{
public:
    explicit RawClient(quint16 port, bool tls = false)
    {
        if (tls) {
            auto ssl = std::make_unique<QSslSocket>();
            ssl->setPeerVerifyMode(QSslSocket::VerifyNone);
            ssl->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_socket = std::move(ssl);
        } else {
            m_socket = std::make_unique<QTcpSocket>();
            m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        }
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(),
                         [this] { m_bytes += m_socket->readAll(); });
    }

    [[nodiscard]] bool connected()
    {
        const auto *ssl = qobject_cast<const QSslSocket *>(m_socket.get());
        return support::eventually(
            [&] { return m_socket->state() == QAbstractSocket::ConnectedState && (!ssl || ssl->isEncrypted()); });
    }

    void send(const QByteArray &bytes)
    {
        if (m_bytesSent == 0) {
            EXPECT_TRUE(connected());
        }
        m_bytesSent += bytes.size();
        m_socket->write(bytes);
        m_socket->flush();
    }

    //! The next answer; \a head: to a HEAD request, so without a body.
    [[nodiscard]] Answer answer(bool head = false)
    {
        std::optional<Answer> found;
        const bool came = support::eventually([&] {
            found = take(head);
            return found.has_value() || m_socket->state() == QAbstractSocket::UnconnectedState;
        });
        if (!found && came)
            found = take(head);
        return found.value_or(Answer{});
    }

    [[nodiscard]] Answer exchange(const QByteArray &request)
    {
        send(request);
        return answer();
    }

    //! Whether the server ends the connection, having sent nothing more.
    [[nodiscard]] bool ended()
    {
        return support::eventually([&] { return m_socket->state() == QAbstractSocket::UnconnectedState; })
            && m_bytes.isEmpty();
    }

    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } //!< that came and were not taken as an answer
    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }
    void reset() { m_socket->abort(); }

private:
    std::optional<Answer> take(bool head)
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        Answer answer;
        const QList<QByteArray> lines = m_bytes.first(end).split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            answer.headers.emplaceBack(lines[i].first(colon), lines[i].sliced(colon + 1).trimmed());
        }
        const qsizetype length = head ? 0 : answer.header("content-length").toLongLong();
        if (m_bytes.size() < end + 4 + length)
            return std::nullopt;
        answer.body = m_bytes.sliced(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        return answer;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_bytes;
    qsizetype m_bytesSent = 0;
};

} // namespace http_test
