// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "CatalogueFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Load = subscriptions::ObjectState::Load;
using subscriptions::Catalogue;

class CatalogueLoads : public CatalogueFixture
{
};

TEST_F(CatalogueLoads, RefreshReadsGroupsAndTheirSubscriptions)
{
    QSignalSpy finished(&catalogue, &Catalogue::refreshFinished);
    QSignalSpy progress(&catalogue, &Catalogue::refreshProgress);
    const base::Pending<> pending = catalogue.refresh();
    EXPECT_TRUE(catalogue.isRefreshing());
    ASSERT_TRUE(support::await(pending));
    EXPECT_FALSE(catalogue.isRefreshing());
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(progress.last().at(0).toInt(), 2);
    EXPECT_EQ(progress.last().at(1).toInt(), 2);
    EXPECT_EQ(objectIds(), u"field stores"_s);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Loaded);
    EXPECT_EQ(catalogue.object(group(u"stores"_s))->name, u"Stores"_s);
    EXPECT_EQ(catalogue.subscription({u"s1"_s})->object, group(u"stores"_s));
    EXPECT_FALSE(catalogue.subscription({u"none"_s}));
}

TEST_F(CatalogueLoads, NoMoreCallsAtOnceThanAllowed)
{
    for (int i = 0; i < 40; ++i)
        service.addGroup(u"g%1"_s.arg(i), u"Group %1"_s.arg(i));
    refreshed();
    EXPECT_EQ(service.mostOpen, Catalogue::MostParallel);
    EXPECT_EQ(service.countOf("/v1/webhook"), 42);
}

TEST_F(CatalogueLoads, ARefreshUnderWayIsJoined)
{
    const base::Pending<> first = catalogue.refresh();
    const base::Pending<> second = catalogue.refresh();
    ASSERT_TRUE(support::await(first));
    ASSERT_TRUE(support::await(second));
    EXPECT_EQ(service.countOf("/v1/groups"), 1);
}

TEST_F(CatalogueLoads, FailsWhereTheGroupsCannotBeReadAndKeepsWhatIsKnown)
{
    refreshed();
    service.failWhere("/v1/groups", 503);
    const base::Result<> outcome = support::await(catalogue.refresh());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().httpStatus, 503);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
    EXPECT_FALSE(catalogue.isRefreshing());
}

TEST_F(CatalogueLoads, OneObjectsFailureIsItsOwnAndItsOldRowsStay)
{
    refreshed();
    service.failWhere("objectId=field", 500);
    service.addWebhook(u"stores"_s, u"s2"_s);
    refreshed();
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Failed);
    ASSERT_TRUE(catalogue.state(group(u"field"_s)).error);
    EXPECT_EQ(catalogue.state(group(u"field"_s)).error->httpStatus, 500);
    EXPECT_EQ(ids(), u"f1 f2 s1 s2"_s);

    service.failWhere({});
    ASSERT_TRUE(support::await(catalogue.refreshObject(group(u"field"_s))));
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Loaded);
    EXPECT_FALSE(catalogue.state(group(u"field"_s)).error);
}

TEST_F(CatalogueLoads, SubGroupsBelongToTheOverview)
{
    service.addGroup(u"region"_s, u"Region"_s, true);
    service.subGroups[u"region"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s, true),
                                      support::ScriptedService::group(u"south"_s, u"South"_s)};
    service.subGroups[u"north"_s] = {support::ScriptedService::group(u"oslo"_s, u"Oslo"_s),
                                     support::ScriptedService::group(u"region"_s, u"Region"_s)};
    service.addWebhook(u"oslo"_s, u"o1"_s);
    refreshed();
    EXPECT_EQ(objectIds(), u"field stores region north oslo south"_s);
    EXPECT_EQ(catalogue.object(group(u"oslo"_s))->parentId, u"north"_s);
    EXPECT_EQ(ids(u"oslo"_s), u"o1"_s);
    EXPECT_EQ(service.countOf("/subGroups"), 2);

    service.failWhere("/subGroups", 500);
    refreshed();
    EXPECT_EQ(objectIds(), u"field stores region north oslo south"_s) << "a failure makes nothing vanish";
    EXPECT_TRUE(catalogue.state(group(u"region"_s)).childrenError);
    EXPECT_EQ(catalogue.state(group(u"region"_s)).load, Load::Loaded);

    service.failWhere({});
    service.subGroups[u"region"_s] = {};
    refreshed();
    EXPECT_EQ(objectIds(), u"field stores region"_s);
    EXPECT_FALSE(catalogue.state(group(u"region"_s)).childrenError);
}

TEST_F(CatalogueLoads, RemovedGroupsVanishAddedObjectsStay)
{
    catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"pack"_s}, u"Pack"_s, {}, false});
    service.addWebhook(u"pack"_s, u"p1"_s, {{u"objectType"_s, u"ActionPackage"_s}});
    refreshed();
    EXPECT_EQ(ids(), u"f1 f2 s1 p1"_s);

    QSignalSpy objects(&catalogue, &Catalogue::objectsChanged);
    QList<kaizala::ObjectRef> changed;
    QObject::connect(&catalogue, &Catalogue::subscriptionsChanged, &catalogue,
                     [&](const kaizala::ObjectRef &ref) { changed.append(ref); });
    service.groups.removeAt(0);
    refreshed();
    EXPECT_EQ(objectIds(), u"stores pack"_s);
    EXPECT_EQ(ids(), u"s1 p1"_s);
    EXPECT_EQ(objects.size(), 1);
    EXPECT_TRUE(changed.contains(group(u"field"_s)));
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::NotLoaded);
}

TEST_F(CatalogueLoads, AnObjectThatVanishesWhileItIsReadLeavesNothingBehind)
{
    refreshed();
    service.holdWhere("objectId=field");
    const base::Pending<> reading = catalogue.refreshObject(group(u"field"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    service.groups.removeAt(0);
    refreshed();
    service.release();
    const base::Result<> outcome = support::await(reading);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::NotFound);
    EXPECT_EQ(ids(), u"s1"_s);
}

TEST_F(CatalogueLoads, ReadingAnUnknownObjectIsNotFound)
{
    const base::Result<> outcome = support::await(catalogue.refreshObject(group(u"nobody"_s)));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::NotFound);
    EXPECT_TRUE(service.log.isEmpty());
}

TEST_F(CatalogueLoads, TwoReadersOfOneObjectShareOneCall)
{
    refreshed();
    service.log.clear();
    const base::Pending<> first = catalogue.refreshObject(group(u"field"_s));
    const base::Pending<> second = catalogue.refreshObject(group(u"field"_s));
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Loading);
    ASSERT_TRUE(support::await(first));
    ASSERT_TRUE(support::await(second));
    EXPECT_EQ(service.log.size(), 1);
}

TEST_F(CatalogueLoads, CancellingOneReaderLeavesTheOtherAndCancellingAllAborts)
{
    refreshed();
    service.holdWhere("objectId=field");
    base::Pending<> first = catalogue.refreshObject(group(u"field"_s));
    base::Pending<> second = catalogue.refreshObject(group(u"field"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    first.cancel();
    EXPECT_EQ(support::await(first).error().kind, base::Error::Kind::Cancelled);
    EXPECT_EQ(service.open, 1);
    second.cancel();
    ASSERT_TRUE(support::eventually([&] { return service.open == 0; }));
    ASSERT_TRUE(support::eventually([&] { return catalogue.state(group(u"field"_s)).load == Load::Loaded; }));
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
}

TEST_F(CatalogueLoads, AReaderAfterACancelledOneAsksAnew)
{
    refreshed();
    service.holdWhere("objectId=field");
    base::Pending<> first = catalogue.refreshObject(group(u"field"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    service.addWebhook(u"field"_s, u"f3"_s);
    first.cancel();
    ASSERT_TRUE(support::eventually([&] { return first.isFinished(); }));
    service.holdWhere({});
    ASSERT_TRUE(support::await(catalogue.refreshObject(group(u"field"_s))));
    EXPECT_EQ(ids(u"field"_s), u"f1 f2 f3"_s);
}

TEST_F(CatalogueLoads, CancellingARefreshStopsAfterTheCallsUnderWay)
{
    for (int i = 0; i < 40; ++i)
        service.addGroup(u"g%1"_s.arg(i), u"Group %1"_s.arg(i));
    QSignalSpy finished(&catalogue, &Catalogue::refreshFinished);
    service.holdWhere("/v1/webhook");
    base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return service.held() == Catalogue::MostParallel; }));
    pending.cancel();
    EXPECT_EQ(support::await(pending).error().kind, base::Error::Kind::Cancelled);
    service.release();
    ASSERT_TRUE(support::eventually([&] { return finished.size() == 1; }));
    EXPECT_EQ(service.countOf("/v1/webhook"), Catalogue::MostParallel);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s) << "what had been asked for is kept";
}

TEST_F(CatalogueLoads, CancellingWhileTheGroupsAreReadAbortsTheCall)
{
    QSignalSpy finished(&catalogue, &Catalogue::refreshFinished);
    service.holdWhere("/v1/groups");
    base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    pending.cancel();
    ASSERT_TRUE(support::eventually([&] { return finished.size() == 1; }));
    EXPECT_EQ(service.open, 0);
    EXPECT_FALSE(catalogue.isRefreshing());
}

TEST_F(CatalogueLoads, ARefreshWishedForWhileACancelledOneEndsIsCarriedOut)
{
    service.holdWhere("/v1/webhook");
    base::Pending<> cancelled = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return service.held() == 2; }));
    cancelled.cancel();
    ASSERT_TRUE(support::eventually([&] { return cancelled.isFinished(); }));
    const base::Pending<> wanted = catalogue.refresh();
    service.release();
    ASSERT_TRUE(support::await(wanted));
    EXPECT_EQ(service.countOf("/v1/groups"), 2);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
}

TEST_F(CatalogueLoads, ChildrenOfAGroupBecomeObjectsAndAreRead)
{
    service.subGroups[u"field"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s)};
    service.addWebhook(u"north"_s, u"n1"_s);
    for (int i = 0; i < Catalogue::MostActions + 20; ++i)
        service.actions[u"field"_s].append(
            QJsonObject{{u"referenceId"_s, u"a%1"_s.arg(i)},
                        {u"actionType"_s, u"Job"_s},
                        {u"actionBody"_s, QJsonObject{{u"title"_s, i == 0 ? QString() : u"Job %1"_s.arg(i)}}}});
    refreshed();
    ASSERT_TRUE(support::await(catalogue.loadChildren(u"field"_s)));
    EXPECT_EQ(catalogue.objects().size(), 2 + 1 + Catalogue::MostActions);
    const kaizala::ObjectRef action{kaizala::ObjectType::Action, u"a0"_s};
    ASSERT_TRUE(catalogue.object(action));
    EXPECT_EQ(catalogue.object(action)->parentId, u"field"_s);
    EXPECT_EQ(catalogue.object(action)->name, u"Job"_s) << "the type, where there is no title";
    ASSERT_TRUE(support::eventually([&] { return catalogue.state(action).load == Load::Loaded; }));
    ASSERT_TRUE(support::eventually([&] { return ids(u"north"_s) == u"n1"_s; }));

    service.failWhere("/actions", 500);
    EXPECT_FALSE(support::await(catalogue.loadActions(u"field"_s)));
    EXPECT_TRUE(catalogue.state(group(u"field"_s)).childrenError);
    EXPECT_TRUE(catalogue.object(action));
}

TEST_F(CatalogueLoads, RepeatedIdsCountOnceAndTheObjectIsSpelledAsAsked)
{
    service.webhooks.clear();
    service.addWebhook(u"field"_s, u"f1"_s, {{u"objectId"_s, u"FIELD"_s}});
    service.addWebhook(u"field"_s, u"f1"_s);
    refreshed();
    EXPECT_EQ(ids(u"field"_s), u"f1"_s);
    EXPECT_EQ(catalogue.subscription({u"f1"_s})->object, group(u"field"_s));
}

TEST_F(CatalogueLoads, MayDieInTheMiddleOfARefresh)
{
    auto shortLived = std::make_unique<Catalogue>(client);
    const base::Pending<> pending = shortLived->refresh();
    service.holdWhere("/v1/webhook");
    ASSERT_TRUE(support::eventually([&] { return service.held() == 2; }));
    shortLived.reset();
    EXPECT_EQ(support::await(pending).error().kind, base::Error::Kind::Cancelled);
    service.release();
    ASSERT_TRUE(support::eventually([&] { return service.open == 0; }));
}

TEST_F(CatalogueLoads, MoreActionsAreAskedForOnlyWhileThatBringsSome)
{
    const auto has = [this](int actions) {
        service.actions[u"field"_s] = {};
        for (int i = 0; i < actions; ++i)
            service.actions[u"field"_s].append(QJsonObject{{u"referenceId"_s, u"a%1"_s.arg(i)}});
    };
    const auto known = [this] { return catalogue.objects().size() - 2; };
    refreshed();
    service.hasMoreActions = true;
    has(30); // the service's cap is 50: it has 30 now, and says that there are more
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, {}, 40)));
    EXPECT_TRUE(catalogue.hasMoreActions(u"field"_s)) << "a larger count may bring them";
    EXPECT_FALSE(catalogue.actionsCapped(u"field"_s));
    has(50);
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, {}, 80)));
    EXPECT_EQ(known(), 50);
    EXPECT_TRUE(catalogue.hasMoreActions(u"field"_s));
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, {}, 160)));
    EXPECT_TRUE(catalogue.actionsCapped(u"field"_s)) << "80 more were asked for, and none came";
    EXPECT_FALSE(catalogue.hasMoreActions(u"field"_s)) << "who asks on would ask for ever";
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, {}, 100)));
    EXPECT_TRUE(catalogue.actionsCapped(u"field"_s));
    EXPECT_EQ(known(), 50) << "none is lost, whatever is asked";
    EXPECT_FALSE(catalogue.actionsCapped(u"field"_s, u"Job"_s));
    service.hasMoreActions = false;
    has(20);
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s)));
    EXPECT_FALSE(catalogue.actionsCapped(u"field"_s));
    EXPECT_EQ(known(), 20) << "that was all of them";
}
