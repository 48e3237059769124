// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectTree.h"

#include <QJsonArray>
#include <QRandomGenerator>
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
    tree.setSubGroups(u"b"_s, {group(u"b2"_s), group(u"b1"_s)});
    tree.setActions(u"b"_s, {}, {{{ObjectType::Action, u"job"_s}, u"Job"_s, {}, false}});
    EXPECT_EQ(outline(tree), u"b b>b2 b>b1 b>job a"_s);
}

TEST(ObjectTree, AGroupThatIsListedAndAlsoASubGroupIsOneObject)
{
    ObjectTree tree;
    tree.setGroups({group(u"child"_s), group(u"parent"_s, true)});
    tree.setSubGroups(u"parent"_s, {group(u"child"_s)});
    EXPECT_EQ(outline(tree), u"parent parent>child"_s);
}

TEST(ObjectTree, NeverPutsAGroupBelowItself)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true), group(u"b"_s, true)});
    tree.setSubGroups(u"a"_s, {group(u"a"_s), group(u"b"_s)});
    tree.setSubGroups(u"b"_s, {group(u"a"_s)});
    EXPECT_EQ(outline(tree), u"a a>b"_s);
}

TEST(ObjectTree, WhatTheServiceNoLongerNamesIsGoneWithItsChildren)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true), group(u"b"_s)});
    tree.setSubGroups(u"a"_s, {group(u"a1"_s, true)});
    tree.setSubGroups(u"a1"_s, {group(u"a11"_s)});
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
    tree.setSubGroups(u"a"_s, {group(u"a1"_s)});
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

TEST(ObjectTree, LearntObjectsAreMarkedUntilSomebodyNamesThem)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s)});
    tree.addLearnt(group(u"a"_s));
    tree.addLearnt({{ObjectType::Action, u"job"_s}, u"A job"_s, u"a"_s, false});
    tree.addLearnt(package(u"pack"_s));
    EXPECT_EQ(outline(tree), u"a a>job pack"_s);
    EXPECT_FALSE(tree.find({ObjectType::Group, u"a"_s})->learnt);
    EXPECT_TRUE(tree.find({ObjectType::Action, u"job"_s})->learnt);
    EXPECT_EQ(tree.find({ObjectType::Action, u"job"_s})->name, u"A job"_s);

    tree.setActions(u"a"_s, {}, {{{ObjectType::Action, u"job"_s}, u"Job"_s, {}, false}});
    EXPECT_FALSE(tree.find({ObjectType::Action, u"job"_s})->learnt);
    EXPECT_EQ(tree.find({ObjectType::Action, u"job"_s})->name, u"Job"_s);
    tree.setActions(u"a"_s, {}, {});
    EXPECT_EQ(outline(tree), u"a pack"_s) << "the service's now, so it goes with it";

    tree.add(package(u"pack"_s, u"Ours"_s));
    EXPECT_FALSE(tree.find({ObjectType::ActionPackage, u"pack"_s})->learnt);
    tree.remove({ObjectType::ActionPackage, u"pack"_s});
    tree.remove({ObjectType::Group, u"a"_s});
    EXPECT_EQ(outline(tree), u"a"_s);
}

TEST(ObjectTree, LearntObjectsAreBounded)
{
    ObjectTree tree;
    tree.add(package(u"ours"_s));
    for (qsizetype i = 0; i <= ObjectTree::MostLearnt; ++i)
        tree.addLearnt(package(QString::number(i)));
    EXPECT_EQ(tree.objects().size(), ObjectTree::MostLearnt + 1);
    EXPECT_TRUE(tree.contains({ObjectType::ActionPackage, u"ours"_s}));
    EXPECT_FALSE(tree.contains({ObjectType::ActionPackage, u"0"_s}));
}

TEST(ObjectTree, ActionsAreReplacedTypeByType)
{
    const auto action = [](const QString &id, const QString &type) {
        return KnownObject{{ObjectType::Action, id}, {}, {}, false, false, type};
    };
    ObjectTree tree;
    tree.setGroups({group(u"a"_s)});
    tree.setActions(u"a"_s, {}, {action(u"j1"_s, u"Job"_s), action(u"s1"_s, u"Survey"_s)});
    tree.setActions(u"a"_s, u"job"_s, {action(u"j2"_s, u"Job"_s)});
    EXPECT_EQ(outline(tree), u"a a>j2 a>s1"_s);
    tree.setActions(u"a"_s, u"Survey"_s, {action(u"s2"_s, u"Survey"_s)}, false);
    EXPECT_EQ(outline(tree), u"a a>s2 a>j2 a>s1"_s) << "there are more of them: s1 may be among those";
    tree.setActions(u"a"_s, {}, {action(u"j2"_s, u"Job"_s)});
    EXPECT_EQ(outline(tree), u"a a>j2"_s);
}

TEST(ObjectTree, GoesToTheDiskAndBack)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s, true), group(u"b"_s)});
    tree.setSubGroups(u"a"_s, {group(u"a1"_s)});
    tree.setActions(u"b"_s, {}, {{{ObjectType::Action, u"job"_s}, u"Job"_s, {}, false, false, u"Job"_s}});
    tree.add(package(u"pack"_s, u"Pack"_s));
    tree.add({{ObjectType::Action, u"mine"_s}, u"Mine"_s, u"a1"_s, false});
    tree.addLearnt(package(u"seen"_s));
    const auto read = ObjectTree::fromJson(tree.toJson());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->objects(), tree.objects());

    ObjectTree later = *read; // and its sources are still told apart
    later.setGroups({group(u"b"_s)});
    EXPECT_EQ(outline(later), u"b b>job pack a1>mine seen"_s);
    later.remove({ObjectType::ActionPackage, u"pack"_s});
    EXPECT_EQ(outline(later), u"b b>job a1>mine seen"_s);
}

// Answers that only add need not arrange everything; what comes of it is the same as if they had.
TEST(ObjectTree, IsAlwaysWhatArrangingAnewWouldGive)
{
    QRandomGenerator random(20261123);
    const auto any = [&random](int below) { return int(random.bounded(below)); };
    const auto some = [&any](int most) {
        QList<KnownObject> objects;
        for (int left = any(most); left > 0; --left)
            objects.append(group(u"g%1"_s.arg(any(60)), any(2) == 0));
        return objects;
    };
    ObjectTree tree;
    for (int step = 0; step < 600; ++step) {
        const QString id = u"g%1"_s.arg(any(60));
        switch (any(12)) {
        case 0:
            tree.setGroups(some(20));
            break;
        case 1:
            tree.add({{ObjectType::Group, id}, any(2) == 0 ? u"given"_s : QString(), u"g%1"_s.arg(any(60)), false});
            break;
        case 2:
            tree.addLearnt(group(id));
            break;
        case 3:
            tree.remove({ObjectType::Group, id});
            break;
        case 4:
            tree.setActions(id, {}, {{{ObjectType::Action, u"a%1"_s.arg(any(9))}, u"Job"_s, {}, false}}, any(2) == 0);
            break;
        case 5: { // the same again
            const QList<KnownObject> objects = some(4);
            tree.setSubGroups(id, objects);
            tree.setSubGroups(id, objects);
            break;
        }
        default:
            tree.setSubGroups(id, some(4));
        }
        ObjectTree anew = tree;
        anew.remove({ObjectType::ActionPackage, u"none"_s}); // arranges everything
        ASSERT_EQ(outline(tree).toStdString(), outline(anew).toStdString()) << step;
        ASSERT_EQ(tree.objects(), anew.objects()) << step;
        for (const KnownObject &object : tree.objects())
            ASSERT_EQ(tree.find(object.ref), object) << step;
    }
}

TEST(ObjectTree, DamagedJsonIsRefused)
{
    ObjectTree tree;
    tree.setGroups({group(u"a"_s)});
    QJsonObject json = tree.toJson();
    json.insert(u"added"_s, QJsonArray{7});
    EXPECT_EQ(ObjectTree::fromJson(json).error().kind, base::Error::Kind::Protocol);
    json = tree.toJson();
    json.insert(u"objects"_s, QJsonArray{QJsonObject{{u"type"_s, u"Planet"_s}, {u"id"_s, u"x"_s}}});
    EXPECT_EQ(ObjectTree::fromJson(json).error().kind, base::Error::Kind::Protocol);
    EXPECT_TRUE(ObjectTree::fromJson({})->objects().isEmpty());
}

TEST(ObjectTree, AdoptsWhatItHasNotHeardOfYet)
{
    ObjectTree older;
    older.setGroups({group(u"a"_s, true), group(u"b"_s, true)});
    older.setSubGroups(u"a"_s, {group(u"a1"_s)});
    older.setSubGroups(u"b"_s, {group(u"b1"_s)});
    older.add(package(u"pack"_s, u"Pack"_s));

    ObjectTree fresh;
    fresh.adopt(older);
    EXPECT_EQ(fresh.objects(), older.objects());

    ObjectTree told;
    told.add(package(u"new"_s));
    told.setGroups({group(u"a"_s, true), group(u"c"_s)});
    told.setSubGroups(u"a"_s, {group(u"a2"_s)});
    told.adopt(older);
    EXPECT_EQ(outline(told), u"a a>a2 c pack new"_s) << "what the service told counts";
}
