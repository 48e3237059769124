// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/SchemaNode.h"
#include "schema/Violation.h"

#include <QJsonValue>
#include <QList>

namespace schema {

//! Whether \a payload fits \a schema (draft-07); remarks ("x-severity") are no hindrance. Whatever it breaks is
//! appended to \a found, repetitions and all, at most MaxViolations and where it does not fit an error among them. Goes
//! as deep as the schema does, which SchemaCheck bounds, and looks at each value once per schema that applies to it.
//! Any thread.
[[nodiscard]] bool evaluate(const SchemaNode &schema, const QJsonValue &payload, QList<Violation> &found);

} // namespace schema
