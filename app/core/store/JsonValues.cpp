// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/JsonValues.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int DeepestInside = 4; // JSON in a string in a string …

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool startsNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-';
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

class Scanner
{
public:
    Scanner(QByteArrayView json, qsizetype characters, int depth)
        : m_json(json), m_charactersLeft(characters), m_depth(depth)
    {
    }

    QStringList take()
    {
        while (m_at < m_json.size() && m_charactersLeft > 0) {
            const char c = m_json[m_at];
            if (c == '"')
                takeString();
            else if (startsNumber(c))
                takeNumber();
            else
                ++m_at;
        }
        return m_values;
    }

private:
    void add(const QString &value)
    {
        if (value.isEmpty())
            return;
        m_values.append(value.left(m_charactersLeft));
        m_charactersLeft -= value.size();
    }

    void takeNumber()
    {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && isOfNumber(m_json[m_at]))
            ++m_at;
        add(QString::fromLatin1(m_json.sliced(begin, m_at - begin)));
    }

    void takeString()
    {
        const qsizetype begin = ++m_at;
        bool escaped = false;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            if (m_json[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
            ++m_at;
        }
        const qsizetype end = std::min(m_at, m_json.size());
        m_at = end + 1;
        if (isKey())
            return;
        // A character is at most six bytes of JSON: no more than fits is decoded.
        const QByteArrayView raw = m_json.sliced(begin, std::min(end - begin, 6 * m_charactersLeft));
        const QString text = escaped ? decoded(raw) : QString::fromUtf8(raw);
        if (const QByteArray inside = jsonInside(text); m_depth < DeepestInside && !inside.isEmpty()) {
            for (const QString &value : Scanner(inside, m_charactersLeft, m_depth + 1).take())
                add(value);
            return;
        }
        add(text);
    }

    //! Only what is JSON without doubt: "[urgent] come" is a message.
    static QByteArray jsonInside(const QString &text)
    {
        if (text.isEmpty() || (text.front() != u'{' && text.front() != u'['))
            return {};
        const QByteArray json = text.toUtf8();
        return QJsonDocument::fromJson(json).isNull() ? QByteArray() : json;
    }

    //! Whether a colon follows the string that has just ended.
    bool isKey() const
    {
        qsizetype next = m_at;
        while (next < m_json.size() && isSpace(m_json[next]))
            ++next;
        return next < m_json.size() && m_json[next] == ':';
    }

    static QString decoded(QByteArrayView raw)
    {
        QString text;
        text.reserve(raw.size());
        qsizetype plain = 0; // where what is not escaped begins
        for (qsizetype i = 0; i < raw.size();) {
            if (raw[i] != '\\' || i + 1 >= raw.size()) {
                ++i;
                continue;
            }
            text += QString::fromUtf8(raw.sliced(plain, i - plain));
            i += 2;
            text += escape(raw, i);
            plain = i;
        }
        return text + QString::fromUtf8(raw.sliced(plain));
    }

    //! The character of the escape whose letter is before \a next; moves it on over a \\u's digits.
    static QChar escape(QByteArrayView raw, qsizetype &next)
    {
        switch (const char letter = raw[next - 1]) {
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't':
            return u' '; // all of them separate
        case 'u': {
            char16_t unit = 0;
            int digits = 0;
            while (digits < 4 && next < raw.size() && hexDigit(raw[next]) >= 0) {
                unit = char16_t(unit * 16 + hexDigit(raw[next++]));
                ++digits;
            }
            return digits == 4 ? QChar(unit) : QChar(QChar::ReplacementCharacter);
        }
        default:
            return QLatin1Char(letter); // \" \\ \/
        }
    }

    const QByteArrayView m_json;
    qsizetype m_charactersLeft;
    const int m_depth;
    qsizetype m_at = 0;
    QStringList m_values;
};

} // namespace

QStringList jsonValues(QByteArrayView json, ReadBounds bounds)
{
    return Scanner(json.first(std::min(json.size(), bounds.bytes)), bounds.characters, 0).take();
}

bool looksLikeJson(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    const auto first = std::ranges::find_if_not(text, isSpace);
    return first != text.end() && (*first == '{' || *first == '[' || *first == '"');
}

} // namespace store
