// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadTree.h"

#include <QStringList>

namespace inspect {

//! Whether a field that has changed from one scalar to another is one that changes from event to event whatever
//! happens: the event's own ids ("eventId", "responseId"; not those that say which object, group, person, … it is
//! about), the time of something that has happened (not when it is due, begins, ends or expires), and a link of which
//! only the signature is another. \a path: unescaped keys and indexes. Any thread.
[[nodiscard]] bool isVolatile(const QStringList &path, const PayloadTree &before, int nodeBefore,
                              const PayloadTree &after, int nodeAfter);

} // namespace inspect
