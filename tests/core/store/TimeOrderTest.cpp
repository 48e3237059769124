// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TimeOrder.h"

#include "StoreFixture.h"

#include <limits>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::NewEvent;
using store::TimeOrder;
using support::await;

class TimeOrderTest : public StoreFixture
{
protected:
    static NewEvent at(int number, int second)
    {
        NewEvent made = event(number);
        made.receivedAt = event(0).receivedAt.addSecs(second);
        return made;
    }

    static QList<qint64> since(const EventStore &store, int second)
    {
        EventFilter filter;
        filter.since = event(0).receivedAt.addSecs(second);
        const QList<qint64> ids = found(store, filter);
        EXPECT_EQ(await(store.count(filter)), ids.size());
        return ids;
    }

    qint64 firstId(int second)
    {
        const auto id = TimeOrder::firstId(*raw(file()), event(0).receivedAt.addSecs(second).toMSecsSinceEpoch());
        EXPECT_TRUE(id);
        return id.value_or(-1);
    }
};

TEST_F(TimeOrderTest, FindsTheFirstOfATime)
{
    const auto store = opened(file());
    EXPECT_EQ(firstId(0), std::numeric_limits<qint64>::max()) << "an empty file";
    std::vector<NewEvent> events;
    for (int i = 1; i <= 500; ++i)
        events.push_back(at(i, i * 10));
    append(*store, events);
    for (const int number : {1, 2, 77, 499, 500}) {
        EXPECT_EQ(firstId(number * 10), number);
        EXPECT_EQ(firstId(number * 10 - 9), number);
    }
    EXPECT_EQ(firstId(-1000), 1);
    EXPECT_EQ(firstId(5001), std::numeric_limits<qint64>::max());
    EXPECT_EQ(since(*store, 4990), (QList<qint64>{500, 499}));
}

TEST_F(TimeOrderTest, GapsDoNotMatter)
{
    const auto store = opened(file());
    std::vector<NewEvent> events;
    for (int i = 1; i <= 100; ++i)
        events.push_back(at(i, i * 10));
    append(*store, events);
    ASSERT_TRUE(raw(file())->run(u"DELETE FROM events WHERE id < 20 OR id BETWEEN 40 AND 95"_s));
    EXPECT_LE(firstId(500), 96);
    EXPECT_GT(firstId(500), 39);
    EXPECT_EQ(since(*store, 390), (QList<qint64>{100, 99, 98, 97, 96, 39}));
}

TEST_F(TimeOrderTest, AClockThatWasSetBackHidesNothing)
{
    // Ids 1 to 5 an hour early, 6 to 9 at the right time; with a restart between, and with another writer's rows.
    {
        const auto store = opened(file());
        append(*store, {at(1, 3600), at(2, 3601), at(3, 3602)});
    }
    const auto store = opened(file());
    const auto other = opened(file());
    append(*other, {at(4, 3603), at(5, 3604)});
    append(*store, {at(6, 10), at(7, 20)});
    append(*other, {at(8, 30), at(9, 40)});
    EXPECT_EQ(since(*store, 20), (QList<qint64>{9, 8, 7, 5, 4, 3, 2, 1}));
    EXPECT_EQ(since(*store, 41), (QList<qint64>{5, 4, 3, 2, 1}));
    EXPECT_EQ(since(*store, 3604), QList<qint64>{5});
    EXPECT_TRUE(since(*store, 3605).isEmpty());
    EventFilter withIndex;
    withIndex.since = event(0).receivedAt.addSecs(3602);
    withIndex.objectId = u"object-1"_s;
    EXPECT_EQ(found(*store, withIndex), (QList<qint64>{5, 4, 3}));
}

TEST_F(TimeOrderTest, RequestsThatOvertakeEachOtherAreNotWrittenDownEachTime)
{
    const auto store = opened(file());
    std::vector<NewEvent> events;
    for (int i = 1; i <= 200; ++i)
        events.push_back(at(i, i));
    for (size_t i = 0; i < events.size(); ++i)
        events.at(i).receivedAt = events.at(i).receivedAt.addMSecs(i % 2 == 0 ? -600 : 600);
    append(*store, events);
    const QString said =
        raw(file())->value(u"SELECT value FROM progress WHERE name = 'clockBack'"_s).value_or(QVariant()).toString();
    EXPECT_EQ(said.section(u' ', 0, 0), QString::number(TimeOrder::LeastBackMs)) << "a little more than it has to be";
    EXPECT_EQ(since(*store, 200).size(), 1);
}

TEST_F(TimeOrderTest, AfterClearingItBeginsAgain)
{
    const auto store = opened(file());
    append(*store, {at(1, 3600), at(2, 0)});
    ASSERT_TRUE(await(store->clear()));
    append(*store, {at(3, 0), at(4, 10)});
    EXPECT_EQ(since(*store, 10), QList<qint64>{4});
    EXPECT_EQ(firstId(10), 4) << "nothing of the time before is left";
}
