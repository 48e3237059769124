// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SecretEntries.h"

namespace accounts {

base::Pending<bool> isKeyringLocked(QObject *)
{
    // Windows and macOS say themselves when the keychain is locked.
    return base::ready<bool>(false);
}

} // namespace accounts
