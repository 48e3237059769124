// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <chrono>

namespace http {

//! Everything that a client can't exceed: the whole attack surface on one page. Tests pass tiny ones.
struct Limits
{
    qsizetype targetBytes = 8 * 1024; //!< request target; beyond: 414
    qsizetype headerBytes = 16 * 1024; //!< request line and header fields; beyond: 431
    int headerFields = 100; //!< beyond: 431
    qsizetype bodyBytes = 25 * 1024 * 1024; //!< as it came, and inflated; beyond: 413
    int connections = 1024; //!< beyond: 503 with Retry-After, closed
    //! Of one client (Request::client; IPv6: its /64); beyond: 429 with Retry-After. 0: any number. A client that was
    //! quiet may use a minute's worth at once.
    int requestsPerMinutePerAddress = 0;
    //! From the first byte (or the connection) to the end of the head; beyond: 408.
    std::chrono::milliseconds headerTimeout{10'000};
    qsizetype bodyBytesPerSecond = 1024; //!< least progress of a body, measured over bodyGrace: 408
    std::chrono::milliseconds bodyGrace{10'000};
    //! Between requests of a kept connection: closed. A quarter while over half of the connections are taken.
    std::chrono::milliseconds idle{60'000};
    std::chrono::milliseconds stopGrace{5'000}; //!< how long stop() waits for answers that are under way
    std::chrono::milliseconds sendStall{30'000}; //!< an answer of which the client takes nothing for so long: cut
    //! After a refusal, how long what still comes is read and dropped, so that the answer gets through.
    std::chrono::milliseconds linger{2'000};
    int pipelined = 16; //!< requests of a connection that wait for their answers; beyond: its reading pauses
    //! Bodies of all connections, coming in or waiting for answers; beyond: 503 with Retry-After.
    qsizetype heldBodyBytes = 256 * 1024 * 1024;
    bool requireLength = true; //!< POST, PUT, PATCH without Content-Length and chunks: 411; false: an empty body
};

} // namespace http
