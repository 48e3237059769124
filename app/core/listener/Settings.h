// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Tls.h"
#include "listener/Listener.h"

#include <QHostAddress>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace listener {

//! The files of a certificate with its key. Without their passphrase, which is a secret and kept elsewhere.
struct TlsFiles
{
    enum class Kind
    {
        None, //!< plain HTTP
        Pem, //!< certificate and key
        Pkcs12 //!< one file with both
    };

    Kind kind = Kind::None;
    QString certificate = {}; //!< Pem: absolute, as the next one
    QString key = {};
    QString pkcs12 = {};

    [[nodiscard]] QStringList files() const; //!< those that kind reads
    //! None without a certificate. Reads small files: off the GUI thread. Errors: those of http::tlsFromPem().
    [[nodiscard]] base::Result<std::optional<http::TlsIdentity>> read(const base::Secret &passphrase) const;

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

//! What people set of a listener, as they write it: where it listens and what it lets through. Its inboxes are apart,
//! because they change while it runs.
struct Settings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; //!< 0: any free one
    TlsFiles tls = {};
    QStringList trustedProxies = {}; //!< as http::ProxyRange::parse() reads them
    QMap<QString, QString> limits = {}; //!< by the names of namedLimits(); those that are not here have their defaults
    //! How senders reach it through a tunnel or a proxy: "https://hooks.example.org", with a path where the proxy takes
    //! one off. Empty: as it listens.
    QUrl publicUrl = {};

    //! What the listener is started with. InvalidInput: a range or a limit that can't be.
    [[nodiscard]] base::Result<Listener::Config> config(const QList<Inbox> &inboxes,
                                                        const std::optional<http::TlsIdentity> &identity) const;
    //! Whether a listener that runs with \a other has to open its socket anew for these.
    [[nodiscard]] bool needsRestart(const Settings &other) const;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace listener
