// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"

#include <QStringList>

namespace cli {

//! What a refreshed catalogue could not read: one sentence per object and per group whose sub-groups are missing, in
//! the objects' order.
[[nodiscard]] QStringList failuresOf(const subscriptions::Catalogue &catalogue);

//! The sentence for an edit whose replacement is there while the old one could not be deleted, because of \a why.
[[nodiscard]] QString oldRemainsText(const base::Error &why);

} // namespace cli
