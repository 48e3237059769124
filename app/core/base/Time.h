// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace base {

//! UTC from milliseconds since 1970; invalid outside the years 1970 to 9999.
[[nodiscard]] QDateTime timeFromEpochMs(qint64 epochMs);

//! UTC from ISO 8601 ("2018-03-22T18:29:59Z", offsets, fractions; no offset means UTC). Invalid where it is none.
[[nodiscard]] QDateTime timeFromIso(const QString &text);

//! "2026-11-23T10:41:07.123Z". Empty for an invalid time.
[[nodiscard]] QString toIsoUtc(const QDateTime &time);

} // namespace base
