// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Random.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

//! Somebody who writes, answers and is added to groups.
struct Member
{
    QString userId;
    QString phone; //!< "+919740797266"
    QString name;
    QString picture; //!< URL; "" for some, as on the wire
    int language = 0; //!< index into allPhrases()
};

struct Question
{
    QString title;
    QString type; //!< as service-api.md lists them: "Text", "SingleOption", …
    QStringList options;
    bool invisible = false;
};

//! A job, survey, poll or other action of a group.
struct Action
{
    QString id;
    QString type; //!< "Job", "Survey", "Poll", "LetsMeet", "Image", "Form"
    QString groupId;
    QString packageId; //!< "" where it does not come from an action package
    QString title;
    QString text;
    int sender = 0; //!< index into World::members()
    QDateTime sentAt;
    QList<Question> questions; //!< of surveys, polls and forms
};

struct Group
{
    QString id;
    QString name;
    QString type; //!< "Group" or "ConnectGroup"
    QString callerRole;
    QString imageUrl; //!< "" for some
    QString parentId; //!< "" for those at the top
    int language = 0;
    QList<int> members; //!< indexes into World::members()
    QStringList subGroups; //!< ids
    QStringList actions; //!< ids, newest first
};

//! The tenant that the sandbox plays: groups with names in several languages, sub-groups, members, actions. Made from
//! the seed alone, but for the times, which lie before \a now. Never changes afterwards: any thread.
class World
{
public:
    //! \a groups: how many at the top, brought into 1 to 2000.
    World(quint32 seed, int groups, const QDateTime &now);

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; } //!< sub-groups included
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    [[nodiscard]] const QStringList &packages() const { return m_packages; } //!< ids of action packages

    [[nodiscard]] const Group *group(const QString &id) const; //!< null where there is none
    [[nodiscard]] const Action *action(const QString &id) const; //!< null where there is none

private:
    int addGroup(Random &random, const QString &name, int language, const QString &parentId);
    void addMembers(Random &random, Group &group);
    void addActions(Random &random, Group &group, const QDateTime &now);

    QList<Group> m_groups;
    QList<Member> m_members;
    QList<Action> m_actions;
    QStringList m_packages;
    QHash<QString, int> m_groupIndex;
    QHash<QString, int> m_actionIndex;
};

} // namespace sandbox
