// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace base {

//! HTTP header fields as they came: order, case and duplicates kept, because they are evidence.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

//! The value of the first field called \a name, in any case (RFC 9110, section 5.1); none where it is missing.
[[nodiscard]] std::optional<QByteArray> headerValue(const Headers &headers, QByteArrayView name);

//! Whether values of this field are secrets: tokens, cookies, credentials.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

//! The same list with every secret value replaced by "(redacted)".
[[nodiscard]] Headers redacted(Headers headers);

//! One JSON array of [name, value] pairs and back: how the store and the command line write them. Bytes are read as
//! Latin-1.
[[nodiscard]] QByteArray headersToJson(const Headers &headers);
[[nodiscard]] Headers headersFromJson(const QByteArray &json);

} // namespace base
