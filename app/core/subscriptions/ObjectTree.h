// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/KnownObject.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace subscriptions {

//! Which objects there are, from four sources: the account's groups, the children of groups, what was added by hand,
//! and what was seen in events. Works out one order and one parent each; what no source names any more is gone. A
//! value, no I/O.
class ObjectTree
{
public:
    //! The account's groups, as the service orders them. Children of groups that are gone, or that have none any more,
    //! go with them.
    void setGroups(const QList<KnownObject> &groups);
    //! The sub-groups of a group. A group that is its own ancestor stays where it was.
    void setSubGroups(const QString &groupId, const QList<KnownObject> &subGroups);
    //! The actions of a group that are of \a actionType, or all of them where that is empty; those of other types stay.
    //! Where \a complete is false there are more, so those that were known and are not among them stay, too.
    void setActions(const QString &groupId, const QString &actionType, const QList<KnownObject> &actions,
                    bool complete = true);
    //! Added by hand: stays, whatever the service says. A name that is neither empty nor the id wins over the
    //! service's.
    void add(const KnownObject &object);
    //! Seen in events: as added by hand, but marked so, and only where it is not known yet. At most MostLearnt; the
    //! oldest one goes for the next one.
    void addLearnt(const KnownObject &object);
    static constexpr qsizetype MostLearnt = 1000;
    //! Takes back what add() or addLearnt() did. What the service names stays.
    void remove(const kaizala::ObjectRef &ref);

    //! Fills in from \a older what no source of this one has told yet.
    void adopt(const ObjectTree &older);

    //! \name For the disk: the sources, and what they say. Error of fromJson(): Protocol.
    //!@{
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static base::Result<ObjectTree> fromJson(const QJsonObject &json);
    static constexpr qsizetype MostObjects = 200'000; //!< that are read
    //!@}

    //! Groups first, each followed by its children; then what was added by hand or learnt.
    [[nodiscard]] const QList<KnownObject> &objects() const { return m_objects; }
    [[nodiscard]] bool contains(const kaizala::ObjectRef &ref) const { return m_known.contains(ref); }
    //! By add() or addLearnt(); the service may name it as well. Looks through all of those.
    [[nodiscard]] bool isAdded(const kaizala::ObjectRef &ref) const { return m_added.contains(ref); }
    [[nodiscard]] std::optional<KnownObject> find(const kaizala::ObjectRef &ref) const;

private:
    struct Facts //!< what the sources say of one object
    {
        QString serviceName;
        QString givenName;
        QString givenParent;
        QString actionType;
        bool hasSubGroups = false;
        bool learnt = false;
    };
    using Parents = QHash<kaizala::ObjectRef, QString>;

    void note(const KnownObject &object);
    [[nodiscard]] bool isTold(const QString &groupId, const QList<KnownObject> &subGroups) const;
    [[nodiscard]] bool isFresh(const QList<KnownObject> &subGroups) const;
    void insertFresh(const kaizala::ObjectRef &group, const QList<kaizala::ObjectRef> &subGroups);
    [[nodiscard]] KnownObject madeOf(const kaizala::ObjectRef &ref, const QString &parentId) const;
    void place(const KnownObject &object);
    void unplace(const kaizala::ObjectRef &ref);
    void arrange();
    [[nodiscard]] QList<kaizala::ObjectRef> childrenOf(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] Parents parents() const;
    void appendBranch(const kaizala::ObjectRef &root, const Parents &parents);

    QHash<kaizala::ObjectRef, Facts> m_facts;
    bool m_told = false; //!< the service told its groups
    QList<kaizala::ObjectRef> m_groups; //!< the service's order
    QList<kaizala::ObjectRef> m_added; //!< or learnt, in the order they were
    QHash<QString, QList<kaizala::ObjectRef>> m_subGroups; //!< by the parent's id
    QHash<QString, QList<kaizala::ObjectRef>> m_actions;
    QHash<QString, QList<kaizala::ObjectRef>> m_addedChildren;
    QList<KnownObject> m_objects; //!< the outcome
    QHash<kaizala::ObjectRef, KnownObject> m_known; //!< the same, to be found
};

} // namespace subscriptions
