// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/FieldTree.h"
#include "schema/Finding.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace schema {

//! Payloads with more values than this are not checked: no event comes near it, and each broken one costs memory.
inline constexpr int MaxPayloadValues = 100'000;

//! How large a payload is; counting stops once a limit is passed.
struct PayloadSize
{
    int depth = 0;
    int values = 0;
};

[[nodiscard]] PayloadSize sizeOf(const QJsonValue &payload);

//! Goes through a payload beside what the schemas know of it: finds the fields that no schema knows, and undoes other
//! capitals
//! ("ActionID"), so that such a field counts as the documented one.
class PayloadWalk
{
public:
    PayloadWalk(const QJsonValue &payload, const FieldTree &fields);

    [[nodiscard]] const QJsonValue &payload() const { return m_payload; } //!< with documented spellings
    [[nodiscard]] const QList<Finding> &notes() const { return m_notes; } //!< paths as in the original payload
    //! The JSON pointer, in the original payload, of \a path in payload().
    [[nodiscard]] QString pointer(const QStringList &path) const;

private:
    [[nodiscard]] bool walk(QJsonValue &value, const FieldTree &fields, const QString &path, const QString &original);
    [[nodiscard]] bool walkObject(QJsonValue &value, const FieldTree &fields, const QString &path,
                                  const QString &original);

    QJsonValue m_payload;
    QList<Finding> m_notes;
    QHash<QString, QString> m_originals; // pointer in payload() → name as it came
};

} // namespace schema
