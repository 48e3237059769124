// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Listener.h"

#include "listener/ListenerHandler.h"

using namespace Qt::StringLiterals;

namespace listener {

namespace {

QString hostOf(const Listener::Config &config)
{
    const bool wildcard = config.address == QHostAddress(QHostAddress::Any)
        || config.address == QHostAddress(QHostAddress::AnyIPv4)
        || config.address == QHostAddress(QHostAddress::AnyIPv6);
    if (!wildcard)
        return config.address.toString();
    return config.publicHost.isEmpty() ? u"localhost"_s : config.publicHost;
}

base::Result<QList<Inbox>> completed(QList<Inbox> inboxes)
{
    using Kind = base::Error::Kind;
    if (inboxes.isEmpty())
        return base::fail(Kind::InvalidInput, u"there is no inbox"_s);
    QList<QByteArray> paths;
    for (Inbox &inbox : inboxes) {
        if (inbox.path.isEmpty())
            inbox.path = Listener::makePath();
        if (!inbox.path.startsWith(u'/'))
            return base::fail(Kind::InvalidInput, u"the path of the callback has to begin with /"_s);
        const QByteArray path = QByteArray::fromPercentEncoding(Admission::encodedPath(inbox.path));
        if (paths.contains(path))
            return base::fail(Kind::InvalidInput, u"two inboxes have the same path"_s);
        paths.append(path);
    }
    return inboxes;
}

} // namespace

Listener::Listener(store::EventStore &store, const schema::Validator &validator, const base::Clock &clock,
                   QObject *parent)
    : QObject(parent), m_handler(std::make_unique<Handler>(*this, store, validator, clock)), m_server(*m_handler)
{
}

Listener::~Listener() = default;

base::Pending<QUrl> Listener::start(const Config &wanted)
{
    if (m_state != State::Stopped)
        return base::ready<QUrl>(base::fail(base::Error::Kind::Internal, u"the listener is not stopped"_s));
    const base::Result<QList<Inbox>> inboxes =
        completed(wanted.inboxes.isEmpty() ? QList<Inbox>{Inbox()} : wanted.inboxes);
    if (!inboxes)
        return base::ready<QUrl>(base::fail(inboxes.error()));
    m_config = wanted;
    m_config.inboxes = *inboxes;

    m_handler->prepare(m_config.inboxes, m_config.limits.jsonDepth);
    const int run = ++m_run;
    setState(State::Starting);
    const base::Promise<QUrl> promise;
    const std::optional<QSslConfiguration> tls =
        m_config.tls ? std::optional(m_config.tls->configuration) : std::nullopt;
    const http::Server::Config server{m_config.address, m_config.port,           tls,
                                      m_config.limits,  m_config.trustedProxies, m_config.inheritedSocket};
    base::then(m_server.start(server), this, [this, run, promise](const base::Result<quint16> &port) {
        if (run != m_run) { // stopped meanwhile
            promise.complete(base::fail(base::Error::cancelled()));
            return;
        }
        if (!port) {
            setState(State::Stopped);
            promise.complete(base::fail(port.error()));
            return;
        }
        if (promise.isCancelled()) {
            (void)stop();
            return;
        }
        m_root = rootUrl(*port);
        setState(State::Listening);
        promise.complete(url());
    });
    return promise.pending();
}

base::Pending<> Listener::stop()
{
    if (m_state == State::Stopped)
        return base::ready<>({});
    const int run = ++m_run;
    m_root.clear();
    setState(State::Stopping);
    const base::Promise<> promise;
    base::then(m_server.stop(), this, [this, run, promise](const base::Result<> &stopped) {
        if (run == m_run)
            setState(State::Stopped);
        promise.complete(stopped);
    });
    return promise.pending();
}

Listener::State Listener::state() const
{
    return m_state;
}

base::Result<> Listener::setInboxes(const QList<Inbox> &inboxes)
{
    if (m_state != State::Listening)
        return base::fail(base::Error::Kind::Internal, u"the listener does not listen"_s);
    const base::Result<QList<Inbox>> all = completed(inboxes);
    if (!all)
        return base::fail(all.error());
    m_config.inboxes = *all;
    m_handler->prepare(m_config.inboxes, m_config.limits.jsonDepth);
    return {};
}

QList<Inbox> Listener::inboxes() const
{
    return m_root.isEmpty() ? QList<Inbox>() : m_config.inboxes;
}

void Listener::setLimits(const Limits &limits)
{
    if (m_state != State::Listening)
        return;
    m_config.limits = limits;
    m_handler->prepare(m_config.inboxes, limits.jsonDepth);
    m_server.setLimits(limits);
}

void Listener::setTls(const http::TlsIdentity &identity)
{
    if (m_state != State::Listening || !m_config.tls)
        return;
    m_config.tls = identity;
    m_server.setTls(identity.configuration);
}

std::optional<http::TlsIdentity> Listener::tls() const
{
    return m_root.isEmpty() ? std::nullopt : m_config.tls;
}

QUrl Listener::url() const
{
    return m_root.isEmpty() ? QUrl() : urlOf(m_config.inboxes.first());
}

QUrl Listener::urlOf(const Inbox &inbox) const
{
    QUrl url = m_root;
    if (!url.isEmpty())
        url.setPath(inbox.path, QUrl::TolerantMode);
    return url;
}

QUrl Listener::rootUrl(quint16 port) const
{
    QUrl url;
    url.setScheme(m_config.tls ? u"https"_s : u"http"_s);
    url.setHost(hostOf(m_config));
    url.setPort(port);
    return url;
}

Counters Listener::counters() const
{
    Counters counters = m_handler->counters();
    counters.http = m_server.counters();
    return counters;
}

base::Pending<> Listener::ping() const
{
    return m_server.ping();
}

QString Listener::makePath()
{
    return u"/k/"_s + base::randomToken(24);
}

void Listener::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace listener
