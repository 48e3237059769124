// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PreviousEvent.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using support::await;

class PreviousEvent : public StoreFixture
{
protected:
    static store::NewEvent of(int number, const QString &type, const QString &object)
    {
        store::NewEvent made = event(number);
        made.eventType = type;
        made.objectId = object;
        return made;
    }
    //! Its id; 0: there is none.
    static qint64 before(const store::EventStore &store, qint64 id)
    {
        QObject context;
        const auto event = await(store.detail(id));
        EXPECT_TRUE(event);
        const auto found = await(store::previousEvent(store, event->row, &context));
        EXPECT_TRUE(found || found.error().kind == base::Error::Kind::NotFound);
        return found ? found->row.id : 0;
    }
};

TEST_F(PreviousEvent, IsTheNewestBeforeItOfTheSameTypeAndObject)
{
    const auto store = opened(file());
    append(*store,
           {of(1, u"A"_s, u"g1"_s), of(2, u"A"_s, u"g1"_s), of(3, u"A"_s, u"g2"_s), of(4, u"B"_s, u"g1"_s),
            of(5, u"A"_s, u"g1"_s)});
    EXPECT_EQ(before(*store, 5), 2);
    EXPECT_EQ(before(*store, 2), 1);
    EXPECT_EQ(before(*store, 1), 0);
    EXPECT_EQ(before(*store, 3), 0);
}

TEST_F(PreviousEvent, TypeAndObjectAreTheSameToTheLetter)
{
    const auto store = opened(file());
    append(*store,
           {of(1, u"A*"_s, u"g1"_s), of(2, u"ab"_s, u"g1"_s), of(3, u"a*"_s, u"g1"_s), of(4, u"A*"_s, u"g1"_s)});
    EXPECT_EQ(before(*store, 4), 1) << "a filter ignores case and reads the asterisk";
}

TEST_F(PreviousEvent, ARefusedDeliveryIsNone)
{
    const auto store = opened(file());
    store::NewEvent refused = of(1, u"A"_s, u"g1"_s);
    refused.kind = store::Kind::Rejected;
    append(*store, {refused, of(2, u"A"_s, u"g1"_s), of(3, {}, u"g1"_s), of(4, {}, u"g1"_s)});
    EXPECT_EQ(before(*store, 2), 0);
    EXPECT_EQ(before(*store, 4), 0) << "without a type nothing is the same";
}
