// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Subscription;
using subscriptions::Field;
using subscriptions::KnownObject;
using subscriptions::Mark;
using subscriptions::ServiceChange;
using subscriptions::Snapshot;

namespace {

const ObjectRef Group{ObjectType::Group, u"g"_s};
const QDateTime Then = QDateTime::fromMSecsSinceEpoch(1'768'478'400'123, Qt::UTC);

Subscription full()
{
    Subscription one;
    one.id.value = u"w"_s;
    one.object = Group;
    one.eventTypes = QStringList{u"JobCreated"_s, u"x"_s};
    one.callbackUrl = u"https://hooks.example.org/k"_s;
    one.callbackToken = base::Secret(u"s3cret-token"_s);
    one.context = u"ctx"_s;
    one.createdAt = Then.addDays(-1);
    one.validUntil = Then.addDays(1);
    one.active = false;
    one.unknown = {{u"callbackSecret"_s, u"also-s3cret"_s}};
    return one;
}

Snapshot sample()
{
    Snapshot snapshot;
    snapshot.endpoint = QUrl(u"https://service.example/base"_s);
    snapshot.tree.setGroups({KnownObject{Group, u"Field"_s, {}, false}});
    Subscription plain;
    plain.id.value = u"plain"_s;
    plain.object = Group;
    snapshot.rows.append({Group, Then, Then.addSecs(1), {full(), plain}});
    snapshot.refreshedAt = Then.addSecs(2);
    snapshot.unfinishedSince = Then.addSecs(3);
    snapshot.marks.set({u"w"_s}, {Mark::Kind::New, {}});
    snapshot.marks.set({u"plain"_s}, {Mark::Kind::Changed, Field::Context | Field::Active});
    snapshot.marks.addGone({ServiceChange::Kind::Gone, Group, u"Field"_s, full(), {}, {}, Then});
    snapshot.callbacks.set(full().callbackUrl, {Then, {}, {}, 404, u"it said"_s});
    return snapshot;
}

} // namespace

TEST(Snapshot, GoesToTheDiskAndBack)
{
    const Snapshot before = sample();
    const base::Result<Snapshot> read = Snapshot::fromJson(before.toJson());
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->endpoint, before.endpoint);
    EXPECT_EQ(read->tree.objects(), before.tree.objects());
    EXPECT_EQ(read->refreshedAt, before.refreshedAt);
    EXPECT_EQ(read->unfinishedSince, before.unfinishedSince);
    ASSERT_EQ(read->rows.size(), 1);
    EXPECT_EQ(read->rows.first().object, Group);
    EXPECT_EQ(read->rows.first().readAt, Then);
    EXPECT_EQ(read->rows.first().childrenReadAt, Then.addSecs(1));

    Subscription expected = full();
    expected.callbackToken = {};
    expected.tokenUnknown = true;
    expected.unknown = {};
    EXPECT_EQ(read->rows.first().list.first(), expected);
    EXPECT_EQ(read->rows.first().list.last(), before.rows.first().list.last());
    EXPECT_FALSE(read->rows.first().list.last().hasCallbackToken());

    EXPECT_EQ(read->marks.all(), before.marks.all());
    EXPECT_EQ(read->callbacks, before.callbacks);
    ASSERT_EQ(read->marks.gone().size(), 1);
    EXPECT_EQ(read->marks.gone().first().before, expected);
    EXPECT_EQ(read->marks.gone().first().objectName, u"Field"_s);
    EXPECT_EQ(read->marks.gone().first().seenAt, Then);
}

TEST(Snapshot, HoldsNoSecret)
{
    EXPECT_FALSE(sample().toJson().contains("s3cret"));
}

TEST(Snapshot, AnUnknownTokenStaysUnknown)
{
    const auto once = Snapshot::fromJson(sample().toJson());
    ASSERT_TRUE(once);
    const auto twice = Snapshot::fromJson(once->toJson());
    ASSERT_TRUE(twice);
    EXPECT_TRUE(twice->rows.first().list.first().hasCallbackToken());
}

TEST(Snapshot, AnEmptyOneIsFine)
{
    const auto read = Snapshot::fromJson(Snapshot().toJson());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->rows.isEmpty());
    EXPECT_FALSE(read->refreshedAt.isValid());
}

TEST(Snapshot, WhatIsDamagedIsRefused)
{
    const QByteArray good = sample().toJson();
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject json = QJsonDocument::fromJson(good).object();
        json.insert(key, value);
        return QJsonDocument(json).toJson();
    };
    const QByteArray bad[] = {
        QByteArray(),
        good.left(good.size() / 2),
        "[]",
        "{}",
        with(u"format"_s, u"something else"_s),
        with(u"version"_s, Snapshot::Version + 1),
        with(u"tree"_s, QJsonObject{{u"groups"_s, QJsonArray{9}}}),
        with(u"rows"_s, QJsonArray{QJsonObject()}),
        with(u"rows"_s,
             QJsonArray{QJsonObject{
                 {u"type"_s, u"Group"_s}, {u"id"_s, u"g"_s}, {u"subscriptions"_s, QJsonArray{u"what?"_s}}}}),
        with(u"marks"_s, QJsonObject{{u"gone"_s, QJsonArray{1}}}),
        QByteArray(2000, '[')};
    for (const QByteArray &bytes : bad) {
        const base::Result<Snapshot> read = Snapshot::fromJson(bytes);
        ASSERT_FALSE(read) << bytes.left(60).toStdString();
        EXPECT_EQ(read.error().kind, Error::Kind::Protocol);
        EXPECT_FALSE(read.error().detail.isEmpty());
    }
}
