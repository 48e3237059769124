// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Connection.h"
#include "http/Server.h"

#include <QSet>
#include <QTimer>

#include <atomic>
#include <vector>

class QTcpServer;

namespace http {

//! The part of the server that lives in its thread: the listening socket and the connections. Only port() may be called
//! from another.
class Server::Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(RequestHandler &handler);
    ~Worker() override;

    void start(const Config &config, const base::Promise<quint16> &started);
    void stop(const base::Promise<> &stopped);

    [[nodiscard]] quint16 port() const { return m_port.load(); } //!< 0 when not listening; any thread

private:
    void accept(qintptr descriptor);
    void forget(Connection *connection);
    void completeStop();

    RequestHandler &m_handler;
    Config m_config;
    Load m_load;
    std::unique_ptr<QTcpServer> m_listener;
    QSet<Connection *> m_connections;
    QSet<Connection *> m_turnedAway; // on their way out with 503
    std::vector<base::Promise<>> m_stopping; // whom to tell when the last connection has gone
    QTimer m_stopGrace;
    std::atomic<quint16> m_port = 0;
};

} // namespace http
