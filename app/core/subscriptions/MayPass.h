// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

namespace subscriptions {

//! Whether the same call may succeed a moment later without anybody doing anything: the network, the time, the limit or
//! the server was in the way, and nobody said no.
[[nodiscard]] bool mayPass(const base::Error &error);

} // namespace subscriptions
