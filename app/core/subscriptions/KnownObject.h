// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"

#include <QString>

namespace subscriptions {

//! One object that can have subscriptions, as the console knows it.
struct KnownObject
{
    kaizala::ObjectRef ref;
    QString name; //!< the service's or the admin's; the id where there is none
    QString parentId; //!< of a sub-group or an action: its group; else ""
    bool hasSubGroups = false;
    bool learnt = false; //!< only seen in events: neither the service nor the admin named it
    QString actionType = {}; //!< of an action: "Job", "Survey", …; "" where it is not told
    friend bool operator==(const KnownObject &, const KnownObject &) = default;
};

} // namespace subscriptions
