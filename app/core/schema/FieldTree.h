// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace schema {

//! What the schemas say about a field and those inside it, whatever branch of "allOf", "anyOf", "oneOf" or "if" says
//! it. A value, immutable once made; any thread.
class FieldTree
{
public:
    //! From a self-contained schema without circular references (SchemaCheck.h).
    [[nodiscard]] static std::shared_ptr<const FieldTree> of(const QJsonObject &schema);

    QString title;
    QString description;
    QString example; //!< the first one; objects and lists as compact JSON
    QStringList types; //!< "string", "array", …; empty where any will do
    bool required = false; //!< by its parent, whatever else is in the payload

    QStringList order; //!< the fields inside, as the schemas name them
    //! By name; null where a schema says nothing of it.
    [[nodiscard]] const FieldTree *field(const QString &name) const;
    [[nodiscard]] const FieldTree *listed(const QString &name) const; //!< null where no "properties" lists it so
    [[nodiscard]] QString spellingOf(
        const QString &name) const; //!< the known field that differs in case at most; "" where there is none
    [[nodiscard]] const FieldTree *items() const
    {
        return m_items.get();
    } //!< of an array's entries; null where unknown
    //! Fields with names that the schemas do not list are welcome: "additionalProperties" says so, or no "properties"
    //! lists any.
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! The field or entry at \a path; null where no schema knows it.
    [[nodiscard]] const FieldTree *at(const QStringList &path) const;

private:
    friend class FieldTreeBuilder;
    QHash<QString, std::shared_ptr<const FieldTree>> m_fields;
    QHash<QString, QString> m_spellings; //!< by the folded name
    std::shared_ptr<const FieldTree> m_items;
    std::shared_ptr<const FieldTree> m_others; //!< of fields that are not listed
    bool m_open = true;
};

} // namespace schema
