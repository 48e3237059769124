// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Theme.h"

class QMenu;
class QSettings;

namespace ui {

//! \name How the user wants the window to look and to speak, kept in the settings.
//!@{
[[nodiscard]] Theme wantedTheme(const QSettings &settings); //!< System, unless something else was chosen
void wantTheme(QSettings &settings, Theme theme);
[[nodiscard]] QString wantedLanguage(const QSettings &settings); //!< a code ("fr"); "": the system's
void wantLanguage(QSettings &settings, const QString &code);
//!@}

//! A menu to choose the theme in; what is chosen is kept and applied at once. \a settings outlives it.
[[nodiscard]] QMenu *makeThemeMenu(QSettings &settings, QWidget *parent);

} // namespace ui
