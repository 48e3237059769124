// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsTree.h"

namespace models {

using kaizala::ObjectRef;
using kaizala::ObjectType;
using subscriptions::KnownObject;

void ObjectNode::renumber()
{
    for (size_t i = 0; i < children.size(); ++i)
        children[i]->row = int(i);
}

ObjectsOutline::ObjectsOutline(const QList<KnownObject> &objects)
{
    for (const KnownObject &object : objects)
        m_objects.insert(object.ref, object);
    for (const KnownObject &object : objects) {
        // Sub-groups only: an action has a section of its own, where it is looked for by its name.
        const ObjectRef parent{ObjectType::Group, object.parentId};
        const bool isSubGroup = object.ref.type == ObjectType::Group && m_objects.contains(parent);
        if (isSubGroup) {
            m_below[parent].append(object.ref);
            m_parents.insert(object.ref, object.parentId);
        } else {
            m_top[object.ref.type].append(object.ref);
        }
    }
}

const KnownObject *ObjectsOutline::find(const ObjectRef &ref) const
{
    const auto found = m_objects.constFind(ref);
    return found == m_objects.constEnd() ? nullptr : &*found;
}

} // namespace models
