// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QList>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AppearanceText
{
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

const QString ThemeKey = u"appearance/theme"_s;
const QString LanguageKey = u"appearance/language"_s;

struct Choice
{
    Theme theme;
    QString name; // in the settings
    QString text;
};

QList<Choice> choices()
{
    return {{Theme::System, u"system"_s, AppearanceText::tr("As the &system", "the window's colours")},
            {Theme::Light, u"light"_s, AppearanceText::tr("&Light", "the window's colours")},
            {Theme::Dark, u"dark"_s, AppearanceText::tr("&Dark", "the window's colours")},
            {Theme::HighContrast, u"contrast"_s, AppearanceText::tr("High &contrast", "the window's colours")}};
}

} // namespace

Theme wantedTheme(const QSettings &settings)
{
    const QString name = settings.value(ThemeKey).toString();
    for (const Choice &choice : choices()) {
        if (choice.name == name)
            return choice.theme;
    }
    return Theme::System;
}

void wantTheme(QSettings &settings, Theme theme)
{
    for (const Choice &choice : choices()) {
        if (choice.theme == theme)
            settings.setValue(ThemeKey, choice.name);
    }
}

QString wantedLanguage(const QSettings &settings)
{
    return settings.value(LanguageKey).toString();
}

void wantLanguage(QSettings &settings, const QString &code)
{
    settings.setValue(LanguageKey, code);
}

QMenu *makeThemeMenu(QSettings &settings, QWidget *parent)
{
    auto *menu = new QMenu(AppearanceText::tr("&Appearance"), parent);
    menu->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices()) {
        QAction *action = menu->addAction(choice.text);
        action->setObjectName(u"theme-"_s + choice.name);
        action->setCheckable(true);
        action->setChecked(choice.theme == wantedTheme(settings));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [&settings, theme = choice.theme] {
            wantTheme(settings, theme);
            applyTheme(theme);
        });
    }
    return menu;
}

} // namespace ui
