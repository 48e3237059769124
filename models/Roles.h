// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace models {

//! Roles that several models share.
enum Role
{
    SortRole = Qt::UserRole + 1, //!< what a column sorts by
    IdRole, //!< the row's id: an event's qint64, a subscription's QString
    ObjectRefRole, //!< kaizala::ObjectRef
    StateRole, //!< a subscriptions::Health, store::Verdict, schema::Severity or (ObjectsModel)
               //!< subscriptions::ObjectState::Load as int; delegates draw an icon from it
    PathRole, //!< a JSON pointer (FieldsModel)
    KeysRole, //!< QStringList: the keys from the payload down, without the places in lists (FieldsModel)
    CopyRole, //!< what "copy value" puts on the clipboard
    AncestorsRole, //!< QStringList: the ids of the groups above the row's object, nearest first (SubscriptionsModel)
    EventTypesRole, //!< QStringList: the event types of a subscription (SubscriptionsModel)
    PinnedRole, //!< bool: retention spares the row (EventsModel)
    MissingRole, //!< bool: the row stands for a value that should be there and is not (FieldsModel)
    VolatileRole, //!< bool: the field changes from event to event (DiffModel)
};

} // namespace models
