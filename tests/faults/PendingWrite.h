// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

//! The head of a record in a log of writes that were not synced; the bytes follow.
struct PendingWrite
{
    static constexpr std::int64_t Truncation = -1;

    std::int64_t offset = 0; //!< where the bytes go; of a truncation: the new size
    std::int64_t length = 0; //!< of the bytes; or Truncation
};
