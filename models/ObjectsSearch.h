// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QList>
#include <QSet>
#include <QString>

namespace models {

//! What a search among the objects finds.
struct ObjectsFound
{
    QSet<kaizala::ObjectRef> matches; //!< every word occurs in their name, id or type
    QSet<kaizala::ObjectRef> above; //!< the groups that matches stand below in the tree; they may match themselves
    QSet<kaizala::ObjectRef> below; //!< sub-groups of matches
    [[nodiscard]] bool shows(const kaizala::ObjectRef &ref) const
    {
        return matches.contains(ref) || above.contains(ref) || below.contains(ref);
    }
};

//! Searches all of \a objects for \a text; case does not count. A text without a word finds nothing.
[[nodiscard]] ObjectsFound searchObjects(const QList<subscriptions::KnownObject> &objects, const QString &text);

} // namespace models
