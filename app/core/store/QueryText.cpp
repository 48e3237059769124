// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// ASCII letters only: "10:41" and "+91:" are words.
bool isName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

bool isPathKey(QStringView text)
{
    for (const QStringView root : {QStringView(u"data"), QStringView(u"context")}) {
        if (text.compare(root, Qt::CaseInsensitive) == 0)
            return true;
        if (text.size() > root.size() + 1 && text.startsWith(root, Qt::CaseInsensitive) && text.at(root.size()) == u'.')
            return true;
    }
    return false;
}

} // namespace

bool QueryPiece::isPath() const
{
    return isPathKey(key);
}

bool QueryText::endsWord(qsizetype at) const
{
    return at >= m_text.size() || m_text.at(at).isSpace() || (m_open > 0 && m_text.at(at) == u')');
}

QueryPiece QueryText::joint(QueryPiece::Type type, qsizetype length)
{
    QueryPiece piece;
    piece.type = type;
    piece.place = {m_at, length};
    piece.raw = m_text.mid(m_at, length);
    m_at += length;
    return piece;
}

bool QueryText::takeWordOf(QLatin1StringView word)
{
    return QStringView(m_text).sliced(m_at).startsWith(word)
        && (endsWord(m_at + word.size()) || m_text.at(m_at + word.size()) == u'(');
}

QueryPiece QueryText::next()
{
    using Type = QueryPiece::Type;
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at >= m_text.size())
        return joint(Type::End, 0);
    if (isAt(u'(')) {
        ++m_open;
        return joint(Type::Open, 1);
    }
    if (m_open > 0 && isAt(u')')) {
        --m_open;
        return joint(Type::Close, 1);
    }
    if (takeWordOf("AND"_L1))
        return joint(Type::And, 3);
    if (takeWordOf("OR"_L1))
        return joint(Type::Or, 2);
    if (takeWordOf("NOT"_L1))
        return joint(Type::Not, 3);
    if (isAt(u'-') && !endsWord(m_at + 1) && m_text.at(m_at + 1) != u'-')
        return joint(Type::Not, 1);
    QueryPiece piece;
    piece.type = Type::Term;
    piece.place.at = m_at;
    readKey(piece);
    readValue(piece);
    piece.place.length = m_at - piece.place.at;
    piece.raw = m_text.mid(piece.place.at, piece.place.length);
    return piece;
}

void QueryText::readKey(QueryPiece &piece)
{
    qsizetype end = m_at;
    while (!endsWord(end) && !u":~<>\""_s.contains(m_text.at(end)))
        ++end;
    if (endsWord(end) || m_text.at(end) == u'"')
        return;
    const QStringView key = QStringView(m_text).sliced(m_at, end - m_at);
    const bool isPath = isPathKey(key);
    if (!isPath && (m_text.at(end) != u':' || !isName(key)))
        return; // the sign belongs to the word
    const bool isWide =
        m_text.at(end) != u':' && m_text.at(end) != u'~' && end + 1 < m_text.size() && m_text.at(end + 1) == u'=';
    piece.op = m_text.mid(end, isWide ? 2 : 1);
    piece.key = isPath ? key.toString() : key.toString().toLower();
    m_at = end + piece.op.size();
}

void QueryText::readValue(QueryPiece &piece)
{
    if (isAt(u'"')) {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        piece.quoted = true;
        piece.value = end < 0 ? m_text.mid(m_at + 1) : m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        return;
    }
    const qsizetype begin = m_at;
    while (!endsWord(m_at))
        ++m_at;
    piece.value = m_text.mid(begin, m_at - begin);
}

} // namespace store
