// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "subscriptions/JournalEntry.h"
#include "subscriptions/ServiceChange.h"

namespace subscriptions {

//! \name What the journal says of a change that just ended.
//!@{
[[nodiscard]] JournalEntry noteOfCreation(const Catalogue &catalogue, const kaizala::SubscriptionDraft &draft,
                                          const base::Result<kaizala::Subscription> &outcome);
[[nodiscard]] JournalEntry noteOfEdit(const Catalogue &catalogue, const kaizala::Subscription &before,
                                      const kaizala::SubscriptionPatch &patch,
                                      const base::Result<EditOutcome> &outcome);
[[nodiscard]] JournalEntry noteOfDeletion(const Catalogue &catalogue, const kaizala::Subscription &before,
                                          const base::Result<> &outcome);
[[nodiscard]] JournalEntry noteOf(const ServiceChange &change); //!< what somebody else did
//!@}

//! Whether \a error leaves open what the service did: the connection broke after something may have been sent, or the
//! answer can't be read, or a server in between has no answer.
[[nodiscard]] bool answerIsLost(const base::Error &error);

//! Whether every other call would fail for the same reason: no token can be had.
[[nodiscard]] bool concernsAll(const base::Error &error);

//! Whether the token was refused, and so was the new one: nothing was done. That happens to one call where others use
//! tokens up at the same time (two consoles on one account); to all of them where the sign-in is no good any more.
[[nodiscard]] bool isTokenRefused(const base::Error &error);

} // namespace subscriptions
