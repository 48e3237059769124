// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/UnfinishedChanges.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using subscriptions::Repair;
using subscriptions::UnfinishedChanges;
using subscriptions::UnfinishedCreation;

namespace {

const QDateTime Sent = QDateTime::fromMSecsSinceEpoch(1768478400123, Qt::UTC);

UnfinishedCreation creation(const QString &key)
{
    UnfinishedCreation one;
    one.key = key;
    one.draft.object = {kaizala::ObjectType::Group, u"field"_s};
    one.draft.eventTypes = QStringList{u"JobCreated"_s, u"JobResponse"_s};
    one.draft.callbackUrl = u"https://hooks.example.org/k"_s;
    one.draft.callbackToken = base::Secret(QByteArray("s3cret"));
    one.draft.context = u"depot"_s;
    one.draft.validUntil = Sent.addYears(1);
    one.before = QSet<kaizala::SubscriptionId>{{u"f1"_s}};
    one.replaces.value = u"f2"_s;
    one.at = Sent;
    return one;
}

Repair repair(const QString &id)
{
    Repair one{{id}, {u"new-1"_s}, {kaizala::ObjectType::Action, u"a 1"_s}, {}};
    one.why.kind = Error::Kind::Http;
    one.why.httpStatus = 503;
    one.why.detail = u"told by the service"_s;
    return one;
}

} // namespace

TEST(UnfinishedChanges, ComeBackFromJsonWithoutTheCallbackToken)
{
    UnfinishedChanges changes;
    changes.put(creation(u"k1"_s));
    changes.put(repair(u"s1"_s));
    const QByteArray json = changes.toJson();
    EXPECT_FALSE(json.contains("s3cret"));
    const auto read = UnfinishedChanges::fromJson(json);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    ASSERT_EQ(read->creations.size(), 1);
    const UnfinishedCreation &one = read->creations.first();
    kaizala::SubscriptionDraft draft = creation({}).draft;
    draft.callbackToken = {};
    EXPECT_EQ(one.draft.toJson(), draft.toJson());
    EXPECT_EQ(one.key, u"k1"_s);
    EXPECT_EQ(one.before, creation({}).before);
    EXPECT_EQ(one.replaces.value, u"f2"_s);
    EXPECT_EQ(one.at, Sent);
    ASSERT_EQ(read->repairs.size(), 1);
    EXPECT_EQ(read->repairs.first().id.value, u"s1"_s);
    EXPECT_EQ(read->repairs.first().replacement.value, u"new-1"_s);
    EXPECT_EQ(read->repairs.first().object, repair({}).object);
    EXPECT_EQ(read->repairs.first().why.kind, Error::Kind::Http);
    EXPECT_EQ(read->repairs.first().why.httpStatus, 503);
}

TEST(UnfinishedChanges, WhatWasThereMayBeUnknown)
{
    UnfinishedCreation one = creation(u"k1"_s);
    one.before.reset();
    UnfinishedChanges changes;
    changes.put(one);
    one.key = u"k2"_s;
    one.before.emplace();
    changes.put(one);
    const auto read = UnfinishedChanges::fromJson(changes.toJson());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->creations.first().before);
    ASSERT_TRUE(read->creations.last().before) << "nothing was there: that is known";
    EXPECT_TRUE(read->creations.last().before->isEmpty());
}

TEST(UnfinishedChanges, EachIsThereOnceAndTheOldestAreForgotten)
{
    UnfinishedChanges changes;
    for (int i = 0; i < UnfinishedChanges::Most + 5; ++i) {
        changes.put(creation(QString::number(i)));
        changes.put(repair(QString::number(i)));
    }
    changes.put(creation(u"7"_s));
    changes.put(repair(u"7"_s));
    EXPECT_EQ(changes.creations.size(), UnfinishedChanges::Most);
    EXPECT_EQ(changes.repairs.size(), UnfinishedChanges::Most);
    EXPECT_EQ(changes.creations.first().key, u"5"_s);
    EXPECT_EQ(changes.creations.last().key, u"7"_s);
    changes.removeCreation(u"7"_s);
    changes.removeRepair({u"7"_s});
    EXPECT_EQ(changes.creations.size(), UnfinishedChanges::Most - 1);
    EXPECT_EQ(changes.repairs.size(), UnfinishedChanges::Most - 1);
}

TEST(UnfinishedChanges, OldCreationsAreForgotten)
{
    UnfinishedChanges changes;
    changes.put(creation(u"k1"_s));
    changes.forgetBefore(Sent);
    EXPECT_EQ(changes.creations.size(), 1);
    changes.forgetBefore(Sent.addMSecs(1));
    EXPECT_TRUE(changes.creations.isEmpty());
}

TEST(UnfinishedChanges, ADamagedFileIsToldApart)
{
    const auto kindOf = [](const QByteArray &json) {
        const auto read = UnfinishedChanges::fromJson(json);
        return read ? std::optional<Error::Kind>() : std::optional(read.error().kind);
    };
    QByteArray newer = UnfinishedChanges().toJson();
    EXPECT_EQ(kindOf(newer), std::nullopt);
    newer.replace("\"version\":1", "\"version\":2");
    EXPECT_EQ(kindOf(newer), Error::Kind::Protocol);
    EXPECT_EQ(kindOf("{"), Error::Kind::Protocol);
    EXPECT_EQ(kindOf("{}"), Error::Kind::Protocol);
    UnfinishedChanges nameless;
    nameless.put(creation({}));
    EXPECT_EQ(kindOf(nameless.toJson()), Error::Kind::Protocol);
    UnfinishedChanges halfARepair;
    halfARepair.put(repair({}));
    EXPECT_EQ(kindOf(halfARepair.toJson()), Error::Kind::Protocol);
}
