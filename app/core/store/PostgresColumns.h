// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace store::postgres {

//! \a column as it is compared: without the case of ASCII letters.
[[nodiscard]] inline QString key(const QString &column)
{
    return QStringLiteral("lower(%1 COLLATE \"C\")").arg(column);
}

//! The beginning of that, which an index can hold however long the text is.
[[nodiscard]] inline QString shortKey(const QString &column)
{
    return QStringLiteral("left(lower(%1 COLLATE \"C\"), 200)").arg(column);
}

} // namespace store::postgres
