// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PerspectiveMenu.h"

#include "Looking.h"
#include "WindowFixture.h"

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class PerspectiveMenuTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] QDockWidget *dock(const char *name) const
    {
        return window->findChild<QDockWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString shown() const
    {
        QString all;
        for (const char *name : {"objectsDock", "detailsDock", "listenerDock"})
            all += dock(name)->isVisible() ? u'x' : u'-';
        return all;
    }
    void choose(const char *action) const
    {
        auto *one = window->findChild<QAction *>(QString::fromLatin1(action));
        ASSERT_TRUE(one && one->isEnabled()) << action;
        one->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::PerspectiveMenu &menu() const { return *window->findChild<ui::PerspectiveMenu *>(); }
};

TEST_F(PerspectiveMenuTest, EachGivesTheRoomToItsWork)
{
    openWindow();
    EXPECT_EQ(shown(), u"xxx"_s);
    const int usual = dock("listenerDock")->height();
    choose("actionListen");
    EXPECT_EQ(shown(), u"x-x"_s);
    const int listening = dock("listenerDock")->height();
    EXPECT_GT(listening, usual);
    uitest::keepPicture(window.get(), u"perspective-listen"_s);
    choose("actionInspect");
    EXPECT_EQ(shown(), u"--x"_s);
    EXPECT_GT(dock("listenerDock")->height(), listening);
    EXPECT_FALSE(find<QWidget>("subscriptionsTable")->isVisible());
    uitest::keepPicture(window.get(), u"perspective-inspect"_s);
    choose("actionAdminister");
    EXPECT_EQ(shown(), u"xxx"_s);
    EXPECT_TRUE(find<QWidget>("subscriptionsTable")->isVisible());
    EXPECT_NEAR(dock("listenerDock")->height(), usual, 40);
}

TEST_F(PerspectiveMenuTest, OneOfTheUsersOwnIsSavedAppliedAndRemoved)
{
    openWindow();
    dock("objectsDock")->hide();
    choose("actionSavePerspective");
    auto *ask = find<QInputDialog>("perspectiveName");
    ASSERT_TRUE(ask);
    ask->setTextValue(u"Mine & yours/1"_s);
    ask->accept();
    EXPECT_EQ(menu().saved(), QStringList{u"Mine & yours/1"_s});

    choose("actionAdminister");
    EXPECT_EQ(shown(), u"xxx"_s);
    menu().apply(u"Mine & yours/1"_s);
    EXPECT_EQ(shown(), u"-xx"_s);
    menu().apply(u"no such one"_s);
    EXPECT_EQ(shown(), u"-xx"_s);
    menu().remove(u"Mine & yours/1"_s);
    EXPECT_TRUE(menu().saved().isEmpty());
}

TEST_F(PerspectiveMenuTest, NamesAndTheirNumberAreBounded)
{
    openWindow();
    EXPECT_FALSE(menu().save(u"  "_s));
    for (int i = 0; i < ui::PerspectiveMenu::MostSaved; ++i)
        EXPECT_TRUE(menu().save(u"p%1"_s.arg(i)));
    EXPECT_FALSE(menu().save(u"one more"_s));
    EXPECT_TRUE(menu().save(u"p3"_s)) << "one that is there is replaced";
    EXPECT_EQ(menu().saved().size(), ui::PerspectiveMenu::MostSaved);
}

TEST_F(PerspectiveMenuTest, WithoutAnAccountThereIsNothingToArrange)
{
    showWindow();
    EXPECT_FALSE(window->findChild<QAction *>(u"actionListen"_s)->isEnabled());
}

} // namespace
