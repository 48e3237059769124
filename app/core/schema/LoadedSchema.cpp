// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/LoadedSchema.h"

namespace schema {

const EventSchema &LoadedSchema::schema() const
{
    std::call_once(m_isLoaded, [this] { m_schema = m_load(); });
    return m_schema;
}

const FieldTree &LoadedSchema::fields() const
{
    std::call_once(m_hasFields, [this] { m_fields = FieldTree::of(schema().json); });
    return *m_fields;
}

const LoadedSchema::CompiledResult &LoadedSchema::compiled() const
{
    std::call_once(m_isCompiled, [this] { m_compiled = CompiledSchema::compile(schema().json); });
    return m_compiled;
}

} // namespace schema
