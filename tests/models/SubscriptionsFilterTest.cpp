// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionsFilter.h"

#include "CatalogueModelFixture.h"
#include "ModelWatch.h"

#include "models/SubscriptionsModel.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

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
    models::SubscriptionsFilter filter{model};
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

TEST_F(SubscriptionsFilterTest, HostAndTypeBesideTheTree)
{
    service.addWebhook(u"pack"_s, u"p1"_s, {{u"objectType"_s, u"ActionPackage"_s}});
    catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"pack"_s}, u"Form"_s, {}, false});
    refreshed();
    filter.setHost(u"oslo.example"_s);
    EXPECT_EQ(ids(), u"o1"_s);
    EXPECT_TRUE(filter.isFiltering());
    filter.setHost({});
    filter.setType(kaizala::ObjectType::ActionPackage);
    EXPECT_EQ(ids(), u"p1"_s);
    filter.setObjectType(kaizala::ObjectType::Group);
    EXPECT_EQ(ids(), QString());
    filter.clear();
    EXPECT_EQ(ids(), u"f1 f2 s1 r1 o1"_s) << "the tree's stays";
}

TEST_F(SubscriptionsFilterTest, FindsAHealthByItsName)
{
    filter.setText(u"DISABLED"_s);
    EXPECT_EQ(ids(), u"r1"_s);
    filter.setText(u"disabled oslo"_s);
    EXPECT_EQ(ids(), QString());
}

TEST_F(SubscriptionsFilterTest, AFewRowsComeAndGoQuietlyManyAtOnce)
{
    QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex o1 = filter.index(4, 0);
    filter.setText(u"oslo"_s);
    EXPECT_EQ(o1.row(), 0);
    filter.setText({});
    EXPECT_EQ(o1.row(), 4);
    EXPECT_EQ(reset.size(), 0);

    for (int i = 0; i < 200; ++i)
        service.addWebhook(u"field"_s, u"n%1"_s.arg(i), {{u"callBackContext"_s, i % 2 == 0 ? u"even"_s : u"odd"_s}});
    refreshed();
    EXPECT_EQ(reset.size(), 0);
    filter.setText(u"even"_s);
    EXPECT_EQ(filter.rowCount(), 100);
    EXPECT_EQ(reset.size(), 1) << "one step, not a hundred";
}

TEST_F(SubscriptionsFilterTest, HealthMovesOnWithTheClock)
{
    filter.setHealth(Health::Ok);
    EXPECT_EQ(ids(), u"o1"_s);
    clock.advance(std::chrono::hours(24 * 401));
    model.setAccountToken(subscriptions::AccountToken::Unusable); // tells that health changed, as the tick does
    EXPECT_EQ(ids(), QString());
    filter.setHealth(Health::Expired);
    EXPECT_EQ(ids(), u"o1"_s);
}

//! Against the plain way: take every row, drop those that do not fit, sort the rest.
TEST_F(SubscriptionsFilterTest, IsAlwaysWhatSortingAndFilteringAnewWouldGive)
{
    QRandomGenerator random(20261123);
    const auto any = [&random](int below) { return int(random.bounded(below)); };
    const QStringList words{QString(), u"e"_s,     u"ev"_s, u"even"_s,   u"odd group 1"_s,
                            u"odd"_s,  u"odd g"_s, u"w2"_s, u"nothing"_s};
    QString text;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    int number = 0;
    for (int step = 0; step < 120; ++step) {
        switch (any(6)) {
        case 0: {
            const QString id = u"g%1"_s.arg(any(20));
            service.groups.append(support::ScriptedService::group(id, u"Group %1"_s.arg(any(20))));
            break;
        }
        case 1:
            if (!service.groups.isEmpty())
                service.groups.removeAt(any(int(service.groups.size())));
            break;
        case 2:
            for (int i = any(6); i > 0; --i) {
                ++number;
                service.addWebhook(u"g%1"_s.arg(any(20)), u"w%1"_s.arg(number),
                                   {{u"callBackContext"_s, number % 2 == 0 ? u"even"_s : u"odd"_s},
                                    {u"validity"_s, qint64(1800000000000) + any(10) * 100000}});
            }
            break;
        case 3: {
            QJsonArray &list = service.webhooks[u"g%1"_s.arg(any(20))];
            if (!list.isEmpty())
                list.append(list.takeAt(any(int(list.size()))));
            break;
        }
        case 4:
            text = words.at(any(int(words.size())));
            filter.setText(text);
            break;
        default:
            column = any(SubscriptionsModel::ColumnCount + 1) - 1;
            order = any(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            filter.sort(column, order);
            if (any(2) == 0) { // turned round, as a click on the header does
                order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
                filter.sort(column, order);
            }
        }
        const QPersistentModelIndex watched =
            filter.rowCount() > 0 ? filter.index(any(filter.rowCount()), 1) : QModelIndex();
        const QString watchedId = watched.data(models::IdRole).toString();
        refreshed();
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString all = model.rowAt(row).search + model.factsAt(row).objectSearch;
            const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
            if (std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) { return all.contains(word); }))
                rows.append(row);
        }
        if (column >= 0) {
            std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
                const auto key = [&](int row) {
                    return model.sortKey(row, SubscriptionsModel::Column(column), clock.now());
                };
                const int by = compare(key(left), key(right));
                return order == Qt::AscendingOrder ? by < 0 : by > 0;
            });
        }
        ASSERT_EQ(filter.rowCount(), rows.size()) << step;
        for (int i = 0; i < rows.size(); ++i)
            ASSERT_EQ(filter.mapToSource(filter.index(i, 0)).row(), rows.at(i)) << step << ' ' << column;
        if (watched.isValid()) {
            EXPECT_EQ(watched.data(models::IdRole).toString(), watchedId) << step;
        }
    }
}

TEST_F(SubscriptionsFilterTest, ByWhatOthersChanged)
{
    using Kind = subscriptions::ServiceChange::Kind;
    service.addWebhook(u"stores"_s, u"fresh"_s);
    QJsonObject changed = service.webhooks[u"stores"_s].at(0).toObject();
    changed.insert(u"callBackContext"_s, u"other"_s);
    service.webhooks[u"stores"_s].replace(0, changed);
    service.webhooks[u"region"_s] = {};
    refreshed();
    filter.setChange(Kind::New);
    EXPECT_TRUE(filter.isFiltering());
    EXPECT_TRUE(support::eventually([this] { return ids() == u"fresh"_s; })) << ids().toStdString();
    filter.setChange(Kind::Changed);
    EXPECT_EQ(ids(), u"s1"_s);
    filter.setChange(Kind::Gone);
    EXPECT_EQ(ids(), QString()) << "what is gone has no row";
    filter.clear();
    EXPECT_FALSE(filter.isFiltering());
    EXPECT_EQ(ids(), u"f1 f2 s1 fresh o1"_s);
    filter.setChange(Kind::Changed);
    catalogue.clearMarks();
    EXPECT_TRUE(support::eventually([this] { return ids().isEmpty(); })) << "the marks are gone";
}

TEST_F(SubscriptionsFilterTest, ByACallbackThatDoesNotAnswer)
{
    filter.setHealth(Health::CallbackUnreachable);
    EXPECT_EQ(ids(), QString());
    subscriptions::CallbackReport report;
    report.verdict = subscriptions::CallbackReport::Verdict::NotSuccessful;
    report.status = 503;
    report.asked = u"GET"_s;
    catalogue.noteCheck(u"https://oslo.example/path?tenant=nine"_s, report);
    EXPECT_EQ(ids(), u"o1"_s);
    EXPECT_TRUE(shown(filter, 0, SubscriptionsModel::HealthColumn, Qt::ToolTipRole).contains(u"503"_s));
    report.verdict = subscriptions::CallbackReport::Verdict::Ok;
    catalogue.noteCheck(u"https://oslo.example/path?tenant=nine"_s, report);
    EXPECT_EQ(ids(), QString());
}
