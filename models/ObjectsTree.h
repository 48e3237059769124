// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace models {

//! One row of ObjectsModel. Owns the rows below it.
struct ObjectNode
{
    enum class Kind
    {
        Root,
        All,
        Section,
        Object
    };

    Kind kind = Kind::Object;
    kaizala::ObjectType section = kaizala::ObjectType::Group; //!< of a section
    subscriptions::KnownObject object; //!< of an object
    ObjectNode *parent = nullptr;
    int row = 0; //!< in the parent
    int count = 0; //!< subscriptions: an object's own, a section's sum, all of them
    bool asked = false; //!< for sub-groups, since the last refresh
    std::vector<std::unique_ptr<ObjectNode>> children;

    void renumber(); //!< the children's rows
};

//! Which objects stand below which, worked out of the catalogue's flat list.
class ObjectsOutline
{
public:
    explicit ObjectsOutline(const QList<subscriptions::KnownObject> &objects);
    [[nodiscard]] QList<kaizala::ObjectRef> topOf(kaizala::ObjectType section) const { return m_top.value(section); }
    [[nodiscard]] QList<kaizala::ObjectRef> below(const kaizala::ObjectRef &ref) const { return m_below.value(ref); }
    [[nodiscard]] const subscriptions::KnownObject *find(const kaizala::ObjectRef &ref) const;
    //! The group that \a ref stands below; none: directly below its section.
    [[nodiscard]] QString parentOf(const kaizala::ObjectRef &ref) const { return m_parents.value(ref); }

private:
    QHash<kaizala::ObjectRef, subscriptions::KnownObject> m_objects;
    QHash<kaizala::ObjectType, QList<kaizala::ObjectRef>> m_top;
    QHash<kaizala::ObjectRef, QList<kaizala::ObjectRef>> m_below;
    QHash<kaizala::ObjectRef, QString> m_parents;
};

} // namespace models
