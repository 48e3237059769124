// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace listener {

//! Programs that make this computer's listener reachable from outside.
enum class TunnelProgram
{
    Cloudflared,
    Ngrok,
    Ssh, //!< a reverse tunnel to a server of one's own
    Other
};

//! \name Ready-made texts for what stands between senders and the listener.
//! \a local: the listener's own root, as it listens ("http://127.0.0.1:8091").
//!@{
//! A server block for nginx, or a site for Caddy: takes in \a host what goes to one of \a paths (the inboxes'), with
//! the sender's address and bodies of up to \a mostBytes, and passes it on. Paths are passed as they are.
[[nodiscard]] QString nginxSnippet(const QString &host, const QUrl &local, const QStringList &paths, qint64 mostBytes);
[[nodiscard]] QString caddySnippet(const QString &host, const QUrl &local, const QStringList &paths, qint64 mostBytes);
//! The command to type, or to have run; for Ssh \a server is "user@host" and its port 8091 leads here. "" for Other.
[[nodiscard]] QString tunnelCommand(TunnelProgram program, const QUrl &local, const QString &server = {});
//!@}

//! The public address that \a line of a tunnel program's output tells, without a path; empty: none. Of Cloudflared and
//! Ngrok only their own domains count, because they also print links to read; of others any https address does.
[[nodiscard]] QUrl publicUrlIn(const QString &line, TunnelProgram program);

} // namespace listener
