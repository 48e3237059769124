// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace schema {

enum class Severity
{
    Error,
    Warning,
    Note
};

[[nodiscard]] QString toString(Severity severity); //!< "error", "warning", "note"

//! One remark about a payload.
struct Finding
{
    Severity severity = Severity::Note;
    QString path; //!< JSON pointer (RFC 6901) of the value it is about; of the missing value for a missing one
    QString message; //!< translated sentence, without the path
    bool missing = false; //!< the value at path should be there and is not

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! What validation found.
struct Report
{
    QString eventType; //!< the name as the schemas spell it, or as sent where it is unknown
    bool known = false; //!< a schema for this event type was found and used
    QList<Finding> findings; //!< errors first, then by path

    [[nodiscard]] int count(Severity severity) const;
};

} // namespace schema
