// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace store {

//! How much of an inbox is kept: what is beyond any of these goes, oldest first, in small steps behind the commits.
//! Pinned rows are spared and not counted. Nothing set: everything is kept.
struct Retention
{
    std::optional<std::chrono::seconds> age; //!< since it was received; rows of every kind; more than 0
    std::optional<qint64> events; //!< rows of kind Event; more than 0
    std::optional<qint64> bytes; //!< of the bodies of rows of kind Event, as they came; more than 0

    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace store
