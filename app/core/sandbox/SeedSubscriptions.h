// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/SubscriptionBook.h"
#include "sandbox/World.h"

namespace sandbox {

//! Fills \a book with \a count subscriptions as a tenant has them after some years: on groups, sub-groups, actions and
//! an action package, of all healths (fine, expiring soon, expired; in the 2021 edition also disabled). Their callbacks
//! are at hosts in ".example", which are never called. What they are depends on the seed alone, their times on \a now.
void seedSubscriptions(SubscriptionBook &book, const World &world, quint32 seed, int count, const QDateTime &now,
                       Edition edition);

} // namespace sandbox
