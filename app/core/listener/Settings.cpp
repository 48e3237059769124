// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Settings.h"

namespace listener {

QStringList TlsFiles::files() const
{
    switch (kind) {
    case Kind::Pem:
        return {certificate, key};
    case Kind::Pkcs12:
        return {pkcs12};
    case Kind::None:
        break;
    }
    return {};
}

base::Result<std::optional<http::TlsIdentity>> TlsFiles::read(const base::Secret &passphrase) const
{
    if (kind == Kind::None)
        return std::nullopt;
    const base::Result<http::TlsIdentity> identity =
        kind == Kind::Pem ? http::tlsFromPem(certificate, key, passphrase) : http::tlsFromPkcs12(pkcs12, passphrase);
    if (!identity)
        return base::fail(identity.error());
    return std::optional(*identity);
}

base::Result<Listener::Config> Settings::config(const QList<Inbox> &inboxes,
                                                const std::optional<http::TlsIdentity> &identity) const
{
    Listener::Config config;
    config.address = address;
    config.port = port;
    config.inboxes = inboxes;
    config.tls = identity;
    for (const QString &text : trustedProxies) {
        const base::Result<http::ProxyRange> range = http::ProxyRange::parse(text);
        if (!range)
            return base::fail(range.error());
        config.trustedProxies.append(*range);
    }
    const base::Result<Limits> all = withLimits(Limits::defaultsFor(address), limits);
    if (!all)
        return base::fail(all.error());
    config.limits = *all;
    return config;
}

bool Settings::needsRestart(const Settings &other) const
{
    return address != other.address || (port != 0 && port != other.port)
        || (tls.kind == TlsFiles::Kind::None) != (other.tls.kind == TlsFiles::Kind::None)
        || trustedProxies != other.trustedProxies;
}

} // namespace listener
