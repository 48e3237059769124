// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/CompiledSchema.h"

#include "schema/Evaluation.h"
#include "schema/SchemaCompiler.h"

using base::fail;
using base::Result;

namespace schema {

Result<std::shared_ptr<const CompiledSchema>> CompiledSchema::compile(const QJsonObject &schema)
{
    std::shared_ptr<CompiledSchema> compiled(new CompiledSchema);
    const Result<const SchemaNode *> root = SchemaCompiler(schema).compile(compiled->m_nodes);
    if (!root)
        return fail(root.error());
    compiled->m_root = *root;
    return compiled;
}

QList<Violation> CompiledSchema::check(const QJsonValue &payload) const
{
    QList<Violation> violations;
    (void)evaluate(*m_root, payload, violations);
    return violations.isEmpty() ? violations : withoutEchoes(violations);
}

} // namespace schema
