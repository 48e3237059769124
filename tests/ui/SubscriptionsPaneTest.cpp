// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionsPane.h"

#include "models/SubscriptionsModel.h"
#include "ui/EmptyState.h"
#include "ui/ObjectsPane.h"

#include "support/FakeProgram.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

namespace {

class SubscriptionsPaneTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        pane.resize(700, 300);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    void open()
    {
        program.open();
        pane.setSession(program.session());
    }
    void read() { ASSERT_TRUE(await(program.session()->catalogue.refresh())); }
    [[nodiscard]] int rows() const { return pane.table().model()->rowCount(); }
    //! The title of what stands in for the table; "" while the table is shown.
    [[nodiscard]] QString title() const
    {
        const auto *empty = pane.findChild<ui::EmptyState *>();
        return empty->isVisible() ? empty->title() : QString();
    }
    [[nodiscard]] QPushButton *button() const { return pane.findChild<ui::EmptyState *>()->button(); }

    support::FakeProgram program;
    ui::SubscriptionsPane pane;
};

} // namespace

TEST_F(SubscriptionsPaneTest, NothingYetOffersToCreateOne)
{
    program.service.addGroup(u"g1"_s, u"Field"_s);
    open();
    read();
    EXPECT_EQ(title(), u"No subscriptions yet"_s);
    QSignalSpy asked(&pane, &ui::SubscriptionsPane::newRequested);
    button()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SubscriptionsPaneTest, NoMatchOffersToClearTheFilter)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 3);
    open();
    read();
    EXPECT_EQ(rows(), 3);
    auto *filter = pane.findChild<QLineEdit *>(u"subscriptionsFilter"_s);
    filter->setText(u"nowhere to be found"_s);
    EXPECT_EQ(title(), u"No match"_s);
    button()->click();
    EXPECT_EQ(title(), QString());
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(filter->text().isEmpty());
}

TEST_F(SubscriptionsPaneTest, CouldNotLoadSaysWhyAndOffersToTryAgain)
{
    program.service.broken = base::Error::Kind::Network;
    open();
    const auto failed = await(program.session()->catalogue.refresh());
    ASSERT_FALSE(failed);
    pane.setLoadError(failed.error());
    EXPECT_EQ(title(), u"The subscriptions could not be read"_s);
    EXPECT_EQ(pane.findChild<ui::EmptyState *>()->sentence(), failed.error().toUserString());
    QSignalSpy asked(&pane, &ui::SubscriptionsPane::retryRequested);
    button()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SubscriptionsPaneTest, CombosNarrowByEventTypeAndHealth)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 1);
    program.service.addWebhook(u"g1"_s, u"w9"_s, {u"Announcement"_s}, u"https://x.example"_s, {{u"active"_s, false}});
    open();
    read();
    auto *type = pane.findChild<QComboBox *>(u"eventTypeFilter"_s);
    type->setCurrentIndex(type->findText(u"Announcement"_s));
    EXPECT_EQ(rows(), 1);
    auto *health = pane.findChild<QComboBox *>(u"healthFilter"_s);
    health->setCurrentIndex(health->findData(int(subscriptions::Health::Ok)));
    EXPECT_EQ(title(), u"No match"_s);
    health->setCurrentIndex(health->findData(int(subscriptions::Health::Disabled)));
    EXPECT_EQ(title(), QString());
    EXPECT_EQ(rows(), 1);
}

TEST_F(SubscriptionsPaneTest, TheObjectsTreeNarrows)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 2);
    program.service.addGroup(u"g2"_s, u"Stores"_s, 1);
    ui::ObjectsPane objects;
    QObject::connect(&objects, &ui::ObjectsPane::scopeChanged, &pane, &ui::SubscriptionsPane::setScope);
    open();
    objects.setSession(program.session());
    read();
    objects.select({kaizala::ObjectType::Group, u"g2"_s});
    EXPECT_EQ(objects.scope().object->id, u"g2"_s);
    EXPECT_EQ(rows(), 1);
    objects.tree().setCurrentIndex(objects.tree().model()->index(0, 0));
    EXPECT_TRUE(objects.scope().isEverything());
    EXPECT_EQ(rows(), 3);
    // What is selected stays so over a refresh.
    objects.select({kaizala::ObjectType::Group, u"g1"_s});
    read();
    EXPECT_EQ(objects.scope().object->id, u"g1"_s);
    EXPECT_EQ(rows(), 2);
    objects.setSession(nullptr);
}

TEST_F(SubscriptionsPaneTest, ARowThatIsToBeSelectedIsSelectedWhenItComes)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 3);
    open();
    pane.select({u"w-g1-2"_s});
    EXPECT_TRUE(pane.selectedIds().isEmpty());
    read();
    ASSERT_TRUE(eventually([this] { return pane.selectedIds().size() == 1; }));
    EXPECT_EQ(pane.selectedIds().first().value, u"w-g1-2"_s);
}

TEST_F(SubscriptionsPaneTest, SortsByWhatIsMeantNotByWhatIsShown)
{
    program.service.addGroup(u"g1"_s, u"Field"_s);
    program.service.addWebhook(u"g1"_s, u"late"_s, {u"JobCreated"_s}, u"https://a"_s,
                               {{u"validity"_s, qint64(1900000000000)}});
    program.service.addWebhook(u"g1"_s, u"soon"_s, {u"JobCreated"_s}, u"https://b"_s,
                               {{u"validity"_s, qint64(1768600000000)}});
    program.service.addWebhook(u"g1"_s, u"middle"_s, {u"JobCreated"_s}, u"https://c"_s,
                               {{u"validity"_s, qint64(1800000000000)}});
    open();
    read();
    pane.table().sortByColumn(models::SubscriptionsModel::Expires, Qt::AscendingOrder);
    QStringList order;
    for (int row = 0; row < rows(); ++row)
        order.append(pane.table().model()->index(row, 0).data(models::IdRole).toString());
    EXPECT_EQ(order, (QStringList{u"soon"_s, u"middle"_s, u"late"_s}));
}

TEST_F(SubscriptionsPaneTest, WhatOthersChangedCanBeFilteredAndTheButtonClearsIt)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 2);
    open();
    read();
    program.service.addWebhook(u"g1"_s, u"fresh"_s, {u"JobCreated"_s});
    program.service.webhooks.removeFirst();
    read();
    auto *change = pane.findChild<QComboBox *>(u"changeFilter"_s);
    change->setCurrentIndex(change->findText(u"New"_s));
    EXPECT_TRUE(eventually([this] { return rows() == 1; }));
    QSignalSpy journal(&pane, &ui::SubscriptionsPane::journalRequested);
    change->setCurrentIndex(change->findText(u"Gone"_s));
    EXPECT_EQ(title(), u"1 subscription(s) gone since your last look"_s);
    EXPECT_TRUE(pane.findChild<ui::EmptyState *>()->sentence().contains(u"Field → https://hooks.example.org"_s));
    button()->click();
    EXPECT_EQ(journal.count(), 1);
    program.session()->catalogue.clearMarks();
    EXPECT_EQ(title(), u"No match"_s);
    button()->click();
    EXPECT_EQ(change->currentIndex(), 0);
    EXPECT_EQ(rows(), 2);
}
