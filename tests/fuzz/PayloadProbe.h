// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace fuzz {

//! Reads \a bytes as a payload the way the inspector does: the exact tree, its pointers and offsets, the difference
//! from a small payload and from itself, the draft of a schema; and checks what must hold for any bytes whatever. Empty
//! where it does; else what does not, in English.
[[nodiscard]] QString faultOfPayload(QByteArrayView bytes);

} // namespace fuzz
