// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionsModel.h"

#include "CatalogueModelFixture.h"
#include "ModelWatch.h"

#include "kaizala/EventType.h"
#include "models/SubscriptionTexts.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using models::SubscriptionsModel;
using subscriptions::Health;

class SubscriptionsModelTest : public CatalogueModelFixture
{
public:
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(shown(model, row, 0, models::IdRole));
        return ids.join(u' ');
    }
    [[nodiscard]] QString cell(const QString &id, int column, int role = Qt::DisplayRole) const
    {
        return model.indexOf({id}).siblingAtColumn(column).data(role).toString();
    }
    [[nodiscard]] qint64 msFromNow(int days) const { return clock.now().addDays(days).toMSecsSinceEpoch(); }

    SubscriptionsModel model{catalogue, clock};
    ModelWatch watch{&model};
};

TEST_F(SubscriptionsModelTest, FollowsTheCatalogueInItsOrder)
{
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.columnCount(), int(SubscriptionsModel::ColumnCount));
    EXPECT_EQ(model.rowCount(), 0);
    refreshed();
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
    EXPECT_EQ(model.at(2)->id.value, u"s1"_s);
    EXPECT_FALSE(model.at(3));
    EXPECT_FALSE(model.at(-1));
    EXPECT_FALSE(model.indexOf({u"none"_s}).isValid());
    EXPECT_EQ(cell(u"s1"_s, SubscriptionsModel::Object), u"Stores"_s);
    EXPECT_EQ(model.indexOf({u"f2"_s}).data(models::ObjectRefRole).value<kaizala::ObjectRef>(), group(u"field"_s));
}

TEST_F(SubscriptionsModelTest, ChangesOnlyWhatChanged)
{
    refreshed();
    const QPersistentModelIndex f2 = model.indexOf({u"f2"_s});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    service.addWebhook(u"field"_s, u"f3"_s);
    service.webhooks[u"field"_s].removeAt(0);
    refreshed();
    EXPECT_EQ(ids(), u"f2 f3 s1"_s);
    EXPECT_EQ(f2.row(), 0);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(reset.size(), 0);
    inserted.clear();
    refreshed();
    EXPECT_EQ(inserted.size(), 0);
}

TEST_F(SubscriptionsModelTest, ObjectsComeGoAndChangePlaces)
{
    refreshed();
    const QPersistentModelIndex f2 = model.indexOf({u"f2"_s});
    service.addWebhook(u"mid"_s, u"m1"_s);
    service.groups = {support::ScriptedService::group(u"stores"_s, u"Shops"_s),
                      support::ScriptedService::group(u"empty"_s, u"Empty"_s),
                      support::ScriptedService::group(u"mid"_s, u"Mid"_s),
                      support::ScriptedService::group(u"field"_s, u"Field"_s)};
    refreshed();
    EXPECT_EQ(ids(), u"s1 m1 f1 f2"_s);
    EXPECT_EQ(f2.row(), 3);
    EXPECT_EQ(cell(u"s1"_s, SubscriptionsModel::Object), u"Shops"_s);
    service.groups.removeAt(0);
    refreshed();
    EXPECT_EQ(ids(), u"m1 f1 f2"_s);
    service.groups = {};
    refreshed();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(f2.isValid());
}

TEST_F(SubscriptionsModelTest, TheServiceMayReorderAnObjectsSubscriptions)
{
    service.addWebhook(u"field"_s, u"f3"_s);
    refreshed();
    const QPersistentModelIndex f3 = model.indexOf({u"f3"_s});
    QJsonArray &list = service.webhooks[u"field"_s];
    list = {list.at(2), list.at(1), list.at(0)};
    refreshed();
    EXPECT_EQ(ids(), u"f3 f2 f1 s1"_s);
    EXPECT_EQ(f3.row(), 0);
}

TEST_F(SubscriptionsModelTest, ShowsHealthWithTheReason)
{
    service.webhooks.clear();
    service.addWebhook(u"field"_s, u"off"_s, {{u"active"_s, false}});
    service.addWebhook(u"field"_s, u"soon"_s, {{u"validity"_s, msFromNow(6)}});
    service.addWebhook(u"field"_s, u"over"_s, {{u"validity"_s, msFromNow(-6)}});
    service.addWebhook(u"field"_s, u"fine"_s, {{u"validity"_s, msFromNow(95)}});
    service.addWebhook(u"field"_s, u"dark"_s);
    refreshed();
    const auto health = [&](const QString &id) {
        return cell(id, SubscriptionsModel::HealthColumn, models::StateRole);
    };
    EXPECT_EQ(health(u"off"_s).toInt(), int(Health::Disabled));
    EXPECT_EQ(health(u"soon"_s).toInt(), int(Health::ExpiresSoon));
    EXPECT_EQ(health(u"over"_s).toInt(), int(Health::Expired));
    EXPECT_EQ(health(u"fine"_s).toInt(), int(Health::Ok));
    EXPECT_EQ(health(u"dark"_s).toInt(), int(Health::Unknown));
    EXPECT_TRUE(cell(u"off"_s, SubscriptionsModel::HealthColumn, Qt::ToolTipRole).contains(u"enable it"_s));
    EXPECT_TRUE(cell(u"off"_s, SubscriptionsModel::HealthColumn, Qt::AccessibleTextRole).startsWith(u"Disabled. "_s));
    EXPECT_FALSE(model.index(0, SubscriptionsModel::Object).data(models::StateRole).isValid());
}

TEST_F(SubscriptionsModelTest, ExpiryIsRelativeAndMovesWithTheClock)
{
    service.addWebhook(u"field"_s, u"x"_s, {{u"validity"_s, msFromNow(95)}});
    refreshed();
    const auto expires = [&](int role) { return cell(u"x"_s, SubscriptionsModel::Expires, role); };
    EXPECT_TRUE(expires(Qt::DisplayRole).startsWith(u"in 3 month"_s));
    EXPECT_TRUE(expires(Qt::ToolTipRole).contains(u"2026-04-20 12:00:00.000 UTC"_s));
    clock.advance(std::chrono::hours(24 * 101));
    EXPECT_TRUE(expires(Qt::DisplayRole).startsWith(u"6 day"_s));
    EXPECT_EQ(cell(u"x"_s, SubscriptionsModel::HealthColumn), u"Expired"_s);
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::Expires), QString());
    EXPECT_FALSE(cell(u"f1"_s, SubscriptionsModel::Expires, Qt::AccessibleTextRole).isEmpty());
}

TEST_F(SubscriptionsModelTest, ShowsCallbackTokenContextAndCreation)
{
    service.addWebhook(u"field"_s, u"x"_s,
                       {{u"callBackUrl"_s, u"https://hooks.example.org:8443/k/7f?secret=1"_s},
                        {u"callBackToken"_s, u"hush"_s},
                        {u"callBackContext"_s, u"two\nlines"_s},
                        {u"ts"_s, msFromNow(-1)}});
    refreshed();
    EXPECT_EQ(cell(u"x"_s, SubscriptionsModel::Callback), u"hooks.example.org:8443/k/7f"_s);
    EXPECT_EQ(cell(u"x"_s, SubscriptionsModel::Callback, models::CopyRole),
              u"https://hooks.example.org:8443/k/7f?secret=1"_s);
    EXPECT_EQ(cell(u"x"_s, SubscriptionsModel::Context), u"two lines"_s);
    EXPECT_EQ(cell(u"x"_s, SubscriptionsModel::TokenSet), u"set"_s);
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::TokenSet), u"none"_s);
    EXPECT_FALSE(cell(u"x"_s, SubscriptionsModel::Created).isEmpty());
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::Created), QString());
    for (int column = 0; column < SubscriptionsModel::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(models::CopyRole), int(models::SortRole)})
            EXPECT_FALSE(cell(u"x"_s, column, role).contains(u"hush"_s)) << column << ' ' << role;
    }
}

TEST_F(SubscriptionsModelTest, ManySubscriptionsReloadQuicklyAndQuietly)
{
    QJsonArray many;
    for (int i = 0; i < 10'000; ++i)
        many.append(QJsonObject{{u"id"_s, u"w%1"_s.arg(i)}, {u"callBackUrl"_s, u"https://h.example/%1"_s.arg(i)}});
    service.webhooks[u"field"_s] = many;
    refreshed();
    ASSERT_EQ(model.rowCount(), 10'001);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex last = model.indexOf({u"w9999"_s});
    many.removeAt(0);
    service.webhooks[u"field"_s] = many;
    ASSERT_TRUE(support::await(catalogue.refreshObject(group(u"field"_s))));
    EXPECT_EQ(model.rowCount(), 10'000);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(inserted.size(), 0);
    EXPECT_EQ(last.row(), 9998);
}

TEST(SubscriptionTexts, CountsEventTypes)
{
    EXPECT_EQ(models::eventTypesText(kaizala::allEventTypeNames()), u"13/13"_s);
    EXPECT_EQ(models::eventTypesText({u"JobCreated"_s, u"jobcreated"_s, u"MemberAdded"_s}), u"2 of 13"_s);
    EXPECT_EQ(models::eventTypesText({}), u"0 of 13"_s);
    EXPECT_TRUE(models::eventTypesText({u"JobCreated"_s, u"PollCreated"_s}).startsWith(u"1 of 13 and 1 other"_s));
}

TEST(SubscriptionTexts, CallbackShowsHostAndPath)
{
    EXPECT_EQ(models::callbackText(u"https://a.example/"_s), u"a.example"_s);
    EXPECT_EQ(models::callbackText(u"https://user:pw@a.example/x?y#z"_s), u"a.example/x"_s);
    EXPECT_EQ(models::callbackText(u"http://[::1]:80/x"_s), u"[::1]:80/x"_s);
    EXPECT_EQ(models::callbackText(u"not a\nurl"_s), u"not a url"_s);
    EXPECT_EQ(models::callbackText({}), QString());
    EXPECT_TRUE(models::callbackText(u"https://аpple.example/"_s).startsWith(u"xn--"_s)) << "a Cyrillic а";
}
