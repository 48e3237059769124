// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonString.h"

#include <QChar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

char16_t escapedCharacter(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(uchar(c)); // a quote, a slash, a backslash
    }
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return code != u'\n' && code != u'\t';
    return (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E || code == 0x200F
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

//! How many characters from \a at on stand for themselves: 0 where the one there has to be spelled.
qsizetype visibleAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!c.isSurrogate())
        return isInvisible(c) ? 0 : 1;
    return c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 0;
}

} // namespace

QString decodedString(QByteArrayView literal)
{
    literal = literal.sliced(1).chopped(1);
    QString text;
    while (true) {
        const qsizetype escape = literal.indexOf('\\');
        if (escape < 0)
            break;
        text += QString::fromUtf8(literal.first(escape));
        const char c = literal[escape + 1];
        if (c == 'u') {
            text += QChar(literal.sliced(escape + 2, 4).toByteArray().toUShort(nullptr, 16));
            literal = literal.sliced(escape + 6);
        } else {
            text += QChar(escapedCharacter(c));
            literal = literal.sliced(escape + 2);
        }
    }
    text += QString::fromUtf8(literal);
    return text;
}

QString visibleText(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && visibleAt(text, at) > 0)
        at += visibleAt(text, at);
    if (at == text.size())
        return text; // as nearly all are
    QString visible = text.first(at);
    while (at < text.size()) {
        if (const qsizetype count = visibleAt(text, at); count > 0) {
            visible += QStringView(text).sliced(at, count);
            at += count;
        } else {
            visible += u"\\u%1"_s.arg(QString::number(text.at(at).unicode(), 16).toUpper(), 4, u'0');
            ++at;
        }
    }
    return visible;
}

} // namespace inspect
