// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/LastEvents.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::NewEvent;
using support::await;

class LastEventsTest : public StoreFixture
{
protected:
    static NewEvent from(int number, const QString &subscription, const QString &object)
    {
        NewEvent made = event(number);
        made.subscriptionId = subscription;
        made.objectId = object;
        return made;
    }
};

TEST_F(LastEventsTest, AnEmptyStoreHasNone)
{
    const auto store = opened(file());
    const auto last = await(store->lastEvents());
    ASSERT_TRUE(last) << last.error().detail.toStdString();
    EXPECT_TRUE(last->bySubscription.isEmpty());
    EXPECT_TRUE(last->byObject.isEmpty());
}

TEST_F(LastEventsTest, TellsTheNewestOfEachSubscriptionAndObject)
{
    const auto store = opened(file());
    append(*store,
           {from(1, u"w-1"_s, u"Field"_s), from(2, u"w-2"_s, u"field"_s), from(3, u"W-1"_s, u"Stores"_s),
            from(4, {}, u"stores"_s), from(5, {}, {})});
    const auto last = await(store->lastEvents());
    ASSERT_TRUE(last) << last.error().detail.toStdString();
    EXPECT_EQ(last->bySubscription.size(), 2) << "ids compare without case, and no id is none";
    EXPECT_EQ(last->bySubscription.value(store::lastEventKey(u"w-1"_s)).id, 3);
    EXPECT_EQ(last->bySubscription.value(store::lastEventKey(u"w-1"_s)).at, event(3).receivedAt);
    EXPECT_EQ(last->bySubscription.value(store::lastEventKey(u"w-2"_s)).id, 2);
    EXPECT_EQ(last->byObject.size(), 2);
    EXPECT_EQ(last->byObject.value(u"field"_s).id, 2);
    EXPECT_TRUE(last->byObject.value(u"field"_s).namesSubscription);
    EXPECT_EQ(last->byObject.value(u"stores"_s).id, 4);
    EXPECT_FALSE(last->byObject.value(u"stores"_s).namesSubscription);
}

TEST_F(LastEventsTest, OnlyEventsCount)
{
    const auto store = opened(file());
    NewEvent refused = from(2, u"w-1"_s, u"field"_s);
    refused.kind = store::Kind::Rejected;
    NewEvent validation = from(3, u"w-1"_s, u"field"_s);
    validation.kind = store::Kind::Validation;
    NewEvent alone = from(4, u"w-9"_s, u"field"_s);
    alone.kind = store::Kind::Rejected;
    append(*store, {from(1, u"w-1"_s, u"field"_s), refused, validation, alone});
    const auto last = await(store->lastEvents());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->bySubscription.size(), 1);
    EXPECT_EQ(last->bySubscription.value(u"w-1"_s).id, 1);
    EXPECT_EQ(last->byObject.value(u"field"_s).id, 1);
}
