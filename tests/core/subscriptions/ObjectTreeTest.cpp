// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectTree.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectType;
using subscriptions::KnownObject;
using subscriptions::ObjectTree;

namespace {

KnownObject group(const QString &id, bool hasSubGroups = false)
{
    return {{ObjectType::Group, id}, u"name of "_s + id, {}, hasSubGroups};
}

KnownObject package(const QString &id, const QString &name = {})
{
    return {{ObjectType::ActionPackage, id}, name, {}, false};
}

//! "parent>id id …"
QString outline(const ObjectTree &tree)
{
    QStringList words;
    for (const KnownObject &object : tree.objects())
        words.append(object.parentId.isEmpty() ? object.ref.id : QString(object.parentId + u'>' + object.ref.id));
    return words.join(u' ');
}

} // namespace

TEST(ObjectTree, KeepsTheServicesOrderAndPutsChildrenBelowTheirGroup)
{
    ObjectTree tree;
    tree.setGroups({group(u"b"_s, true), group(u"a"_s)});
    tree.setChildren(u"b"_s, ObjectType::Group, {group(u"b2"_s), group(u"b1"_s)});
    tree.setChildren(u"b"_s, ObjectType::Action, {{{ObjectType::Action, u"job"_s}, u"Job"_s, {}, false}});
    EXPECT_EQ(outline(tree), u"b b>b2 b>b1 b>job a"_s);
}

TEST(ObjectTree, AGroupThatIsListedAndAlsoASubGroupIsOneObject)
{
    ObjectTree tree;
    tree.setGroups({group(u"child"_s), group(u"parent"_s, true)});
    tree.setChildren(u"parent"_s, ObjectType::Group, {group(u"child"_s)});
    EXPECT_EQ(outline(tree), u"parent parent>child"_s);
}

TEST(ObjectTree, NeverPutsAGroupBelowItself)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true), group(u"b"_s, true)});
    tree.setChildren(u"a"_s, ObjectType::Group, {group(u"a"_s), group(u"b"_s)});
    tree.setChildren(u"b"_s, ObjectType::Group, {group(u"a"_s)});
    EXPECT_EQ(outline(tree), u"a a>b"_s);
}

TEST(ObjectTree, WhatTheServiceNoLongerNamesIsGoneWithItsChildren)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true), group(u"b"_s)});
    tree.setChildren(u"a"_s, ObjectType::Group, {group(u"a1"_s, true)});
    tree.setChildren(u"a1"_s, ObjectType::Group, {group(u"a11"_s)});
    EXPECT_EQ(outline(tree), u"a a>a1 a1>a11 b"_s);
    tree.setGroups({group(u"b"_s)});
    EXPECT_EQ(outline(tree), u"b"_s);
    tree.setGroups({group(u"a"_s, true), group(u"b"_s)});
    EXPECT_EQ(outline(tree), u"a b"_s) << "old children came back from nowhere";
}

TEST(ObjectTree, SubGroupsGoWhereTheGroupHasNoneAnyMore)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true)});
    tree.setChildren(u"a"_s, ObjectType::Group, {group(u"a1"_s)});
    tree.setGroups({group(u"a"_s, true)});
    EXPECT_EQ(outline(tree), u"a a>a1"_s) << "kept until they are read again";
    tree.setGroups({group(u"a"_s, false)});
    EXPECT_EQ(outline(tree), u"a"_s);
}

TEST(ObjectTree, WhatWasAddedStaysAndComesLast)
{
    ObjectTree tree;
    tree.add(package(u"com.example.Form.12"_s, u"Form"_s));
    tree.setGroups({group(u"a"_s)});
    tree.setGroups({});
    tree.setGroups({group(u"b"_s)});
    EXPECT_EQ(outline(tree), u"b com.example.Form.12"_s);
}

TEST(ObjectTree, AGivenNameWinsAndAnEmptyOneDoesNot)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s)});
    tree.add({{ObjectType::Group, u"a"_s}, u"Mine"_s, {}, false});
    tree.setGroups({group(u"a"_s)});
    EXPECT_EQ(tree.find({ObjectType::Group, u"a"_s})->name, u"Mine"_s);
    tree.add({{ObjectType::Group, u"a"_s}, {}, {}, false});
    tree.add({{ObjectType::Group, u"a"_s}, u"a"_s, {}, false}); // "the id" is what a caller says that knows no name
    EXPECT_EQ(tree.find({ObjectType::Group, u"a"_s})->name, u"Mine"_s);
    tree.add(package(u"p"_s));
    EXPECT_EQ(tree.find({ObjectType::ActionPackage, u"p"_s})->name, u"p"_s);
}

TEST(ObjectTree, AddedBelowAGroupItStandsThereAndOutlivesIt)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s), group(u"b"_s)});
    tree.add({{ObjectType::Action, u"job"_s}, u"Job"_s, u"a"_s, false});
    EXPECT_EQ(outline(tree), u"a a>job b"_s);
    tree.add({{ObjectType::Action, u"job"_s}, u"Job"_s, u"b"_s, false});
    EXPECT_EQ(outline(tree), u"a b b>job"_s);
    tree.setGroups({});
    EXPECT_EQ(outline(tree), u"b>job"_s);
}

TEST(ObjectTree, IgnoresObjectsWithoutAnIdAndRepeatedOnes)
{
    ObjectTree tree;
    tree.setGroups({group(u""_s), group(u"a"_s), group(u"a"_s)});
    tree.add(package(u""_s));
    EXPECT_EQ(outline(tree), u"a"_s);
    EXPECT_FALSE(tree.contains({ObjectType::Action, u"a"_s})) << "the type is part of the identity";
}
