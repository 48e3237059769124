// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "Mutations.h"

using namespace Qt::StringLiterals;

QJsonValue Mutations::mutated(const QJsonValue &payload)
{
    const bool here = upTo(3) == 0;
    if (payload.isObject() && !payload.toObject().isEmpty()) {
        QJsonObject object = payload.toObject();
        const QString key = object.keys().at(upTo(int(object.size()) - 1));
        switch (here ? upTo(3) : 4) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(u"added"_s, value(1));
            break;
        case 2:
            object.insert(key.toUpper(), object.take(key));
            break;
        case 3:
            object.insert(key, instead(object.value(key)));
            break;
        default:
            object.insert(key, mutated(object.value(key)));
        }
        return object;
    }
    if (payload.isArray() && !payload.toArray().isEmpty() && !here) {
        QJsonArray array = payload.toArray();
        const int at = upTo(int(array.size()) - 1);
        array.replace(at, mutated(array.at(at)));
        return array;
    }
    return instead(payload);
}

QJsonValue Mutations::instead(const QJsonValue &value)
{
    switch (upTo(9)) {
    case 0:
        return QJsonArray{value};
    case 1:
        return QJsonObject{{u"inner"_s, value}};
    case 2:
        return QString(1 + upTo(20'000), u'x');
    case 3:
        return u""_s;
    case 4:
        return QJsonValue::Null;
    case 5:
        return upTo(1) == 0;
    case 6:
        return -1000 + upTo(2000);
    case 7:
        return qint64(1'521'800'782'956);
    case 8:
        return QJsonArray();
    default:
        return value.isString() ? QJsonValue(12.5) : QJsonValue(u"text"_s);
    }
}

QJsonValue Mutations::value(int levels)
{
    switch (upTo(levels > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return upTo(1) == 0;
    case 2:
        return upTo(4);
    case 3:
        return upTo(8) / 2.0;
    case 4:
    case 5:
        return name().repeated(upTo(3));
    case 6: {
        QJsonArray array;
        for (int i = upTo(3); i > 0; --i)
            array.append(value(levels - 1));
        return array;
    }
    default:
        QJsonObject object;
        for (int i = upTo(3); i > 0; --i)
            object.insert(name(), value(levels - 1));
        return object;
    }
}

QJsonValue Mutations::schema(int levels)
{
    if (upTo(11) == 0)
        return upTo(1) == 0;
    QJsonObject schema;
    for (int i = 1 + upTo(1); i > 0; --i) {
        if (levels > 0 && upTo(2) > 0)
            addKeyword(schema, levels - 1);
        else
            addRule(schema);
    }
    return schema;
}

QJsonArray Mutations::schemas(int levels)
{
    QJsonArray list;
    for (int i = 1 + upTo(2); i > 0; --i)
        list.append(schema(levels));
    return list;
}

QJsonObject Mutations::namedSchemas(int levels)
{
    QJsonObject map;
    for (int i = 1 + upTo(2); i > 0; --i)
        map.insert(name(), schema(levels));
    return map;
}

void Mutations::addKeyword(QJsonObject &schema, int levels)
{
    switch (upTo(12)) {
    case 0:
        schema.insert(u"allOf"_s, schemas(levels));
        break;
    case 1:
        schema.insert(u"anyOf"_s, schemas(levels));
        break;
    case 2:
        schema.insert(u"oneOf"_s, schemas(levels));
        break;
    case 3:
        schema.insert(u"not"_s, this->schema(levels));
        break;
    case 4:
        schema.insert(u"if"_s, this->schema(levels));
        schema.insert(u"then"_s, this->schema(levels));
        schema.insert(u"else"_s, this->schema(levels));
        break;
    case 5:
        schema.insert(u"additionalProperties"_s, this->schema(levels));
        [[fallthrough]];
    case 6:
    case 7:
        schema.insert(u"properties"_s, namedSchemas(levels));
        break;
    case 8:
        schema.insert(u"items"_s, this->schema(levels));
        break;
    case 9:
        schema.insert(u"items"_s, schemas(levels));
        schema.insert(u"additionalItems"_s, this->schema(levels));
        break;
    case 10:
        schema.insert(u"contains"_s, this->schema(levels));
        break;
    case 11:
        schema.insert(u"dependencies"_s, QJsonObject{{name(), this->schema(levels)}, {u"d"_s, QJsonArray{name()}}});
        break;
    default:
        schema.insert(u"propertyNames"_s, QJsonObject{{u"maxLength"_s, upTo(2)}});
    }
}

void Mutations::addRule(QJsonObject &schema)
{
    static const QJsonArray Types{u"string"_s, u"number"_s, u"boolean"_s, u"null"_s, u"array"_s, u"object"_s};
    static const QStringList Counts{u"minLength"_s, u"maxLength"_s,     u"minItems"_s,
                                    u"maxItems"_s,  u"minProperties"_s, u"maxProperties"_s};
    static const QStringList Numbers{u"minimum"_s, u"maximum"_s, u"exclusiveMinimum"_s, u"exclusiveMaximum"_s};
    switch (upTo(7)) {
    case 0:
        schema.insert(u"type"_s, Types.at(upTo(5)));
        break;
    case 1:
        schema.insert(u"type"_s, QJsonArray{Types.at(upTo(2)), Types.at(3 + upTo(2))});
        break;
    case 2:
        schema.insert(u"const"_s, value(1));
        break;
    case 3:
        schema.insert(u"enum"_s, QJsonArray{value(1), value(1), value(0)});
        break;
    case 4:
        schema.insert(u"required"_s, QJsonArray{name()});
        break;
    case 5:
        schema.insert(u"uniqueItems"_s, true);
        break;
    case 6:
        schema.insert(Counts.at(upTo(5)), upTo(3));
        break;
    default:
        schema.insert(Numbers.at(upTo(3)), upTo(4));
    }
}
