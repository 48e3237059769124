// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/SchemaSet.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace schema {

//! What the schemas say about one field.
struct FieldInfo
{
    bool known = false; //!< a schema describes it
    QString title;
    QString description;
    QString type; //!< "string", "array", …; several joined by " or "
    QString example;
    bool required = false;
};

//! Looks fields up in the schemas, through $ref, allOf, anyOf, oneOf and items.
class FieldGuide
{
public:
    explicit FieldGuide(SchemaSet schemas);
    //! The field at \a path (unescaped keys and array indexes) of a payload of \a eventType.
    [[nodiscard]] FieldInfo describe(const QString &eventType, const QStringList &path) const;
    //! Keys that the schema knows directly below \a path, in the schema's order; the inspector lists fields in this
    //! order.
    [[nodiscard]] QStringList knownKeys(const QString &eventType, const QStringList &path) const;

private:
    SchemaSet m_schemas;
};

} // namespace schema
