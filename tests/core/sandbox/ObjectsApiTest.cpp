// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ApiBench.h"

#include "kaizala/Group.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const Group &withSubGroups(const World &world)
{
    for (const Group &group : world.groups()) {
        if (!group.subGroups.isEmpty())
            return group;
    }
    return world.groups().first();
}

} // namespace

TEST(ObjectsApi, listsTheGroupsAtTheTop)
{
    ApiBench bench;
    const QJsonArray all =
        ApiBench::json(bench.call("GET", "/v1/groups?showDetail=true&fetchAllGroups=true"))[u"groups"_s].toArray();
    EXPECT_EQ(all.size(), 6);
    const QJsonArray some = ApiBench::json(bench.call("GET", "/v1/groups"))[u"groups"_s].toArray();
    EXPECT_LT(some.size(), all.size()) << "connect groups only come with fetchAllGroups";
    for (const QJsonValue &each : all) {
        const auto group = kaizala::Group::fromJson(each.toObject());
        ASSERT_TRUE(group);
        const Group &known = *bench.world.group(group->id);
        EXPECT_EQ(group->name, known.name);
        EXPECT_EQ(group->imageUrl, known.imageUrl);
        EXPECT_EQ(group->hasSubGroups, !known.subGroups.isEmpty());
        EXPECT_FALSE(group->hasParentGroups);
        EXPECT_GE(group->userCount.value_or(0), known.members.size());
    }
    EXPECT_FALSE(some[0].toObject().contains(u"userCount"_s)) << "only with showDetail";
}

TEST(ObjectsApi, tellsOneGroup)
{
    ApiBench bench;
    const Group &sub = *bench.world.group(withSubGroups(bench.world).subGroups.first());
    const auto group = kaizala::Group::fromJson(ApiBench::json(bench.call("GET", "/v1/groups/" + sub.id.toUtf8())));
    ASSERT_TRUE(group);
    EXPECT_EQ(group->name, sub.name);
    EXPECT_EQ(group->imageUrl, sub.imageUrl);
    EXPECT_TRUE(group->hasParentGroups);
    EXPECT_EQ(bench.call("GET", "/v1/groups/nothing").status, 404);
    EXPECT_EQ(bench.call("DELETE", "/v1/groups/" + sub.id.toUtf8()).status, 405);
}

TEST(ObjectsApi, listsSubGroups)
{
    ApiBench bench;
    const Group &group = withSubGroups(bench.world);
    const QJsonObject json =
        ApiBench::json(bench.call("GET", "/v1/groups/" + group.id.toUtf8() + "/subGroups?fetchAllGroups=true"));
    const QJsonArray subs = json[u"groups"_s][0][u"subGroups"_s].toArray();
    ASSERT_EQ(subs.size(), group.subGroups.size());
    EXPECT_EQ(subs[0].toObject()[u"groupId"_s], group.subGroups[0]);
    EXPECT_EQ(bench.call("GET", "/v1/groups/nothing/subGroups").status, 404);
}

TEST(ObjectsApi, listsActionsWithFilters)
{
    ApiBench bench;
    const Group &group = bench.world.groups().first();
    const QByteArray path = "/v1/groups/" + group.id.toUtf8() + "/actions";
    const QJsonObject all = ApiBench::json(bench.call("GET", path));
    ASSERT_EQ(all[u"actions"_s].toArray().size(), group.actions.size());
    EXPECT_EQ(all[u"hasMore"_s], false);
    for (qsizetype i = 0; i < group.actions.size(); ++i) {
        const auto action = kaizala::Action::fromJson(all[u"actions"_s].toArray()[i].toObject());
        ASSERT_TRUE(action);
        const Action &known = *bench.world.action(group.actions[i]);
        EXPECT_EQ(action->id, known.id);
        EXPECT_EQ(action->type, known.type);
        EXPECT_EQ(action->title, known.title);
        EXPECT_EQ(action->sentAt.toSecsSinceEpoch(), known.sentAt.toSecsSinceEpoch());
    }

    const QJsonObject two = ApiBench::json(bench.call("GET", path + "?count=2"));
    EXPECT_EQ(two[u"actions"_s].toArray().size(), 2);
    EXPECT_EQ(two[u"hasMore"_s], true);
    const QJsonObject exactly =
        ApiBench::json(bench.call("GET", path + "?count=" + QByteArray::number(group.actions.size())));
    EXPECT_EQ(exactly[u"hasMore"_s], false);

    const QJsonArray jobs = ApiBench::json(bench.call("GET", path + "?actionType=job"))[u"actions"_s].toArray();
    EXPECT_FALSE(jobs.isEmpty());
    for (const QJsonValue &job : jobs)
        EXPECT_EQ(job[u"actionType"_s], u"Job"_s);

    const QDateTime from = bench.world.action(group.actions[1])->sentAt;
    const QByteArray epoch = QByteArray::number(from.toMSecsSinceEpoch());
    const QByteArray iso = QUrl::toPercentEncoding(from.toString(Qt::ISODateWithMs));
    for (const QByteArray &text : {epoch, iso})
        EXPECT_EQ(ApiBench::json(bench.call("GET", path + "?fromDate=" + text))[u"actions"_s].toArray().size(), 2);
}

TEST(ObjectsApi, refusesFiltersThatAreNone)
{
    ApiBench bench;
    const QByteArray path = "/v1/groups/" + bench.world.groups().first().id.toUtf8() + "/actions";
    for (const char *query : {"?count=0", "?count=-1", "?count=many", "?fromDate=yesterday"}) {
        const http::Response response = bench.call("GET", path + query);
        EXPECT_EQ(response.status, 400) << query;
        EXPECT_EQ(ApiBench::code(response), u"InvalidParameters"_s);
    }
}

} // namespace sandbox
