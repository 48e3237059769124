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

TEST_F(SubscriptionsModelTest, FindsDuplicatesOnOneObjectAndNamesTheOthers)
{
    const auto add = [this](const QString &object, const QString &id, const QJsonArray &events, const QString &url) {
        service.addWebhook(object, id, {{u"events"_s, events}, {u"callBackUrl"_s, url}});
    };
    service.webhooks.clear();
    const QString url = u"https://a.example/x"_s;
    add(u"field"_s, u"one"_s, {u"JobCreated"_s, u"MemberAdded"_s}, url);
    add(u"field"_s, u"two"_s, {u"memberadded"_s, u"JobCreated"_s}, url);
    add(u"field"_s, u"less"_s, {u"JobCreated"_s}, url);
    add(u"field"_s, u"else"_s, {u"JobCreated"_s, u"MemberAdded"_s}, u"https://b.example/x"_s);
    add(u"stores"_s, u"far"_s, {u"JobCreated"_s, u"MemberAdded"_s}, url);
    refreshed();
    const int column = SubscriptionsModel::Duplicates;
    EXPECT_EQ(cell(u"one"_s, column), u"1 more"_s);
    EXPECT_TRUE(cell(u"one"_s, column, Qt::ToolTipRole).endsWith(u"\ntwo"_s));
    EXPECT_TRUE(cell(u"two"_s, column, Qt::ToolTipRole).endsWith(u"\none"_s));
    for (const QString &id : {u"less"_s, u"else"_s, u"far"_s}) {
        EXPECT_EQ(cell(id, column), QString()) << id.toStdString();
        EXPECT_EQ(cell(id, column, Qt::ToolTipRole), QString()) << id.toStdString();
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    service.webhooks[u"field"_s].removeAt(1);
    refreshed();
    EXPECT_EQ(cell(u"one"_s, column), QString()) << "the only one now, though it did not change itself";
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SubscriptionsModelTest, ManyDuplicatesAreCountedNotListed)
{
    service.webhooks.clear();
    for (int i = 0; i < 30; ++i)
        service.addWebhook(u"field"_s, u"w%1"_s.arg(i));
    refreshed();
    EXPECT_EQ(cell(u"w3"_s, SubscriptionsModel::Duplicates), u"29 more"_s);
    const QString tip = cell(u"w3"_s, SubscriptionsModel::Duplicates, Qt::ToolTipRole);
    EXPECT_EQ(tip.count(u'\n'), 11);
    EXPECT_TRUE(tip.endsWith(u"and 19 more"_s)) << tip.toStdString();
}

TEST_F(SubscriptionsModelTest, WithoutATokenNothingIsSure)
{
    service.addWebhook(u"field"_s, u"off"_s, {{u"active"_s, false}});
    refreshed();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAccountToken(subscriptions::AccountToken::Unusable);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::HealthColumn), u"Token unusable"_s);
    EXPECT_TRUE(cell(u"f1"_s, SubscriptionsModel::HealthColumn, Qt::ToolTipRole).contains(u"Sign in"_s));
    EXPECT_EQ(cell(u"off"_s, SubscriptionsModel::HealthColumn), u"Disabled"_s);
    model.setAccountToken(subscriptions::AccountToken::Usable);
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::HealthColumn), u"Unknown"_s);
}

TEST_F(SubscriptionsModelTest, KnowsTheCallbacksHosts)
{
    service.addWebhook(u"field"_s, u"x"_s, {{u"callBackUrl"_s, u"https://B.example:8443/k"_s}});
    service.addWebhook(u"field"_s, u"y"_s, {{u"callBackUrl"_s, u"no url"_s}});
    refreshed();
    EXPECT_EQ(model.hosts(), (QStringList{u"b.example"_s, u"hooks.example.org"_s}));
}

TEST_F(SubscriptionsModelTest, MarksWhatOthersDid)
{
    refreshed();
    EXPECT_EQ(cell(u"f1"_s, SubscriptionsModel::ChangeMark), QString());
    service.addWebhook(u"field"_s, u"f9"_s);
    QJsonObject changed = service.webhooks[u"field"_s].at(1).toObject();
    changed.insert(u"callBackContext"_s, u"other"_s);
    service.webhooks[u"field"_s].replace(1, changed);
    refreshed();
    const auto mark = [this](const QString &id, int role = Qt::DisplayRole) {
        return cell(id, SubscriptionsModel::ChangeMark, role);
    };
    EXPECT_TRUE(support::eventually([&] { return mark(u"f9"_s) == u"New"_s && mark(u"f2"_s) == u"Changed"_s; }));
    EXPECT_TRUE(mark(u"f2"_s, Qt::ToolTipRole).endsWith(u"context"_s)) << mark(u"f2"_s, Qt::ToolTipRole).toStdString();
    EXPECT_EQ(mark(u"f1"_s), QString());
    catalogue.clearMarks();
    EXPECT_TRUE(support::eventually([&] { return mark(u"f9"_s).isEmpty() && mark(u"f2"_s).isEmpty(); }));
}

TEST_F(SubscriptionsModelTest, AnotherOrderIsOneStep)
{
    service.webhooks.clear();
    for (int i = 0; i < 50; ++i) {
        const QString id = u"g%1"_s.arg(i);
        service.addGroup(id, id);
        service.addWebhook(id, u"w%1"_s.arg(i));
    }
    refreshed();
    const QPersistentModelIndex first = model.index(0, SubscriptionsModel::Events);
    const QPersistentModelIndex last = model.index(49, 0);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QJsonArray turned;
    for (const QJsonValue &group : std::as_const(service.groups))
        turned.prepend(group);
    service.groups = turned;
    refreshed();
    EXPECT_EQ(first.row(), 49);
    EXPECT_EQ(first.column(), int(SubscriptionsModel::Events));
    EXPECT_EQ(last.row(), 0);
    EXPECT_EQ(moved.size(), 0);
    EXPECT_EQ(layout.size(), 1);
}

TEST_F(SubscriptionsModelTest, TellsOnlyTheObjectsThatChanged)
{
    refreshed();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"pack"_s}, u"Form"_s, {}, false});
    EXPECT_EQ(changed.size(), 0);
    catalogue.addObject({group(u"stores"_s), u"Shops"_s, {}, false});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 2);
    EXPECT_EQ(cell(u"s1"_s, SubscriptionsModel::Object), u"Shops"_s);
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
