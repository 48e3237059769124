// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace schema {

//! How many schemas one may be made of once its references are followed: more is a mistake or an attack (references
//! that double at each step).
inline constexpr int MaxSchemaNodes = 50'000;
//! How deep they may nest.
inline constexpr int MaxSchemaDepth = 200;

//! Whether the self-contained \a schema is one that can be used: draft-07, keywords of the right form, every "$ref"
//! leads to a schema and none to itself, "pattern" compiles. Errors: InvalidInput, saying what and where (as a JSON
//! pointer). Any thread.
[[nodiscard]] base::Result<> checkSchema(const QJsonObject &schema);

} // namespace schema
