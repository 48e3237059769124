// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

namespace http {

//! A duplicate of a TCP socket that listens already, as service managers hand one down; the caller closes it. Errors:
//! InvalidInput (no descriptor, or of something else; always on Windows), Network (no descriptor left).
[[nodiscard]] base::Result<qintptr> duplicateListening(qintptr descriptor);

void closeDescriptor(qintptr descriptor);

} // namespace http
