// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace models {

//! Roles that several models share.
enum Role {
    SortRole = Qt::UserRole + 1, //!< what a column sorts by
    IdRole, //!< the row's id: an event's qint64, a subscription's QString
    ObjectRefRole, //!< kaizala::ObjectRef
    StateRole, //!< a subscriptions::Health, store::Verdict or schema::Severity as int; delegates draw an icon from it
    PathRole, //!< a JSON pointer (FieldsModel)
    CopyRole, //!< what "copy value" puts on the clipboard
};

} // namespace models
