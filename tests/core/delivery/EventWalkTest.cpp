// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/EventWalk.h"

#include "SendingFixture.h"

using namespace Qt::StringLiterals;
using delivery::EventWalk;
using support::await;

namespace {

class EventWalks : public SendingFixture
{
protected:
    static QList<qint64> all(EventWalk &walk)
    {
        QList<qint64> ids;
        for (;;) {
            const auto some = await(walk.next());
            EXPECT_TRUE(some);
            if (!some || some->isEmpty())
                return ids;
            ids += *some;
        }
    }
};

} // namespace

TEST_F(EventWalks, NothingIsTheEndAtOnce)
{
    EventWalk walk(store, {});
    EXPECT_TRUE(all(walk).isEmpty());
}

TEST_F(EventWalks, GoesFromTheOldestToTheNewestWhateverThePages)
{
    const QList<qint64> ids = append(1, 30);
    for (const int rows : {2, 3, 7, 15, 29, 30, 31, 1000}) {
        EventWalk walk(store, {}, 0, rows);
        EXPECT_EQ(all(walk), ids) << rows;
        EventWalk rest(store, {}, ids.at(11), rows);
        EXPECT_EQ(all(rest), ids.sliced(12)) << rows;
        EventWalk none(store, {}, ids.last(), rows);
        EXPECT_TRUE(all(none).isEmpty()) << rows;
    }
}

TEST_F(EventWalks, TakesWhatMatches)
{
    const QList<qint64> ids = append(1, 9);
    store::EventFilter filter;
    filter.eventType = u"JobResponse"_s;
    EventWalk walk(store, filter, 0, 3);
    EXPECT_EQ(all(walk), (QList<qint64>{ids.at(1), ids.at(3), ids.at(5), ids.at(7)}));
}

TEST_F(EventWalks, WhatComesMeanwhileIsNotInIt)
{
    const QList<qint64> ids = append(1, 10);
    EventWalk walk(store, {}, 0, 4);
    QList<qint64> seen = await(walk.next()).value_or(QList<qint64>());
    EXPECT_EQ(seen.first(), ids.first());
    append(11, 20);
    EXPECT_EQ(seen + all(walk), ids);
}

TEST_F(EventWalks, EachOnceWhereWhatMatchesChangesMeanwhile)
{
    const QList<qint64> ids = append(1, 12);
    ASSERT_TRUE(await(store.setPinned(ids, true)));
    store::EventFilter pinned;
    pinned.pinned = true;
    EventWalk fewer(store, pinned, 0, 4);
    QList<qint64> seen = await(fewer.next()).value_or(QList<qint64>());
    ASSERT_EQ(seen, ids.first(4));
    ASSERT_TRUE(await(store.setPinned({ids.at(5), ids.at(9)}, false)));
    QList<qint64> left = ids;
    left.removeAll(ids.at(5));
    left.removeAll(ids.at(9));
    EXPECT_EQ(seen + all(fewer), left);

    EventWalk more(store, pinned, 0, 4);
    seen = await(more.next()).value_or(QList<qint64>());
    ASSERT_EQ(seen, left.first(2)); // the newest page was full first
    ASSERT_TRUE(await(store.setPinned({ids.at(5), ids.at(9)}, true)));
    EXPECT_EQ(seen + all(more), ids.first(2) + ids.sliced(2)) << "none is pushed out of its page";
}
