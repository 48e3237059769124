// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace base {

//! \a url fit for a log: user info dropped, the value of every query item replaced by "…". Signed media links and
//! validation tokens are secrets (service-api.md, "Oddities").
[[nodiscard]] QString redactedUrl(const QUrl &url);

//! Plain text from outside made fit for one line of a log or a label: control characters (line breaks too) as spaces,
//! and what is longer than \a most characters ends in "… (n more)".
[[nodiscard]] QString oneLine(QString text, qsizetype most = 200);

//! True for localhost, 127.0.0.0/8 and ::1, by name or number, without asking a name server.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace base
