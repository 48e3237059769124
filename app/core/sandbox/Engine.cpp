// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Engine.h"

#include "base/Logging.h"
#include "sandbox/SeedSubscriptions.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype MostBodyBytes = 1024 * 1024; //!< no call needs more than a few hundred bytes

} // namespace

Engine::Engine(const Sandbox::Config &config)
    : m_config(config), m_world(config.seed, config.groups, m_clock.now()), m_book(config.seed),
      m_faults(config.seed, config.faults), m_tokens(config.seed, m_clock), m_factory(config.seed, m_world, m_clock),
      m_validator(m_transport, m_faults, config.seed,
                  std::chrono::milliseconds(std::max(1, config.validationTimeoutMs))),
      m_deliverer(m_book, m_faults, m_transport, m_clock,
                  {config.seed, config.edition, config.retryBaseMs, config.naturalDuplicates}),
      m_emitter(config.seed, m_book, m_factory, m_deliverer, m_clock),
      m_signIn(m_tokens, m_clock, config.rotateRefreshTokens), m_objects(m_world),
      m_webhooks(
          m_book, m_clock, config.edition,
          [this](const QUrl &callback, CallbackVerdict verdict) { m_validator.check(callback, std::move(verdict)); }),
      m_control(m_world, m_book, m_faults, m_emitter, config.edition,
                [this](Fault fault, double probability) { setFault(fault, probability); }),
      m_api({m_clock, m_faults, m_tokens, m_signIn, m_objects, m_webhooks, m_control},
            {config.callsPerMinute, std::chrono::milliseconds(std::max(0, config.slowMs)),
             std::chrono::milliseconds(std::max(1, config.rateWindowMs))},
            [this](std::chrono::milliseconds wait, std::function<void()> fn) {
                QTimer::singleShot(wait, this, std::move(fn));
            })
{
    seedSubscriptions(m_book, m_world, config.seed, config.subscriptions, m_clock.now(), config.edition);
}

Engine::~Engine()
{
    m_server.reset(); // its thread calls handle() until it has ended
}

base::Pending<Sandbox::Credentials> Engine::start()
{
    m_server = std::make_unique<http::Server>(*this);
    http::Server::Config config;
    config.limits.requireLength = false; // `curl -X POST …/sandbox/emit` sends neither a body nor a length
    config.port = m_config.port;
    config.limits.bodyBytes = MostBodyBytes;
    return base::andThen(m_server->start(config), this, [this](quint16 port) {
        const Sandbox::Credentials answer = credentials(port);
        m_api.setEndpoint(answer.endpoint);
        m_emitter.setRate(m_config.eventsPerSecond);
        qCInfo(lcSandbox).noquote() << "the sandbox answers at" << answer.endpoint.toString();
        return base::ready<Sandbox::Credentials>(answer);
    });
}

base::Pending<> Engine::stop()
{
    m_emitter.setRate(0);
    return m_server ? m_server->stop() : base::ready<>({});
}

int Engine::emitEvents(const QString &eventType, int count, const QString &objectId)
{
    return m_emitter.emitEvents(eventType, count, objectId);
}

void Engine::setFault(Fault fault, double probability)
{
    Api::setFault(m_faults, m_tokens, fault, probability);
}

void Engine::handle(const http::Request &request, const http::Responder &respond)
{
    QMetaObject::invokeMethod(
        this, [this, request, respond] { m_api.handle(request, respond); }, Qt::QueuedConnection);
}

Sandbox::Credentials Engine::credentials(quint16 port)
{
    Sandbox::Credentials credentials;
    // The number, not the name: a machine without a hosts file can't look "localhost" up.
    credentials.endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    credentials.accessToken = base::Secret(m_tokens.firstAccess().token);
    credentials.applicationId = m_tokens.applicationId();
    credentials.applicationSecret = m_tokens.applicationSecret();
    credentials.refreshToken = m_tokens.refreshToken();
    return credentials;
}

} // namespace sandbox
