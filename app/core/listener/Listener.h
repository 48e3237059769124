// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Pending.h"
#include "base/Secret.h"
#include "http/Server.h"
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
        QString path; //!< "/k/…"; empty: a new unguessable one (makePath())
        base::Secret callbackToken; //!< empty: deliveries are not checked for one
        std::optional<QSslConfiguration> tls;
        http::Limits limits;
        QString publicHost; //!< host for url() where the address is a wildcard; empty: "localhost" or the address
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

    //! The outcome is the callback URL. Errors: those of http::Server::start; InvalidInput: the path does not begin
    //! with '/'; Internal: not stopped. Cancelling stops the listener again.
    [[nodiscard]] base::Pending<QUrl> start(const Config &config);
    [[nodiscard]] base::Pending<> stop(); //!< graceful; see http::Server::stop

    [[nodiscard]] State state() const;
    [[nodiscard]] QUrl url() const; //!< empty when stopped
    [[nodiscard]] static QString makePath(); //!< "/k/" and 32 random characters

Q_SIGNALS:
    void stateChanged(listener::Listener::State state);
    //! A GET came to the callback's path and was answered at once (its row in the store follows). \a withToken: it was
    //! the service's validation; else somebody opened the address and was told what it is for.
    void validated(bool withToken);

private:
    class Handler;
    void setState(State state);

    const std::unique_ptr<Handler> m_handler;
    http::Server m_server; // after the handler, which it uses: it goes first
    State m_state = State::Stopped;
    int m_run = 0; // counts starts and stops, so that a late outcome of an earlier one is told apart
    QUrl m_url;
};

} // namespace listener
