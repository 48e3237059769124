// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenCommand.h"

#include "app/cli/Arguments.h"

using namespace Qt::StringLiterals;

namespace cli {

ListenCommand::ListenCommand(ListenOptions options, const base::Clock &clock, Output &output)
    : Command(output), m_options(std::move(options)), m_validator(schema::SchemaSet::builtIn()),
      m_listener(m_store, m_validator, clock), m_follower(m_store, output)
{
    connect(&m_shutdown, &ShutdownSignal::requested, this, &ListenCommand::stop);
    connect(&m_store, &store::EventStore::failed, this, [this](const base::Error &error) {
        this->output().words(
            tr("Events can't be stored now, senders are asked to come back: %1").arg(error.toUserString()));
    });
    connect(&m_store, &store::EventStore::recovered, this,
            [this] { this->output().words(tr("Events are stored again.")); });
}

void ListenCommand::start()
{
    const Checked<listener::Listener::Config> checked = config();
    if (!checked) {
        giveUp(checked.error());
        return;
    }
    const base::Pending<> opened =
        base::andThen(m_store.open(m_options.store), this, [this] { return m_follower.prepare(); });
    base::then(opened, this, [this, config = *checked](const base::Result<> &ready) {
        if (m_stopping)
            return;
        if (ready)
            listen(config);
        else
            giveUp({Exit::Local, ready.error().toUserString()});
    });
}

Checked<listener::Listener::Config> ListenCommand::config() const
{
    listener::Listener::Config config;
    if (!m_options.callbackTokenEnv.isEmpty()) {
        const Checked<base::Secret> token = secretFromEnvironment(m_options.callbackTokenEnv);
        if (!token)
            return tl::unexpected(token.error());
        config.callbackToken = *token;
    }
    const std::optional<QHostAddress> address = addressArgument(m_options.bind);
    if (!address)
        return tl::unexpected(
            Problem{Exit::Local,
                    tr("%1 is no address of this computer. Give a numeric one, such as 127.0.0.1 or 0.0.0.0.")
                        .arg(m_options.bind)});
    config.address = *address;
    config.port = m_options.port;
    config.path = m_options.path.isEmpty() ? listener::Listener::makePath() : m_options.path;
    if (!m_options.tlsCert.isEmpty()) {
        const base::Result<http::TlsIdentity> tls = http::tlsFromPem(m_options.tlsCert, m_options.tlsKey);
        if (!tls)
            return tl::unexpected(
                Problem{Exit::Local,
                        tr("The certificate or its key can't be used: %1. Give PEM files that belong together.")
                            .arg(tls.error().detail)});
        config.tls = tls->configuration;
    }
    return config;
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
    output().line({{u"url"_s, QString::fromLatin1(url.toEncoded())}});
    m_following = m_options.follow;
    if (m_following)
        m_follower.follow();
}

void ListenCommand::warnBeyondLoopback(const listener::Listener::Config &config)
{
    if (config.address.isLoopback())
        return;
    if (config.callbackToken.isEmpty())
        output().words(
            tr("Warning: other computers can reach %1, and no callback token is asked of them. Name one with "
               "--callback-token-env.")
                .arg(config.address.toString()));
    else
        output().words(tr("Warning: other computers can reach %1.").arg(config.address.toString()));
}

void ListenCommand::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
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
