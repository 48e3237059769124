// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/HeadScanner.h"
#include "http/Inflater.h"
#include "http/Message.h"

#include <optional>

namespace http {

//! What a well-formed head has to fulfil beyond its grammar (RFC 9112, RFC 9110): one Host, an honest body length, a
//! target, a content coding and an expectation that can be served. None where all is well.
[[nodiscard]] std::optional<Refusal> refusalOfHead(const Request &head, const Limits &limits);

//! Brings target, path and query to what Request promises: an absolute target ("http://host/path") becomes its origin
//! form.
void splitTarget(Request &request);

//! Whether the client waits for "100 Continue" before it sends the body.
[[nodiscard]] bool expectsContinue(const Request &head);

//! How the body of an acceptable \a head is compressed; none where it is as it is.
[[nodiscard]] std::optional<Inflater::Coding> compressionOf(const Request &head);

} // namespace http
