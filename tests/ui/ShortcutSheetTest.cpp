// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ShortcutSheet.h"

#include "Looking.h"
#include "WindowFixture.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

class ShortcutSheetTest : public uitest::WindowFixture
{
protected:
    //! Where the focus is after an action.
    [[nodiscard]] QString reach(const char *action) const
    {
        window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        for (const auto *dock : window->findChildren<QDockWidget *>()) {
            if (dock->isAncestorOf(window->focusWidget()))
                return dock->objectName();
        }
        return u"subscriptions"_s;
    }
};

TEST_F(ShortcutSheetTest, EveryKeyOfTheWindowStandsInItOnce)
{
    openWindow();
    QStringList shown;
    for (const ui::ShortcutGroup &group : ui::shortcutGroups(*window)) {
        EXPECT_FALSE(group.keys.isEmpty()) << qPrintable(group.name);
        for (const auto &key : group.keys)
            shown.append(group.name + u'|' + key.name + u'|' + key.keys);
    }
    EXPECT_EQ(QSet<QString>(shown.begin(), shown.end()).size(), shown.size());
    int actions = 0;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        ++actions;
        const QString end = u'|' + action->iconText() + u'|'
            + QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        EXPECT_TRUE(std::any_of(shown.begin(), shown.end(), [&](const QString &one) { return one.endsWith(end); }))
            << qPrintable(end);
    }
    EXPECT_GT(actions, 8);
}

TEST_F(ShortcutSheetTest, TheSheetOpensWithF1AndCanBeFiltered)
{
    openWindow();
    auto *action = window->findChild<QAction *>(u"actionShortcuts"_s);
    EXPECT_EQ(action->shortcut(), QKeySequence(Qt::Key_F1));
    action->trigger();
    auto *sheet = find<ui::ShortcutSheet>("shortcutSheet");
    ASSERT_TRUE(sheet);
    uitest::keepPicture(sheet, u"shortcuts"_s);
    auto *view = sheet->findChild<QTreeView *>(u"shortcutsView"_s);
    sheet->findChild<QLineEdit *>(u"shortcutsFilter"_s)->setText(u"refresh"_s);
    uitest::keepPicture(sheet, u"shortcuts-filtered"_s);
    int visible = 0;
    for (int group = 0; group < view->model()->rowCount(); ++group) {
        const auto head = view->model()->index(group, 0);
        for (int row = 0; row < view->model()->rowCount(head); ++row)
            visible += view->isRowHidden(row, head) ? 0 : 1;
    }
    EXPECT_EQ(visible, 1);
    sheet->reject();
}

TEST_F(ShortcutSheetTest, F6GoesThroughThePanes)
{
    openWindow();
    window->activateWindow();
    window->findChild<QWidget *>(u"subscriptionsTable"_s)->setFocus();
    EXPECT_EQ(reach("actionNextPane"), u"objectsDock"_s);
    EXPECT_EQ(reach("actionNextPane"), u"listenerDock"_s) << "there is nothing in the details yet";
    EXPECT_EQ(reach("actionNextPane"), u"subscriptions"_s);
    selectRow(0);
    QStringList reached;
    for (int i = 0; i < 4; ++i)
        reached.append(reach("actionNextPane"));
    EXPECT_EQ(reached, (QStringList{u"objectsDock"_s, u"detailsDock"_s, u"listenerDock"_s, u"subscriptions"_s}));
    EXPECT_EQ(reach("actionPreviousPane"), u"listenerDock"_s);
}

} // namespace
