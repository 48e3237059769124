// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace fuzz {

//! Sends \a bytes the whole way from a request to what the store is handed: parser, admission, validation against the
//! schemas, summary, what can be searched; and checks what must hold for any bytes whatever. Empty where it does; else
//! what does not, in English.
[[nodiscard]] QString faultOfEvent(QByteArrayView bytes);

} // namespace fuzz
