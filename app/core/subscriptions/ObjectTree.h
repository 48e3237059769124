// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QHash>
#include <QList>

#include <optional>

namespace subscriptions {

//! Which objects there are, from three sources: the account's groups, the children of groups, and what was added by
//! hand. Works out one order and one parent each; what no source names any more is gone. A value, no I/O.
class ObjectTree
{
public:
    //! The account's groups, as the service orders them. Children of groups that are gone, or that have none any more,
    //! go with them.
    void setGroups(const QList<KnownObject> &groups);
    //! The children of one type (sub-groups or actions) of a group. A group that is its own ancestor stays where it
    //! was.
    void setChildren(const QString &groupId, kaizala::ObjectType type, const QList<KnownObject> &children);
    //! Added by hand: stays, whatever the service says. A name that is neither empty nor the id wins over the
    //! service's.
    void add(const KnownObject &object);

    //! Groups first, each followed by its children; then what was added by hand.
    [[nodiscard]] const QList<KnownObject> &objects() const { return m_objects; }
    [[nodiscard]] bool contains(const kaizala::ObjectRef &ref) const { return m_places.contains(ref); }
    [[nodiscard]] std::optional<KnownObject> find(const kaizala::ObjectRef &ref) const;

private:
    struct Facts //!< what the sources say of one object
    {
        QString serviceName;
        QString givenName;
        QString givenParent;
        bool hasSubGroups = false;
    };
    using Parents = QHash<kaizala::ObjectRef, QString>;

    void learn(const KnownObject &object);
    void arrange();
    [[nodiscard]] QList<kaizala::ObjectRef> childrenOf(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] Parents parents() const;
    void appendBranch(const kaizala::ObjectRef &root, const Parents &parents);

    QHash<kaizala::ObjectRef, Facts> m_facts;
    QList<kaizala::ObjectRef> m_groups; //!< the service's order
    QList<kaizala::ObjectRef> m_added; //!< in the order they were added
    QHash<QString, QList<kaizala::ObjectRef>> m_subGroups; //!< by the parent's id
    QHash<QString, QList<kaizala::ObjectRef>> m_actions;
    QHash<QString, QList<kaizala::ObjectRef>> m_addedChildren;
    QList<KnownObject> m_objects; //!< the outcome
    QHash<kaizala::ObjectRef, qsizetype> m_places; //!< in m_objects
};

} // namespace subscriptions
