// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace http {

//! Ends the sending side of the connected socket \a descriptor (the peer reads to the end, and may go on sending).
//! QTcpSocket has no such function. Errors are ignored: the peer may be gone.
void endSending(qintptr descriptor);

} // namespace http
