// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

[[nodiscard]] QString exactTime(
    const QDateTime &time); //!< local time with its date, to the second; empty for an invalid one
//! Both, for a line of details: "15 Jan 2028, 12:00 (in 2 years)".
[[nodiscard]] QString timeWithDistance(const QDateTime &time, const QDateTime &now);
//! What is left of a span, for "token 21 h": "3 days", "21 h", "5 min", "0 min".
[[nodiscard]] QString shortSpan(qint64 seconds);

} // namespace ui
