// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

namespace http {

//! A certificate with its key, ready to serve with, and what an admin is shown of it.
struct TlsIdentity
{
    QSslConfiguration configuration; //!< of a server, TLS 1.2 and later
    QString subject; //!< the certificate's common name, or its organisation; empty where it has neither
    QStringList names; //!< host names and addresses that it is good for, sorted
    QDateTime expires; //!< UTC
};

// All of these read small files: call them off the GUI thread (base::runOn). Errors: Storage (a file can't be read),
// Tls (no certificate, no key, wrong passphrase, or they don't belong together).

//! From PEM files: the certificate followed by its chain, and its RSA or EC key; \a passphrase is the key's, where it
//! has one.
[[nodiscard]] base::Result<TlsIdentity> tlsFromPem(const QString &certificateFile, const QString &keyFile,
                                                   const base::Secret &passphrase = {});

//! From one PKCS#12 file (.p12, .pfx) with certificate, key and chain.
[[nodiscard]] base::Result<TlsIdentity> tlsFromPkcs12(const QString &file, const base::Secret &passphrase = {});

} // namespace http
