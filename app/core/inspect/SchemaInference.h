// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "inspect/PayloadTree.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <map>
#include <memory>

namespace inspect {

//! What has been seen of one field in all payloads.
class ObservedField;

//! Drafts a JSON Schema (draft-07) from payloads: types, required members (those that every object had), enumerations
//! where few short texts repeat, formats (date-time, uri), nested objects and arrays. The same payloads in any order
//! make the same draft. Any thread, one at a time.
class SchemaInference
{
public:
    static constexpr int DeepestPayload = 512; //!< levels
    static constexpr qsizetype MostChoices = 8; //!< of an enumeration
    static constexpr qsizetype LongestChoice = 40; //!< characters

    SchemaInference();
    ~SchemaInference();
    SchemaInference(SchemaInference &&) noexcept;
    SchemaInference &operator=(SchemaInference &&) noexcept;

    //! Adds a payload. Errors: InvalidInput (nested deeper than DeepestPayload, or with more values than a tree holds);
    //! then it is not added.
    [[nodiscard]] base::Result<> add(const PayloadTree &payload);
    [[nodiscard]] qint64 payloads() const; //!< that were added
    //! The draft, with \a title.
    [[nodiscard]] QJsonObject schema(const QString &title) const;

private:
    std::unique_ptr<ObservedField> m_root;
};

//! The event type that \a payload says it has (its key in any case); "" where it says none.
[[nodiscard]] QString eventTypeOf(const PayloadTree &payload);

} // namespace inspect
