// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/SchemaSet.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace schema {

//! Which event types some data looks like, if not like its own.
struct ShapeGuess
{
    QStringList eventTypes; //!< several where their data is alike (MemberAdded, MemberRemoved)
    QStringList fields; //!< that those know and the event's own type does not
};

//! Whether data with the fields \a keys, which is not valid for the event type \a own, clearly belongs to another type
//! of \a schemas: more of its fields are known there, at least half of them, and \a fits says that it is valid there.
//! Nothing where that is not so.
[[nodiscard]] std::optional<ShapeGuess> guessShape(const QStringList &keys, const QString &own,
                                                   const SchemaSet &schemas,
                                                   const std::function<bool(const QString &eventType)> &fits);

} // namespace schema
