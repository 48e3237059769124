// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Group.h"

#include "base/Json.h"
#include "base/Time.h"

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

//! creationTime is in seconds, unlike every other time of the service; a number too large for that is in milliseconds.
QDateTime creationTime(const base::LenientObject &action)
{
    constexpr qint64 LargestSeconds = 253'402'300'799; // the year 9999
    const std::optional<qint64> number = action.integer(u"creationTime");
    if (!number)
        return action.time(u"creationTime");
    if (*number < 0)
        return {};
    return base::timeFromEpochMs(*number > LargestSeconds ? *number : *number * 1000);
}

} // namespace

base::Result<Group> Group::fromJson(const QJsonObject &json)
{
    const base::LenientObject object(json);
    Group group;
    group.id = object.string(u"groupId");
    if (group.id.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"a group without groupId"_s);
    group.name = object.string(u"groupName");
    group.imageUrl = object.string(u"groupImageUrl");
    group.type = object.string(u"groupType");
    group.callerRole = object.string(u"callerRole");
    group.userCount = object.integer(u"userCount");
    group.hasSubGroups = object.boolean(u"hasSubGroups").value_or(false);
    group.hasParentGroups = object.boolean(u"hasParentGroups").value_or(false);
    return group;
}

base::Result<Action> Action::fromJson(const QJsonObject &json)
{
    const base::LenientObject object(json);
    const base::LenientObject body = object.child(u"actionBody");
    Action action;
    action.id = body.string(u"actionId");
    if (action.id.isEmpty())
        action.id = object.string(u"referenceId");
    if (action.id.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"an action without actionId and referenceId"_s);
    action.type = object.string(u"actionType");
    action.title = base::lenientString(body.firstOf({u"title", u"question"}));
    action.sender = object.string(u"sender");
    action.sentAt = object.time(u"sentAt");
    if (!action.sentAt.isValid())
        action.sentAt = creationTime(object);
    return action;
}

} // namespace kaizala
