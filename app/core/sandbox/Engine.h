// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "http/Server.h"
#include "kaizala/Transport.h"
#include "sandbox/Api.h"
#include "sandbox/CallbackValidator.h"
#include "sandbox/Deliverer.h"
#include "sandbox/Emitter.h"
#include "sandbox/EventFactory.h"
#include "sandbox/Sandbox.h"

#include <QObject>

namespace sandbox {

//! Everything that a running sandbox is made of, put together. Made, used and destroyed in the sandbox's own thread,
//! but for handle(), which the server calls in its thread.
class Engine final : public QObject, public http::RequestHandler
{
    Q_OBJECT

public:
    explicit Engine(const Sandbox::Config &config);
    ~Engine() override;

    [[nodiscard]] base::Pending<Sandbox::Credentials> start();
    [[nodiscard]] base::Pending<> stop(); //!< nothing is sent or answered afterwards
    int emitEvents(const QString &eventType, int count, const QString &objectId);
    void setFault(Fault fault, double probability);

    void handle(const http::Request &request, const http::Responder &respond) override; //!< any thread

private:
    [[nodiscard]] Sandbox::Credentials credentials(quint16 port);

    const Sandbox::Config m_config;
    const base::SystemClock m_clock;
    const World m_world;
    SubscriptionBook m_book;
    Faults m_faults;
    Tokens m_tokens;
    kaizala::NetworkTransport m_transport;
    EventFactory m_factory;
    CallbackValidator m_validator;
    Deliverer m_deliverer;
    Emitter m_emitter;
    SignInApi m_signIn;
    const ObjectsApi m_objects;
    WebhookApi m_webhooks;
    ControlApi m_control;
    Api m_api;
    std::unique_ptr<http::Server> m_server; // ended first, see ~Engine
};

} // namespace sandbox
