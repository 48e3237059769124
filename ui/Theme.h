// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace ui {

//! Gives the application its look where the platform gives none (a plain X server, an offscreen window): Qt's Fusion
//! style in a calm palette. A desktop's own style and colours are left alone. \a dark: Fusion in a dark palette,
//! whatever the platform says.
void applyTheme(bool dark);

} // namespace ui
