// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenConfig.h"

#include "app/cli/Arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListenConfig)
};

tl::unexpected<Problem> usage(const QString &sentence)
{
    return tl::unexpected(Problem{Exit::Usage, sentence});
}

Checked<QList<listener::Inbox>> inboxesOf(const ListenOptions &options)
{
    QList<listener::Inbox> inboxes;
    if (options.inboxes.isEmpty()) {
        listener::Inbox only{.path = options.path};
        if (!options.callbackTokenEnv.isEmpty()) {
            const Checked<base::Secret> token = secretFromEnvironment(options.callbackTokenEnv);
            if (!token)
                return tl::unexpected(token.error());
            only.callbackToken = *token;
        }
        return QList<listener::Inbox>{only};
    }
    for (const QString &text : options.inboxes) {
        const Checked<listener::Inbox> inbox = inboxArgument(text);
        if (!inbox)
            return tl::unexpected(inbox.error());
        for (const listener::Inbox &other : std::as_const(inboxes)) {
            if (other.name == inbox->name || other.path == inbox->path)
                return usage(Text::tr("Two inboxes are called %1 or have its path. Give each a name and a path of "
                                      "its own.")
                                 .arg(inbox->name));
        }
        inboxes.append(*inbox);
    }
    return inboxes;
}

Checked<QList<http::ProxyRange>> proxiesOf(const QStringList &texts)
{
    QList<http::ProxyRange> ranges;
    for (const QString &text : texts) {
        const base::Result<http::ProxyRange> range = http::ProxyRange::parse(text);
        if (!range)
            return usage(
                Text::tr("%1 is no address and no range of addresses. Give one such as 127.0.0.1 or 10.0.0.0/8 for "
                         "--trusted-proxy.")
                    .arg(text));
        ranges.append(*range);
    }
    return ranges;
}

} // namespace

Checked<listener::Limits> limitsFor(const QHostAddress &address, const ListenOptions &options)
{
    listener::Limits limits = listener::Limits::defaultsFor(address);
    for (const QString &text : options.limits) {
        const base::Result<> set = listener::setLimit(limits, text.section(u'=', 0, 0), text.section(u'=', 1));
        if (!set)
            return usage(Text::tr("--limit %1 can't be used: %2.", "%2: a clause that says what would do")
                             .arg(text, set.error().detail));
    }
    return limits;
}

Checked<listener::Inbox> inboxArgument(const QString &text)
{
    static const QRegularExpression Shape(uR"(\A([^=]+)=(/[^:]*)(?::([A-Za-z_][A-Za-z0-9_]*))?\z)"_s);
    const QRegularExpressionMatch match = Shape.match(text);
    if (!match.hasMatch())
        return usage(
            Text::tr("%1 is no inbox. Give NAME=PATH or NAME=PATH:VARIABLE, such as orders=/k/5eKq:ORDERS_TOKEN; the "
                     "path begins with /, and has no colon.")
                .arg(text));
    listener::Inbox inbox{.name = match.captured(1), .path = match.captured(2)};
    if (const QString variable = match.captured(3); !variable.isEmpty()) {
        const Checked<base::Secret> token = secretFromEnvironment(variable);
        if (!token)
            return tl::unexpected(token.error());
        inbox.callbackToken = *token;
    }
    return inbox;
}

base::Result<http::TlsIdentity> TlsSource::read() const
{
    return pkcs12.isEmpty() ? http::tlsFromPem(certificate, key, passphrase) : http::tlsFromPkcs12(pkcs12, passphrase);
}

Checked<TlsSource> tlsSource(const ListenOptions &options)
{
    TlsSource source{options.tlsCert, options.tlsKey, options.tlsPkcs12, {}};
    if (!options.tlsPassphraseEnv.isEmpty()) {
        const Checked<base::Secret> passphrase = secretFromEnvironment(options.tlsPassphraseEnv);
        if (!passphrase)
            return tl::unexpected(passphrase.error());
        source.passphrase = *passphrase;
    }
    return source;
}

Checked<listener::Listener::Config> listenConfig(const ListenOptions &options)
{
    listener::Listener::Config config;
    const std::optional<QHostAddress> address = addressArgument(options.bind);
    if (!address)
        return tl::unexpected(
            Problem{Exit::Local,
                    Text::tr("%1 is no address of this computer. Give a numeric one, such as 127.0.0.1 or 0.0.0.0.")
                        .arg(options.bind)});
    config.address = *address;
    config.port = options.port;

    const Checked<QList<listener::Inbox>> inboxes = inboxesOf(options);
    if (!inboxes)
        return tl::unexpected(inboxes.error());
    config.inboxes = *inboxes;
    const Checked<QList<http::ProxyRange>> proxies = proxiesOf(options.trustedProxies);
    if (!proxies)
        return tl::unexpected(proxies.error());
    config.trustedProxies = *proxies;
    const Checked<listener::Limits> limits = limitsFor(*address, options);
    if (!limits)
        return tl::unexpected(limits.error());
    config.limits = *limits;

    const Checked<TlsSource> source = tlsSource(options);
    if (!source)
        return tl::unexpected(source.error());
    if (!source->isEmpty()) {
        const base::Result<http::TlsIdentity> tls = source->read();
        if (!tls)
            return tl::unexpected(Problem{
                Exit::Local,
                Text::tr("The certificate or its key can't be used: %1. Give PEM files that belong together, or "
                         "a PKCS#12 file and its passphrase.")
                    .arg(tls.error().detail)});
        config.tls = *tls;
    }
    return config;
}

} // namespace cli
