// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/ServerWorker.h"

#include "base/Logging.h"
#include "http/InheritedSocket.h"
#include "http/PortHolder.h"

#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace http {

namespace {

constexpr int Backlog = 512; // connections that the system keeps for us while we are busy
constexpr qsizetype MaxTurnedAway = 64; // that get their 503 at a time; under a flood the others are just cut
constexpr auto AcceptPause = 100ms; // after the system refused (no descriptors left), before the next try

//! Hands descriptors on instead of making sockets: plain or TLS is the worker's decision, and so is every limit.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept) : m_accept(std::move(accept)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

} // namespace

Server::Worker::Worker(RequestHandler &handler) : m_common{.handler = handler}, m_stopGrace(this)
{
    m_stopGrace.setSingleShot(true);
    connect(&m_stopGrace, &QTimer::timeout, this, [this] {
        const QSet<Connection *> left = m_connections + m_turnedAway;
        qCInfo(lcHttp) << "stopping: cutting" << left.size() << "connections that did not end in time";
        for (Connection *connection : left)
            connection->cut();
    });
}

Server::Worker::~Worker()
{
    m_port = 0;
    for (Connection *connection : m_connections + m_turnedAway)
        delete connection;
}

void Server::Worker::start(const Config &config, const base::Promise<quint16> &started)
{
    using Kind = base::Error::Kind;
    if (m_listener || !m_stopping.empty()) {
        started.complete(base::fail(Kind::Internal, u"the server is running already"_s));
        return;
    }
    if (config.tls && !QSslSocket::supportsSsl()) {
        started.complete(base::fail(Kind::Tls, u"this system has no TLS library that Qt can use"_s));
        return;
    }
    m_config = config;
    m_common.limits = config.limits;
    m_common.trustedProxies = config.trustedProxies;
    auto listener = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    listener->setListenBacklogSize(Backlog);
    if (const base::Result<> listening = listen(*listener); !listening) {
        started.complete(base::fail(listening.error()));
        return;
    }
    // Qt stops accepting for good when the system has no descriptor left; they come back when connections end.
    connect(listener.get(), &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError error) {
        qCInfo(lcHttp) << "can't accept a connection:" << error;
        QTimer::singleShot(AcceptPause, m_listener.get(), [this] { m_listener->resumeAccepting(); });
    });
    m_listener = std::move(listener);
    m_port = m_listener->serverPort();
    qCInfo(lcHttp) << "listening on" << m_listener->serverAddress().toString() << "port" << m_port.load()
                   << (config.tls ? "with TLS" : "without TLS");
    started.complete(m_port.load());
}

base::Result<> Server::Worker::listen(QTcpServer &listener) const
{
    using Kind = base::Error::Kind;
    if (m_config.inheritedSocket) {
        const base::Result<qintptr> ours = duplicateListening(*m_config.inheritedSocket);
        if (!ours)
            return base::fail(ours.error());
        if (!listener.setSocketDescriptor(*ours)) {
            closeDescriptor(*ours);
            return base::fail(Kind::Network, u"the inherited socket: %1"_s.arg(listener.errorString()));
        }
        return {};
    }
    if (listener.listen(m_config.address, m_config.port))
        return {};
    const QString what = u"%1 port %2"_s.arg(m_config.address.toString()).arg(m_config.port);
    if (listener.serverError() == QAbstractSocket::AddressInUseError)
        return base::fail(Kind::AddressInUse, u"%1 is held by %2"_s.arg(what, holderOfPort(m_config.port)));
    return base::fail(Kind::Network, u"%1: %2"_s.arg(what, listener.errorString()));
}

void Server::Worker::setTls(const QSslConfiguration &tls)
{
    if (m_config.tls)
        m_config.tls = tls;
}

void Server::Worker::setLimits(const Limits &limits)
{
    m_config.limits = limits;
    m_common.limits = limits; // which the connections look at
}

void Server::Worker::accept(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_config.tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        qCInfo(lcHttp) << "lost a new connection:" << socket->errorString();
        return;
    }
    const bool full = m_connections.size() >= m_config.limits.connections;
    if (full)
        Tally::add(m_common.tally.turnedAway);
    if (full && m_turnedAway.size() >= MaxTurnedAway) {
        socket->abort();
        return;
    }
    if (m_config.tls) {
        auto *tls = static_cast<QSslSocket *>(socket.get());
        tls->setSslConfiguration(*m_config.tls);
        tls->startServerEncryption();
    }
    auto *connection = new Connection(std::move(socket), m_common);
    connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
    if (full) {
        if (m_turnedAway.isEmpty())
            qCInfo(lcHttp) << "more than" << m_config.limits.connections << "connections: turning away";
        m_turnedAway.insert(connection);
        connection->turnAway();
    } else {
        Tally::add(m_common.tally.accepted);
        m_connections.insert(connection);
        countConnections();
        connection->begin();
    }
}

void Server::Worker::forget(Connection *connection)
{
    m_connections.remove(connection);
    countConnections();
    m_turnedAway.remove(connection);
    connection->deleteLater();
    if (!m_stopping.empty() && m_connections.isEmpty() && m_turnedAway.isEmpty())
        completeStop();
}

void Server::Worker::countConnections()
{
    m_common.load.connections = int(m_connections.size());
    m_common.tally.open.store(m_common.load.connections, std::memory_order_relaxed);
}

void Server::Worker::stop(const base::Promise<> &stopped)
{
    m_stopping.push_back(stopped);
    if (m_stopping.size() > 1)
        return; // one is under way; this caller hears of the same end
    m_listener.reset();
    m_port = 0;
    if (m_connections.isEmpty() && m_turnedAway.isEmpty()) {
        completeStop();
        return;
    }
    m_stopGrace.start(m_config.limits.stopGrace);
    const QSet<Connection *> copy = m_connections; // finish() may end some at once
    for (Connection *connection : copy)
        connection->finish();
}

void Server::Worker::completeStop()
{
    m_stopGrace.stop();
    const std::vector<base::Promise<>> waiting = std::exchange(m_stopping, {});
    for (const base::Promise<> &promise : waiting)
        promise.complete({});
}

} // namespace http
