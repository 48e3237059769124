// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The one file that compiles valijson, which takes ten seconds.

#include "ReferenceValidator.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using valijson::adapters::QtJsonAdapter;

class ReferenceValidator::Private
{
public:
    valijson::Schema root;
};

ReferenceValidator::ReferenceValidator(const QJsonObject &schema) : d(std::make_unique<Private>())
{
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const QJsonValue json(schema);
    parser.populateSchema(QtJsonAdapter(json), d->root);
}

ReferenceValidator::~ReferenceValidator() = default;

bool ReferenceValidator::accepts(const QJsonValue &payload) const
{
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(d->root, QtJsonAdapter(payload), nullptr);
}
