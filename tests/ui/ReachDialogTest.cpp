// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReachDialog.h"

#include "listener/Tunnel.h"
#include "Looking.h"
#include "support/Await.h"
#include "WindowFixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class ReachDialogTest : public uitest::WindowFixture
{
protected:
    void openDialog(bool listening = true)
    {
        openWindow();
        if (listening) {
            ASSERT_TRUE(support::await(program.startListener()).has_value());
        }
        window->findChild<QAction *>(u"actionReach"_s)->trigger();
        dialog = window->findChild<ui::ReachDialog *>();
        ASSERT_TRUE(dialog);
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString state() const { return part<QLabel>("tunnelState")->text(); }
    void run(const QString &command) const
    {
        part<QComboBox>("tunnelPreset")->setCurrentIndex(3); // another program
        part<QLineEdit>("tunnelCommand")->setText(command);
        QTest::mouseClick(part<QPushButton>("tunnelRun"), Qt::LeftButton);
    }

    ui::ReachDialog *dialog = nullptr;
};

TEST_F(ReachDialogTest, TextsLeadToTheListenerAsItListens)
{
    openDialog();
    const QString port = QString::number(program.session()->listener.url().port());
    EXPECT_EQ(part<QLineEdit>("tunnelCommand")->text(), u"cloudflared tunnel --url http://127.0.0.1:"_s + port);
    part<QComboBox>("tunnelPreset")->setCurrentIndex(2);
    part<QLineEdit>("tunnelServer")->setText(u"me@example.org"_s);
    EXPECT_TRUE(part<QLineEdit>("tunnelCommand")->text().endsWith(u":%1 me@example.org"_s.arg(port)));
    part<QLineEdit>("proxyHost")->setText(u"in.example.org"_s);
    EXPECT_TRUE(part<QPlainTextEdit>("proxySnippet")->toPlainText().contains(u"server_name in.example.org;"_s));
    EXPECT_TRUE(
        part<QPlainTextEdit>("proxySnippet")->toPlainText().contains(u"proxy_pass http://127.0.0.1:%1;"_s.arg(port)));
    part<QComboBox>("proxyKind")->setCurrentIndex(1);
    EXPECT_TRUE(part<QPlainTextEdit>("proxySnippet")->toPlainText().startsWith(u"in.example.org {"_s));
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        uitest::expectTextsFit(dialog, u"reach"_s);
        uitest::expectMnemonicsUnique(dialog, u"reach"_s);
        uitest::keepPicture(dialog, u"reach-%1"_s.arg(tab));
    }
}

TEST_F(ReachDialogTest, ATunnelsAddressIsTakenAndCheckedAndOutlivesTheDialog)
{
    openDialog();
    run(u"sh -c \"echo your url is https://t.example.org; exec sleep 600\""_s);
    ASSERT_TRUE(eventually([this] { return part<QLineEdit>("reachAddress")->text() == u"https://t.example.org"_s; }));
    EXPECT_TRUE(eventually(
        [this] { return program.session()->runner.settings().publicUrl == QUrl(u"https://t.example.org"_s); }));
    EXPECT_TRUE(state().contains(u"https://t.example.org"_s));
    uitest::keepPicture(dialog, u"reach-open"_s);
    dialog->reject();
    EXPECT_TRUE(program.tunnel().isRunning());

    window->findChild<QAction *>(u"actionReach"_s)->trigger();
    ASSERT_TRUE(eventually([this] {
        const auto all = window->findChildren<ui::ReachDialog *>();
        dialog = all.isEmpty() ? nullptr : all.constLast();
        return dialog && dialog->isVisible();
    }));
    EXPECT_EQ(part<QPushButton>("tunnelRun")->text(), u"Stop the tunnel"_s);
    QTest::mouseClick(part<QPushButton>("tunnelRun"), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return !program.tunnel().isRunning(); }));
    EXPECT_TRUE(state().startsWith(u"The tunnel is closed."_s)) << qPrintable(state());
}

TEST_F(ReachDialogTest, WhatGoesWrongIsSaidWhereItHappened)
{
    openDialog();
    run(u"/no/such/program"_s);
    EXPECT_TRUE(eventually([this] { return state().startsWith(u"There is no such program"_s); }))
        << qPrintable(state());
    run(u"sh -c \"echo not signed in; exit 7\""_s);
    EXPECT_TRUE(eventually([this] { return state().contains(u"exit code 7"_s); })) << qPrintable(state());
    EXPECT_EQ(part<QPlainTextEdit>("tunnelOutput")->toPlainText(), u"not signed in"_s);
    part<QLineEdit>("reachAddress")->setText(u"no address"_s);
    EXPECT_FALSE(part<QLabel>("reachProblem")->text().isEmpty());
    QTest::mouseClick(part<QPushButton>("reachUse"), Qt::LeftButton);
    EXPECT_TRUE(program.session()->runner.settings().publicUrl.isEmpty());
}

TEST_F(ReachDialogTest, WithoutAListenerItSaysWhatComesFirst)
{
    openDialog(false);
    EXPECT_FALSE(part<QPushButton>("tunnelRun")->isEnabled());
    EXPECT_EQ(state(), u"Start the listener first: a tunnel leads to it."_s);
    EXPECT_TRUE(part<QPlainTextEdit>("proxySnippet")->toPlainText().startsWith(u"Start the listener first"_s));
}

} // namespace
