// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The table of subscriptions as a table: columns, selection, hosts. What it lists is SubscriptionsPaneTest's.

#include "models/SubscriptionsModel.h"
#include "ui/ColumnMenu.h"
#include "ui/SubscriptionsPane.h"

#include "support/FakeProgram.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::SubscriptionsModel;
using support::await;
using support::eventually;

namespace {

class SubscriptionsTableTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.service.addGroup(u"g1"_s, u"Field"_s);
        for (int i = 0; i < 120; ++i) {
            program.service.addWebhook(u"g1"_s, u"w%1"_s.arg(i), {u"JobCreated"_s},
                                       u"https://%1.example/k/%2"_s.arg(i % 2 == 0 ? u"even"_s : u"odd"_s).arg(i));
        }
        pane.resize(900, 300);
        pane.show();
        program.open();
        pane.setSession(program.session());
        ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    }
    void TearDown() override { pane.setSession(nullptr); }
    [[nodiscard]] QHeaderView &header() const { return *pane.table().horizontalHeader(); }
    [[nodiscard]] int rows() const { return pane.table().model()->rowCount(); }
    [[nodiscard]] ui::ColumnMenu &menu() const
    {
        auto *found = pane.findChild<ui::ColumnMenu *>();
        Q_EMIT found->aboutToShow();
        return *found;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *action : menu().actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void filter(const QString &text) const { pane.findChild<QLineEdit *>(u"subscriptionsFilter"_s)->setText(text); }

    support::FakeProgram program;
    ui::SubscriptionsPane pane;
};

} // namespace

TEST_F(SubscriptionsTableTest, ColumnsAreChosenReorderedAndReset)
{
    EXPECT_EQ(pane.findChild<QToolButton *>(u"columnsButton"_s)->menu(), &menu());
    EXPECT_EQ(menu().actions().first()->text(), u"Health"_s);
    action(u"Duplicates"_s)->setChecked(false);
    EXPECT_TRUE(header().isSectionHidden(SubscriptionsModel::Duplicates));
    EXPECT_FALSE(action(u"Duplicates"_s)->isChecked());
    const QByteArray chosen = header().saveState();
    header().moveSection(header().visualIndex(SubscriptionsModel::Callback), 0);
    EXPECT_EQ(menu().actions().first()->text(), u"Callback"_s) << "as they stand";
    action(u"Reset columns"_s)->trigger();
    EXPECT_FALSE(header().isSectionHidden(SubscriptionsModel::Duplicates));
    EXPECT_EQ(header().logicalIndex(0), int(SubscriptionsModel::HealthColumn));
    EXPECT_TRUE(header().restoreState(chosen));
    EXPECT_TRUE(header().isSectionHidden(SubscriptionsModel::Duplicates)) << "the layout keeps it";
    action(u"Duplicates"_s)->setChecked(true);
    EXPECT_GT(header().sectionSize(SubscriptionsModel::Duplicates), 20);
}

TEST_F(SubscriptionsTableTest, WhatTheDetailsSayTooIsHiddenAtFirst)
{
    EXPECT_TRUE(header().isSectionHidden(SubscriptionsModel::Context));
    action(u"Context"_s)->setChecked(true);
    EXPECT_FALSE(header().isSectionHidden(SubscriptionsModel::Context));
    action(u"Reset columns"_s)->trigger();
    EXPECT_TRUE(header().isSectionHidden(SubscriptionsModel::Context));
}

TEST_F(SubscriptionsTableTest, TheKeyboardSortsAndMovesToo)
{
    const auto choose = [this](const char *submenu, const QString &text) {
        for (QAction *one : menu().findChild<QMenu *>(QString::fromLatin1(submenu))->actions()) {
            if (one->text() == text)
                return one->trigger();
        }
        ADD_FAILURE() << "no " << text.toStdString();
    };
    const auto first = [this] {
        return pane.table().model()->index(0, SubscriptionsModel::Callback).data().toString();
    };
    choose("sortMenu", u"Callback"_s);
    EXPECT_EQ(first(), u"even.example/k/0"_s);
    choose("sortMenu", u"Callback"_s);
    EXPECT_EQ(first(), u"odd.example/k/99"_s) << "once more is the other way round";
    choose("sortMenu", u"Nothing"_s);
    EXPECT_EQ(first(), u"even.example/k/0"_s);
    EXPECT_EQ(header().sortIndicatorSection(), -1);

    ASSERT_EQ(header().logicalIndex(1), int(SubscriptionsModel::Object));
    choose("moveLeftMenu", u"Object"_s);
    EXPECT_EQ(header().logicalIndex(0), int(SubscriptionsModel::Object));
    choose("moveRightMenu", u"Object"_s);
    EXPECT_EQ(header().logicalIndex(1), int(SubscriptionsModel::Object));
    EXPECT_FALSE(menu().findChild<QMenu *>(u"moveLeftMenu"_s)->actions().first()->isEnabled()) << "it is the first";
}

TEST_F(SubscriptionsTableTest, TheLastColumnStays)
{
    for (int column = 1; column < SubscriptionsModel::ColumnCount; ++column)
        header().setSectionHidden(column, true);
    EXPECT_FALSE(action(u"Health"_s)->isEnabled());
    EXPECT_TRUE(action(u"Object"_s)->isEnabled());
}

TEST_F(SubscriptionsTableTest, WhatTheFilterLeavesStaysSelected)
{
    pane.table().selectRow(4);
    pane.table().selectionModel()->select(pane.table().model()->index(7, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_EQ(pane.selectedIds().size(), 2);
    QSignalSpy changed(&pane, &ui::SubscriptionsPane::selectionChanged);
    filter(u"even.example"_s); // every other row: one step
    EXPECT_EQ(rows(), 60);
    ASSERT_EQ(pane.selectedIds().size(), 1);
    EXPECT_EQ(pane.selectedIds().first().value, u"w4"_s);
    EXPECT_GE(changed.size(), 1);
    filter(u"odd.example"_s);
    EXPECT_TRUE(pane.selectedIds().isEmpty());
    EXPECT_GE(changed.size(), 2);
}

TEST_F(SubscriptionsTableTest, HostsAreOfferedAsTheyCome)
{
    auto *host = pane.findChild<QComboBox *>(u"hostFilter"_s);
    ASSERT_TRUE(eventually([host] { return host->count() == 3; }));
    host->setCurrentIndex(host->findData(u"odd.example"_s));
    EXPECT_EQ(rows(), 60);
    program.service.webhooks.removeIf([](const auto &one) { return one.id.size() > 1; });
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    program.service.addWebhook(u"g1"_s, u"new"_s, {u"JobCreated"_s}, u"https://new.example/k"_s);
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    ASSERT_TRUE(eventually([host] { return host->findData(u"new.example"_s) >= 0; }));
    EXPECT_EQ(host->currentData().toString(), u"odd.example"_s) << "what is chosen stays chosen";
    auto *type = pane.findChild<QComboBox *>(u"objectTypeFilter"_s);
    type->setCurrentIndex(type->findData(int(kaizala::ObjectType::Action)));
    EXPECT_EQ(rows(), 0);
}

TEST_F(SubscriptionsTableTest, ATokenThatCantBeUsedShowsInEveryRow)
{
    pane.setAccountToken(subscriptions::AccountToken::Unusable);
    EXPECT_EQ(pane.table().model()->index(0, SubscriptionsModel::HealthColumn).data().toString(), u"Token unusable"_s);
}

TEST_F(SubscriptionsTableTest, TheLastEventIsWhatTheStoreHas)
{
    store::NewEvent event;
    event.subscriptionId = u"w3"_s;
    event.eventId = u"e1"_s;
    event.receivedAt = program.clock.now().addDays(-3);
    ASSERT_GT(program.store(event), 0);
    const auto cell = [this] {
        return pane.table().model()->index(3, SubscriptionsModel::LastEvent).data().toString();
    };
    EXPECT_TRUE(eventually([&] { return cell().startsWith(u"3 day"_s); })) << cell().toStdString();
}
