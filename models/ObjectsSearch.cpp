// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsSearch.h"

#include "models/SubscriptionTexts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::ObjectRef;
using kaizala::ObjectType;
using subscriptions::KnownObject;

ObjectsFound searchObjects(const QList<KnownObject> &objects, const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    ObjectsFound found;
    if (words.isEmpty())
        return found;
    QHash<QString, QString> parents; // of sub-groups: only these stand below another row
    for (const KnownObject &object : objects) {
        if (object.ref.type == ObjectType::Group && !object.parentId.isEmpty())
            parents.insert(object.ref.id, object.parentId);
        const QString searched = objectSearchText(object);
        if (std::ranges::all_of(words, [&searched](const QString &word) { return searched.contains(word); }))
            found.matches.insert(object.ref);
    }
    for (const KnownObject &object : objects) {
        if (object.ref.type != ObjectType::Group)
            continue;
        const bool matches = found.matches.contains(object.ref);
        bool isBelow = false;
        QSet<QString> seen; // a circle would have no end
        for (QString id = parents.value(object.ref.id); !id.isEmpty() && !seen.contains(id); id = parents.value(id)) {
            seen.insert(id);
            const ObjectRef group{ObjectType::Group, id};
            if (matches)
                found.above.insert(group);
            isBelow = isBelow || found.matches.contains(group);
        }
        if (isBelow && !matches)
            found.below.insert(object.ref);
    }
    return found;
}

} // namespace models
