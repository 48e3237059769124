// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace store {

//! What the column `event_id` holds: a canonical UUID in lower case as its 16 bytes, any other text as it is, NULL for
//! an empty one.
namespace EventId {

[[nodiscard]] QVariant toColumn(const QString &id);
[[nodiscard]] QString fromColumn(const QVariant &column);

//! The smallest and the largest 16 bytes whose UUID begins with \a prefix, in any case; none where no UUID does.
struct Range
{
    QByteArray first;
    QByteArray last;
};
[[nodiscard]] std::optional<Range> uuidsWith(const QString &prefix);

} // namespace EventId

} // namespace store
