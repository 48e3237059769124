// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaWalk.h"

#include "base/Json.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

// How a keyword holds schemas.
enum class Holds
{
    One, // itself
    List, // a list of them
    Either, // itself, or a list of them
    Map, // one per name
};

const QHash<QString, Holds> &keywords()
{
    static const QHash<QString, Holds> Keywords{
        {u"additionalItems"_s, Holds::One},
        {u"additionalProperties"_s, Holds::One},
        {u"allOf"_s, Holds::List},
        {u"anyOf"_s, Holds::List},
        {u"contains"_s, Holds::One},
        {u"definitions"_s, Holds::Map},
        {u"dependencies"_s, Holds::Map},
        {u"else"_s, Holds::One},
        {u"if"_s, Holds::One},
        {u"items"_s, Holds::Either},
        {u"not"_s, Holds::One},
        {u"oneOf"_s, Holds::List},
        {u"patternProperties"_s, Holds::Map},
        {u"properties"_s, Holds::Map},
        {u"propertyNames"_s, Holds::One},
        {u"then"_s, Holds::One},
    };
    return Keywords;
}

// "definitions" beside a "$ref" is where other references point to, so it counts; the rest beside it does not
// (draft-07, section 8.3).
bool counts(const QJsonObject &schema, const QString &keyword)
{
    return keyword == "definitions"_L1 || !schema.contains("$ref"_L1);
}

} // namespace

QList<Subschema> subschemasOf(const QJsonObject &schema)
{
    QList<Subschema> found;
    (void)withSubschemas(schema, [&found](const QJsonValue &json, const QString &pointer) {
        found.append({pointer, json});
        return json;
    });
    return found;
}

QJsonObject withSubschemas(const QJsonObject &schema,
                           const std::function<QJsonValue(const QJsonValue &, const QString &pointer)> &change)
{
    QJsonObject changed = schema;
    for (auto it = schema.constBegin(); it != schema.constEnd(); ++it) {
        const auto keyword = keywords().constFind(it.key());
        if (keyword == keywords().constEnd() || !counts(schema, it.key()))
            continue;
        const QString where = u'/' + it.key();
        const QJsonValue value = it.value();
        if (*keyword == Holds::Map && value.isObject()) {
            QJsonObject map = value.toObject();
            for (auto entry = map.begin(); entry != map.end(); ++entry) {
                if (it.key() == "dependencies"_L1 && entry->isArray())
                    continue; // names of fields, no schema
                *entry = change(entry.value(), where + u'/' + base::jsonPointerToken(entry.key()));
            }
            changed.insert(it.key(), map);
        } else if ((*keyword == Holds::List || *keyword == Holds::Either) && value.isArray()) {
            QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                list[i] = change(list.at(i), where + u'/' + QString::number(i));
            changed.insert(it.key(), list);
        } else if (*keyword == Holds::One || *keyword == Holds::Either) {
            changed.insert(it.key(), change(value, where));
        }
    }
    return changed;
}

std::optional<QJsonValue> valueAt(const QJsonValue &document, const QString &pointer)
{
    QJsonValue value = document;
    if (pointer.isEmpty())
        return value;
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    const QStringList tokens = pointer.sliced(1).split(u'/');
    for (QString token : tokens) {
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (value.isObject()) {
            value = value.toObject().value(token);
        } else if (value.isArray()) {
            bool isIndex = false;
            const uint index = token.toUInt(&isIndex);
            value = isIndex ? value.toArray().at(qsizetype(index)) : QJsonValue(QJsonValue::Undefined);
        } else {
            return std::nullopt;
        }
        if (value.isUndefined())
            return std::nullopt;
    }
    return value;
}

std::optional<QString> localPointer(const QString &ref)
{
    if (!ref.startsWith(u'#'))
        return std::nullopt;
    return QUrl::fromPercentEncoding(ref.sliced(1).toUtf8());
}

} // namespace schema
