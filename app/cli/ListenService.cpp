// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenService.h"

#include "app/cli/ListenConfig.h"
#include "app/cli/ServiceHandover.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int MostMetricsConnections = 16;

} // namespace

ListenService::ListenService(ListenServiceOptions options, const listener::Listener &listener,
                             const store::EventStore &store, const base::Clock &clock, Output &output)
    : m_options(std::move(options)), m_listener(listener), m_output(output), m_metrics(listener, clock.now()),
      m_metricsServer(m_metrics)
{
    if (!m_manager.trouble().isEmpty())
        m_output.words(tr("The service manager can't be told how this program is: %1").arg(m_manager.trouble()));
    connect(&m_watchdog, &QTimer::timeout, this, &ListenService::lookAlive);
    connect(&store, &store::EventStore::failed, this, &ListenService::storeFails);
    connect(&store, &store::EventStore::recovered, this, &ListenService::storeWorks);
}

Checked<listener::Listener::Config> ListenService::prepare(listener::Listener::Config config,
                                                           const ListenOptions &options)
{
    if (!m_options.callbackTokenCredential.isEmpty()) {
        const Checked<base::Secret> token = secretFromCredential(m_options.callbackTokenCredential);
        if (!token)
            return tl::unexpected(token.error());
        for (listener::Inbox &inbox : config.inboxes) {
            if (inbox.callbackToken.isEmpty())
                inbox.callbackToken = *token;
        }
    }
    const Checked<std::optional<HandedSocket>> socket = handedSocket();
    if (!socket)
        return tl::unexpected(socket.error());
    if (!*socket)
        return config;
    if (!options.bind.isEmpty() || options.port != 0)
        m_output.words(
            tr("The socket that the service manager hands down is listened on; --bind and --port are not used."));
    const Checked<listener::Limits> limits = limitsFor((*socket)->address, options);
    if (!limits)
        return tl::unexpected(limits.error());
    config.inheritedSocket = (*socket)->descriptor;
    config.address = (*socket)->address;
    config.limits = *limits;
    return config;
}

base::Pending<QUrl> ListenService::start()
{
    if (m_options.metrics.isEmpty())
        return base::ready<QUrl>(QUrl());
    const Checked<MetricsAddress> where = metricsArgument(m_options.metrics);
    if (!where)
        return base::ready<QUrl>(base::fail(base::Error::Kind::InvalidInput, where.error().sentence));
    http::Server::Config config;
    config.address = where->address;
    config.port = where->port;
    config.limits.connections = MostMetricsConnections;
    config.limits.bodyBytes = 0;
    return base::andThen(m_metricsServer.start(config), this, [address = where->address](quint16 port) {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(address.toString());
        url.setPort(port);
        url.setPath(u"/metrics"_s);
        return base::ready<QUrl>(url);
    });
}

void ListenService::ready(const QUrl &url, const std::optional<http::TlsIdentity> &tls)
{
    m_receiving = true;
    m_metrics.setReceiving(true);
    m_metrics.setCertificateExpiry(tls ? tls->expires : QDateTime());
    // Without the path: who knows it can send, and everybody on this computer may read the status.
    m_fine = tr("Receiving callbacks at %1")
                 .arg(url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    m_manager.ready(m_fine);
    if (const auto interval = m_manager.watchdogInterval()) {
        m_watchdog.start(*interval);
        lookAlive();
    }
}

void ListenService::reloading()
{
    m_manager.reloading();
}

void ListenService::stopping()
{
    m_receiving = false;
    m_watchdog.stop(); // the manager has another limit for the end
    m_metrics.setReceiving(false);
    m_manager.stopping();
}

void ListenService::storeFails(const base::Error &error)
{
    m_metrics.setStoreFailing(true);
    m_manager.status(tr("Events can't be stored, senders are asked to come back: %1").arg(error.toUserString()));
}

void ListenService::storeWorks()
{
    m_metrics.setStoreFailing(false);
    if (m_receiving)
        m_manager.status(m_fine);
}

// A sign of life is one of all three threads: this one by being here, the server's by its answer, the writer's by
// having answered something since the last time, or having nothing to do.
void ListenService::lookAlive()
{
    const bool writer = writerAnswers();
    if (m_asking)
        return;
    m_asking = true;
    base::then(m_listener.ping(), this, [this, writer](const base::Result<> &answered) {
        m_asking = false;
        if (answered && writer && m_watchdog.isActive())
            m_manager.alive();
    });
}

bool ListenService::writerAnswers()
{
    const listener::Counters counters = m_listener.counters();
    const bool stuck = m_waitedBefore && counters.waiting > 0 && counters.settled == m_settledBefore;
    m_settledBefore = counters.settled;
    m_waitedBefore = counters.waiting > 0;
    return !stuck;
}

} // namespace cli
