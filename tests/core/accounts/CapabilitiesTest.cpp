// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/Capabilities.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::Capabilities;
using accounts::Capability;
using Answer = accounts::Capabilities::Answer;

TEST(Capabilities, TheWholeScopeAllowsEverything)
{
    const Capabilities all =
        Capabilities::of(u"webhook.read,webhook.write,webhook.remove,webhook.update,groupinfo.read,action.read"_s);
    EXPECT_TRUE(all.isKnown());
    EXPECT_TRUE(all.missing().isEmpty());
    for (const Capability capability : Capabilities::all())
        EXPECT_EQ(all.allows(capability), Answer::Yes);
}

TEST(Capabilities, WhatIsMissingIsNamed)
{
    const Capabilities some = Capabilities::of(u" Webhook.Read; GROUPINFO.READ message.send"_s);
    EXPECT_EQ(some.allows(Capability::ReadSubscriptions), Answer::Yes) << "in any case, however separated";
    EXPECT_EQ(some.missing(),
              (QList{Capability::CreateSubscriptions, Capability::ChangeSubscriptions, Capability::DeleteSubscriptions,
                     Capability::ReadActions}));
    QStringList texts;
    for (const Capability capability : Capabilities::all()) {
        EXPECT_FALSE(Capabilities::name(capability).isEmpty());
        texts.append(Capabilities::missingText(capability));
    }
    EXPECT_EQ(texts.removeDuplicates(), 0) << "a sentence for each";
}

TEST(Capabilities, TheOlderFamilySaysNothingAboutGroups)
{
    const Capabilities older = Capabilities::of(u"subscription.add,subscription.get"_s);
    EXPECT_EQ(older.allows(Capability::CreateSubscriptions), Answer::Yes);
    EXPECT_EQ(older.allows(Capability::DeleteSubscriptions), Answer::No);
    EXPECT_EQ(older.allows(Capability::ReadGroups), Answer::Unknown);
    EXPECT_EQ(older.missing(), (QList{Capability::ChangeSubscriptions, Capability::DeleteSubscriptions}));
}

TEST(Capabilities, AnUnknownScopeIsUnknownAndNotMissing)
{
    for (const QString &scope : {u""_s, u"all"_s, u"webhook"_s, u"webhook.reader"_s}) {
        const Capabilities unknown = Capabilities::of(scope);
        EXPECT_FALSE(unknown.isKnown()) << scope.toStdString();
        EXPECT_TRUE(unknown.missing().isEmpty());
        EXPECT_EQ(unknown.allows(Capability::ReadSubscriptions), Answer::Unknown);
    }
}
