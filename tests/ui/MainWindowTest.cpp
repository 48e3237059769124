// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "WindowFixture.h"

#include "models/SubscriptionsModel.h"
#include "ui/AccountMenu.h"

#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class MainWindowTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] QAbstractButton *buttonOf(const QMessageBox *box, bool reject) const
    {
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::RejectRole) == reject)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString banner() const
    {
        for (const QWidget *banner : window->findChildren<QWidget *>(u"banner"_s)) {
            if (banner->isVisible())
                return banner->findChild<QLabel *>()->text();
        }
        return {};
    }
};

} // namespace

TEST_F(MainWindowTest, NobodySignedInShowsTheTwoWaysToBegin)
{
    showWindow();
    EXPECT_TRUE(find<QWidget>("firstRun")->isVisible());
    EXPECT_TRUE(find<QPushButton>("trySandboxButton")->isVisible());
    for (const QDockWidget *dock : window->findChildren<QDockWidget *>())
        EXPECT_FALSE(dock->isVisible());
    EXPECT_FALSE(find<QAction>("actionNew")->isEnabled());
    EXPECT_FALSE(find<QAction>("actionSignOut")->isEnabled());

    find<QPushButton>("trySandboxButton")->click();
    EXPECT_EQ(program.sandboxes, 1);
}

TEST_F(MainWindowTest, OpeningAnAccountShowsItsSubscriptionsAndClosingItLetsGo)
{
    openWindow();
    EXPECT_FALSE(find<QWidget>("firstRun")->isVisible());
    EXPECT_TRUE(find<QDockWidget>("listenerDock")->isVisible());
    EXPECT_EQ(find<QToolButton>("accountButton")->text(), u"Contoso"_s);
    EXPECT_TRUE(find<QAction>("actionNew")->isEnabled());

    program.close();
    EXPECT_TRUE(find<QWidget>("firstRun")->isVisible());
    EXPECT_EQ(rows("subscriptionsTable"), -1);
    EXPECT_EQ(rows("eventsTable"), -1);
    EXPECT_EQ(rows("objectsTree"), -1);
    EXPECT_FALSE(find<QAction>("actionNew")->isEnabled());
    EXPECT_TRUE(eventually([this] { return find<QToolButton>("accountButton")->text() == u"Not signed in"_s; }));
}

TEST_F(MainWindowTest, ClosingTheAccountClosesTheDialogsThatHoldIt)
{
    openWindow();
    find<QAction>("actionNew")->trigger();
    ASSERT_NE(find<QDialog>("subscriptionDialog"), nullptr);
    program.close();
    EXPECT_EQ(find<QDialog>("subscriptionDialog"), nullptr);
}

TEST_F(MainWindowTest, ActionsFollowTheSelection)
{
    openWindow();
    EXPECT_FALSE(find<QAction>("actionEdit")->isEnabled());
    EXPECT_FALSE(find<QAction>("actionDelete")->isEnabled());
    selectRow(0);
    EXPECT_TRUE(find<QAction>("actionEdit")->isEnabled());
    EXPECT_TRUE(find<QAction>("actionDelete")->isEnabled());
    find<QTableView>("subscriptionsTable")->selectAll();
    EXPECT_TRUE(find<QAction>("actionEdit")->isEnabled()) << "several alike";
    EXPECT_TRUE(find<QAction>("actionDelete")->isEnabled());
}

TEST_F(MainWindowTest, KeysOfTheRowsDoNotReachIntoTextFields)
{
    openWindow();
    selectRow(0);
    auto *filter = find<QLineEdit>("subscriptionsFilter");
    filter->setText(u"ab"_s);
    filter->setFocus();
    filter->setCursorPosition(0);
    QTest::keyClick(filter, Qt::Key_Delete);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(filter->text(), u"b"_s);
    EXPECT_EQ(find<QMessageBox>("confirmDelete"), nullptr);
    EXPECT_EQ(find<QDialog>("subscriptionDialog"), nullptr);
}

TEST_F(MainWindowTest, DeletingOneAsksNamesItAndThenRemoves)
{
    openWindow();
    selectRow(0);
    find<QAction>("actionDelete")->trigger();
    auto *box = find<QMessageBox>("confirmDelete");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(u"1"_s)) << box->text().toStdString();
    EXPECT_TRUE(box->informativeText().contains(u"Field"_s)) << box->informativeText().toStdString();
    EXPECT_EQ(program.service.count("DELETE"), 0);

    buttonOf(box, true)->click();
    EXPECT_TRUE(eventually([this] { return find<QMessageBox>("confirmDelete") == nullptr; }));
    EXPECT_EQ(program.service.count("DELETE"), 0) << "the answer was no";

    find<QAction>("actionDelete")->trigger();
    buttonOf(find<QMessageBox>("confirmDelete"), false)->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 2; }));
    EXPECT_EQ(program.service.count("DELETE"), 1);
    EXPECT_TRUE(eventually([this] { return window->statusBar()->currentMessage().contains(u"1"_s); }));
}

TEST_F(MainWindowTest, WhatCouldNotBeDeletedIsToldWhereItHappened)
{
    openWindow();
    program.service.refusedDeletions = {u"w-g1-2"_s};
    selectRow(1);
    find<QAction>("actionDelete")->trigger();
    buttonOf(find<QMessageBox>("confirmDelete"), false)->click();
    EXPECT_TRUE(eventually([this] { return !banner().isEmpty(); }));
    EXPECT_TRUE(banner().contains(u"1 subscription"_s)) << banner().toStdString();
    EXPECT_TRUE(banner().contains(u"not today"_s)) << banner().toStdString();
    EXPECT_EQ(rows("subscriptionsTable"), 3);
}

TEST_F(MainWindowTest, SigningOutAsksFirst)
{
    openWindow();
    find<QAction>("actionSignOut")->trigger();
    auto *box = find<QMessageBox>("confirmSignOut");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(program.signedOut.isEmpty());
    buttonOf(box, false)->click();
    EXPECT_TRUE(eventually([this] { return program.signedOut == QStringList{u"a1"_s}; }));
    EXPECT_TRUE(find<QWidget>("firstRun")->isVisible());
}

TEST_F(MainWindowTest, TheLayoutOfAnAccountComesBack)
{
    openWindow();
    auto *header = find<QTableView>("subscriptionsTable")->horizontalHeader();
    header->resizeSection(models::SubscriptionsModel::Callback, 217);
    find<QDockWidget>("detailsDock")->hide();
    window->resize(1111, 777);
    find<QSplitter>("listenerSplitter")->setSizes({500, 400});
    const QList<int> split = find<QSplitter>("listenerSplitter")->sizes();
    window->close();
    window.reset();

    showWindow();
    header = find<QTableView>("subscriptionsTable")->horizontalHeader();
    EXPECT_EQ(header->sectionSize(models::SubscriptionsModel::Callback), 217);
    EXPECT_FALSE(find<QDockWidget>("detailsDock")->isVisible());
    EXPECT_TRUE(find<QDockWidget>("objectsDock")->isVisible());
    Q_UNUSED(split)

    find<QAction>("actionResetLayout")->trigger();
    EXPECT_NE(header->sectionSize(models::SubscriptionsModel::Callback), 217);
    EXPECT_TRUE(find<QDockWidget>("detailsDock")->isVisible());
}

TEST_F(MainWindowTest, EachAccountHasALayoutOfItsOwn)
{
    program.addAccount(u"a2"_s, u"Fabrikam"_s);
    openWindow();
    find<QDockWidget>("detailsDock")->hide();
    program.open(u"a2"_s);
    EXPECT_TRUE(find<QDockWidget>("detailsDock")->isVisible());
    program.open(u"a1"_s);
    EXPECT_FALSE(find<QDockWidget>("detailsDock")->isVisible());
}

TEST_F(MainWindowTest, AnUnreachableServiceIsToldWithAWayToTryAgain)
{
    program.service.broken = base::Error::Kind::Network;
    program.open();
    showWindow();
    auto *pane = find<QTableView>("subscriptionsTable")->parentWidget();
    const auto retry = [pane]() -> QPushButton * {
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(eventually([&] { return retry() != nullptr && retry()->text() == u"Try again"_s; }));
    program.service.broken.reset();
    retry()->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 3; }));
}

TEST_F(MainWindowTest, AFailedRefreshKeepsWhatIsThere)
{
    openWindow();
    program.service.broken = base::Error::Kind::Timeout;
    find<QAction>("actionRefresh")->trigger();
    EXPECT_TRUE(eventually([this] { return !banner().isEmpty(); }));
    EXPECT_EQ(rows("subscriptionsTable"), 3);
}

TEST_F(MainWindowTest, ASessionThatCanNotBeOpenedIsToldOnTheFirstPage)
{
    showWindow();
    Q_EMIT program.sessionFailed(support::error(base::Error::Kind::SecretLocked));
    EXPECT_TRUE(banner().contains(u"keychain"_s)) << banner().toStdString();
    EXPECT_TRUE(find<QWidget>("firstRun")->isVisible());
}

TEST_F(MainWindowTest, ATokenThatIsNoMoreAsksToSignInAgain)
{
    openWindow();
    Q_EMIT program.signInNeeded(support::error(base::Error::Kind::Unauthorized));
    ASSERT_FALSE(banner().isEmpty());
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Sign in again"_s))
            button->click();
    }
    ASSERT_NE(find<QDialog>("signInDialog"), nullptr);
    EXPECT_EQ(find<QLineEdit>("nameEdit")->text(), u"Contoso"_s);
    EXPECT_TRUE(find<QLineEdit>("accessTokenEdit")->text().isEmpty());
}

TEST_F(MainWindowTest, AccountsAreInTheMenu)
{
    program.addAccount(u"a2"_s, u"R&D"_s);
    openWindow();
    auto *menu = window->findChild<ui::AccountMenu *>();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == u"R&&D"_s)
            action->trigger();
    }
    EXPECT_TRUE(texts.contains(u"Contoso"_s));
    EXPECT_EQ(program.opened, QStringList{u"a2"_s});
}

TEST_F(MainWindowTest, FindGoesToTheFilterOfThePaneInUse)
{
    openWindow();
    window->activateWindow();
    find<QPushButton>("listenerToggle")->setFocus();
    window->find();
    EXPECT_EQ(window->focusWidget(), find<QLineEdit>("eventsFilter"));
    find<QTreeView>("objectsTree")->setFocus();
    window->find();
    EXPECT_EQ(window->focusWidget(), find<QLineEdit>("objectsSearch"));
    find<QTableView>("subscriptionsTable")->setFocus();
    window->find();
    EXPECT_EQ(window->focusWidget(), find<QLineEdit>("subscriptionsFilter"));
}
