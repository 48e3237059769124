// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Exit.h"

namespace cli {

Exit exitOf(const base::Error &error)
{
    using Kind = base::Error::Kind;
    switch (error.kind) {
    case Kind::InvalidInput:
        return Exit::Usage;
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Http:
    case Kind::Unauthorized:
    case Kind::Throttled:
    case Kind::NotFound:
    case Kind::Protocol:
    case Kind::Uncertain:
        return Exit::Service;
    case Kind::Cancelled:
    case Kind::Storage:
    case Kind::SecretLocked:
    case Kind::SecretUnavailable:
    case Kind::AddressInUse:
    case Kind::Internal:
        break;
    }
    return Exit::Local;
}

} // namespace cli
