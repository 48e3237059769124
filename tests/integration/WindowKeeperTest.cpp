// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/WindowKeeper.h"

#include "app/composition/Paths.h"
#include "app/composition/Translations.h"
#include "app/console/ConsoleProgram.h"
#include "listener/Listener.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"

#include "support/Await.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class WindowKeeperTest : public testing::Test
{
protected:
    ~WindowKeeperTest() override { composition::installTranslations(*qApp, u"en"_s); }
    [[nodiscard]] static QAction *action(const console::WindowKeeper &keeper, const QString &name)
    {
        return keeper.window().findChild<QAction *>(name);
    }

    QTemporaryDir folder;
    console::ConsoleProgram program{composition::Paths::of(folder.path()), true};
};

TEST_F(WindowKeeperTest, AnotherLanguageIsSpokenAtOnceAndNothingStops)
{
    const console::WindowKeeper keeper(program, {});
    ASSERT_TRUE(support::await(program.trySandbox()).has_value());
    ASSERT_TRUE(support::eventually(
        [this] { return program.session()->listener.state() == listener::Listener::State::Listening; }));
    const QUrl url = program.session()->listener.url();
    EXPECT_EQ(action(keeper, u"actionRefresh"_s)->iconText(), u"Refresh"_s);
    const QString account = program.session()->accountId;

    keeper.window().findChild<QDockWidget *>(u"detailsDock"_s)->hide();
    action(keeper, u"language-fr"_s)->trigger();
    EXPECT_TRUE(support::eventually([&] { return action(keeper, u"actionRefresh"_s)->iconText() == u"Actualiser"_s; }));
    EXPECT_TRUE(keeper.window().isVisible());
    EXPECT_TRUE(action(keeper, u"language-fr"_s)->isChecked());
    EXPECT_EQ(ui::wantedLanguage(program.settings()), u"fr"_s);
    ASSERT_TRUE(program.session());
    EXPECT_EQ(program.session()->accountId, account);
    EXPECT_EQ(program.session()->listener.url(), url) << "the listener went on";

    action(keeper, u"language-en"_s)->trigger();
    EXPECT_TRUE(support::eventually([&] { return action(keeper, u"actionRefresh"_s)->iconText() == u"Refresh"_s; }));
}

TEST_F(WindowKeeperTest, WhatTheSettingsSayCountsUnlessTheCommandLineSaysElse)
{
    ui::wantLanguage(program.settings(), u"fr"_s);
    {
        const console::WindowKeeper keeper(program, {});
        EXPECT_EQ(action(keeper, u"actionRefresh"_s)->iconText(), u"Actualiser"_s);
    }
    const console::WindowKeeper keeper(program, u"en"_s);
    EXPECT_EQ(action(keeper, u"actionRefresh"_s)->iconText(), u"Refresh"_s);
}

} // namespace
