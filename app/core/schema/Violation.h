// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace schema {

//! A check ends after this many.
inline constexpr int MaxViolations = 1'000;

//! A rule that a payload breaks.
struct Violation
{
    Severity severity = Severity::Error;
    QStringList path; //!< of the value, unescaped keys and indexes; of the missing one for "required"
    QString keyword; //!< the rule: "type", "required", …; "" for one that cannot be named
    QJsonValue expected; //!< what the rule asks for: for "type" an array of type names
};

//! \a all without repetitions. Alternatives ("anyOf") each say what they miss: that becomes one wish for several types,
//! and none where another alternative got further in. Any thread.
[[nodiscard]] QList<Violation> withoutEchoes(const QList<Violation> &all);

} // namespace schema
