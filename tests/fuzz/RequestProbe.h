// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace fuzz {

//! Sends \a bytes through everything of http that reads what a stranger sends, in one piece and in several, and checks
//! what must hold for any bytes whatever. Empty where it does; else what does not, in English.
[[nodiscard]] QString faultOfRequest(QByteArrayView bytes);

} // namespace fuzz
