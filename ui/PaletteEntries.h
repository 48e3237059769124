// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/PaletteModel.h"

class QMenuBar;

namespace subscriptions {
class Catalogue;
}

namespace ui {

class SavedFiltersPane;

//! Every command of the menus, in their order, with the menu that it is in, its keys and why it is switched off. The
//! value is a `QPointer<QAction>`. Commands that are hidden are left out.
[[nodiscard]] QList<models::PaletteEntry> commandEntries(const QMenuBar &bar);

//! Every object (its value: `kaizala::ObjectRef`) and every subscription (its value: the id, a text).
[[nodiscard]] QList<models::PaletteEntry> catalogueEntries(const subscriptions::Catalogue &catalogue);

//! Every saved filter; its value: the query.
[[nodiscard]] QList<models::PaletteEntry> filterEntries(const SavedFiltersPane &filters);

} // namespace ui
