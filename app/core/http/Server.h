// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "http/Counters.h"
#include "http/Limits.h"
#include "http/Message.h"
#include "http/ProxyRange.h"
#include "http/Tls.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace http {

//! What a server does with requests. Both functions are called in the server's thread and must not block it.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    //! A complete request within the limits. Call \a respond once, now or later, in any thread. Answers leave in the
    //! order of the requests of a connection (pipelining).
    virtual void handle(const Request &request, const Responder &respond) = 0;

    //! A request that the server answered by itself because it broke a limit or the protocol. Connections that were
    //! turned away for want of room, or that never said anything, brought no request and are not told of.
    virtual void rejected(const Rejection &rejection) { Q_UNUSED(rejection) }
};

//! An HTTP/1.1 server (RFC 9112) on a thread of its own: Qt's sockets around Boost.Beast's parser. Keep-alive,
//! pipelining, chunked bodies, Expect: 100-continue, HEAD. Anything ambiguous is refused and the connection closed.
//! Lives in the creator's thread; every public function returns at once.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0; //!< 0: any free one
        std::optional<QSslConfiguration> tls; //!< with certificate and key; none: plain HTTP
        Limits limits;
        QList<ProxyRange> trustedProxies = {}; //!< whose word on forwarded clients is believed; see Request::client
        //! A listening TCP socket that the service manager handed down; address and port are then its own. The caller's
        //! to close: the server works with a duplicate. Not on Windows.
        std::optional<qintptr> inheritedSocket = {};
    };

    //! \a handler has to outlive the server.
    explicit Server(RequestHandler &handler, QObject *parent = nullptr);
    ~Server() override; //!< ends the thread; connections are cut. Blocks for as long as that takes (milliseconds).

    //! Starts listening. The outcome is the port. Errors: AddressInUse (the detail says who has the port, where that
    //! can be known), Network (address not of this machine, no permission), InvalidInput (the inherited socket is none
    //! that listens for TCP). A running server is refused with Internal.
    [[nodiscard]] base::Pending<quint16> start(const Config &config);

    //! Stops accepting, closes idle connections, waits at most Limits::stopGrace for answers under way, then cuts.
    //! Never fails; stopping a stopped server is done at once.
    [[nodiscard]] base::Pending<> stop();

    //! Exchanges the certificate: connections that come from now on are given \a tls, those that are open go on with
    //! what they have. Without effect on a server that is stopped or was started without TLS.
    void setTls(const QSslConfiguration &tls);

    //! Exchanges the limits; the socket stays open. Connections that come from now on meet all of them. Those that are
    //! open take them too, from their next step on; a time-out that runs ends as it began. Without effect on a server
    //! that is stopped.
    void setLimits(const Limits &limits);

    //! Done once the server's thread has come to it, whether or not it listens: for a watchdog.
    [[nodiscard]] base::Pending<> ping() const;
    [[nodiscard]] Counters counters() const; //!< any thread; cheap
    [[nodiscard]] bool isListening() const; //!< any thread
    [[nodiscard]] quint16 port() const; //!< 0 when not listening; any thread

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // lives in m_thread, deleted there
};

} // namespace http
