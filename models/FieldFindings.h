// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace models {

//! Which field each finding of a report stands on: the field it names, a row for a missing one, or else the nearest
//! field above it that is there. No finding is lost.
class FieldFindings
{
public:
    FieldFindings() = default;
    FieldFindings(const QJsonValue &payload, const schema::Report &report);

    [[nodiscard]] QList<schema::Finding> at(const QString &pointer) const { return m_findings.value(pointer); }
    [[nodiscard]] QStringList missingBelow(const QString &pointer) const { return m_missing.value(pointer); }

private:
    QHash<QString, QList<schema::Finding>> m_findings; //!< by JSON pointer
    QHash<QString, QStringList> m_missing; //!< keys, by their object's pointer
};

//! The reference tokens of a JSON pointer, unescaped.
[[nodiscard]] QStringList pointerTokens(const QString &pointer);
//! And back.
[[nodiscard]] QString pointerOf(const QStringList &tokens);

} // namespace models
