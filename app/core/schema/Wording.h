// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/CompiledSchema.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace schema {

//! The sentences of findings, translated. Any thread.
namespace wording {

//! What is wrong, for a reader who knows no JSON Schema: what was expected, and \a came instead (Undefined: nothing
//! did).
[[nodiscard]] QString sentence(const Violation &violation, const QJsonValue &came);
[[nodiscard]] QString noObject(const QJsonValue &came);
[[nodiscard]] QString tooDeep(int levels);
[[nodiscard]] QString tooMany(int values);
[[nodiscard]] QString undocumentedField();
[[nodiscard]] QString otherCase(const QString &documented);
[[nodiscard]] QString unknownEventType(const QString &eventType);
[[nodiscard]] QString unusableSchema(const QString &detail);
//! The data of an event of type \a is fits the types \a looksLike, which \a fields decide.
[[nodiscard]] QString contradiction(const QString &is, const QStringList &looksLike, const QStringList &fields);

} // namespace wording

} // namespace schema
