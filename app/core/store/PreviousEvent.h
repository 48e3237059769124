// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/EventStore.h"

namespace store {

//! The newest event of \a store before \a row of the same type and object, for what changed since. Errors: NotFound
//! (there is none, or \a row has no type), Storage. Any thread; \a store and \a context outlive the outcome or cancel
//! it.
[[nodiscard]] base::Pending<EventDetail> previousEvent(const EventStore &store, const EventRow &row, QObject *context);

} // namespace store
