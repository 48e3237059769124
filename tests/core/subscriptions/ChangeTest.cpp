// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Change.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace subscriptions;
using kaizala::Subscription;

namespace {

const QDateTime ChangedAt(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

Subscription subscription(const QString &id, std::optional<bool> active = true)
{
    Subscription one;
    one.id.value = id;
    one.object = {kaizala::ObjectType::Group, u"field"_s};
    one.eventTypes = {u"JobCreated"_s};
    one.callbackUrl = u"https://hooks.example.org/k"_s;
    one.callbackToken = base::Secret(QByteArray("t"));
    one.context = u"c"_s;
    one.validUntil = ChangedAt.addDays(3);
    one.active = active;
    return one;
}

} // namespace

TEST(Change, RenewingSetsTheEndAlone)
{
    const auto changes = toRenew({subscription(u"a"_s), subscription(u"b"_s)}, ChangedAt.addYears(1));
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(1).kind, Change::Kind::Edit);
    EXPECT_EQ(changes.at(1).id.value, u"b"_s);
    EXPECT_EQ(changes.at(1).patch.validUntil, ChangedAt.addYears(1));
    EXPECT_FALSE(changes.at(1).patch.eventTypes);
    EXPECT_EQ(changes.at(1).before->id.value, u"b"_s);
    EXPECT_FALSE(changes.at(1).why.isEmpty());
}

TEST(Change, EnablingLeavesOutWhatIsActive)
{
    const auto changes =
        toEnable({subscription(u"on"_s, true), subscription(u"off"_s, false), subscription(u"who-knows"_s, {})});
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(0).id.value, u"off"_s);
    EXPECT_EQ(changes.at(0).patch.active, true);
    EXPECT_EQ(changes.at(1).id.value, u"who-knows"_s);
}

TEST(Change, DuplicatingTakesEverythingButTheObject)
{
    const kaizala::ObjectRef stores{kaizala::ObjectType::Group, u"stores"_s};
    const auto changes = toDuplicate(subscription(u"a"_s), {stores}, ChangedAt);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().object, stores);
    EXPECT_EQ(changes.first().draft.object, stores);
    EXPECT_EQ(changes.first().draft.callbackToken, base::Secret(QByteArray("t")));
    EXPECT_EQ(changes.first().draft.validUntil, ChangedAt.addDays(3));
    EXPECT_FALSE(changes.first().draft.problem(ChangedAt));
}

TEST(Change, AnEndThatHasPassedIsNotMadeAgain)
{
    EXPECT_FALSE(draftOf(subscription(u"a"_s), ChangedAt.addDays(4)).validUntil.isValid());
    EXPECT_FALSE(toDuplicate(subscription(u"a"_s), {{}}, ChangedAt.addDays(3)).first().draft.validUntil.isValid());
}

TEST(Change, EditingLeavesOutWhatIsLikeThatAlready)
{
    Subscription other = subscription(u"b"_s);
    other.context = u"d"_s;
    kaizala::SubscriptionPatch patch;
    patch.context = u"c"_s;
    patch.eventTypes = QStringList{u"JobCreated"_s};
    patch.callbackToken = base::Secret(QByteArray("t"));
    const auto changes = toEdit({subscription(u"a"_s), other}, patch);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().id.value, u"b"_s);
    EXPECT_EQ(changes.first().patch.context, u"c"_s);
    EXPECT_FALSE(changes.first().patch.eventTypes);
    EXPECT_FALSE(changes.first().patch.callbackToken);
}

TEST(Change, ATokenIsSentWhereNoneIsKnown)
{
    Subscription silent = subscription(u"a"_s);
    silent.callbackToken = {};
    kaizala::SubscriptionPatch patch;
    patch.callbackToken = base::Secret(QByteArray("t"));
    EXPECT_EQ(toEdit({silent}, patch).size(), 1);
}

TEST(Change, KindsHaveTheNamesOfPlans)
{
    EXPECT_EQ(toString(Change::Kind::Create), u"create"_s);
    EXPECT_EQ(toString(Change::Kind::Edit), u"change"_s);
    EXPECT_EQ(toString(Change::Kind::Delete), u"delete"_s);
}
