// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

#include "listener/Limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli::parts {

namespace {

// "body-bytes (26214400)": the names and what they are unless told.
QString limitsText()
{
    QStringList names;
    for (const listener::NamedLimit &limit : listener::namedLimits())
        names.append(u"%1 (%2)"_s.arg(limit.name).arg(limit.read(listener::Limits())));
    return names.join(", "_L1);
}

} // namespace

void addInboxes(CLI::App *listen, ListenOptions &options)
{
    texts(listen, "--inbox", options.inboxes,
          Text::tr("An address for callbacks, with the environment variable of its own token; may be repeated"))
        ->type_name("NAME=PATH[:VARIABLE]")
        ->allow_extra_args(false)
        ->excludes(listen->get_option("--path"), listen->get_option("--callback-token-env"));
    texts(listen, "--trusted-proxy", options.trustedProxies,
          Text::tr("Whose word on the forwarded sender's address is believed; may be repeated"))
        ->type_name("RANGE")
        ->allow_extra_args(false);
    texts(listen, "--limit", options.limits,
          Text::tr("What senders can't exceed; may be repeated. Names, and what they are unless told: %1. Where other "
                   "computers reach the listener, requests-per-minute is %2 per address.")
              .arg(limitsText())
              .arg(listener::Limits::RequestsPerMinute))
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    CLI::Option *pkcs12 =
        text(listen, "--tls-pkcs12", options.tlsPkcs12, Text::tr("Certificate and key in one file, for HTTPS"))
            ->type_name("FILE");
    pkcs12->excludes(listen->get_option("--tls-cert"), listen->get_option("--tls-key"));
    text(listen, "--tls-passphrase-env", options.tlsPassphraseEnv,
         Text::tr("The environment variable with the passphrase of the certificate's key"))
        ->type_name("VARIABLE");
}

} // namespace cli::parts
