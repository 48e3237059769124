// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QLatin1String>

namespace ui {

//! A Breeze icon of the program's resources ("list-add"), drawn in the palette's text colour, so that it is seen in
//! light and in dark windows alike. Sharp at any size. The names are those listed in ui/CMakeLists.txt; another one is
//! empty. Needs Qt's SVG plug-in.
[[nodiscard]] QIcon themedIcon(QLatin1String name);
[[nodiscard]] QIcon applicationIcon(); //!< the program's own, in its own colours

} // namespace ui
