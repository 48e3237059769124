// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QTcpSocket;

namespace http {

// What a connection asks of its socket and QTcpSocket doesn't say, or says differently with TLS.

//! "127.0.0.1:53122" or "[::1]:53122".
[[nodiscard]] QString peerOf(const QTcpSocket &socket);

//! Bytes that were written to the socket and not yet taken by the system.
[[nodiscard]] qint64 bytesToSend(const QTcpSocket &socket);

[[nodiscard]] bool isInHandshake(const QTcpSocket &socket); //!< with TLS, and nothing encrypted yet

//! Ends the sending side of a plain connection: the peer reads to the end, and may go on sending. Does nothing with
//! TLS. Errors are ignored: the peer may be gone.
void endSending(const QTcpSocket &socket);

} // namespace http
