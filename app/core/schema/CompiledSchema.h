// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "schema/SchemaNode.h"
#include "schema/Violation.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <deque>
#include <memory>

namespace schema {

//! One schema, ready to check payloads: a graph of nodes (SchemaNode) that combine other nodes, and LeafRules that look
//! at the values. Const functions in any thread.
class CompiledSchema
{
public:
    //! Of a self-contained schema that has passed SchemaCheck. Errors: Internal, where it can't be used nevertheless.
    [[nodiscard]] static base::Result<std::shared_ptr<const CompiledSchema>> compile(const QJsonObject &schema);

    //! What \a payload, which nests no deeper than base::MaxJsonDepth, breaks: each rule once, at the value itself.
    //! After MaxViolations no more are looked for.
    [[nodiscard]] QList<Violation> check(const QJsonValue &payload) const;

private:
    CompiledSchema() = default;
    std::deque<SchemaNode> m_nodes;
    const SchemaNode *m_root = nullptr;
};

} // namespace schema
