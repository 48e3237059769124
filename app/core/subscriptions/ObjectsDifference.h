// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QList>

#include <optional>

namespace subscriptions {

//! Some objects in a row, by their places in a list.
struct ObjectsRun
{
    qsizetype first = 0;
    qsizetype count = 0;
    friend bool operator==(const ObjectsRun &, const ObjectsRun &) = default;
};

//! Where \a after is \a before with objects put in between, which is what an answer of the service usually does: those,
//! in order; none where nothing changed. No value: something else changed, too. Neither names an object twice.
[[nodiscard]] std::optional<QList<ObjectsRun>> insertedRuns(const QList<KnownObject> &before,
                                                            const QList<KnownObject> &after);

} // namespace subscriptions
