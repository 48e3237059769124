// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "app/cli/Options.h"
#include "listener/Listener.h"

#include <optional>

//! What the options of `listen` mean for the listener.
namespace cli {

//! Usage: an inbox, a range, a limit or a variable in the environment can't be used. Local: the address, the
//! certificate. Reads the certificate's small files.
[[nodiscard]] Checked<listener::Listener::Config> listenConfig(const ListenOptions &options);

//! The limits of a listener on \a address, with those that \a options names. Usage: one of them can't be used.
[[nodiscard]] Checked<listener::Limits> limitsFor(const QHostAddress &address, const ListenOptions &options);

//! "NAME=PATH" or "NAME=PATH:VARIABLE"; the path has no ':'. The token is read from the environment.
[[nodiscard]] Checked<listener::Inbox> inboxArgument(const QString &text);

//! Where the certificate comes from. A value: may be read again, in any thread.
struct TlsSource
{
    QString certificate; //!< PEM, with its key; or
    QString key;
    QString pkcs12; //!< both in one file
    base::Secret passphrase; //!< of the key or that file; empty: none

    [[nodiscard]] bool isEmpty() const { return certificate.isEmpty() && pkcs12.isEmpty(); }
    [[nodiscard]] base::Result<http::TlsIdentity> read() const; //!< errors: as http::tlsFromPem()
};

//! Empty where there is no certificate. Usage: the passphrase is not in the environment.
[[nodiscard]] Checked<TlsSource> tlsSource(const ListenOptions &options);

} // namespace cli
