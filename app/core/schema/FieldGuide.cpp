// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/FieldGuide.h"

#include "schema/FieldTree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldGuide)
};

// The schemas' texts are English; those of the built-in ones are in the translations, under the context "schema".
QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("schema", text.toUtf8().constData());
}

// The types' names are those of JSON, which people see in the payload as well; only the word between them is
// translated.
QString joined(const QStringList &types)
{
    QString text = types.value(0);
    for (qsizetype i = 1; i < types.size(); ++i)
        text = FieldText::tr("%1 or %2", "types of a field: string or null").arg(text, types.at(i));
    return text;
}

} // namespace

FieldGuide::FieldGuide(SchemaSet schemas) : m_schemas(std::move(schemas))
{
}

FieldInfo FieldGuide::describe(const QString &eventType, const QStringList &path) const
{
    const FieldTree *field = m_schemas.fields(eventType).at(path);
    if (!field)
        return {};
    FieldInfo info;
    info.known = true;
    info.title = translated(field->title);
    info.description = translated(field->description);
    info.type = joined(field->types);
    info.example = field->example;
    info.required = field->required;
    return info;
}

QStringList FieldGuide::knownKeys(const QString &eventType, const QStringList &path) const
{
    const FieldTree *field = m_schemas.fields(eventType).at(path);
    return field ? field->order : QStringList();
}

} // namespace schema
