// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace models {

//! JSON laid out for reading: two spaces a level, members in their own order, numbers as they came. Works on the text,
//! so nothing is lost by parsing. What is no JSON comes back as it is (invalid UTF-8 as U+FFFD). Linear; any thread.
[[nodiscard]] QString prettyJson(const QByteArray &json);

} // namespace models
