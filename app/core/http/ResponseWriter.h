// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Message.h"

#include <QByteArray>

namespace http {

//! What the server knows about the request that it answers.
struct AnswerContext
{
    bool head = false; //!< the request was HEAD: same head, no body
    bool keepAlive = true; //!< the connection goes on after this answer
    int versionMinor = 1; //!< of the request
};

//! The bytes of \a response for the wire. Content-Length, Date and Connection are set here, whatever the response says
//! of them; fields that can't be written safely (line breaks, names that are no tokens) are left out; an impossible
//! status becomes 500. Any thread.
[[nodiscard]] QByteArray serialized(const Response &response, const AnswerContext &context);

} // namespace http
