// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/World.h"

#include "sandbox/Phrases.h"
#include "support/FakeClock.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QDateTime Start = support::FakeClock().now();

QStringList fingerprint(const World &world)
{
    QStringList all = world.packages();
    for (const Group &group : world.groups())
        all << group.id << group.name << group.imageUrl << group.subGroups << group.actions;
    for (const Member &member : world.members())
        all << member.userId << member.phone << member.name << member.picture;
    for (const Action &action : world.actions())
        all << action.id << action.title << action.type << action.sentAt.toString(Qt::ISODate);
    return all;
}

} // namespace

TEST(World, isTheSameForTheSameSeed)
{
    EXPECT_EQ(fingerprint(World(4, 9, Start)), fingerprint(World(4, 9, Start)));
    EXPECT_NE(fingerprint(World(4, 9, Start)), fingerprint(World(5, 9, Start)));
}

TEST(World, keepsItsIdsWhenTheTimeMoves)
{
    EXPECT_EQ(World(4, 3, Start).groups().last().id, World(4, 3, Start.addDays(40)).groups().last().id);
    EXPECT_EQ(World(4, 3, Start).actions().last().id, World(4, 3, Start.addDays(40)).actions().last().id);
}

TEST(World, hasTheGroupsAskedForAndSubGroups)
{
    const World world(1, 12, Start);
    int top = 0;
    QSet<int> languages;
    QSet<QString> names;
    for (const Group &group : world.groups()) {
        EXPECT_FALSE(group.members.isEmpty());
        EXPECT_FALSE(group.actions.isEmpty());
        if (!group.parentId.isEmpty()) {
            EXPECT_TRUE(world.group(group.parentId)->subGroups.contains(group.id));
            continue;
        }
        ++top;
        languages.insert(group.language);
        names.insert(group.name);
    }
    EXPECT_EQ(top, 12);
    EXPECT_EQ(names.size(), 12);
    EXPECT_EQ(languages.size(), allPhrases().size());
    EXPECT_GT(world.groups().size(), 12);
}

TEST(World, boundsTheNumberOfGroups)
{
    const auto top = [](const World &world) {
        return std::ranges::count_if(world.groups(), [](const Group &group) { return group.parentId.isEmpty(); });
    };
    EXPECT_EQ(top(World(1, 0, Start)), 1);
    EXPECT_EQ(top(World(1, -3, Start)), 1);
    EXPECT_EQ(top(World(1, 1'000'000, Start)), 2000);
}

TEST(World, namesAreUniqueEvenWithManyGroups)
{
    const World world(1, 60, Start);
    QSet<QString> names;
    for (const Group &group : world.groups()) {
        if (group.parentId.isEmpty())
            names.insert(group.name);
    }
    EXPECT_EQ(names.size(), 60);
}

TEST(World, findsByIdAndOnlyWhatIsThere)
{
    const World world(1, 3, Start);
    EXPECT_EQ(world.group(world.groups()[1].id)->name, world.groups()[1].name);
    EXPECT_EQ(world.action(world.actions()[2].id)->title, world.actions()[2].title);
    EXPECT_EQ(world.group(u"nothing"_s), nullptr);
    EXPECT_EQ(world.action({}), nullptr);
}

TEST(World, actionsLieInThePastNewestFirst)
{
    const World world(1, 3, Start);
    for (const Group &group : world.groups()) {
        QDateTime later = Start;
        for (const QString &id : group.actions) {
            EXPECT_LT(world.action(id)->sentAt, later);
            later = world.action(id)->sentAt;
        }
    }
}

TEST(Phrases, areCompleteInEveryLanguage)
{
    for (const Phrases &words : allPhrases()) {
        EXPECT_GE(words.groups.size(), 4);
        EXPECT_GE(words.teams.size(), 4);
        EXPECT_GE(words.people.size(), 6);
        EXPECT_GE(words.messages.size(), 5);
        EXPECT_GE(words.announcements.size(), 3);
        EXPECT_GE(words.jobs.size(), 3);
        EXPECT_GE(words.poll.options.size(), 3);
        EXPECT_GE(words.several.options.size(), 4);
        EXPECT_FALSE(words.places.isEmpty());
        EXPECT_FALSE(words.phoneQuestion.isEmpty());
    }
}

} // namespace sandbox
