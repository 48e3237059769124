// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Runner.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace listener {

Runner::Runner(Listener &listener, QObject *parent)
    : QObject(parent), m_listener(listener), m_address(this), m_certificate(this)
{
    connect(&m_address, &AddressWatch::came, this, &Runner::addressCame);
    connect(&m_address, &AddressWatch::went, this, &Runner::addressWent);
    connect(&m_certificate, &CertificateWatch::changed, this,
            [this] { base::then(reloadCertificate(), this, [](const base::Result<> &) {}); });
}

void Runner::prepare(const Settings &settings, const base::Secret &passphrase, const QList<Inbox> &inboxes)
{
    m_settings = settings;
    m_passphrase = passphrase;
    m_inboxes = inboxes;
}

// --- Starting and stopping -------------------------------------------------------------------------------------------

base::Pending<QUrl> Runner::start()
{
    m_wanted = true;
    if (m_starting.isRunning())
        return m_starting;
    if (m_phase == Phase::Listening)
        return base::ready<QUrl>(url());
    return startWith({m_settings, m_passphrase});
}

base::Pending<QUrl> Runner::startWith(const Wanted &wanted)
{
    setPhase(Phase::Starting);
    m_starting = listen(wanted);
    base::then(m_starting, this, [this, run = ++m_run](const base::Result<QUrl> &url) {
        if (run == m_run)
            started(url);
    });
    return m_starting;
}

base::Pending<QUrl> Runner::listen(const Wanted &wanted)
{
    const auto identity =
        base::runOn(*QThreadPool::globalInstance(), [wanted] { return wanted.settings.tls.read(wanted.passphrase); });
    return base::andThen(identity, this, [this, wanted](const std::optional<http::TlsIdentity> &tls) {
        const base::Result<Listener::Config> config = wanted.settings.config(m_inboxes, tls);
        if (!config)
            return base::ready<QUrl>(base::fail(config.error()));
        return base::andThen(m_listener.start(*config), this, [this, given = m_inboxes](const QUrl &) {
            if (m_inboxes != given) // they were exchanged meanwhile
                (void)m_listener.setInboxes(m_inboxes);
            m_inboxes = m_listener.inboxes(); // with the paths that were made
            return base::ready<QUrl>(url());
        });
    });
}

void Runner::started(const base::Result<QUrl> &url)
{
    m_address.watch(m_settings.address);
    if (url) {
        m_certificateProblem.reset();
        m_certificate.watch(m_settings.tls.files());
        if (m_settings.port == 0) {
            m_settings.port = quint16(m_listener.url().port());
            Q_EMIT portChosen(m_settings.port);
        }
        setPhase(Phase::Listening);
        Q_EMIT inboxesChanged();
    } else if (url.error().kind == base::Error::Kind::Network && !m_address.isThere()) {
        setPhase(Phase::Waiting);
    } else {
        m_address.stop();
        m_wanted = false;
        setPhase(Phase::Stopped);
    }
}

base::Pending<> Runner::stop()
{
    m_wanted = false;
    ++m_run; // what is under way does not count any more
    m_address.stop();
    m_certificate.watch({});
    m_certificateProblem.reset();
    m_starting.cancel();
    m_starting = {};
    setPhase(Phase::Stopping);
    const base::Promise<> promise;
    base::then(m_listener.stop(), this, [this, promise](const base::Result<> &stopped) {
        if (!m_wanted)
            setPhase(Phase::Stopped);
        promise.complete(stopped);
    });
    return promise.pending();
}

void Runner::addressCame()
{
    if (m_wanted && m_phase == Phase::Waiting && !m_starting.isRunning())
        (void)startWith({m_settings, m_passphrase});
}

// The socket would outlive its address and never hear of it again on every system.
void Runner::addressWent()
{
    if (!m_wanted || m_phase != Phase::Listening)
        return;
    setPhase(Phase::Waiting);
    base::then(m_listener.stop(), this, [this](const base::Result<> &) {
        if (m_address.isThere())
            addressCame(); // it was gone for a moment only
    });
}

// --- Changes while it runs -------------------------------------------------------------------------------------------

void Runner::take(const Wanted &wanted)
{
    m_settings = wanted.settings;
    m_passphrase = wanted.passphrase;
}

base::Pending<> Runner::apply(const Settings &settings, const base::Secret &passphrase)
{
    if (m_applying || m_starting.isRunning())
        return base::ready<>(base::fail(base::Error::Kind::Internal, u"the listener is being changed already"_s));
    const Wanted wanted{settings, passphrase};
    if (const base::Result<Listener::Config> config = settings.config(m_inboxes, {}); !config)
        return base::ready<>(base::fail(config.error()));
    if (m_phase == Phase::Waiting || (m_phase == Phase::Listening && settings.needsRestart(m_settings)))
        return restart(wanted);
    return exchange(wanted);
}

base::Pending<> Runner::exchange(const Wanted &wanted)
{
    m_applying = true;
    const base::Promise<> promise;
    const auto identity =
        base::runOn(*QThreadPool::globalInstance(), [wanted] { return wanted.settings.tls.read(wanted.passphrase); });
    base::then(identity, this, [this, wanted, promise](const base::Result<std::optional<http::TlsIdentity>> &read) {
        m_applying = false;
        if (!read) {
            promise.complete(base::fail(read.error()));
            return;
        }
        const quint16 port = m_settings.port;
        take(wanted);
        if (m_phase == Phase::Listening) {
            if (m_settings.port == 0)
                m_settings.port = port;
            if (*read)
                m_listener.setTls(**read);
            if (const base::Result<Listener::Config> config = m_settings.config(m_inboxes, {}))
                m_listener.setLimits(config->limits);
            m_certificate.watch(m_settings.tls.files());
            m_certificateProblem.reset();
        }
        Q_EMIT changed();
        promise.complete({});
    });
    return promise.pending();
}

base::Pending<> Runner::restart(const Wanted &wanted)
{
    m_applying = true;
    const Wanted before{m_settings, m_passphrase};
    const base::Promise<> promise;
    const auto done = [this, promise](const base::Result<> &outcome) {
        m_applying = false;
        promise.complete(outcome);
    };
    // What can be known to fail does so before anything is stopped.
    const auto identity =
        base::runOn(*QThreadPool::globalInstance(), [wanted] { return wanted.settings.tls.read(wanted.passphrase); });
    const base::Pending<> stopped =
        base::andThen(identity, this, [this](const std::optional<http::TlsIdentity> &) { return m_listener.stop(); });
    base::then(stopped, this, [this, wanted, before, done](const base::Result<> &ready) {
        if (!ready || !m_wanted) {
            done(ready);
            return;
        }
        take(wanted);
        base::then(startWith(wanted), this, [this, before, done](const base::Result<QUrl> &url) {
            if (url || m_phase == Phase::Waiting) {
                done({});
                return;
            }
            take(before);
            m_wanted = true;
            base::then(startWith(before), this,
                       [done, why = url.error()](const base::Result<QUrl> &) { done(base::fail(why)); });
        });
    });
    return promise.pending();
}

base::Result<> Runner::setInboxes(const QList<Inbox> &inboxes)
{
    if (m_listener.state() == Listener::State::Listening) {
        if (const base::Result<> taken = m_listener.setInboxes(inboxes); !taken)
            return taken;
        m_inboxes = m_listener.inboxes();
    } else {
        m_inboxes = inboxes;
    }
    Q_EMIT inboxesChanged();
    return {};
}

base::Pending<> Runner::reloadCertificate()
{
    const base::Promise<> promise;
    const TlsFiles files = m_settings.tls;
    const auto identity = base::runOn(*QThreadPool::globalInstance(),
                                      [files, passphrase = m_passphrase] { return files.read(passphrase); });
    base::then(identity, this, [this, files, promise](const base::Result<std::optional<http::TlsIdentity>> &read) {
        if (m_phase != Phase::Listening || files != m_settings.tls) {
            promise.complete({}); // that is not what it runs with any more
            return;
        }
        m_certificateProblem = read ? std::nullopt : std::optional(read.error());
        if (read && *read) {
            m_listener.setTls(**read);
            Q_EMIT certificateReloaded();
        }
        Q_EMIT changed();
        promise.complete(read ? base::Result<>() : base::Result<>(base::fail(read.error())));
    });
    return promise.pending();
}

// --- What it is ------------------------------------------------------------------------------------------------------

QUrl Runner::urlOf(const Inbox &inbox) const
{
    if (m_settings.publicUrl.isEmpty())
        return m_listener.urlOf(inbox);
    QUrl url = m_settings.publicUrl;
    QString folder = url.path(QUrl::FullyDecoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + inbox.path, QUrl::TolerantMode);
    return url;
}

QUrl Runner::url() const
{
    return m_inboxes.isEmpty() ? QUrl() : urlOf(m_inboxes.first());
}

void Runner::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace listener
