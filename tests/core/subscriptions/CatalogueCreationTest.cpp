// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "CatalogueFixture.h"

#include "base/Json.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using base::Error;
using kaizala::Subscription;
using Outcome = subscriptions::JournalEntry::Outcome;

class CatalogueCreation : public CatalogueFixture
{
public:
    [[nodiscard]] qsizetype atTheService(const QString &objectId) const
    {
        return service.webhooks.value(objectId).size();
    }
    [[nodiscard]] base::Result<Subscription> created(const QString &objectId)
    {
        return support::await(catalogue.create(draft(objectId)));
    }
};

TEST_F(CatalogueCreation, AnAnswerThatIsLostIsLookedFor)
{
    refreshed();
    service.loseAnswerWhere("POST");
    const auto made = created(u"stores"_s);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(made->id.value, u"new-1"_s);
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(atTheService(u"stores"_s), 2);
}

TEST_F(CatalogueCreation, WhatWasNotMadeIsSentOnceMore)
{
    refreshed();
    service.failWhere("POST", 500);
    EXPECT_EQ(created(u"stores"_s).error().httpStatus, 500);
    EXPECT_EQ(service.countOf("POST"), 2) << "once more, after a look; then it is the answer";
    EXPECT_EQ(atTheService(u"stores"_s), 1);
}

TEST_F(CatalogueCreation, AServiceThatCannotBeReachedIsNotTriedAgain)
{
    refreshed();
    service.failWhere("/v1/webhook", 0);
    EXPECT_EQ(created(u"stores"_s).error().kind, Error::Kind::Uncertain);
    EXPECT_EQ(service.countOf("POST"), 1);
}

TEST_F(CatalogueCreation, TheNextTryLooksFirst)
{
    refreshed();
    service.loseAnswerWhere("webhook", 3); // the POST, and both looks
    EXPECT_EQ(created(u"stores"_s).error().kind, Error::Kind::Uncertain);
    ASSERT_EQ(atTheService(u"stores"_s), 2);
    const auto made = created(u"stores"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->id.value, u"new-1"_s);
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(atTheService(u"stores"_s), 2);
}

TEST_F(CatalogueCreation, OnAnObjectThatWasNeverReadTheOlderLikeIsNotTakenForOurs)
{
    service.addWebhook(
        u"stores"_s, u"s2"_s,
        {{u"callBackUrl"_s, u"https://hooks.example.org/new"_s}, {u"events"_s, QJsonArray{u"JobResponse"_s}}});
    service.loseAnswerWhere("POST");
    const auto made = created(u"stores"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->id.value, u"new-1"_s) << "s2 is just like it, but was there before";
    EXPECT_EQ(atTheService(u"stores"_s), 3);
}

TEST_F(CatalogueCreation, TwoOfAKindAtOnceAreTwo)
{
    refreshed();
    service.loseAnswerWhere("POST", 2);
    const auto first = catalogue.create(draft(u"stores"_s));
    const auto second = catalogue.create(draft(u"stores"_s));
    const auto a = support::await(first);
    const auto b = support::await(second);
    ASSERT_TRUE(a && b);
    EXPECT_NE(a->id, b->id);
    EXPECT_EQ(atTheService(u"stores"_s), 3);
}

TEST_F(CatalogueCreation, ACancelledOneIsLookedForToo)
{
    refreshed();
    service.holdWhere("POST");
    auto creating = catalogue.create(draft(u"stores"_s));
    ASSERT_TRUE(support::eventually([&] { return service.held() == 1; })); // the service has made it already
    creating.cancel();
    ASSERT_TRUE(support::eventually([&] { return ids(u"stores"_s) == u"s1 new-1"_s; })) << "it shows";
    const auto made = created(u"stores"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->id.value, u"new-1"_s);
    EXPECT_EQ(service.countOf("POST"), 1);
}

TEST_F(CatalogueCreation, AReplacementIsNotDoubledEither)
{
    refreshed();
    service.putStatus = 405;
    service.loseAnswerWhere("POST");
    kaizala::SubscriptionPatch patch;
    patch.callbackUrl = u"https://b.example/"_s;
    const auto edited = support::await(catalogue.edit({u"f1"_s}, patch));
    ASSERT_TRUE(edited);
    EXPECT_TRUE(edited->replaced);
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(ids(u"field"_s), u"f2 new-1"_s);
}

TEST_F(CatalogueCreation, AReplacementKeepsTheTokenThatOnlyTheServiceKnew)
{
    refreshed();
    service.putStatus = 405;
    service.webhooks[u"field"_s].removeAt(0);
    service.addWebhook(u"field"_s, u"f1"_s, {{u"callBackToken"_s, u"known-to-the-service"_s}}); // since we looked
    kaizala::SubscriptionPatch patch;
    patch.context = u"x"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    EXPECT_EQ(service.webhooks.value(u"field"_s).last()[u"callBackToken"_s].toString(), u"known-to-the-service"_s);
}

TEST_F(CatalogueCreation, AnEditWhoseAnswerIsLostIsDoneWhereTheServiceShowsIt)
{
    refreshed();
    service.loseAnswerWhere("PUT");
    kaizala::SubscriptionPatch patch;
    patch.context = u"x"_s;
    const auto edited = support::await(catalogue.edit({u"f1"_s}, patch));
    ASSERT_TRUE(edited) << edited.error().detail.toStdString();
    EXPECT_FALSE(edited->replaced);
}

TEST_F(CatalogueCreation, ADeletionWhoseAnswerIsLostIsDoneWhereItIsGone)
{
    refreshed();
    service.loseAnswerWhere("DELETE");
    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_EQ(ids(u"field"_s), u"f2"_s);
}

TEST_F(CatalogueCreation, EveryChangeIsToldWithItsOutcome)
{
    refreshed();
    QList<subscriptions::JournalEntry> told;
    QObject::connect(&catalogue, &subscriptions::Catalogue::changeEnded, &catalogue,
                     [&](const subscriptions::JournalEntry &entry) { told.append(entry); });
    kaizala::SubscriptionDraft secret = draft(u"stores"_s);
    secret.callbackToken = base::Secret(QByteArray("very-secret"));
    ASSERT_TRUE(support::await(catalogue.create(secret)));
    kaizala::SubscriptionPatch patch;
    patch.callbackToken = base::Secret(QByteArray("more-secret"));
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    service.failWhere("DELETE", 403);
    ASSERT_FALSE(support::await(catalogue.remove({u"f2"_s})));
    service.failWhere("/v1/webhook", 0);
    ASSERT_FALSE(support::await(catalogue.remove({u"f2"_s})));
    ASSERT_TRUE(support::eventually([&] { return told.size() == 4; }));

    EXPECT_EQ(told.at(0).kind, subscriptions::Change::Kind::Create);
    EXPECT_EQ(told.at(0).id.value, u"new-1"_s);
    EXPECT_EQ(told.at(0).objectName, u"Stores"_s);
    EXPECT_EQ(told.at(0).after.value(u"hasCallbackToken"_s), QJsonValue(true));
    EXPECT_TRUE(told.at(0).before.isEmpty());
    EXPECT_EQ(told.at(1).after.value(u"callbackTokenChanged"_s), QJsonValue(true));
    EXPECT_EQ(told.at(2).outcome, Outcome::Failed);
    EXPECT_FALSE(told.at(2).error.isEmpty());
    EXPECT_EQ(told.at(3).outcome, Outcome::Unknown);
    for (const auto &entry : told)
        EXPECT_FALSE(base::toJsonLine(entry.toJson()).contains("secret")) << "but for hasCallbackToken";
}

TEST_F(CatalogueCreation, AnOldOneThatRemainsWaitsForItsRepair)
{
    refreshed();
    service.putStatus = 405;
    service.failWhere("DELETE", 503);
    QSignalSpy changed(&catalogue, &subscriptions::Catalogue::repairsChanged);
    kaizala::SubscriptionPatch patch;
    patch.context = u"x"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    ASSERT_EQ(catalogue.repairs().size(), 1);
    EXPECT_EQ(catalogue.repairs().first().id.value, u"f1"_s);
    EXPECT_EQ(catalogue.repairs().first().replacement.value, u"new-1"_s);
    EXPECT_FALSE(support::await(catalogue.repair({u"f1"_s})));
    EXPECT_EQ(catalogue.repairs().size(), 1);
    service.failWhere({});
    ASSERT_TRUE(support::await(catalogue.repair({u"f1"_s})));
    EXPECT_TRUE(catalogue.repairs().isEmpty());
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(ids(u"field"_s), u"f2 new-1"_s);
}
