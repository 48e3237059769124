// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/KeepRules.h"
#include "app/cli/ListenConfig.h"
#include "listener/Admission.h"
#include "listener/EventDerivation.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

ListenCommand::ListenCommand(ListenOptions options, const base::Clock &clock, Output &output)
    : Command(output), m_options(std::move(options)), m_validator(schema::SchemaSet::builtIn()),
      m_listener(m_store, m_validator, clock), m_follower(m_store, output),
      m_service(m_options.service, m_listener, m_store, clock, output)
{
    connect(&m_shutdown, &ShutdownSignal::requested, this, &ListenCommand::stop);
    connect(&m_reload, &ReloadSignal::requested, this, &ListenCommand::reload);
    connect(&m_store, &store::EventStore::failed, this, [this](const base::Error &error) {
        this->output().words(
            tr("Events can't be stored now, senders are asked to come back: %1").arg(error.toUserString()));
    });
    connect(&m_store, &store::EventStore::recovered, this,
            [this] { this->output().words(tr("Events are stored again.")); });
}

void ListenCommand::start()
{
    const Checked<listener::Listener::Config> asked = listenConfig(m_options);
    if (!asked) {
        giveUp(asked.error());
        return;
    }
    const Checked<listener::Listener::Config> handed = m_service.prepare(*asked, m_options);
    if (!handed) {
        giveUp(handed.error());
        return;
    }
    QMap<QString, QString> paths;
    for (const listener::Inbox &inbox : handed->inboxes)
        paths.insert(inbox.name, QString::fromLatin1(listener::Admission::encodedPath(inbox.path)));
    paths.remove(QString());
    const auto rules = keepRules(m_options.keep, paths);
    if (!rules) {
        giveUp(rules.error());
        return;
    }
    const base::Pending<> opened =
        base::andThen(m_store.open(m_options.store, store::EventStore::Mode::ReadWrite, storePassword()), this,
                      [this, rules = *rules] {
                          deriveAnew();
                          return base::andThen(keep(rules), this, [this] { return m_follower.prepare(); });
                      });
    base::then(opened, this, [this, config = *handed](const base::Result<> &ready) {
        if (m_stopping)
            return;
        if (ready)
            startMetrics(config);
        else
            giveUp({Exit::Local, ready.error().toUserString()});
    });
}

//! One rule after the other; the store keeps them.
base::Pending<> ListenCommand::keep(QMap<QString, store::Retention> rules)
{
    if (rules.isEmpty())
        return base::ready<>({});
    const QString inbox = rules.firstKey();
    const store::Retention rule = rules.take(inbox);
    return base::andThen(m_store.setRetention(inbox, rule), this, [this, rules] { return keep(rules); });
}

//! What older schemas derived of the events that are there, behind what comes now.
void ListenCommand::deriveAnew()
{
    // Reading all schemas takes a moment.
    const auto read = base::runOn(*QThreadPool::globalInstance(), [schemas = m_validator.schemas()] {
        return base::Result<QString>(schemas.fingerprint());
    });
    const auto begun = base::andThen(
        read, this, [this](const QString &) { return m_store.rederive(listener::derivationWith(m_validator)); });
    base::then(begun, this, [](const base::Result<> &) {}); // a store that can't keeps what is there
}

void ListenCommand::startMetrics(const listener::Listener::Config &config)
{
    base::then(m_service.start(), this, [this, config](const base::Result<QUrl> &metrics) {
        if (m_stopping)
            return;
        if (!metrics) {
            giveUp({Exit::Local,
                    tr("Metrics: %1", "then why they can't be answered").arg(metrics.error().toUserString())});
            return;
        }
        m_metrics = *metrics;
        listen(config);
    });
}

void ListenCommand::listen(const listener::Listener::Config &config)
{
    base::then(m_listener.start(config), this, [this, config](const base::Result<QUrl> &url) {
        if (m_stopping)
            return;
        if (!url) {
            giveUp({Exit::Local, url.error().toUserString()});
            return;
        }
        warnBeyondLoopback(config);
        announce(*url);
    });
}

void ListenCommand::announce(const QUrl &url)
{
    QJsonObject line{{u"url"_s, QString::fromLatin1(url.toEncoded())}};
    QJsonObject inboxes;
    for (const listener::Inbox &inbox : m_listener.inboxes()) {
        if (!inbox.name.isEmpty())
            inboxes.insert(inbox.name, QString::fromLatin1(m_listener.urlOf(inbox).toEncoded()));
    }
    if (!inboxes.isEmpty())
        line.insert(u"inboxes"_s, inboxes);
    if (!m_metrics.isEmpty())
        line.insert(u"metrics"_s, QString::fromLatin1(m_metrics.toEncoded()));
    output().line(line);
    m_service.ready(url, m_listener.tls());
    m_following = m_options.follow;
    if (m_following)
        m_follower.follow();
}

void ListenCommand::warnBeyondLoopback(const listener::Listener::Config &config)
{
    if (config.address.isLoopback())
        return;
    const bool open = std::any_of(config.inboxes.cbegin(), config.inboxes.cend(),
                                  [](const listener::Inbox &inbox) { return inbox.callbackToken.isEmpty(); });
    if (open)
        output().words(
            tr("Warning: other computers can reach %1, and no callback token is asked of them. Name one with "
               "--callback-token-env, or in each --inbox.")
                .arg(config.address.toString()));
    else
        output().words(tr("Warning: other computers can reach %1.").arg(config.address.toString()));
}

void ListenCommand::reload()
{
    if (m_stopping || m_listener.state() != listener::Listener::State::Listening || !m_listener.tls())
        return;
    const Checked<TlsSource> source = tlsSource(m_options);
    if (!source) {
        output().words(source.error().sentence);
        return;
    }
    m_service.reloading();
    const auto read = base::runOn(*QThreadPool::globalInstance(), [source = *source] { return source.read(); });
    base::then(read, this, [this](const base::Result<http::TlsIdentity> &identity) {
        if (m_stopping)
            return;
        if (identity) {
            m_listener.setTls(*identity);
            output().words(tr("The certificate was read again. It is good until %1.")
                               .arg(identity->expires.toString(Qt::ISODate)));
        } else {
            output().words(tr("The certificate could not be read again, the one before stays: %1")
                               .arg(identity.error().toUserString()));
        }
        m_service.ready(m_listener.url(), m_listener.tls());
    });
}

void ListenCommand::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_service.stopping();
    const base::Pending<> stopped = base::andThen(m_listener.stop(), this, [this] {
        // What was acknowledged last is written before the program ends.
        return m_following ? m_follower.drain() : base::ready<>({});
    });
    base::then(stopped, this, [this](const base::Result<> &outcome) {
        if (outcome)
            finish(Exit::Done);
        else
            giveUp({Exit::Local, outcome.error().toUserString()});
    });
}

} // namespace cli
