// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace schema {

//! \a schema with the order in which its \a text names the fields: next to each "properties" comes "x-order", a list of
//! names. QJsonObject sorts its keys, and people want to read the fields in the order that the author chose. \a text
//! has to be the valid JSON that \a schema was read from. Any thread.
[[nodiscard]] QJsonObject withKeyOrder(const QJsonObject &schema, const QByteArray &text);

} // namespace schema
