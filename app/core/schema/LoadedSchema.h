// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "schema/CompiledSchema.h"
#include "schema/FieldTree.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace schema {

//! The JSON Schema (draft-07) of one event type.
struct EventSchema
{
    QString eventType; //!< "JobResponse"; "" for the envelope
    QString title;
    QString description;
    QString source; //!< the file it came from
    QJsonObject json; //!< with every "$ref" to another of our files resolved to an in-document one
    QList<QJsonObject> examples; //!< whole payloads
};

//! One schema of a SchemaSet and what is made of it, each at its first use: a program that starts knows all types and
//! has read none. Any thread; after the first use nothing is locked.
class LoadedSchema
{
public:
    using CompiledResult = base::Result<std::shared_ptr<const CompiledSchema>>;

    //! \a load is called once at most, in the thread that asks first.
    explicit LoadedSchema(std::function<EventSchema()> load) : m_load(std::move(load)) { }

    [[nodiscard]] const EventSchema &schema() const;
    [[nodiscard]] const FieldTree &fields() const;
    [[nodiscard]] const CompiledResult &compiled() const;

private:
    std::function<EventSchema()> m_load;
    mutable std::once_flag m_isLoaded;
    mutable std::once_flag m_hasFields;
    mutable std::once_flag m_isCompiled;
    mutable EventSchema m_schema;
    mutable std::shared_ptr<const FieldTree> m_fields;
    mutable CompiledResult m_compiled;
};

} // namespace schema
