// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsModel.h"

#include "CatalogueModelFixture.h"
#include "ModelWatch.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Load = subscriptions::ObjectState::Load;
using models::ObjectsModel;

class ObjectsModelTest : public CatalogueModelFixture
{
public:
    //! "Groups 3 (Field 2, Stores 1)" for all of the tree.
    [[nodiscard]] QString outline() const { return outlineOf(model); }
    [[nodiscard]] static QString outlineOf(const ObjectsModel &model, const QModelIndex &parent = {})
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, ObjectsModel::Name, parent);
            QString word = index.data().toString();
            const QString count = index.siblingAtColumn(ObjectsModel::Count).data().toString();
            if (!count.isEmpty())
                word += u' ' + count;
            if (model.rowCount(index) > 0)
                word += u" ("_s + outlineOf(model, index) + u')';
            words.append(word);
        }
        return words.join(u", "_s);
    }

    ObjectsModel model{catalogue};
    ModelWatch watch{&model};
};

TEST_F(ObjectsModelTest, StartsWithItsSections)
{
    EXPECT_EQ(outline(), u"All 0, Groups 0, Actions 0, Action packages 0"_s);
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.columnCount(), int(ObjectsModel::ColumnCount));
    EXPECT_EQ(model.allIndex(), model.index(0, 0));
    EXPECT_FALSE(model.sectionType(model.allIndex()));
    EXPECT_EQ(model.sectionType(model.index(3, 0)), kaizala::ObjectType::ActionPackage);
    EXPECT_FALSE(model.sectionType({}));
}

TEST_F(ObjectsModelTest, FollowsTheCatalogueAndSumsUp)
{
    refreshed();
    EXPECT_EQ(outline(), u"All 3, Groups 3 (Field 2, Stores 1), Actions 0, Action packages 0"_s);

    service.addWebhook(u"pack"_s, u"p1"_s, {{u"objectType"_s, u"ActionPackage"_s}});
    catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"pack"_s}, u"Form"_s, {}, false});
    EXPECT_EQ(outline(), u"All 3, Groups 3 (Field 2, Stores 1), Actions 0, Action packages 0 (Form)"_s)
        << "not loaded is not nought";
    ASSERT_TRUE(support::await(catalogue.refreshObject({kaizala::ObjectType::ActionPackage, u"pack"_s})));
    EXPECT_EQ(outline(), u"All 4, Groups 3 (Field 2, Stores 1), Actions 0, Action packages 1 (Form 1)"_s);

    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_EQ(outline(), u"All 3, Groups 2 (Field 1, Stores 1), Actions 0, Action packages 1 (Form 1)"_s);
}

TEST_F(ObjectsModelTest, ShowsWhatTheCatalogueKnewBefore)
{
    refreshed();
    const ObjectsModel late(catalogue);
    EXPECT_EQ(late.rowCount(late.index(1, 0)), 2);
    EXPECT_EQ(late.index(0, ObjectsModel::Count).data().toString(), u"3"_s);
}

TEST_F(ObjectsModelTest, SubGroupsStandBelowTheirGroupAndCountForThemselves)
{
    service.addGroup(u"region"_s, u"Region"_s, true);
    service.subGroups[u"region"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s)};
    service.addWebhook(u"north"_s, u"n1"_s);
    refreshed();
    EXPECT_EQ(outline(), u"All 4, Groups 4 (Field 2, Stores 1, Region 0 (North 1)), Actions 0, Action packages 0"_s);

    service.subGroups[u"region"_s] = {};
    refreshed();
    EXPECT_EQ(outline(), u"All 3, Groups 3 (Field 2, Stores 1, Region 0), Actions 0, Action packages 0"_s);
}

TEST_F(ObjectsModelTest, PersistentIndexesSurviveReorderingAndRemovals)
{
    service.addGroup(u"third"_s, u"Third"_s);
    refreshed();
    const QPersistentModelIndex stores = model.indexOf(group(u"stores"_s));
    const QPersistentModelIndex field = model.indexOf(group(u"field"_s));
    const QPersistentModelIndex third = model.indexOf(group(u"third"_s));
    service.groups = {support::ScriptedService::group(u"new"_s, u"New"_s),
                      support::ScriptedService::group(u"third"_s, u"Third"_s),
                      support::ScriptedService::group(u"stores"_s, u"Shops"_s)};
    refreshed();
    EXPECT_EQ(outline(), u"All 1, Groups 1 (New 0, Third 0, Shops 1), Actions 0, Action packages 0"_s);
    EXPECT_EQ(stores.data().toString(), u"Shops"_s);
    EXPECT_EQ(third.row(), 1);
    EXPECT_FALSE(field.isValid());
    EXPECT_FALSE(model.indexOf(group(u"field"_s)).isValid());
}

TEST_F(ObjectsModelTest, AGroupMayBecomeTheSubGroupOfAnother)
{
    refreshed();
    service.groups = {support::ScriptedService::group(u"field"_s, u"Field"_s, true),
                      support::ScriptedService::group(u"stores"_s, u"Stores"_s)};
    service.subGroups[u"field"_s] = {support::ScriptedService::group(u"stores"_s, u"Stores"_s)};
    refreshed();
    EXPECT_EQ(outline(), u"All 3, Groups 3 (Field 2 (Stores 1)), Actions 0, Action packages 0"_s);
    service.groups.replace(0, support::ScriptedService::group(u"field"_s, u"Field"_s));
    refreshed();
    EXPECT_EQ(outline(), u"All 3, Groups 3 (Field 2, Stores 1), Actions 0, Action packages 0"_s);
}

// An answer that only adds is taken over by itself; what comes of it is what a new model would show.
TEST_F(ObjectsModelTest, IsAlwaysWhatANewModelWouldShow)
{
    QRandomGenerator random(20261123);
    const auto any = [&random](int below) { return int(random.bounded(below)); };
    for (int step = 0; step < 60; ++step) {
        const QString id = u"g%1"_s.arg(any(12));
        QJsonArray below;
        for (int left = any(4); left > 0; --left) {
            const QString child = u"s%1"_s.arg(any(30));
            below.append(support::ScriptedService::group(child, u"Sub "_s + child, any(3) == 0));
            service.addWebhook(child, u"w%1-%2"_s.arg(step).arg(left));
        }
        switch (any(4)) {
        case 0:
            service.addGroup(id, u"Group "_s + id, true);
            service.subGroups[id] = below;
            break;
        case 1:
            service.subGroups[u"s%1"_s.arg(any(30))] = below;
            break;
        case 2:
            catalogue.addObject({{kaizala::ObjectType::Group, u"s%1"_s.arg(any(30))}, {}, id, false});
            break;
        default:
            if (!service.groups.isEmpty())
                service.groups.removeAt(any(int(service.groups.size())));
        }
        refreshed();
        const ObjectsModel fresh(catalogue);
        ASSERT_EQ(outline(), outlineOf(fresh)) << step;
    }
}

TEST_F(ObjectsModelTest, TellsWhatCouldNotBeRead)
{
    service.failWhere("objectId=field", 503);
    refreshed();
    const QModelIndex field = model.indexOf(group(u"field"_s));
    EXPECT_EQ(field.data(models::StateRole).toInt(), int(Load::Failed));
    EXPECT_TRUE(field.data(Qt::ToolTipRole).toString().contains(u"503"_s));
    EXPECT_TRUE(field.data(Qt::ToolTipRole).toString().contains(u"Id: field"_s));
    EXPECT_EQ(field.siblingAtColumn(ObjectsModel::Count).data().toString(), QString());
    EXPECT_FALSE(model.allIndex().data(models::StateRole).isValid());
    EXPECT_EQ(model.indexOf(group(u"stores"_s)).data(models::StateRole).toInt(), int(Load::Loaded));
}

TEST_F(ObjectsModelTest, FetchesSubGroupsOnceThatARefreshCouldNotRead)
{
    service.addGroup(u"region"_s, u"Region"_s, true);
    service.failWhere("/subGroups", 500);
    refreshed();
    const QModelIndex region = model.indexOf(group(u"region"_s));
    EXPECT_TRUE(model.hasChildren(region));
    EXPECT_TRUE(region.data(Qt::ToolTipRole).toString().contains(u"sub-groups"_s));
    ASSERT_TRUE(model.canFetchMore(region));
    EXPECT_FALSE(model.canFetchMore(model.indexOf(group(u"field"_s))));
    EXPECT_FALSE(model.canFetchMore({}));

    model.fetchMore(region);
    EXPECT_FALSE(model.canFetchMore(region)) << "a failure must not make every repaint ask";
    ASSERT_TRUE(support::eventually([&] { return service.countOf("/subGroups") == 2 && service.open == 0; }));

    refreshed();
    service.failWhere({});
    service.subGroups[u"region"_s] = {support::ScriptedService::group(u"north"_s, u"North"_s)};
    ASSERT_TRUE(model.canFetchMore(region)) << "after another refresh it may be asked for again";
    model.fetchMore(region);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount(region) == 1; }));
}

TEST_F(ObjectsModelTest, ForeignNamesStayInTheirCell)
{
    service.addGroup(u"odd"_s, u"line one\nline two \u202Edne"_s);
    service.addGroup(u"unnamed"_s, {});
    refreshed();
    EXPECT_EQ(model.indexOf(group(u"odd"_s)).data().toString(), u"line one line two dne"_s);
    EXPECT_EQ(model.indexOf(group(u"unnamed"_s)).data().toString(), u"unnamed"_s);
}

TEST_F(ObjectsModelTest, SpeaksItsNumbersAndOffersTheId)
{
    refreshed();
    const QModelIndex field = model.indexOf(group(u"field"_s));
    const QModelIndex count = field.siblingAtColumn(ObjectsModel::Count);
    EXPECT_TRUE(count.data(Qt::AccessibleTextRole).toString().startsWith(u"2 subscription"_s));
    EXPECT_EQ(field.data(models::CopyRole).toString(), u"field"_s);
    EXPECT_EQ(field.data(models::ObjectRefRole).value<kaizala::ObjectRef>(), group(u"field"_s));
    EXPECT_EQ(count.data(models::SortRole).toInt(), 2);
}
