// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonTokens.h"

#include <QByteArrayView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using Kind = JsonToken::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Reads a text from left to right. The read…() functions return false where there is no such thing.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void skip(qsizetype bytes) { m_at += bytes; }
    void skipBlanks()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    [[nodiscard]] bool readScalar()
    {
        switch (peek()) {
        case '"':
            return readString();
        case 't':
            return readWord("true");
        case 'f':
            return readWord("false");
        case 'n':
            return readWord("null");
        default:
            return readNumber();
        }
    }

    [[nodiscard]] bool readString()
    {
        if (peek() != '"')
            return false;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (uchar(c) < 0x20 || (c == '\\' && !readEscape()))
                return false;
        }
        return false;
    }

private:
    //! Leaves off at the escape's last byte.
    bool readEscape()
    {
        ++m_at;
        if (atEnd())
            return false;
        if (peek() != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(peek());
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (atEnd() || !isHexDigit(peek()))
                return false;
        }
        return true;
    }

    bool readWord(QByteArrayView word)
    {
        if (m_text.sliced(m_at).first(std::min(word.size(), m_text.size() - m_at)) != word)
            return false;
        m_at += word.size();
        return true;
    }

    bool readDigits()
    {
        const qsizetype begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool readNumber()
    {
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at; // and no digit after it
        else if (!readDigits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!readDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!readDigits())
                return false;
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

//! Which token may come next.
enum class Next
{
    Value,
    ValueOrClose,
    Key,
    KeyOrClose,
    Colon,
    CommaOrClose,
    End
};

QString whyNot(Next next, bool atEnd)
{
    if (atEnd)
        return u"it ends too early"_s;
    switch (next) {
    case Next::Value:
    case Next::ValueOrClose:
        return u"here should be a value"_s;
    case Next::Key:
    case Next::KeyOrClose:
        return u"here should be a name in quotes"_s;
    case Next::Colon:
        return u"here should be a colon"_s;
    case Next::CommaOrClose:
        return u"here should be a comma or a closing bracket"_s;
    case Next::End:
        break;
    }
    return u"something follows the value"_s;
}

} // namespace

std::optional<JsonMistake> readJsonTokens(const QByteArray &json, const std::function<void(const JsonToken &)> &take)
{
    Scanner scanner(json);
    if (json.startsWith("\xEF\xBB\xBF"))
        scanner.skip(3);
    QByteArray open; // the brackets that are open
    Next next = Next::Value;
    const auto afterValue = [&open] { return open.isEmpty() ? Next::End : Next::CommaOrClose; };

    for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks()) {
        const qsizetype begin = scanner.at();
        const char c = scanner.peek();
        const bool mayClose = next == Next::ValueOrClose || next == Next::KeyOrClose || next == Next::CommaOrClose;
        Kind kind = Kind::Scalar;
        if ((c == ']' || c == '}') && mayClose && open.back() == (c == ']' ? '[' : '{')) {
            kind = Kind::Close;
            scanner.skip(1);
            open.chop(1);
            next = afterValue();
        } else if (next == Next::CommaOrClose && c == ',') {
            kind = Kind::Comma;
            scanner.skip(1);
            next = open.back() == '[' ? Next::Value : Next::Key;
        } else if (next == Next::Colon && c == ':') {
            kind = Kind::Colon;
            scanner.skip(1);
            next = Next::Value;
        } else if ((next == Next::Key || next == Next::KeyOrClose) && scanner.readString()) {
            next = Next::Colon;
        } else if ((next == Next::Value || next == Next::ValueOrClose) && (c == '[' || c == '{')) {
            kind = Kind::Open;
            scanner.skip(1);
            open.append(c);
            next = c == '[' ? Next::ValueOrClose : Next::KeyOrClose;
        } else if ((next == Next::Value || next == Next::ValueOrClose) && scanner.readScalar()) {
            next = afterValue();
        } else {
            return JsonMistake{scanner.at(), whyNot(next, scanner.atEnd())};
        }
        take({kind, begin, scanner.at() - begin});
    }
    if (next == Next::End)
        return std::nullopt;
    return JsonMistake{json.size(), whyNot(next, true)};
}

} // namespace inspect
