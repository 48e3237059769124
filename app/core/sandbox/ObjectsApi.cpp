// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/ObjectsApi.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

} // namespace

ObjectsApi::ObjectsApi(const World &world) : m_world(world)
{
}

bool ObjectsApi::serves(const Call &call) const
{
    return call.isAt({u"v1", u"groups"}) || call.isAt({u"v1", u"groups", u"*"})
        || call.isAt({u"v1", u"groups", u"*", u"subGroups"}) || call.isAt({u"v1", u"groups", u"*", u"actions"});
}

http::Response ObjectsApi::handle(const Call &call) const
{
    if (call.request.method != "GET")
        return wrongMethod("GET");
    if (call.path.size() == 2)
        return groups(call);
    const Group *group = m_world.group(call.path[2]);
    if (!group)
        return badRequest(u"There is no such group, or this token does not reach it."_s, 404);
    if (call.path.size() == 3)
        return answer(groupJson(*group, true));
    return call.path[3].compare("actions"_L1, Qt::CaseInsensitive) == 0 ? actions(call, *group) : subGroups(*group);
}

http::Response ObjectsApi::groups(const Call &call) const
{
    const bool detail = isTrue(call.query("showDetail"));
    const bool all = isTrue(call.query("fetchAllGroups"));
    QJsonArray groups;
    for (const Group &group : m_world.groups()) {
        if (group.parentId.isEmpty() && (all || group.type == u"Group"_s))
            groups.append(groupJson(group, detail));
    }
    return answer({{u"groups"_s, groups}});
}

http::Response ObjectsApi::subGroups(const Group &group) const
{
    QJsonArray subGroups;
    for (const QString &id : group.subGroups) {
        if (const Group *sub = m_world.group(id)) {
            subGroups.append(
                QJsonObject{{u"groupId"_s, sub->id}, {u"groupName"_s, sub->name}, {u"groupImageUrl"_s, sub->imageUrl}});
        }
    }
    const QJsonObject parent{{u"groupId"_s, group.id}, {u"groupName"_s, group.name}, {u"subGroups"_s, subGroups}};
    return answer({{u"groups"_s, QJsonArray{parent}}});
}

http::Response ObjectsApi::actions(const Call &call, const Group &group) const
{
    int most = DefaultActions;
    if (const QString count = call.query("count"); !count.isEmpty()) {
        bool isNumber = false;
        most = std::min(count.toInt(&isNumber), MostActions);
        if (!isNumber || most < 1)
            return badRequest(u"count has to be a number above 0."_s);
    }
    QDateTime from;
    if (const QString text = call.query("fromDate"); !text.isEmpty()) {
        from = base::lenientTime(text);
        if (!from.isValid())
            return badRequest(u"fromDate is neither epoch milliseconds nor an ISO 8601 time."_s);
    }
    const QString type = call.query("actionType");
    QJsonArray actions;
    bool hasMore = false;
    for (const QString &id : group.actions) { // newest first
        const Action *action = m_world.action(id);
        const bool wanted = action && (type.isEmpty() || action->type.compare(type, Qt::CaseInsensitive) == 0)
            && (!from.isValid() || action->sentAt >= from);
        if (!wanted)
            continue;
        hasMore = actions.size() == most;
        if (hasMore)
            break;
        actions.append(actionJson(*action, int(actions.size())));
    }
    return answer({{u"actions"_s, actions}, {u"hasMore"_s, hasMore}});
}

QJsonObject ObjectsApi::groupJson(const Group &group, bool detail) const
{
    QJsonObject json{
        {u"groupId"_s, group.id},
        {u"groupName"_s, group.name},
        // both spellings come on the wire
        {group.parentId.isEmpty() ? u"groupImageUrl"_s : u"groupImageURL"_s, group.imageUrl},
        {u"hasSubGroups"_s, !group.subGroups.isEmpty()},
        {u"hasParentGroups"_s, !group.parentId.isEmpty()},
        {u"groupType"_s, group.type},
    };
    if (detail) {
        qsizetype users = group.members.size();
        for (const QString &id : group.subGroups)
            users += m_world.group(id)->members.size();
        json.insert(u"callerRole"_s, group.callerRole);
        json.insert(u"userCount"_s, users);
        json.insert(u"currentLevelUserCount"_s, group.members.size());
        json.insert(u"isMappedToTenant"_s, true);
    }
    return json;
}

QJsonObject ObjectsApi::actionJson(const Action &action, int turn) const
{
    QJsonObject body{{u"actionId"_s, action.id}};
    body.insert(action.type == u"Poll"_s ? u"question"_s : u"title"_s, action.title);
    QJsonObject json{
        {u"referenceId"_s, action.id},
        {u"actionType"_s, action.type},
        {u"sender"_s, m_world.members()[action.sender].phone},
        {u"actionBody"_s, body},
    };
    if (turn % 2 == 0) // both come on the wire
        json.insert(u"sentAt"_s, base::toIsoUtc(action.sentAt));
    else
        json.insert(u"creationTime"_s, action.sentAt.toSecsSinceEpoch());
    return json;
}

} // namespace sandbox
