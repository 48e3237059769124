// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace store {

//! The newest event of a subscription or of an object.
struct LastEvent
{
    qint64 id = 0; //!< of its row; a larger one is newer
    QDateTime at; //!< UTC, of the first delivery
    bool namesSubscription = false; //!< the event says which subscription it belongs to
};

//! The newest events of everything that has any. Keys are ids, case-folded (lastEventKey()). Events only: no refused
//! delivery, no validation.
struct LastEvents
{
    QHash<QString, LastEvent> bySubscription;
    QHash<QString, LastEvent> byObject;
};

[[nodiscard]] QString lastEventKey(const QString &id); //!< what \a id is found under

} // namespace store
