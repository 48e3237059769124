// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Banner.h"
#include "ui/BusyBar.h"
#include "ui/ElidedLabel.h"
#include "ui/EmptyState.h"
#include "ui/FactsGrid.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/RawView.h"
#include "ui/SecretEdit.h"
#include "ui/TimeText.h"

#include "support/Await.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using support::eventually;

TEST(BannerTest, StaysUntilItIsReadAndDoesWhatCanBeDone)
{
    QWidget window;
    ui::Banner banner(&window);
    window.show();
    EXPECT_TRUE(banner.isHidden());
    int done = 0;
    banner.showFailure(u"It <i>broke</i>."_s, u"Try again"_s, [&done] { ++done; });
    EXPECT_TRUE(banner.isVisible());
    EXPECT_EQ(banner.text(), u"It <i>broke</i>."_s);
    EXPECT_EQ(banner.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    banner.findChild<QPushButton *>()->click();
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(banner.isHidden());

    banner.showInfo(u"Well."_s);
    EXPECT_FALSE(banner.findChild<QPushButton *>()->isVisible());
    banner.findChild<QToolButton *>()->click();
    EXPECT_TRUE(banner.isHidden());
}

TEST(BannerTest, OffersSeveralThings)
{
    ui::Banner banner;
    QString did;
    banner.showFailure(u"Some of it failed."_s,
                       {{u"Retry"_s, [&did] { did += u'r'; }}, {u"Undo"_s, [&did] { did += u'u'; }}});
    const auto buttons = banner.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons.at(0)->text(), u"Retry"_s);
    EXPECT_TRUE(buttons.at(1)->isVisible());
    buttons.at(1)->click();
    EXPECT_EQ(did, u"u"_s);
    EXPECT_TRUE(banner.isHidden());
    banner.showFailure(u"Another."_s, u"Again"_s, [&did] { did += u'a'; });
    EXPECT_FALSE(buttons.at(1)->isVisible());
    buttons.at(0)->click();
    EXPECT_EQ(did, u"ua"_s);
}

TEST(FilterEditTest, EscapeInADialogFirstClearsThenCloses)
{
    QDialog dialog;
    auto *edit = ui::makeFilterEdit(u"Search"_s);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(edit);
    dialog.show();
    edit->setText(u"words"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(edit->text(), QString());
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(BannerTest, ItsActionMayBringTheNextMessage)
{
    ui::Banner banner;
    banner.showFailure(u"first"_s, u"Again"_s, [&banner] { banner.showFailure(u"second"_s); });
    banner.findChild<QPushButton *>()->click();
    EXPECT_EQ(banner.text(), u"second"_s);
    EXPECT_TRUE(banner.isVisible());
}

TEST(BusyBarTest, QuickWorkDoesNotFlicker)
{
    ui::BusyBar bar;
    bar.show();
    bar.setBusy(true);
    EXPECT_FALSE(bar.isShown());
    bar.setBusy(false);
    QElapsedTimer time;
    time.start();
    bar.setBusy(true);
    ASSERT_TRUE(eventually([&bar] { return bar.isShown(); }));
    EXPECT_GE(time.elapsed(), 150) << "timers may be a little early";
    bar.setProgress(3, 12);
    EXPECT_EQ(bar.value(), 3);
    EXPECT_EQ(bar.maximum(), 12);
    bar.setBusy(false);
    EXPECT_FALSE(bar.isShown());
}

TEST(ElidedLabelTest, IsOneLineOfPlainTextThatGivesWay)
{
    ui::ElidedLabel label;
    label.setText(u"<b>one</b>\ntwo"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_FALSE(label.text().contains(u'\n'));
    label.setText(QString(100'000, u'x'));
    EXPECT_LT(label.minimumSizeHint().width(), 100);
    label.resize(80, 20);
    EXPECT_FALSE(label.grab().isNull());
}

TEST(FactsGridTest, RowsCanGoAndCome)
{
    ui::FactsGrid grid;
    grid.addRow(u"a"_s, u"A"_s, ui::FactsGrid::Copy::Yes);
    grid.addRow(u"b"_s, u"B"_s);
    grid.setValue(u"a"_s, u"value"_s);
    grid.show();
    EXPECT_EQ(grid.value(u"a"_s), u"value"_s);
    EXPECT_EQ(grid.findChild<QLabel *>(u"b"_s)->text(), u"–"_s);
    EXPECT_TRUE(grid.findChild<QToolButton *>()->isVisible());
    grid.setRowVisible(u"a"_s, false);
    EXPECT_FALSE(grid.findChild<QLabel *>(u"a"_s)->isVisible());
    grid.setRowVisible(u"a"_s, true);
    grid.setValue(u"a"_s, {});
    EXPECT_FALSE(grid.findChild<QToolButton *>()->isVisible()) << "there is nothing to copy";
}

TEST(ProblemTest, IsThereOnlyWhileThereIsOne)
{
    QWidget window;
    ui::Problem problem(u"p"_s, &window);
    window.show();
    EXPECT_FALSE(problem.isVisible());
    problem.setText(u"wrong"_s);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_EQ(problem.text(), u"wrong"_s);
    problem.setText({});
    EXPECT_FALSE(problem.isVisible());
}

TEST(SecretEditTest, KeepsSecretsMaskedAndTrimmed)
{
    ui::SecretEdit edit;
    edit.setText(u" a b \n"_s);
    EXPECT_EQ(edit.secret(), base::Secret(QByteArray("a b")));
    EXPECT_EQ(edit.echoMode(), QLineEdit::Password);
    EXPECT_TRUE(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

TEST(LookTest, TextFromOutsideIsNotReadAsHtml)
{
    EXPECT_TRUE(ui::plainToolTip(u"<b>x</b>"_s).contains(u"&lt;b&gt;x"_s));
    EXPECT_TRUE(ui::plainToolTip({}).isEmpty());
    EXPECT_LT(ui::plainToolTip(QString(1'000'000, u'x')).size(), 3000);
    EXPECT_EQ(ui::withoutMnemonics(u"R&D"_s), u"R&&D"_s);
}

TEST(LookTest, WordsLongerThanALineCanBeBroken)
{
    EXPECT_EQ(ui::wrappable(u"a sentence of words"_s), u"a sentence of words"_s);
    EXPECT_TRUE(ui::wrappable(QString(60, u'x')).contains(QChar(0x200B)));
    EXPECT_LT(ui::wrappable(QString(1'000'000, u'x')).size(), 1200);
    QWidget window;
    ui::Problem problem(u"p"_s, &window);
    problem.setText(QString(900, u'x'));
    EXPECT_LT(problem.minimumSizeHint().width(), 700);
}

TEST(RawViewTest, ABodyOfOneEndlessWordDoesNotHoldTheWindowUp)
{
    ui::RawView view;
    view.resize(500, 300);
    view.show();
    QElapsedTimer time;
    time.start();
    view.setText(QString(ui::RawView::MostAtOnce, u'x'));
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_LT(time.elapsed(), 5000) << "it takes minutes where Qt looks for places to break it";
}

TEST(LookTest, ColoursThatSaySomethingCanBeReadInLightAndDark)
{
    const auto luminance = [](const QColor &colour) {
        const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(double(colour.redF())) + 0.7152 * channel(double(colour.greenF()))
            + 0.0722 * channel(double(colour.blueF()));
    };
    const auto contrast = [&luminance](const QColor &a, const QColor &b) {
        const double x = luminance(a) + 0.05;
        const double y = luminance(b) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    for (const bool dark : {false, true}) {
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? QColor(0x24282c) : QColor(0xf4f5f6));
        palette.setColor(QPalette::Base, dark ? QColor(0x1b1e21) : QColor(Qt::white));
        palette.setColor(QPalette::WindowText, dark ? QColor(0xe6e9ec) : QColor(0x1f2428));
        EXPECT_EQ(ui::isDark(palette), dark);
        EXPECT_GE(contrast(ui::edgeColor(palette), palette.color(QPalette::Base)), 3) << dark;
        for (const auto tone : {ui::Tone::Ok, ui::Tone::Info, ui::Tone::Warning, ui::Tone::Failure, ui::Tone::Muted}) {
            EXPECT_GE(contrast(ui::toneColor(tone, palette), palette.color(QPalette::Window)), 4.5)
                << int(tone) << dark;
            EXPECT_GE(contrast(ui::toneColor(tone, palette), palette.color(QPalette::Base)), 4.5) << int(tone) << dark;
            EXPECT_GE(contrast(palette.color(QPalette::WindowText), ui::toneBackground(tone, palette)), 4.5)
                << int(tone) << dark;
        }
    }
}

TEST(TimeTextTest, SaysTimesExactlyAndHowFarAway)
{
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    EXPECT_EQ(ui::exactTime({}), QString());
    EXPECT_EQ(ui::timeWithDistance({}, now), QString());
    const QString text = ui::timeWithDistance(now.addDays(6), now);
    EXPECT_TRUE(text.contains(u"2026"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"6 day"_s)) << text.toStdString();
    EXPECT_EQ(ui::shortSpan(21 * 3600 + 59), u"21 h"_s);
    EXPECT_EQ(ui::shortSpan(59 * 60), u"59 min"_s);
    EXPECT_EQ(ui::shortSpan(-5), u"0 min"_s);
}
