// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Pending.h"
#include "http/ProxyRange.h"
#include "http/Server.h"
#include "http/Tls.h"
#include "listener/Counters.h"
#include "listener/Inbox.h"
#include "listener/Limits.h"
#include "schema/Validator.h"
#include "store/EventStore.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace listener {

//! Receives callbacks: answers the validation GET, checks the callback token and the body, validates against the
//! schemas, has the event committed to the store, and only then answers 200. Lives in its creator's thread; the work is
//! done in the server's.
class Listener : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0; //!< 0: any free one
        QList<Inbox> inboxes = {}; //!< empty: one with a new path
        std::optional<http::TlsIdentity> tls = {}; //!< none: plain HTTP
        Limits limits = {};
        QList<http::ProxyRange> trustedProxies = {}; //!< whose word on forwarded clients is believed
        //! A listening socket that the service manager handed down; see http::Server::Config. The URL has the port of
        //! it, and the host of \a address.
        std::optional<qintptr> inheritedSocket = {};
        QString publicHost = {}; //!< host for url() where the address is a wildcard; empty: "localhost" or the address
    };

    enum class State
    {
        Stopped,
        Starting,
        Listening,
        Stopping
    };
    Q_ENUM(State)

    //! All outlive the listener. \a store has to be open before start().
    Listener(store::EventStore &store, const schema::Validator &validator, const base::Clock &clock,
             QObject *parent = nullptr);
    ~Listener() override;

    //! The outcome is the callback URL, of the first inbox. Errors: those of http::Server::start; InvalidInput: as
    //! setInboxes(); Internal: not stopped. Cancelling stops the listener again.
    [[nodiscard]] base::Pending<QUrl> start(const Config &config);
    [[nodiscard]] base::Pending<> stop(); //!< graceful; see http::Server::stop

    //! Exchanges the inboxes while it listens: a request that is decided from now on meets these, one that is decided
    //! already ends as it began. Paths that are empty are made. InvalidInput, and no change: none at all, a path that
    //! does not begin with '/', or two that are the same. Internal: not listening.
    [[nodiscard]] base::Result<> setInboxes(const QList<Inbox> &inboxes);
    [[nodiscard]] QList<Inbox> inboxes() const; //!< with the paths that were made; empty when stopped

    //! Exchanges the limits while it listens; see http::Server::setLimits. Without effect otherwise.
    void setLimits(const Limits &limits);

    //! Exchanges the certificate for connections that come from now on. Without effect unless it listens with TLS.
    void setTls(const http::TlsIdentity &identity);
    [[nodiscard]] std::optional<http::TlsIdentity> tls() const; //!< what new connections get; none without TLS

    [[nodiscard]] State state() const;
    [[nodiscard]] QUrl url() const; //!< of the first inbox; empty when stopped
    [[nodiscard]] QUrl urlOf(const Inbox &inbox) const; //!< of one of inboxes(); empty when stopped
    [[nodiscard]] Counters counters() const; //!< any thread; cheap
    [[nodiscard]] base::Pending<> ping() const; //!< done once the server's thread has come to it: for a watchdog
    [[nodiscard]] static QString makePath(); //!< "/k/" and 32 random characters

Q_SIGNALS:
    void stateChanged(listener::Listener::State state);
    //! A GET came to the callback's path and was answered at once (its row in the store follows). \a withToken: it was
    //! the service's validation; else somebody opened the address and was told what it is for.
    void validated(bool withToken);

private:
    class Handler;
    void setState(State state);

    [[nodiscard]] QUrl rootUrl(quint16 port) const; // of what it was started with
    const std::unique_ptr<Handler> m_handler;
    http::Server m_server; // after the handler, which it uses: it goes first
    State m_state = State::Stopped;
    int m_run = 0; // counts starts and stops, so that a late outcome of an earlier one is told apart
    Config m_config; // as it runs, or is about to
    QUrl m_root; // of all inboxes; empty unless it listens
};

} // namespace listener
