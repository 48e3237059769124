// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QDateTime>

namespace accounts {

//! When \a token says that it expires, where it is a JSON web token; invalid where it says nothing. For display only:
//! nobody has checked the token's signature.
[[nodiscard]] QDateTime expiryToldBy(const base::Secret &token);

} // namespace accounts
