// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace models {

//! How much of a text from outside a cell shows.
inline constexpr qsizetype MostCellCharacters = 200;

//! Text from outside, fit for a cell: one line, no control characters, nothing that turns the writing direction of what
//! stands around it, at most \a most characters and a count of the rest. Costs no more than what is shown.
[[nodiscard]] QString cellText(const QString &text, qsizetype most = MostCellCharacters);

//! Text from outside, fit for a tooltip, which would otherwise render tags that it happens to hold.
[[nodiscard]] QString toolTipText(const QString &text);

//! "in 3 months", "6 days ago", "now"; "" for an invalid time. Rounded down to the largest unit.
[[nodiscard]] QString relativeText(const QDateTime &time, const QDateTime &now);

//! Both readings of one moment, to the millisecond: the user's own time and UTC. "" for an invalid time.
[[nodiscard]] QString exactText(const QDateTime &time);

//! "10:41:07" for a time of \a today (a local date), else with the date.
[[nodiscard]] QString timeText(const QDateTime &time, const QDate &today);

} // namespace models
