// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/KeyOrder.h"

#include "base/Json.h"
#include "schema/SchemaWalk.h"

#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cctype>
#include <string_view>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

// Runs once through valid JSON and notes the keys of every object in the order of the text.
class KeyScanner
{
public:
    explicit KeyScanner(std::string_view text) : m_text(text) { }

    // By the JSON pointer of the object.
    [[nodiscard]] QHash<QString, QStringList> scan()
    {
        m_at = std::min(m_text.find('{'), m_text.size()); // past a byte-order mark
        value({});
        return m_keys;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipTo(std::string_view wanted)
    {
        while (!atEnd() && wanted.find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
    }

    QByteArray string()
    {
        const size_t from = m_at++;
        while (!atEnd() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        m_at = std::min(m_at, m_text.size());
        const std::string_view found = m_text.substr(from, m_at - from);
        return {found.data(), qsizetype(found.size())};
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

    std::string_view m_text;
    size_t m_at = 0;
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
    return ordered(schema, {}, KeyScanner({text.constData(), size_t(text.size())}).scan()).toObject();
}

} // namespace schema
