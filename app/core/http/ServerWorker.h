// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Common.h"
#include "http/Connection.h"
#include "http/Server.h"

#include <QSet>
#include <QTimer>

#include <atomic>
#include <vector>

class QTcpServer;

namespace http {

//! The part of the server that lives in its thread: the listening socket and the connections. Only port()
//! and counters() may be called from another.
class Server::Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(RequestHandler &handler);
    ~Worker() override;

    void start(const Config &config, const base::Promise<quint16> &started);
    void stop(const base::Promise<> &stopped);
    void setTls(const QSslConfiguration &tls); // where there is one already
    void setLimits(const Limits &limits);

    [[nodiscard]] quint16 port() const { return m_port.load(); } //!< 0 when not listening; any thread
    [[nodiscard]] Counters counters() const { return m_common.tally.read(); } //!< any thread

private:
    [[nodiscard]] base::Result<> listen(QTcpServer &listener) const; // as m_config says
    void accept(qintptr descriptor);
    void forget(Connection *connection);
    void countConnections();
    void completeStop();

    Config m_config;
    Common m_common;
    std::unique_ptr<QTcpServer> m_listener;
    QSet<Connection *> m_connections;
    QSet<Connection *> m_turnedAway; // on their way out with 503
    std::vector<base::Promise<>> m_stopping; // whom to tell when the last connection has gone
    QTimer m_stopGrace;
    std::atomic<quint16> m_port = 0;
};

} // namespace http
