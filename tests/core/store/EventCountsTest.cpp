// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventCounts.h"

#include "store/EventStore.h"

#include "StoreFixture.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::BoundedCount;
using store::EventFilter;
using store::Kind;
using store::NewEvent;
using store::Timeline;
using store::TimelineAsk;
using support::await;

namespace {

const QDateTime Noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

EventFilter parsed(const QString &text)
{
    const auto filter = EventFilter::parse(text, Noon.addSecs(3600));
    EXPECT_TRUE(filter) << text.toStdString();
    return filter.value_or(EventFilter());
}

//! "JobCreated 0:2 5:1": each type, and its bars that are not empty.
QStringList described(const Timeline &timeline)
{
    QStringList all;
    for (const Timeline::Type &type : timeline.types) {
        QString one = type.isOthers ? u"others"_s : type.name;
        for (int bar = 0; bar < type.counts.size(); ++bar) {
            if (type.counts.at(bar) > 0)
                one += u" %1:%2"_s.arg(bar).arg(type.counts.at(bar));
        }
        EXPECT_EQ(std::accumulate(type.counts.begin(), type.counts.end(), qint64(0)), type.total);
        EXPECT_EQ(type.counts.size(), timeline.bars);
        all.append(one);
    }
    return all;
}

class EventCountsTest : public StoreFixture
{
protected:
    //! One that came so long after noon.
    NewEvent at(std::chrono::seconds after, const QString &type = u"JobCreated"_s)
    {
        NewEvent made = event(++m_number);
        made.receivedAt = Noon.addSecs(after.count());
        made.eventType = type;
        return made;
    }
    static Timeline timeline(const store::EventStore &store, const EventFilter &filter, int bars = 12)
    {
        const auto made = await(store.timeline(filter, {Noon.addSecs(3600), bars, 0}));
        EXPECT_TRUE(made) << made.error().detail.toStdString();
        return made.value_or(Timeline());
    }

    int m_number = 1000; // other events than events()
};

} // namespace

TEST_F(EventCountsTest, CountsBarsByTypeInAnyCase)
{
    const auto store = opened(file());
    append(*store, {at(0s), at(61s), at(62s, u"JobResponse"_s), at(10min, u"jobcreated"_s), at(10min + 59s)});
    const Timeline made = timeline(*store, {});
    EXPECT_EQ(made.barMs, 60'000);
    EXPECT_EQ(made.bars, 11);
    EXPECT_EQ(made.barStart(0), Noon);
    EXPECT_EQ(described(made), (QStringList{u"JobCreated 0:1 1:1 10:2"_s, u"JobResponse 1:1"_s}));
    EXPECT_EQ(made.total(), 5);
    EXPECT_EQ(made.barTotal(1), 2);
    EXPECT_TRUE(made.isWhole);
}

TEST_F(EventCountsTest, NothingIsNoBars)
{
    const auto store = opened(file());
    EXPECT_EQ(timeline(*store, {}).bars, 0);
    append(*store, at(0s));
    EXPECT_EQ(timeline(*store, parsed(u"type:Announcement"_s)).bars, 0);
    EXPECT_EQ(timeline(*store, parsed(u"nowhere"_s)).bars, 0);
}

TEST_F(EventCountsTest, TheFilterSaysFromWhenUntilWhen)
{
    const auto store = opened(file());
    append(*store, {at(0s), at(10min), at(40min), at(50min)});
    const Timeline hour = timeline(*store, parsed(u"since:55m until:15m"_s)); // of 13:00
    EXPECT_EQ(hour.barStart(0), Noon.addSecs(5 * 60));
    EXPECT_EQ(hour.barStart(hour.bars), Noon.addSecs(45 * 60));
    EXPECT_EQ(described(hour), QStringList{u"JobCreated 1:1 7:1"_s});
    const Timeline open = timeline(*store, parsed(u"since:20m"_s));
    EXPECT_GE(open.barStart(open.bars), Noon.addSecs(3600)) << "up to now";
    EXPECT_EQ(open.total(), 2);
}

TEST_F(EventCountsTest, WhatCameInAFewMinutesFillsTheLine)
{
    const auto store = opened(file());
    append(*store, {at(0s), at(48h), at(48h + 5min, u"JobResponse"_s), at(48h + 9min, u"JobResponse"_s), at(96h)});
    const Timeline made = timeline(*store, parsed(u"type:JobResponse"_s));
    EXPECT_EQ(made.barMs, 30'000);
    EXPECT_EQ(made.barStart(0), Noon.addSecs(48 * 3600 + 5 * 60));
    EXPECT_EQ(made.total(), 2);
}

TEST_F(EventCountsTest, AClockThatWasSetBackLosesNothing)
{
    const auto store = opened(file());
    append(*store, {at(1h), at(2h), at(-5h), at(30h), at(90min)});
    const Timeline made = timeline(*store, {}, 40);
    EXPECT_EQ(made.total(), 5);
    EXPECT_LE(made.barStart(0), Noon.addSecs(-5 * 3600));
    EXPECT_GT(made.barStart(made.bars), Noon.addSecs(30 * 3600));
}

TEST_F(EventCountsTest, WordsAndPayloadsAreLookedAtAndGiveTheSame)
{
    const auto store = opened(file());
    append(*store, {at(0s), at(3min), at(5min, u"JobResponse"_s), at(9min, u"JobResponse"_s)});
    for (const QString &text : {u"type:JobResponse"_s, u"event type:JobResponse"_s, u"(data.x>1 OR type:JobResponse)"_s}) {
        const Timeline made = timeline(*store, parsed(text), 10);
        EXPECT_EQ(described(made), QStringList{u"JobResponse 0:1 8:1"_s}) << text.toStdString();
        EXPECT_TRUE(made.isWhole);
    }
}

TEST_F(EventCountsTest, CountsUpToABound)
{
    const auto store = opened(file());
    append(*store, events(30));
    append(*store, at(0s, u"JobResponse"_s));
    for (const QString &text : {u""_s, u"object:object-1"_s, u"event"_s, u"(data.x>1 OR object:object-1)"_s}) {
        const EventFilter filter = parsed(text);
        EXPECT_EQ(await(store->countUpTo(filter, 10)), (BoundedCount{10, false})) << text.toStdString();
        EXPECT_EQ(await(store->countUpTo(filter, 30)), (BoundedCount{30, false})) << text.toStdString();
        EXPECT_EQ(await(store->countUpTo(filter, 31)), (BoundedCount{31, true})) << text.toStdString();
        EXPECT_EQ(await(store->countUpTo(filter, 10'000)), (BoundedCount{31, true})) << text.toStdString();
    }
    EXPECT_EQ(await(store->countUpTo(parsed(u"type:jobresponse"_s), 5)), (BoundedCount{1, true}));
    EXPECT_EQ(await(store->countUpTo(parsed(u"nowhere"_s), 5)), (BoundedCount{0, true}));
}

TEST_F(EventCountsTest, BeforeItIsOpenNothingCanBeCounted)
{
    store::EventStore store;
    EXPECT_FALSE(await(store.countUpTo({}, 5)));
    EXPECT_FALSE(await(store.timeline({}, {})));
}

TEST(EventCounts, PatienceEndsWithWhatWasFound)
{
    const EventFilter filter = parsed(u"data.x>1"_s);
    int pages = 0;
    store::EventCounts::Reads reads;
    reads.page = [&pages](const EventFilter &, qint64, int limit,
                          const store::Cancelled &) -> base::Result<QList<store::EventRow>> {
        if (++pages > 1)
            return base::fail(base::Error::cancelled()); // as a search that takes too long
        QList<store::EventRow> rows(limit);
        for (int i = 0; i < limit; ++i) {
            rows[i].id = 100 - i;
            rows[i].receivedAt = Noon.addSecs(-i);
        }
        return rows;
    };
    const store::EventCounts counts(filter, reads, [] { return false; });
    const auto count = counts.countUpTo(1000);
    ASSERT_TRUE(count);
    EXPECT_GT(count->count, 0);
    EXPECT_FALSE(count->isAll);
    pages = 0;
    const auto made = counts.timeline({Noon, 10, 0});
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->isWhole);
    EXPECT_EQ(made->total(), count->count);

    const store::EventCounts left(filter, reads, [] { return true; });
    const auto nothing = left.countUpTo(1000);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, base::Error::Kind::Cancelled);
}
