// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "schema/SchemaNode.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <deque>
#include <optional>

namespace schema {

//! Turns a self-contained schema into nodes that evaluate() can walk. The nodes live in the compiler's deque, which
//! the caller takes.
class SchemaCompiler
{
public:
    explicit SchemaCompiler(const QJsonObject &root) : m_root(root) { }

    //! The node of the whole schema; it points to others of \a nodes. Errors: Internal (a reference that leads nowhere
    //! or to itself, which SchemaCheck refuses before).
    [[nodiscard]] base::Result<const SchemaNode *> compile(std::deque<SchemaNode> &nodes);

private:
    [[nodiscard]] const SchemaNode *nodeOf(const QJsonValue &json);
    [[nodiscard]] const SchemaNode *referred(const QString &ref);
    [[nodiscard]] const SchemaNode *asking(const QJsonValue &json); // null where it asks nothing
    [[nodiscard]] std::vector<const SchemaNode *> alternatives(const QJsonValue &list, SchemaNode &node);
    void addFields(const QJsonObject &schema, SchemaNode &node);
    void addDependencies(const QJsonObject &dependencies, SchemaNode &node);
    void addItems(const QJsonObject &schema, SchemaNode &node);
    void addCombinations(const QJsonObject &schema, SchemaNode &node);

    const QJsonObject &m_root;
    std::deque<SchemaNode> *m_nodes = nullptr; // never moves its elements, to which others point
    QHash<QString, const SchemaNode *> m_referred; // by the reference; null while it is being compiled
    const SchemaNode *m_open = nullptr;
    const SchemaNode *m_never = nullptr;
    std::optional<QString> m_problem;
};

} // namespace schema
