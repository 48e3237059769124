// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "schema/Violation.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace schema {

//! One schema, ready to check payloads: valijson, of which this is the only user, combines the schemas, and LeafRules
//! look at the values. Const functions in any thread.
class CompiledSchema
{
public:
    //! Of a self-contained schema that has passed SchemaCheck. Errors: Internal, where valijson does not take it
    //! nevertheless.
    [[nodiscard]] static base::Result<std::shared_ptr<const CompiledSchema>> compile(const QJsonObject &schema);
    ~CompiledSchema();

    //! What \a payload, which nests no deeper than base::MaxJsonDepth, breaks: each rule once, at the value itself.
    //! After MaxViolations no more are looked for.
    [[nodiscard]] QList<Violation> check(const QJsonValue &payload) const;

private:
    class Private;
    CompiledSchema();
    std::unique_ptr<Private> d;
};

} // namespace schema
