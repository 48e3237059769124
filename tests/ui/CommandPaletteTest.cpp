// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CommandPalette.h"

#include "support/Await.h"
#include "Looking.h"
#include "WindowFixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

class CommandPaletteTest : public uitest::WindowFixture
{
protected:
    void openPalette()
    {
        window->findChild<QAction *>(u"actionPalette"_s)->trigger();
        palette = find<ui::CommandPalette>("commandPalette");
        ASSERT_TRUE(palette);
        edit = palette->findChild<QLineEdit *>(u"paletteEdit"_s);
        list = palette->findChild<QListView *>(u"paletteList"_s);
    }
    [[nodiscard]] QString first() const { return list->model()->index(0, 0).data().toString(); }
    [[nodiscard]] QString note() const { return palette->findChild<QLabel *>(u"paletteNote"_s)->text(); }

    QPointer<ui::CommandPalette> palette;
    QLineEdit *edit = nullptr;
    QListView *list = nullptr;
};

TEST_F(CommandPaletteTest, ACommandIsFoundAndDone)
{
    openWindow();
    openPalette();
    EXPECT_GT(list->model()->rowCount(), 15) << "the menus";
    uitest::keepPicture(palette, u"palette"_s);
    uitest::keepPicture(window.get(), u"palette-window"_s);
    edit->setText(u"field"_s);
    uitest::keepPicture(palette, u"palette-field"_s);
    edit->clear();
    QTest::keyClicks(edit, u"listset"_s);
    EXPECT_EQ(first(), u"Listener settings…"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(support::eventually([this] { return find<QDialog>("listenerDialog") != nullptr; }));
    EXPECT_TRUE(support::eventually([this] { return palette.isNull(); }));
}

TEST_F(CommandPaletteTest, AnObjectIsFoundAndShown)
{
    openWindow();
    openPalette();
    edit->setText(u"stor"_s);
    EXPECT_EQ(first(), u"Stores"_s);
    QTest::keyClick(edit, Qt::Key_Enter);
    auto *tree = window->findChild<QTreeView *>(u"objectsTree"_s);
    ASSERT_TRUE(tree);
    EXPECT_TRUE(support::eventually(
        [&] { return tree->currentIndex().data().toString() == u"Stores"_s && rows("subscriptionsTable") == 1; }));
}

TEST_F(CommandPaletteTest, ASubscriptionIsFoundByItsIdAndSelected)
{
    openWindow();
    const auto wanted = program.session()->catalogue.subscriptions().constLast().id;
    openPalette();
    edit->setText(wanted.value);
    ASSERT_TRUE(first().startsWith(u"Stores"_s)) << qPrintable(first());
    QTest::keyClick(edit, Qt::Key_Return);
    auto *table = find<QTableView>("subscriptionsTable");
    EXPECT_TRUE(support::eventually([&] { return table->selectionModel()->selectedRows().size() == 1; }));
}

TEST_F(CommandPaletteTest, WhatCanNotBeDoneNowSaysWhyAndStaysOpen)
{
    openWindow();
    openPalette();
    edit->setText(u"renew"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(note(), u"Select a subscription first."_s);
    EXPECT_TRUE(palette && palette->isVisible());
    edit->setText(u"no such thing at all"_s);
    EXPECT_EQ(note(), u"Nothing is called like this."_s);
    QTest::keyClick(edit, Qt::Key_Return); // nothing to choose
    EXPECT_TRUE(palette && palette->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_TRUE(support::eventually([this] { return palette.isNull(); }));
}

TEST_F(CommandPaletteTest, TheArrowsWalkThroughTheRowsWhileTheFieldKeepsTheKeys)
{
    openWindow();
    openPalette();
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 2);
    QTest::keyClick(edit, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClicks(edit, u"q"_s);
    EXPECT_EQ(edit->text(), u"q"_s);
    EXPECT_EQ(list->currentIndex().row(), 0) << "the best one again";
}

TEST_F(CommandPaletteTest, WithoutAnAccountTheCommandsAreThere)
{
    showWindow();
    openPalette();
    edit->setText(u"sandbox"_s);
    EXPECT_EQ(first(), u"Try the sandbox"_s);
}

} // namespace
