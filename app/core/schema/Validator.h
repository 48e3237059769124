// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"
#include "schema/SchemaSet.h"

#include <QJsonObject>
#include <QJsonValue>

#include <memory>

namespace schema {

//! Checks payloads against the schema of their own event type, which is made ready when the first event of the type
//! comes. Const functions in any thread, several at a time; nothing is locked once a type has been used.
class Validator
{
public:
    explicit Validator(SchemaSet schemas);
    ~Validator();
    [[nodiscard]] const SchemaSet &schemas() const;

    //! Errors: a required field is missing, a value has the wrong type or form, or the data's shape contradicts the
    //! event type (then one finding at /eventType says which type it fits and which fields decide it, instead of a
    //! finding per field). Warnings: an empty id or the like. Notes: a field that no schema knows, an event type that
    //! is not known (then only the envelope is checked). \a payload that is no object: one error at "".
    [[nodiscard]] Report validate(const QJsonValue &payload) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace schema
