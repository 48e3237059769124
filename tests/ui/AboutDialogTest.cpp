// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AboutDialog.h"

#include "Looking.h"
#include "ui/Diagnostics.h"
#include "WindowFixture.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

class AboutDialogTest : public uitest::WindowFixture
{
};

TEST_F(AboutDialogTest, TellsVersionLicencesAndFolders)
{
    openWindow();
    window->findChild<QAction *>(u"actionAbout"_s)->trigger();
    auto *about = find<ui::AboutDialog>("aboutDialog");
    ASSERT_TRUE(about);
    EXPECT_TRUE(about->findChild<QLabel *>(u"aboutVersion"_s)->text().contains(QStringLiteral(KWC_VERSION)));
    EXPECT_GE(about->findChild<QTreeView *>(u"aboutLicences"_s)->model()->rowCount(), 8);
    auto *tabs = about->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        uitest::expectTextsFit(about, u"about"_s);
        uitest::keepPicture(about, u"about-%1"_s.arg(tab));
    }
    about->reject();
}

TEST_F(AboutDialogTest, TheReportHoldsNothingThatIsNobodysBusiness)
{
    openWindow();
    window->findChild<QAction *>(u"actionAbout"_s)->trigger();
    auto *about = find<ui::AboutDialog>("aboutDialog");
    const QString report = about->findChild<QPlainTextEdit *>(u"aboutReport"_s)->toPlainText();
    EXPECT_TRUE(report.contains(u"Subscriptions: 3"_s)) << qPrintable(report);
    EXPECT_TRUE(report.contains(u"Listener: stopped"_s));
    for (const QString &secret :
         {u"fake-access-token"_s, u"Contoso"_s, u"hooks.example.org"_s, u"Field"_s, QDir::homePath()})
        EXPECT_FALSE(report.contains(secret)) << qPrintable(secret);
    QTest::mouseClick(about->findChild<QToolButton *>(u"copyReport"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), report);
    about->reject();
}

TEST_F(AboutDialogTest, WithoutAnAccountThereIsAReportToo)
{
    EXPECT_TRUE(ui::diagnostics(nullptr, {}).contains(u"Account: none is open"_s));
    EXPECT_EQ(ui::withoutHome(QDir::homePath() + u"/x"_s), u"~/x"_s);
    EXPECT_EQ(ui::withoutHome(u"/srv/x"_s), u"/srv/x"_s);
}

} // namespace
