// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/CatalogueFeed.h"

#include "CatalogueModelFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using models::CatalogueFeed;
using support::await;
using support::eventually;

class CatalogueFeedTest : public CatalogueModelFixture
{
public:
    CatalogueFeedTest()
    {
        QObject::connect(&feed, &CatalogueFeed::objectsChanged, &feed, [this] { told.append(u"objects"_s); });
        QObject::connect(&feed, &CatalogueFeed::subscriptionsChanged, &feed,
                         [this](const kaizala::ObjectRef &ref) { told.append(ref.id); });
    }
    CatalogueFeed feed{catalogue};
    QStringList told;
};

TEST_F(CatalogueFeedTest, TellsAtOnceWhileNoOverviewIsRead)
{
    catalogue.addObject({group(u"g"_s), {}, {}, false});
    EXPECT_EQ(told, QStringList({u"objects"_s}));
    const base::Pending<> reading = catalogue.refreshObject(group(u"g"_s));
    EXPECT_EQ(told, QStringList({u"objects"_s, u"g"_s})) << "it is being read";
    ASSERT_TRUE(await(reading));
    EXPECT_EQ(told.size(), 3);
}

TEST_F(CatalogueFeedTest, GathersWhatAnOverviewBringsAndLosesNothing)
{
    constexpr int Groups = 60;
    for (int i = 0; i < Groups; ++i)
        service.addGroup(u"g%1"_s.arg(i), u"Group"_s);
    QSignalSpy each(&catalogue, &subscriptions::Catalogue::subscriptionsChanged);
    QSet<QString> atTheEnd;
    QObject::connect(&catalogue, &subscriptions::Catalogue::refreshFinished, &feed,
                     [&] { atTheEnd = QSet<QString>(told.cbegin(), told.cend()); });
    refreshed();
    EXPECT_EQ(atTheEnd.size(), 1 + 2 + Groups) << "who listens to the end after the feed finds everything told";
    EXPECT_EQ(told.first(), u"objects"_s) << "before what is on them";
    EXPECT_LT(told.size(), each.size()) << "once for several";
    for (const QList<QVariant> &one : each)
        EXPECT_FALSE(feed.isWaiting(one.first().value<kaizala::ObjectRef>()));
}

TEST_F(CatalogueFeedTest, WhatComesInTheMiddleIsToldBeforeTheEnd)
{
    service.addGroup(u"slow"_s, u"Slow"_s);
    refreshed();
    told.clear();
    const base::Pending<> again = catalogue.refresh();
    catalogue.addObject({group(u"mine"_s), {}, {}, false});
    EXPECT_TRUE(told.isEmpty());
    catalogue.setPaused(true);
    EXPECT_TRUE(eventually([this] { return told.contains(u"objects"_s); }));
    EXPECT_TRUE(catalogue.isRefreshing());
    catalogue.setPaused(false);
    ASSERT_TRUE(await(again));
}
