// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Group.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::Action;
using kaizala::Group;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const QDateTime Then(QDate(2018, 3, 22), QTime(18, 29, 59), Qt::UTC);

} // namespace

TEST(Group, ReadsKeysInAnyCaseAndNumbersAsText)
{
    const base::Result<Group> group = Group::fromJson(json(
        R"({"GroupId":"g/1","groupName":"Field","groupImageURL":"https://i","groupType":"ConnectGroup","callerRole":"Admin",
                 "userCount":"12","hasSubGroups":"True","hasParentGroups":0,"isMappedToTenant":true})"));
    ASSERT_TRUE(group);
    EXPECT_EQ(*group, (Group{u"g/1"_s, u"Field"_s, u"https://i"_s, u"ConnectGroup"_s, u"Admin"_s, 12, true, false}));
}

TEST(Group, NeedsAnId)
{
    EXPECT_EQ(Group::fromJson(json(R"({"groupName":"x"})")).error().kind, base::Error::Kind::Protocol);
    EXPECT_FALSE(Group::fromJson(json(R"({"groupId":null})")));
    EXPECT_EQ(Group::fromJson(json(R"({"groupId":"1"})"))->userCount, std::nullopt);
}

TEST(Action, TakesTheBodysIdAndTitle)
{
    const base::Result<Action> action =
        Action::fromJson(json(R"({"referenceId":"r","actionType":"Job","sender":"+919","sentAt":"2018-03-22T18:29:59Z",
                 "actionBody":{"actionId":"a","title":"Deliver"}})"));
    ASSERT_TRUE(action);
    EXPECT_EQ(*action, (Action{u"a"_s, u"Job"_s, u"Deliver"_s, u"+919"_s, Then}));
}

TEST(Action, FallsBackToReferenceQuestionAndCreationTime)
{
    const Action seconds =
        Action::fromJson(json(R"({"referenceId":"r","creationTime":1521743399,"actionBody":{"question":"Why?"}})"))
            .value();
    EXPECT_EQ(seconds.id, u"r"_s);
    EXPECT_EQ(seconds.title, u"Why?"_s);
    EXPECT_EQ(seconds.sentAt, Then);
    EXPECT_EQ(Action::fromJson(json(R"({"referenceId":"r","creationTime":"1521743399000"})"))->sentAt, Then);
    EXPECT_FALSE(Action::fromJson(json(R"({"referenceId":"r","sentAt":"yesterday"})"))->sentAt.isValid());
    EXPECT_FALSE(Action::fromJson(json(R"({"referenceId":"r","creationTime":-1})"))->sentAt.isValid());
    EXPECT_FALSE(Action::fromJson(json(R"({"actionType":"Job"})")));
}
