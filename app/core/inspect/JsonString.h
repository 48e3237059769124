// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

//! Strings as JSON spells them.
namespace inspect {

//! The text that \a literal, a JSON string with its quotes, stands for. Halves of surrogate pairs that were escaped
//! alone stay what they are, so that texts that differ stay different; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QString decodedString(QByteArrayView literal);

//! \a text as it can be looked at: lone surrogates, control characters (but for tab and line break) and what turns the
//! writing direction stand there as JSON escapes ("\uD83D", "\u0000", "\u202E"). Plain text.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace inspect
