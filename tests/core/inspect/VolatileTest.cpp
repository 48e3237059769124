// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/Volatile.h"

#include "core/inspect/Trees.h"

using namespace Qt::StringLiterals;

namespace {

bool isVolatile(const QString &key, const QByteArray &before, const QByteArray &after)
{
    return inspect::isVolatile({u"data"_s, key, u"0"_s}, trees::read(before), 0, trees::read(after), 0);
}

} // namespace

TEST(Volatile, TheEventsOwnIdsAre)
{
    EXPECT_TRUE(isVolatile(u"eventId"_s, R"("e1")", R"("e2")"));
    EXPECT_TRUE(isVolatile(u"eventid"_s, R"("e1")", R"("e2")"));
    EXPECT_TRUE(isVolatile(u"responseId"_s, "1", "2"));
    EXPECT_TRUE(isVolatile(u"id"_s, "1", "2"));
    EXPECT_TRUE(isVolatile(u"nonce"_s, R"("3e49b367-acf6-48a7-a675-6bf4d372a070")",
                           R"("3e49b367-acf6-48a7-a675-6bf4d372a071")"));
}

TEST(Volatile, WhatItIsAboutIsNot)
{
    for (const QString &key : {u"objectId"_s, u"groupId"_s, u"subscriptionId"_s, u"fromUserId"_s, u"actionId"_s,
                               u"actionPackageId"_s, u"user_id"_s})
        EXPECT_FALSE(
            isVolatile(key, R"("3e49b367-acf6-48a7-a675-6bf4d372a070")", R"("3e49b367-acf6-48a7-a675-6bf4d372a071")"))
            << key.toStdString();
    EXPECT_FALSE(isVolatile(u"paid"_s, "1", "2"));
    EXPECT_FALSE(isVolatile(u"title"_s, R"("Restock")", R"("Clean")"));
}

TEST(Volatile, TimesOfWhatHappenedAre)
{
    EXPECT_TRUE(isVolatile(u"createdAt"_s, "1521743399000", "1521743400000"));
    EXPECT_TRUE(isVolatile(u"sendTime"_s, R"("2026-01-15T12:00:00Z")", R"("2026-01-15T12:00:01Z")"));
    EXPECT_FALSE(isVolatile(u"createdAt"_s, "1521743399000", R"("soon")"));
    EXPECT_FALSE(isVolatile(u"count"_s, "15", "16"));
}

TEST(Volatile, AppointmentsAreNot)
{
    for (const QString &key : {u"dueDate"_s, u"validity"_s, u"expiresAt"_s, u"startTime"_s, u"surveyEnd"_s})
        EXPECT_FALSE(isVolatile(key, "1521743399000", "1521743400000")) << key.toStdString();
}

TEST(Volatile, LinksThatAreSignedAnewAre)
{
    EXPECT_TRUE(isVolatile(u"mediaUrl"_s, R"("https://cdn.example.net/a.jpg?sig=1")",
                           R"("https://cdn.example.net/a.jpg?sig=2")"));
    EXPECT_FALSE(isVolatile(u"mediaUrl"_s, R"("https://cdn.example.net/a.jpg?sig=1")",
                            R"("https://cdn.example.net/b.jpg?sig=1")"));
}

TEST(Volatile, ContainersAndBooleansAreNot)
{
    EXPECT_FALSE(isVolatile(u"id"_s, "true", "false"));
    EXPECT_FALSE(isVolatile(u"id"_s, "[1]", "1"));
}
