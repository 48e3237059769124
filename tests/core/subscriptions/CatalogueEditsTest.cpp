// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "CatalogueFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using base::Error;
using Load = subscriptions::ObjectState::Load;
using subscriptions::EditOutcome;

class CatalogueEdits : public CatalogueFixture
{
public:
    void SetUp() override { refreshed(); }

    [[nodiscard]] static kaizala::SubscriptionPatch toUrl(const QString &url)
    {
        kaizala::SubscriptionPatch patch;
        patch.callbackUrl = url;
        return patch;
    }
};

TEST_F(CatalogueEdits, CreatesAndReadsBack)
{
    const base::Result<kaizala::Subscription> made = support::await(catalogue.create(draft(u"stores"_s)));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->id.value, u"new-1"_s);
    EXPECT_TRUE(made->createdAt.isValid()) << "only the service knows this";
    EXPECT_EQ(ids(u"stores"_s), u"s1 new-1"_s);
}

TEST_F(CatalogueEdits, ARefusedCreationChangesNothing)
{
    service.failWhere("POST", 400);
    EXPECT_EQ(support::await(catalogue.create(draft(u"stores"_s))).error().httpStatus, 400);
    EXPECT_EQ(ids(u"stores"_s), u"s1"_s);
}

TEST_F(CatalogueEdits, ShowsWhatWasSentWhereItCannotBeReadBack)
{
    service.failWhere("GET /v1/webhook", 500);
    const base::Result<kaizala::Subscription> made = support::await(catalogue.create(draft(u"stores"_s)));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->callbackUrl, u"https://hooks.example.org/new"_s);
    EXPECT_EQ(ids(u"stores"_s), u"s1 new-1"_s);
    EXPECT_EQ(catalogue.state(group(u"stores"_s)).load, Load::Failed);
}

TEST_F(CatalogueEdits, ShowsWhatWasSentWhereTheServiceDoesNotListItYet)
{
    service.showsCreated = false;
    ASSERT_TRUE(support::await(catalogue.create(draft(u"stores"_s))));
    EXPECT_EQ(ids(u"stores"_s), u"s1 new-1"_s);
}

TEST_F(CatalogueEdits, CreatingOnAnUnknownObjectMakesItKnown)
{
    ASSERT_TRUE(support::await(catalogue.create(draft(u"elsewhere"_s))));
    EXPECT_EQ(objectIds(), u"field stores elsewhere"_s);
    EXPECT_EQ(ids(u"elsewhere"_s), u"new-1"_s);
    refreshed();
    EXPECT_EQ(ids(u"elsewhere"_s), u"new-1"_s);
}

TEST_F(CatalogueEdits, AnAnswerFromBeforeACreationDoesNotHideIt)
{
    service.holdWhere("GET /v1/webhook?objectId=stores");
    const base::Pending<> reading = catalogue.refreshObject(group(u"stores"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; })); // its answer is made up: s1 alone
    const base::Pending<kaizala::Subscription> creating = catalogue.create(draft(u"stores"_s));
    ASSERT_TRUE(support::eventually([&] { return ids(u"stores"_s) == u"s1 new-1"_s; }));
    service.release();
    ASSERT_TRUE(support::await(creating));
    ASSERT_TRUE(support::await(reading));
    EXPECT_EQ(ids(u"stores"_s), u"s1 new-1"_s);
}

TEST_F(CatalogueEdits, AnAnswerFromBeforeADeletionDoesNotBringItBack)
{
    service.holdWhere("GET /v1/webhook?objectId=field");
    const base::Pending<> reading = catalogue.refreshObject(group(u"field"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_EQ(ids(u"field"_s), u"f2"_s);
    QStringList seen;
    QObject::connect(&catalogue, &subscriptions::Catalogue::subscriptionsChanged, &catalogue,
                     [&] { seen.append(ids(u"field"_s)); });
    service.release();
    ASSERT_TRUE(support::await(reading));
    EXPECT_FALSE(seen.contains(u"f1 f2"_s));
    EXPECT_EQ(ids(u"field"_s), u"f2"_s);
}

TEST_F(CatalogueEdits, EditsWithPut)
{
    const base::Result<EditOutcome> edited = support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s)));
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->id.value, u"f1"_s);
    EXPECT_FALSE(edited->replaced);
    EXPECT_EQ(catalogue.subscription({u"f1"_s})->callbackUrl, u"https://b.example/"_s);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s) << "in its place";
    EXPECT_EQ(service.countOf("POST"), 0);
    ASSERT_TRUE(support::eventually([&] { return catalogue.state(group(u"field"_s)).load == Load::Loaded; }));
}

TEST_F(CatalogueEdits, EnablingShowsAtOnce)
{
    kaizala::SubscriptionPatch patch;
    patch.active = true;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    EXPECT_EQ(catalogue.subscription({u"f1"_s})->active, true);
}

TEST_F(CatalogueEdits, AnEmptyEditAsksNobody)
{
    service.log.clear();
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, {})));
    EXPECT_TRUE(service.log.isEmpty());
}

TEST_F(CatalogueEdits, UnknownSubscriptionsAreNotFound)
{
    EXPECT_EQ(support::await(catalogue.edit({u"x"_s}, toUrl(u"https://b/"_s))).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(support::await(catalogue.remove({u"x"_s})).error().kind, Error::Kind::NotFound);
}

class CatalogueEditsWithoutPut : public CatalogueEdits, public testing::WithParamInterface<int>
{
public:
    void SetUp() override
    {
        CatalogueEdits::SetUp();
        service.putStatus = GetParam();
    }
};
INSTANTIATE_TEST_SUITE_P(Statuses, CatalogueEditsWithoutPut, testing::Values(404, 405));

TEST_P(CatalogueEditsWithoutPut, CreatesTheReplacementThenDeletesTheOldOne)
{
    service.log.clear();
    const base::Result<EditOutcome> edited = support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s)));
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->id.value, u"new-1"_s);
    EXPECT_TRUE(edited->replaced);
    EXPECT_FALSE(edited->oldRemains);
    const auto place = [&](const QByteArray &verb) {
        return std::find_if(service.log.begin(), service.log.end(),
                            [&](const QByteArray &line) { return line.startsWith(verb); });
    };
    EXPECT_LT(place("POST"), place("DELETE"));
    EXPECT_EQ(ids(u"field"_s), u"f2 new-1"_s);
    EXPECT_EQ(catalogue.subscription({u"new-1"_s})->eventTypes, QStringList{u"JobCreated"_s}) << "kept from the old";
}

TEST_P(CatalogueEditsWithoutPut, TellsWhenTheOldOneRemains)
{
    service.failWhere("DELETE", 503);
    const base::Result<EditOutcome> edited = support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s)));
    ASSERT_TRUE(edited);
    ASSERT_TRUE(edited->oldRemains);
    EXPECT_EQ(edited->oldRemains->httpStatus, 503);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2 new-1"_s);
}

TEST_P(CatalogueEditsWithoutPut, ARefusedReplacementLeavesTheOldOneAlone)
{
    service.failWhere("POST", 400);
    EXPECT_EQ(support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s))).error().httpStatus, 400);
    EXPECT_EQ(service.countOf("DELETE"), 0);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
}

TEST_P(CatalogueEditsWithoutPut, CannotDisable)
{
    kaizala::SubscriptionPatch patch;
    patch.active = false;
    EXPECT_EQ(support::await(catalogue.edit({u"f1"_s}, patch)).error().kind, Error::Kind::InvalidInput);
    EXPECT_EQ(service.countOf("POST"), 0) << "a replacement would be active";
}

TEST_F(CatalogueEdits, WhatIsGoneAtTheServiceIsNotBroughtBackByAnEdit)
{
    service.webhooks[u"field"_s].removeAt(0); // somebody else deleted f1
    const base::Result<EditOutcome> edited = support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s)));
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(service.countOf("POST"), 0);
    EXPECT_EQ(ids(u"field"_s), u"f2"_s);
}

TEST_F(CatalogueEdits, OtherRefusalsOfPutAreFailures)
{
    service.failWhere("PUT", 400);
    EXPECT_EQ(support::await(catalogue.edit({u"f1"_s}, toUrl(u"https://b.example/"_s))).error().httpStatus, 400);
    EXPECT_EQ(service.countOf("POST"), 0);
    EXPECT_NE(catalogue.subscription({u"f1"_s})->callbackUrl, u"https://b.example/"_s);
}

TEST_F(CatalogueEdits, RemovesFromTheServiceAndTheList)
{
    QSignalSpy changed(&catalogue, &subscriptions::Catalogue::subscriptionsChanged);
    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_EQ(ids(), u"f2 s1"_s);
    EXPECT_EQ(service.webhooks.value(u"field"_s).size(), 1);
    EXPECT_GE(changed.size(), 1);
}

TEST_F(CatalogueEdits, AFailedRemovalKeepsTheRow)
{
    service.failWhere("DELETE", 0);
    EXPECT_EQ(support::await(catalogue.remove({u"f1"_s})).error().kind, Error::Kind::Network);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
}

TEST_F(CatalogueEdits, RemovingWhatIsGoneAlreadyIsDone)
{
    service.webhooks[u"field"_s].removeAt(0);
    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_EQ(ids(u"field"_s), u"f2"_s);
}

TEST_F(CatalogueEdits, A404OnDeletingWhatIsStillListedIsAFailure)
{
    service.failWhere("DELETE", 404);
    EXPECT_EQ(support::await(catalogue.remove({u"f1"_s})).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
}

TEST_F(CatalogueEdits, CancellingACreationAbortsTheRequest)
{
    service.holdWhere("POST");
    base::Pending<kaizala::Subscription> creating = catalogue.create(draft(u"field"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; }));
    creating.cancel();
    ASSERT_TRUE(support::eventually([&] { return service.open == 0; }));
    EXPECT_EQ(support::await(creating).error().kind, Error::Kind::Cancelled);
}
