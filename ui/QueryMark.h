// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/QueryText.h"

class QLineEdit;

namespace ui {

//! Underlines \a place of what stands in \a edit, as what is wrong; nothing where its length is 0. It goes with the
//! next change of the text.
void markWrong(QLineEdit &edit, const store::QueryPlace &place);

} // namespace ui
