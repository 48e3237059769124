// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace schema {

//! A schema inside another one, and where: a JSON pointer relative to the outer one ("/properties/text").
struct Subschema
{
    QString pointer;
    QJsonValue json; //!< an object or a boolean in a sound schema
};

//! The schemas directly inside \a schema, by the keywords of draft-07; what is only data (examples, const, …) is none.
//! A schema with a "$ref" has no others. Any thread, as all functions here.
[[nodiscard]] QList<Subschema> subschemasOf(const QJsonObject &schema);

//! \a schema with each schema directly inside it replaced by what \a change makes of it.
[[nodiscard]] QJsonObject withSubschemas(
    const QJsonObject &schema, const std::function<QJsonValue(const QJsonValue &, const QString &pointer)> &change);

//! What the JSON pointer \a pointer ("" or "/a/b") names in \a document; nothing where it names nothing.
[[nodiscard]] std::optional<QJsonValue> valueAt(const QJsonValue &document, const QString &pointer);

//! The JSON pointer of a local "$ref" ("#/definitions/id" → "/definitions/id"); nothing where \a ref is no local one.
[[nodiscard]] std::optional<QString> localPointer(const QString &ref);

} // namespace schema
