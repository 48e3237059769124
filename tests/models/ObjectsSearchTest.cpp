// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsSearch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using models::searchObjects;
using subscriptions::KnownObject;

namespace {

ObjectRef group(const QString &id)
{
    return {ObjectType::Group, id};
}

QList<KnownObject> objects()
{
    return {{group(u"region"_s), u"Region West"_s, {}, true},
            {group(u"north"_s), u"North"_s, u"region"_s, true},
            {group(u"oslo"_s), u"Oslo depot"_s, u"north"_s, false},
            {group(u"south"_s), u"South"_s, u"region"_s, false},
            {{ObjectType::Action, u"a-17"_s}, u"Oslo survey"_s, u"oslo"_s, false},
            {{ObjectType::ActionPackage, u"com.example.Form"_s}, u"Form"_s, {}, false}};
}

QString ids(const QSet<ObjectRef> &refs)
{
    QStringList ids;
    for (const ObjectRef &ref : refs)
        ids.append(ref.id);
    ids.sort();
    return ids.join(u' ');
}

} // namespace

TEST(ObjectsSearch, FindsByNameIdAndTypeInAnyCase)
{
    EXPECT_EQ(ids(searchObjects(objects(), u"OSLO"_s).matches), u"a-17 oslo"_s);
    EXPECT_EQ(ids(searchObjects(objects(), u" oslo  survey"_s).matches), u"a-17"_s);
    EXPECT_EQ(ids(searchObjects(objects(), u"com.example"_s).matches), u"com.example.Form"_s);
    EXPECT_EQ(ids(searchObjects(objects(), u"package"_s).matches), u"com.example.Form"_s);
    EXPECT_EQ(ids(searchObjects(objects(), u"nowhere"_s).matches), QString());
}

TEST(ObjectsSearch, KeepsTheGroupsAboveAndTheSubGroupsOfAMatch)
{
    const auto north = searchObjects(objects(), u"north"_s);
    EXPECT_EQ(ids(north.matches), u"north"_s);
    EXPECT_EQ(ids(north.above), u"region"_s);
    EXPECT_EQ(ids(north.below), u"oslo"_s);
    EXPECT_TRUE(north.shows(group(u"region"_s)));
    EXPECT_FALSE(north.shows(group(u"south"_s)));
    const auto survey = searchObjects(objects(), u"survey"_s);
    EXPECT_EQ(ids(survey.above), QString()) << "actions have a section of their own, and no row below their group";
}

TEST(ObjectsSearch, NoWordFindsNothing)
{
    EXPECT_TRUE(searchObjects(objects(), u"  "_s).matches.isEmpty());
}

TEST(ObjectsSearch, GroupsBelowEachOtherAreNoTrap)
{
    const QList<KnownObject> circle{{group(u"a"_s), u"A"_s, u"b"_s, true}, {group(u"b"_s), u"B"_s, u"a"_s, true}};
    EXPECT_EQ(ids(searchObjects(circle, u"a"_s).matches), u"a"_s);
    EXPECT_EQ(ids(searchObjects(circle, u"a"_s).above), u"a b"_s);
}
