// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "CatalogueFixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using Load = subscriptions::ObjectState::Load;
using subscriptions::Catalogue;
using Refresh = Catalogue::Refresh;

//! Many groups: "g0" to "g39" beside those of the fixture.
class CatalogueRefresh : public CatalogueFixture
{
public:
    void manyGroups()
    {
        for (int i = 0; i < 40; ++i)
            service.addGroup(u"g%1"_s.arg(i), u"Group %1"_s.arg(i));
    }
    [[nodiscard]] qsizetype count(Load load) const
    {
        const auto objects = catalogue.objects();
        return std::ranges::count_if(
            objects, [this, load](const auto &object) { return catalogue.state(object.ref).load == load; });
    }
    //! A refresh of 42 objects that is cancelled when some have been read; how many times the service was asked for
    //! subscriptions.
    qsizetype cancelledInTheMiddle()
    {
        base::Pending<> pending = catalogue.refresh();
        EXPECT_TRUE(support::eventually([&] { return catalogue.objectsDone() >= 10; }));
        pending.cancel();
        EXPECT_TRUE(support::eventually([&] { return !catalogue.isRefreshing(); }));
        return service.countOf("/v1/webhook");
    }
};

TEST_F(CatalogueRefresh, WhatMayPassIsAskedAgainBehindTheOthers)
{
    manyGroups();
    QStringList failed;
    QObject::connect(&catalogue, &Catalogue::subscriptionsChanged, &catalogue, [&](const kaizala::ObjectRef &ref) {
        if (catalogue.state(ref).load == Load::Failed)
            failed.append(ref.id);
    });
    for (const int status : {500, 503, 0}) {
        service.log.clear();
        service.failNext("objectId=field", 2, status);
        refreshed();
        EXPECT_EQ(service.countOf("objectId=field"), 3);
        EXPECT_EQ(service.countOf("/v1/webhook"), 44);
        EXPECT_GT(service.log.lastIndexOf("GET /v1/webhook?objectId=field&objectType=Group"), 40) << "at the end";
        EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
        EXPECT_EQ(catalogue.refreshFailures(), 0);
    }
    EXPECT_TRUE(failed.isEmpty()) << failed.join(u' ').toStdString();
}

TEST_F(CatalogueRefresh, WhatStaysSoHasFailedThen)
{
    service.failWhere("objectId=field", 500);
    QSignalSpy progress(&catalogue, &Catalogue::refreshProgress);
    refreshed();
    EXPECT_EQ(service.countOf("objectId=field"), 3) << "once, and two more times";
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Failed);
    EXPECT_EQ(catalogue.refreshFailures(), 1);
    EXPECT_EQ(progress.last().at(0).toInt(), 2) << "it is done with, too";
    EXPECT_TRUE(catalogue.refreshedAt().isValid());
    EXPECT_TRUE(catalogue.canContinue());

    service.failWhere({});
    service.log.clear();
    ASSERT_TRUE(support::await(catalogue.refresh(Refresh::Continue)));
    EXPECT_EQ(service.countOf("/v1/webhook"), 1);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
    EXPECT_FALSE(catalogue.canContinue());
}

TEST_F(CatalogueRefresh, ARefusalIsNotAskedAgain)
{
    service.failWhere("objectId=field", 403);
    refreshed();
    EXPECT_EQ(service.countOf("objectId=field"), 1);
    EXPECT_EQ(catalogue.state(group(u"field"_s)).load, Load::Failed);
}

TEST_F(CatalogueRefresh, TheGroupsAndTheSubGroupsAreAskedAgainToo)
{
    service.addGroup(u"region"_s, u"Region"_s, true);
    service.subGroups[u"region"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s)};
    service.failNext("GET /v1/groups?", 2);
    refreshed();
    EXPECT_EQ(objectIds(), u"field stores region north"_s);
    service.failNext("/subGroups", 2);
    refreshed();
    EXPECT_FALSE(catalogue.state(group(u"region"_s)).childrenError);
    EXPECT_EQ(catalogue.refreshFailures(), 0);
}

TEST_F(CatalogueRefresh, PausedItBeginsNoOtherCall)
{
    manyGroups();
    QSignalSpy paused(&catalogue, &Catalogue::refreshPaused);
    catalogue.setPaused(true);
    EXPECT_FALSE(catalogue.isPaused()) << "there is nothing to pause";
    const base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return catalogue.objectsDone() >= 5; }));
    catalogue.setPaused(true);
    ASSERT_TRUE(support::eventually([&] { return count(Load::Loading) == 0; })) << "what has begun ends";
    const auto read = count(Load::Loaded);
    EXPECT_LT(read, 42);
    const qsizetype asked = service.log.size();
    ASSERT_TRUE(support::await(catalogue.refreshObject(group(u"g39"_s)))) << "what the user asks for goes on";
    EXPECT_EQ(service.log.size(), asked + 1);
    EXPECT_EQ(count(Load::Loaded), read + 1);
    EXPECT_TRUE(catalogue.isPaused());
    EXPECT_TRUE(catalogue.isRefreshing());
    catalogue.setPaused(false);
    ASSERT_TRUE(support::await(pending));
    EXPECT_FALSE(catalogue.isPaused());
    EXPECT_EQ(paused.size(), 2);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
}

TEST_F(CatalogueRefresh, CancelledWhilePausedItEnds)
{
    manyGroups();
    base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return catalogue.objectsDone() >= 5; }));
    catalogue.setPaused(true);
    pending.cancel();
    ASSERT_TRUE(support::eventually([&] { return !catalogue.isRefreshing(); }));
    EXPECT_FALSE(catalogue.isPaused());
    ASSERT_TRUE(support::await(client.groups(kaizala::Priority::Background))) << "nothing is held up any more";
}

TEST_F(CatalogueRefresh, ACatalogueThatGoesWhilePausedHoldsNobodyUp)
{
    auto shortLived = std::make_unique<Catalogue>(client);
    const base::Pending<> pending = shortLived->refresh();
    shortLived->setPaused(true);
    EXPECT_TRUE(shortLived->isPaused());
    shortLived.reset();
    ASSERT_TRUE(support::await(client.groups(kaizala::Priority::Background)));
}

TEST_F(CatalogueRefresh, ContinuesWhereACancelledOneStopped)
{
    manyGroups();
    refreshed();
    service.log.clear();
    EXPECT_FALSE(catalogue.canContinue());
    const qsizetype asked = cancelledInTheMiddle();
    ASSERT_LT(asked, 42);
    EXPECT_TRUE(catalogue.canContinue());
    EXPECT_TRUE(catalogue.unfinishedSince().isValid());
    service.log.clear();
    ASSERT_TRUE(support::await(catalogue.refresh(Refresh::Continue)));
    EXPECT_EQ(service.countOf("/v1/webhook"), 42 - asked);
    EXPECT_EQ(service.countOf("GET /v1/groups?"), 1) << "there may be new ones";
    EXPECT_EQ(catalogue.objectsTotal(), 0);
    EXPECT_FALSE(catalogue.canContinue());
    EXPECT_FALSE(catalogue.unfinishedSince().isValid());

    service.log.clear();
    ASSERT_TRUE(support::await(catalogue.refresh(Refresh::Continue)));
    EXPECT_EQ(service.countOf("/v1/webhook"), 42) << "nothing to continue: everything";
}

TEST_F(CatalogueRefresh, ReadingAllAsksThoseAgainThatACancelledOneRead)
{
    manyGroups();
    cancelledInTheMiddle();
    service.log.clear();
    refreshed();
    EXPECT_EQ(service.countOf("/v1/webhook"), 42);
}

TEST_F(CatalogueRefresh, WhatTheUserReadsMeanwhileIsNotReadAgain)
{
    manyGroups();
    service.holdWhere("/v1/webhook");
    const base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return service.held() == Catalogue::MostParallel; }));
    service.holdWhere("objectId=field");
    ASSERT_TRUE(support::await(catalogue.refreshObject(group(u"g39"_s))));
    service.release();
    ASSERT_TRUE(support::await(pending));
    EXPECT_EQ(service.countOf("objectId=g39"), 1);
}

TEST_F(CatalogueRefresh, CallsThatWaitForTheirTurnAreGivenUpWithIt)
{
    manyGroups();
    client.setRateLimit({5, std::chrono::minutes(10)}); // the groups and four more
    base::Pending<> pending = catalogue.refresh();
    ASSERT_TRUE(support::eventually([&] { return client.rateGate().waiting() == Catalogue::MostParallel; }));
    pending.cancel();
    ASSERT_TRUE(support::eventually([&] { return !catalogue.isRefreshing(); }));
    EXPECT_TRUE(support::eventually([&] { return client.rateGate().waiting() == 0; }));
    EXPECT_EQ(service.countOf("/v1/webhook"), 4);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s) << "what was answered is kept";
    EXPECT_NE(catalogue.state(group(u"g39"_s)).load, Load::Loading);
}

TEST_F(CatalogueRefresh, ALockedKeychainStopsIt)
{
    struct Locked final : kaizala::TokenProvider
    {
        int asked = 0;
        base::Pending<base::Secret> accessToken() override
        {
            if (++asked > 5)
                return base::ready<base::Secret>(base::fail(base::Error::Kind::SecretLocked, u"locked"_s));
            return base::ready<base::Secret>(base::Secret(QByteArray("token")));
        }
        base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override { return accessToken(); }
    } tokens;
    client.setTokenProvider(&tokens);
    manyGroups();
    const base::Result<> outcome = support::await(catalogue.refresh());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::SecretLocked);
    EXPECT_LT(tokens.asked, 20) << "not one failure per object";
    client.setTokenProvider(&service);
    EXPECT_TRUE(catalogue.canContinue());
    service.log.clear();
    ASSERT_TRUE(support::await(catalogue.refresh(Refresh::Continue)));
    EXPECT_EQ(service.countOf("/v1/webhook"), 42 - 4);
}

TEST_F(CatalogueRefresh, ASignInThatIsNoGoodAnyMoreStopsIt)
{
    manyGroups();
    service.refuseTokenWhere("/v1/webhook");
    const base::Result<> outcome = support::await(catalogue.refresh());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Unauthorized);
    EXPECT_LT(service.countOf("/v1/webhook"), 20) << "not one refusal per object";
    EXPECT_EQ(count(Load::Failed), 0);
    EXPECT_TRUE(catalogue.canContinue());
}

TEST_F(CatalogueRefresh, LearntObjectsAreLeftAloneUntilSomebodyAsks)
{
    const kaizala::ObjectRef pack{kaizala::ObjectType::ActionPackage, u"pack"_s};
    service.addWebhook(u"pack"_s, u"p1"_s, {{u"objectType"_s, u"ActionPackage"_s}});
    catalogue.learnObject({pack, u"Pack"_s, {}, false});
    catalogue.learnObject({group(u"field"_s), {}, {}, false});
    refreshed();
    EXPECT_EQ(objectIds(), u"field stores pack"_s);
    EXPECT_TRUE(catalogue.object(pack)->learnt);
    EXPECT_FALSE(catalogue.object(group(u"field"_s))->learnt) << "the service names it";
    EXPECT_EQ(service.countOf("objectId=pack"), 0);
    ASSERT_TRUE(support::await(catalogue.refreshObject(pack)));
    EXPECT_EQ(catalogue.subscriptions(pack).size(), 1);
    refreshed();
    EXPECT_EQ(service.countOf("objectId=pack"), 2) << "from then on";
    catalogue.addObject({pack, u"Our pack"_s, {}, false});
    EXPECT_FALSE(catalogue.object(pack)->learnt);
    catalogue.removeObject(pack);
    EXPECT_FALSE(catalogue.object(pack));
    EXPECT_TRUE(catalogue.gone().isEmpty()) << "it was taken away here";
    catalogue.removeObject(group(u"field"_s));
    EXPECT_TRUE(catalogue.object(group(u"field"_s)));
}

TEST_F(CatalogueRefresh, ActionsOfOneTypeLeaveTheOthersAlone)
{
    const auto action = [](const QString &id, const QString &type) {
        return QJsonObject{{u"referenceId"_s, id}, {u"actionType"_s, type}};
    };
    service.actions[u"field"_s] = {action(u"j1"_s, u"Job"_s), action(u"s1"_s, u"Survey"_s)};
    refreshed();
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s)));
    EXPECT_EQ(objectIds(), u"field j1 s1 stores"_s);
    EXPECT_EQ(catalogue.object({kaizala::ObjectType::Action, u"j1"_s})->actionType, u"Job"_s);
    service.actions[u"field"_s] = {action(u"j2"_s, u"Job"_s)};
    service.hasMoreActions = true;
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, u"job"_s)));
    EXPECT_EQ(service.countOf("actionType=job"), 1);
    EXPECT_EQ(objectIds(), u"field j1 s1 stores"_s) << "none of that type, but there are more";
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, u"Job"_s, 500)));
    EXPECT_EQ(service.countOf("count=500"), 1);
    EXPECT_EQ(objectIds(), u"field j2 j1 s1 stores"_s);
    EXPECT_TRUE(catalogue.hasMoreActions(u"field"_s, u"Job"_s));
    EXPECT_FALSE(catalogue.hasMoreActions(u"field"_s));
    service.hasMoreActions = false;
    ASSERT_TRUE(support::await(catalogue.loadActions(u"field"_s, u"Job"_s)));
    EXPECT_EQ(objectIds(), u"field j2 s1 stores"_s);
    EXPECT_FALSE(catalogue.hasMoreActions(u"field"_s, u"job"_s));
}
