// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "base/Secret.h"
#include "store/EventFilter.h"

#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

//! What arguments mean, beyond their shape.
namespace cli {

//! The secret in the environment variable called \a name. Usage, where it is not set or empty.
[[nodiscard]] Checked<base::Secret> secretFromEnvironment(const QString &name);
//! What a store on a server asks for: of the environment's KAIZALA_STORE_PASSWORD; empty where that is not set.
[[nodiscard]] base::Secret storePassword();

//! A time in the future: ISO 8601, milliseconds since 1970, or a duration from \a now on (30m, 12h, 90d, 6w). Usage,
//! where it is none of these.
[[nodiscard]] Checked<QDateTime> timeArgument(const QString &text, const QDateTime &now);

//! "A,B" or "all": event types, the documented ones in their documented spelling. Usage, where there is none.
[[nodiscard]] Checked<QStringList> eventTypesArgument(const QString &text);

//! A query as EventFilter::parse reads it, \a kinds those where it names none. Usage, with the place marked.
[[nodiscard]] Checked<store::EventFilter> queryArgument(
    const QString &text, const QDateTime &now, const QList<store::Kind> &kinds = store::EventFilter::deliveries());

//! A numeric address or "localhost"; empty: 127.0.0.1. None, where it is neither.
[[nodiscard]] std::optional<QHostAddress> addressArgument(const QString &text);

} // namespace cli
