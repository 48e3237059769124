// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionsFilter.h"

#include "CatalogueModelFixture.h"
#include "ModelWatch.h"

#include "models/SubscriptionsModel.h"

using namespace Qt::StringLiterals;
using models::SubscriptionsModel;
using subscriptions::Health;

class SubscriptionsFilterTest : public CatalogueModelFixture
{
public:
    void SetUp() override
    {
        service.addGroup(u"region"_s, u"Region"_s, true);
        service.subGroups[u"region"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s, true)};
        service.subGroups[u"north"_s] = {support::ScriptedService::group(u"oslo"_s, u"Oslo"_s)};
        service.addWebhook(u"region"_s, u"r1"_s, {{u"active"_s, false}});
        service.addWebhook(u"oslo"_s, u"o1"_s,
                           {{u"events"_s, QJsonArray{u"MemberAdded"_s, u"PollCreated"_s}},
                            {u"callBackUrl"_s, u"https://oslo.example/path?tenant=nine"_s},
                            {u"validity"_s, clock.now().addDays(400).toMSecsSinceEpoch()}});
        filter.setSourceModel(&model);
        refreshed();
    }
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(shown(filter, row, 0, models::IdRole));
        return ids.join(u' ');
    }

    SubscriptionsModel model{catalogue, clock};
    models::SubscriptionsFilter filter;
    ModelWatch watch{&filter};
};

TEST_F(SubscriptionsFilterTest, AnObjectMeansItsSubGroupsToo)
{
    EXPECT_EQ(ids(), u"f1 f2 s1 r1 o1"_s);
    filter.setObject(group(u"region"_s));
    EXPECT_EQ(ids(), u"r1 o1"_s);
    filter.setObject(group(u"north"_s));
    EXPECT_EQ(ids(), u"o1"_s);
    filter.setObject(kaizala::ObjectRef{kaizala::ObjectType::Action, u"region"_s});
    EXPECT_EQ(ids(), QString());
    filter.setObject({});
    filter.setObjectType(kaizala::ObjectType::Action);
    EXPECT_EQ(ids(), QString());
    filter.setObjectType(kaizala::ObjectType::Group);
    EXPECT_EQ(ids(), u"f1 f2 s1 r1 o1"_s);
    EXPECT_FALSE(filter.isFiltering()) << "a place in the tree is no filter";
}

TEST_F(SubscriptionsFilterTest, EveryWordHasToOccurSomewhere)
{
    filter.setText(u"  OSLO   member "_s);
    EXPECT_EQ(ids(), u"o1"_s);
    EXPECT_TRUE(filter.isFiltering());
    filter.setText(u"oslo jobcreated"_s);
    EXPECT_EQ(ids(), QString());
    filter.setText(u"tenant=nine"_s);
    EXPECT_EQ(ids(), u"o1"_s) << "also what the cell leaves out";
    filter.setText(u"s1"_s);
    EXPECT_EQ(ids(), u"s1"_s);
}

TEST_F(SubscriptionsFilterTest, EventTypeAndHealth)
{
    filter.setEventType(u"memberadded"_s);
    EXPECT_EQ(ids(), u"o1"_s);
    filter.setEventType(u"Member"_s);
    EXPECT_EQ(ids(), QString()) << "whole names";
    filter.setEventType({});
    filter.setHealth(Health::Disabled);
    EXPECT_EQ(ids(), u"r1"_s);
    filter.setHealth(Health::Ok);
    EXPECT_EQ(ids(), u"o1"_s);
    filter.setText(u"x"_s);
    filter.clear();
    EXPECT_FALSE(filter.isFiltering());
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST_F(SubscriptionsFilterTest, StaysRightWhileTheCatalogueChanges)
{
    filter.setHealth(Health::Disabled);
    kaizala::SubscriptionPatch enable;
    enable.active = true;
    ASSERT_TRUE(support::await(catalogue.edit({u"r1"_s}, enable)));
    EXPECT_EQ(ids(), QString());
    filter.clear();
    filter.setObject(group(u"region"_s));
    service.subGroups[u"region"_s] = {};
    service.addGroup(u"oslo"_s, u"Oslo"_s); // no longer below it
    refreshed();
    EXPECT_EQ(ids(), u"r1"_s);
}

TEST_F(SubscriptionsFilterTest, SortsByWhatIsMeant)
{
    filter.sort(SubscriptionsModel::HealthColumn);
    EXPECT_TRUE(ids().startsWith(u"o1"_s));
    EXPECT_TRUE(ids().endsWith(u"r1"_s));
    filter.sort(SubscriptionsModel::Expires, Qt::DescendingOrder);
    EXPECT_TRUE(ids().startsWith(u"o1"_s));
    filter.sort(SubscriptionsModel::Object);
    EXPECT_EQ(ids(), u"f1 f2 o1 r1 s1"_s);
}
