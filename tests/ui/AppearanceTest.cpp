// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Appearance.h"

#include "Looking.h"
#include "ui/Look.h"
#include "WindowFixture.h"
#include "support/Await.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class AppearanceTest : public uitest::WindowFixture
{
protected:
    void TearDown() override
    {
        WindowFixture::TearDown();
        ui::applyTheme(ui::Theme::Light);
    }
    void choose(const QString &theme) const { window->findChild<QAction *>(u"theme-"_s + theme)->trigger(); }
};

TEST_F(AppearanceTest, TheThemeChangesAtOnceAndIsKept)
{
    openWindow();
    selectRow(0);
    choose(u"dark"_s);
    EXPECT_TRUE(support::eventually([this] { return ui::isDark(window->palette()); }));
    EXPECT_EQ(ui::wantedTheme(program.settings), ui::Theme::Dark);
    uitest::keepPicture(window.get(), u"theme-dark"_s);
    choose(u"contrast"_s);
    EXPECT_TRUE(support::eventually([this] { return window->palette().color(QPalette::Window) == QColor(Qt::black); }));
    uitest::keepPicture(window.get(), u"theme-contrast"_s);
    choose(u"light"_s);
    EXPECT_TRUE(support::eventually([this] { return !ui::isDark(window->palette()); }));
    EXPECT_EQ(ui::wantedTheme(program.settings), ui::Theme::Light);
    uitest::keepPicture(window.get(), u"theme-light"_s);
}

TEST_F(AppearanceTest, EveryThemeKeepsTextReadable)
{
    const auto contrast = [](const QColor &a, const QColor &b) {
        const auto light = [](const QColor &colour) {
            const auto part = [](double value) {
                return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF()))
                + 0.0722 * part(double(colour.blueF()));
        };
        const double one = light(a);
        const double other = light(b);
        return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
    };
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
        ui::applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const double least = theme == ui::Theme::HighContrast ? 7.0 : 4.5;
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link})
                EXPECT_GE(contrast(palette.color(text), palette.color(ground)), least) << int(theme) << ' ' << text;
            for (const auto tone : {ui::Tone::Ok, ui::Tone::Info, ui::Tone::Warning, ui::Tone::Failure})
                EXPECT_GE(contrast(ui::toneColor(tone, palette), palette.color(ground)), 4.5) << int(theme);
        }
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
    }
}

TEST_F(AppearanceTest, LanguagesAreOfferedInTheirOwnWords)
{
    showWindow();
    QSignalSpy chosen(window.get(), &ui::MainWindow::languageChosen);
    window->setLanguages({u"en"_s, u"fr"_s}, u"fr"_s);
    auto *french = window->findChild<QAction *>(u"language-fr"_s);
    ASSERT_TRUE(french);
    EXPECT_EQ(french->text(), u"Français"_s);
    EXPECT_TRUE(french->isChecked());
    window->findChild<QAction *>(u"language-"_s)->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QString());
    ui::wantLanguage(program.settings, u"fr"_s);
    EXPECT_EQ(ui::wantedLanguage(program.settings), u"fr"_s);
}

} // namespace
