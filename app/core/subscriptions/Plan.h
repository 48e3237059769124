// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Change.h"
#include "subscriptions/Entry.h"

#include <QDateTime>
#include <QList>

namespace subscriptions {

//! What makes the service equal to a file, for the objects that the file names. Nothing to change: they are equal.
struct Plan
{
    //! By object, as the file names them; on each, creations and edits come before deletions, so that no event is lost
    //! in between.
    QList<Change> changes;
    //! Like changes, but the file wants a callback token and does not say which: nobody can make these.
    QList<Change> withoutToken;
    QList<Remark> problems; //!< the file contradicts itself or the service; nothing should be changed
    QList<Remark> notes;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && withoutToken.isEmpty(); }
    [[nodiscard]] int count(Change::Kind kind) const; //!< of changes
};

//! The objects that \a entries name, each once, in their order.
[[nodiscard]] QList<kaizala::ObjectRef> objectsOf(const QList<Entry> &entries);

//! Compares \a entries with what the service has on the objects that they name (\a there; others are not looked at).
//!
//! An entry means the subscription with its id, if that is on its object; else one of the same object, callback URL,
//! event types (as a set) and context; else one of the same object and callback URL, which then is to be changed. What
//! an entry leaves out matters nowhere, and what the service does not tell is not compared. Ends closer than
//! EndTolerance are equal. An end that has passed can't be asked for; what sends nothing (has ended, or is not active)
//! is not created; and what has ended is not changed where the service does not tell whether it is active (the 2018
//! edition, which has no PUT), unless it is renewed: notes say so.
[[nodiscard]] Plan planOf(const QList<Entry> &entries, const QList<kaizala::Subscription> &there, const QDateTime &now);

//! A service may keep whole seconds; nobody who writes a file means less.
inline constexpr std::chrono::milliseconds EndTolerance{999};

} // namespace subscriptions
