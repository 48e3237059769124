// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/MayPass.h"

namespace subscriptions {

bool mayPass(const base::Error &error)
{
    using Kind = base::Error::Kind;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Throttled:
    case Kind::Protocol: // a broken answer
        return true;
    case Kind::Http:
        return error.httpStatus >= 500;
    default:
        return false;
    }
}

} // namespace subscriptions
