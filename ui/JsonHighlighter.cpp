// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/JsonHighlighter.h"

#include "ui/Look.h"

#include <QPalette>

namespace ui {

namespace {

// Longer lines stay uncoloured: their layout costs enough by itself.
constexpr qsizetype LongestColoured = 10'000;

qsizetype endOfString(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

qsizetype endOfToken(const QString &text, qsizetype start)
{
    qsizetype i = start;
    while (i < text.size() && !text[i].isSpace() && !QStringView(u",]}:").contains(text[i]))
        ++i;
    return qMax(i, start + 1);
}

bool isFollowedByColon(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() && text[at] == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette) : QSyntaxHighlighter(document)
{
    choose(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    choose(palette);
    rehighlight();
}

void JsonHighlighter::choose(const QPalette &palette)
{
    m_name.setForeground(toneColor(Tone::Info, palette));
    m_text.setForeground(toneColor(Tone::Ok, palette));
    m_number.setForeground(toneColor(Tone::Warning, palette));
    m_word.setForeground(toneColor(Tone::Failure, palette));
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > LongestColoured)
        return;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        if (c == u'"') {
            end = endOfString(text, i);
            setFormat(int(i), int(end - i), isFollowedByColon(text, end) ? m_name : m_text);
        } else if (c.isDigit() || c == u'-') {
            end = endOfToken(text, i);
            setFormat(int(i), int(end - i), m_number);
        } else if (c.isLetter()) {
            end = endOfToken(text, i);
            setFormat(int(i), int(end - i), m_word);
        }
        i = end;
    }
}

} // namespace ui
