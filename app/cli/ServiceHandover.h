// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "base/Secret.h"

#include <QHostAddress>

#include <optional>

//! What a service manager hands to the program when it starts it, by systemd's conventions.
namespace cli {

//! A listening TCP socket that was there before the program.
struct HandedSocket
{
    qintptr descriptor = -1; //!< the process's own, to the end
    QHostAddress address; //!< where it listens
};

//! The socket of LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES (sd_listen_fds(3)), which are removed from the environment;
//! none where there is none for this process. Local: more than one, or one that does not listen for TCP. Once per
//! process.
[[nodiscard]] Checked<std::optional<HandedSocket>> handedSocket();

//! The secret that the service manager keeps in a file called \a name in $CREDENTIALS_DIRECTORY (LoadCredential=),
//! without line breaks at its end. Only there: that folder is in memory, for this service alone, and gone with it,
//! which holds for no other file. Usage: no such folder, a name that is no plain file name. Local: it can't be read, or
//! is empty or over 4 KiB.
[[nodiscard]] Checked<base::Secret> secretFromCredential(const QString &name);

} // namespace cli
