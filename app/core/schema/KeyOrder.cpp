// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/KeyOrder.h"

#include "base/Json.h"
#include "schema/SchemaWalk.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

// Runs once through valid JSON and notes the keys of every object in the order of the text.
class KeyScanner
{
public:
    explicit KeyScanner(QByteArrayView text) : m_text(text) { }

    // By the JSON pointer of the object.
    [[nodiscard]] QHash<QString, QStringList> scan()
    {
        value({});
        return m_keys;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipTo(QByteArrayView wanted)
    {
        while (!atEnd() && !wanted.contains(m_text[m_at]))
            ++m_at;
    }

    QByteArray string()
    {
        const qsizetype from = m_at++;
        while (!atEnd() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        m_at = std::min(m_at, m_text.size());
        return m_text.sliced(from, m_at - from).toByteArray();
    }

    void value(const QString &pointer)
    {
        while (!atEnd() && (std::isspace(uchar(m_text[m_at])) || m_text[m_at] == ':'))
            ++m_at;
        if (atEnd())
            return;
        switch (m_text[m_at]) {
        case '{':
            return object(pointer);
        case '[':
            return array(pointer);
        case '"':
            string();
            return;
        default:
            skipTo(",]}");
        }
    }

    void object(const QString &pointer)
    {
        QStringList keys;
        ++m_at;
        for (skipTo("\"}"); !atEnd() && m_text[m_at] == '"'; skipTo("\"}")) {
            const QString key = base::parseJson(string()).value_or(QJsonValue()).toString();
            keys.append(key);
            value(pointer + u'/' + base::jsonPointerToken(key));
        }
        ++m_at;
        m_keys.insert(pointer, keys);
    }

    void array(const QString &pointer)
    {
        ++m_at;
        for (int index = 0;; ++index) {
            while (!atEnd() && (std::isspace(uchar(m_text[m_at])) || m_text[m_at] == ','))
                ++m_at;
            if (atEnd() || m_text[m_at] == ']')
                break;
            value(pointer + u'/' + QString::number(index));
        }
        ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QHash<QString, QStringList> m_keys;
};

QJsonValue ordered(const QJsonValue &json, const QString &pointer, const QHash<QString, QStringList> &keys)
{
    if (!json.isObject())
        return json;
    QJsonObject schema = withSubschemas(json.toObject(), [&](const QJsonValue &inner, const QString &where) {
        return ordered(inner, pointer + where, keys);
    });
    if (schema.contains("properties"_L1)) {
        QStringList order = keys.value(pointer + "/properties"_L1);
        order.removeDuplicates();
        schema.insert("x-order"_L1, QJsonArray::fromStringList(order));
    }
    return schema;
}

} // namespace

QJsonObject withKeyOrder(const QJsonObject &schema, const QByteArray &text)
{
    return ordered(schema, {}, KeyScanner(text).scan()).toObject();
}

} // namespace schema
