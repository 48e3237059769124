// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace ui {

//! How the window looks.
enum class Theme
{
    System, //!< as the desktop wants it; where there is none (a plain X server), as Light
    Light,
    Dark,
    HighContrast //!< white and yellow on black
};

//! Gives the application its look, also while windows are open: all of them follow. Where the platform gives none, and
//! for every theme but System, this is Qt's Fusion style in a palette of our own; a desktop's own style and colours are
//! left alone.
void applyTheme(Theme theme);

} // namespace ui
