// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <algorithm>

namespace store {

// A number out of its range was written by somebody else: the row is shown, as the last of its enum.
[[nodiscard]] inline Kind toKind(int number)
{
    return Kind(std::clamp(number, int(Kind::Event), int(Kind::Validation)));
}

[[nodiscard]] inline Verdict toVerdict(int number)
{
    return Verdict(std::clamp(number, int(Verdict::Valid), int(Verdict::Rejected)));
}

//! A row of the table `events`, whichever the database. \a columns gives its columns one after the other: number(),
//! smallNumber(), flag(), time(), text(), peer(), eventId(), packed() (a summary), in the order in which they are read
//! here.
template <typename Columns>
[[nodiscard]] EventRow rowOf(Columns &columns)
{
    EventRow row;
    row.id = columns.number();
    row.kind = toKind(columns.smallNumber());
    row.receivedAt = columns.time();
    row.lastAt = columns.time();
    row.deliveries = columns.smallNumber();
    row.inbox = columns.text();
    row.peer = columns.peer();
    row.status = columns.smallNumber();
    row.elapsedUs = columns.smallNumber();
    row.reason = columns.text();
    row.eventType = columns.text();
    row.eventId = columns.eventId();
    row.objectId = columns.text();
    row.objectType = columns.text();
    row.subscriptionId = columns.text();
    row.from = columns.text();
    row.fromName = columns.text();
    row.summary = columns.packed();
    row.verdict = toVerdict(columns.smallNumber());
    row.errors = columns.smallNumber();
    row.warnings = columns.smallNumber();
    row.notes = columns.smallNumber();
    row.bodyBytes = columns.number();
    row.otherBodyOf = columns.number();
    row.pinned = columns.flag();
    return row;
}

} // namespace store
