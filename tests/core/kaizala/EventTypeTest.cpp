// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/EventType.h"

#include "kaizala/ObjectRef.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::EventType;
using kaizala::ObjectType;

TEST(EventType, EveryNameGoesThereAndBackInAnyCase)
{
    for (const EventType type : kaizala::AllEventTypes) {
        EXPECT_EQ(kaizala::eventTypeFromString(kaizala::toString(type)), type);
        EXPECT_EQ(kaizala::eventTypeFromString(kaizala::toString(type).toUpper()), type);
    }
    EXPECT_EQ(kaizala::eventTypeFromString(u"PollCreated"), std::nullopt);
    EXPECT_EQ(kaizala::eventTypeFromString(u""), std::nullopt);
}

TEST(EventType, ThirteenNamesInTheDocumentedOrder)
{
    EXPECT_EQ(kaizala::allEventTypeNames(),
              u"ActionCreated,ActionResponse,SurveyCreated,JobCreated,SurveyResponse,JobResponse,TextMessageCreated,"
              "AttachmentCreated,Announcement,MemberAdded,MemberRemoved,GroupAdded,GroupRemoved"_s.split(u','));
}

TEST(EventType, EachHasADescriptionOfItsOwn)
{
    QSet<QString> texts;
    for (const EventType type : kaizala::AllEventTypes)
        texts.insert(kaizala::describe(type));
    EXPECT_EQ(texts.size(), qsizetype(kaizala::AllEventTypes.size()));
    EXPECT_FALSE(texts.contains(QString()));
}

TEST(ObjectType, NamesGoThereAndBackInAnyCase)
{
    for (const ObjectType type : {ObjectType::Group, ObjectType::Action, ObjectType::ActionPackage})
        EXPECT_EQ(kaizala::objectTypeFromString(kaizala::toString(type).toLower()), type);
    EXPECT_EQ(kaizala::toString(ObjectType::ActionPackage), u"ActionPackage"_s);
    EXPECT_EQ(kaizala::objectTypeFromString(u"Tenant"), std::nullopt);
}
