// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/LeafRules.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace schema {

//! One schema inside a CompiledSchema: what it says of a value itself, and the schemas that it applies to the value or
//! to what is inside. References are followed: several nodes may point to the same one, none to itself. Pointers are
//! null where nothing is asked.
struct SchemaNode
{
    struct Field
    {
        QString name;
        const SchemaNode *schema = nullptr;
    };
    //! Where the field is there, others have to be, or the object has to fit a schema.
    struct Dependency
    {
        QString field;
        QStringList required;
        const SchemaNode *schema = nullptr;
    };

    bool never = false; //!< "false": nothing fits
    bool hasRules = false;
    LeafRules rules;

    std::vector<Field> fields; //!< those of "properties" that ask for something
    QSet<QString> listed; //!< all names in "properties"; only where additionalFields looks at the others
    const SchemaNode *additionalFields = nullptr;
    const SchemaNode *fieldNames = nullptr;
    std::vector<Dependency> dependencies;

    std::vector<const SchemaNode *> firstItems; //!< "items" as a list: one for each place
    const SchemaNode *items = nullptr; //!< for the others
    const SchemaNode *contains = nullptr;

    std::vector<const SchemaNode *> allOf;
    std::vector<const SchemaNode *> anyOf; //!< empty: not asked for
    std::vector<const SchemaNode *> oneOf; //!< empty: not asked for
    const SchemaNode *forbidden = nullptr; //!< "not"
    const SchemaNode *condition = nullptr; //!< "if"
    const SchemaNode *then = nullptr;
    const SchemaNode *otherwise = nullptr; //!< "else"

    [[nodiscard]] bool asksOfFields() const
    {
        return !fields.empty() || additionalFields || fieldNames || !dependencies.empty();
    }
    [[nodiscard]] bool asksOfItems() const { return !firstItems.empty() || items || contains; }
    //! Any value fits.
    [[nodiscard]] bool isOpen() const
    {
        return !never && !hasRules && !asksOfFields() && !asksOfItems() && allOf.empty() && anyOf.empty()
            && oneOf.empty() && !forbidden && !condition;
    }
};

} // namespace schema
