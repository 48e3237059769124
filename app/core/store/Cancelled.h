// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace store {

//! Asked by long reads now and then: whether nobody waits for them any more.
using Cancelled = std::function<bool()>;

} // namespace store
