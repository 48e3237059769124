// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace store {

//! Numbers among bytes: seven bits a byte, the lowest first, the top bit where more follow.
void appendNumber(QByteArray &bytes, quint64 number);
//! The number that begins at \a at, which is then behind it; none where the bytes end too early or it is too large.
[[nodiscard]] std::optional<quint64> takeNumber(const QByteArray &bytes, qsizetype &at);

} // namespace store
