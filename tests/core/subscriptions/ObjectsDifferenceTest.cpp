// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectsDifference.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using subscriptions::insertedRuns;
using subscriptions::KnownObject;
using subscriptions::ObjectsRun;
using Runs = QList<ObjectsRun>;

namespace {

QList<KnownObject> objects(const QString &ids)
{
    QList<KnownObject> made;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
        made.append({{kaizala::ObjectType::Group, id}, id, {}, false});
    return made;
}

} // namespace

TEST(ObjectsDifference, NothingChanged)
{
    const QList<KnownObject> same = objects(u"a b"_s);
    EXPECT_EQ(insertedRuns(same, same), Runs());
    EXPECT_EQ(insertedRuns(same, objects(u"a b"_s)), Runs());
    EXPECT_EQ(insertedRuns({}, {}), Runs());
}

TEST(ObjectsDifference, WhatCameInBetween)
{
    EXPECT_EQ(insertedRuns({}, objects(u"a b"_s)), (Runs{{0, 2}}));
    EXPECT_EQ(insertedRuns(objects(u"b e"_s), objects(u"a b c d e f"_s)), (Runs{{0, 1}, {2, 2}, {5, 1}}));
}

TEST(ObjectsDifference, AnythingElseIsNotTold)
{
    EXPECT_FALSE(insertedRuns(objects(u"a b"_s), objects(u"a"_s)));
    EXPECT_FALSE(insertedRuns(objects(u"a b"_s), objects(u"b a"_s)));
    QList<KnownObject> renamed = objects(u"a b"_s);
    renamed.first().name = u"another"_s;
    EXPECT_FALSE(insertedRuns(objects(u"a b"_s), renamed));
}
