// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What others changed at the service, and what was changed from here, told apart.
#include "CatalogueFixture.h"

using namespace Qt::StringLiterals;
using subscriptions::Catalogue;
using subscriptions::Field;
using subscriptions::Fields;
using subscriptions::Mark;
using subscriptions::ServiceChange;

class CatalogueMarks : public CatalogueFixture
{
public:
    void SetUp() override
    {
        QObject::connect(&catalogue, &Catalogue::changedAtService, &catalogue,
                         [this](const QList<ServiceChange> &changes) { told += changes; });
        refreshed();
    }
    //! Somebody else gives a webhook another value.
    void change(const QString &objectId, int index, const QString &key, const QJsonValue &value)
    {
        QJsonObject webhook = service.webhooks[objectId].at(index).toObject();
        webhook.insert(key, value);
        service.webhooks[objectId].replace(index, webhook);
    }
    [[nodiscard]] Mark::Kind kindOf(const QString &id) const { return catalogue.mark({id}).kind; }
    //! "id:kind" of what was told so far.
    [[nodiscard]] QString news() const
    {
        QStringList words;
        for (const ServiceChange &one : told)
            words.append(u"%1:%2"_s.arg(one.id().value).arg(int(one.kind)));
        return words.join(u' ');
    }

    QList<ServiceChange> told;
};

TEST_F(CatalogueMarks, TheFirstLookMarksNothing)
{
    EXPECT_EQ(catalogue.marked(), 0);
    refreshed();
    EXPECT_EQ(catalogue.marked(), 0);
    EXPECT_TRUE(catalogue.gone().isEmpty());
}

TEST_F(CatalogueMarks, NewChangedAndGone)
{
    service.addWebhook(u"stores"_s, u"s2"_s);
    change(u"field"_s, 0, u"callBackUrl"_s, u"https://elsewhere.example/"_s);
    change(u"field"_s, 0, u"validity"_s, u"1900000000000"_s);
    service.webhooks[u"field"_s].removeAt(1);
    refreshed();
    EXPECT_EQ(kindOf(u"s2"_s), Mark::Kind::New);
    EXPECT_EQ(kindOf(u"s1"_s), Mark::Kind::None);
    EXPECT_EQ(catalogue.mark({u"f1"_s}), (Mark{Mark::Kind::Changed, Field::CallbackUrl | Field::ValidUntil}));
    ASSERT_EQ(catalogue.gone().size(), 1);
    EXPECT_EQ(catalogue.gone().first().id().value, u"f2"_s);
    EXPECT_EQ(catalogue.gone().first().objectName, u"Field"_s);
    EXPECT_EQ(catalogue.marked(), 2);

    ASSERT_TRUE(support::eventually([&] { return told.size() == 3; }));
    EXPECT_EQ(news(), u"f1:1 f2:2 s2:0"_s);
    EXPECT_EQ(told.first().before->callbackUrl, u"https://hooks.example.org/k"_s);
    EXPECT_EQ(told.first().after->callbackUrl, u"https://elsewhere.example/"_s);
    EXPECT_TRUE(told.first().seenAt.isValid());

    refreshed();
    EXPECT_EQ(kindOf(u"s2"_s), Mark::Kind::New) << "until somebody has looked";
    EXPECT_EQ(told.size(), 3) << "but it is told once";
    catalogue.clearMarks();
    EXPECT_EQ(catalogue.marked(), 0);
    EXPECT_TRUE(catalogue.gone().isEmpty());
}

TEST_F(CatalogueMarks, AnotherOrderOrCaseIsNoChange)
{
    change(u"field"_s, 0, u"events"_s, QJsonArray{u"JOBCREATED"_s});
    change(u"field"_s, 0, u"ts"_s, u"1700000000000"_s);
    change(u"field"_s, 0, u"active"_s, true);
    refreshed();
    EXPECT_EQ(catalogue.marked(), 0);
}

TEST_F(CatalogueMarks, WhatIsChangedFromHereIsNoMark)
{
    ASSERT_TRUE(support::await(catalogue.create(draft(u"stores"_s))));
    kaizala::SubscriptionPatch patch;
    patch.callbackUrl = u"https://b.example/"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    ASSERT_TRUE(support::await(catalogue.remove({u"f2"_s})));
    ASSERT_TRUE(support::eventually([&] { return service.open == 0; }));
    refreshed();
    EXPECT_EQ(catalogue.marked(), 0);
    EXPECT_TRUE(catalogue.gone().isEmpty());

    service.putStatus = 404; // and by replacement
    patch.callbackUrl = u"https://c.example/"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    refreshed();
    EXPECT_EQ(catalogue.marked(), 0);
    EXPECT_TRUE(catalogue.gone().isEmpty());
    EXPECT_FALSE(support::eventually([&] { return !told.isEmpty(); }, std::chrono::milliseconds(300)));
}

TEST_F(CatalogueMarks, AnEditTakesTheMarkAway)
{
    change(u"field"_s, 0, u"callBackContext"_s, u"theirs"_s);
    refreshed();
    EXPECT_EQ(kindOf(u"f1"_s), Mark::Kind::Changed);
    kaizala::SubscriptionPatch patch;
    patch.context = u"ours"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    EXPECT_EQ(kindOf(u"f1"_s), Mark::Kind::None);
    ASSERT_TRUE(support::eventually([&] { return service.open == 0; }));
    EXPECT_EQ(catalogue.marked(), 0);
}

TEST_F(CatalogueMarks, AGroupThatVanishesTakesItsSubscriptionsAlong)
{
    service.groups.removeAt(0);
    refreshed();
    EXPECT_EQ(catalogue.gone().size(), 2);
    EXPECT_EQ(catalogue.gone().first().objectName, u"Field"_s);
    ASSERT_TRUE(support::eventually([&] { return told.size() == 2; }));
}

TEST_F(CatalogueMarks, WhatIsOnANewGroupIsNew)
{
    service.addGroup(u"late"_s, u"Late"_s);
    service.addWebhook(u"late"_s, u"l1"_s);
    refreshed();
    EXPECT_EQ(kindOf(u"l1"_s), Mark::Kind::New);
    catalogue.addObject({group(u"by hand"_s), {}, {}, false});
    service.addWebhook(u"by%20hand"_s, u"h1"_s);
    refreshed();
    EXPECT_EQ(kindOf(u"h1"_s), Mark::Kind::None) << "the object is new to us alone";
}
