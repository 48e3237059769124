// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresText.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace store::PostgresText {

namespace {

// None of these is in a token: they are no letters, digits or symbols that stand for themselves.
constexpr QChar WordMark = u' ';
constexpr QChar IdMark = u'#';
constexpr QChar SignMark = u'~';
constexpr QChar ValueEnd = u'\n';

QChar markOf(Token::Kind kind)
{
    switch (kind) {
    case Token::Kind::Id:
        return IdMark;
    case Token::Kind::Sign:
        return SignMark;
    case Token::Kind::Word:
        break;
    }
    return WordMark;
}

Token::Kind kindOf(QChar mark)
{
    return mark == IdMark ? Token::Kind::Id : mark == SignMark ? Token::Kind::Sign : Token::Kind::Word;
}

bool isMark(QChar c)
{
    return c == WordMark || c == IdMark || c == SignMark;
}

//! \a text as it stands in a pattern of LIKE.
QString escaped(const QString &text)
{
    return QString(text).replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

FilterSql::Condition like(const QString &pattern)
{
    return {u"search LIKE ?"_s, {QString(u'%' + pattern + u'%')}};
}

} // namespace

QString toColumn(const SearchText &text)
{
    QString column;
    for (const Tokens &value : text.values) {
        for (const Token &token : value)
            column += markOf(token.kind) + token.text;
        column += ValueEnd;
    }
    return column;
}

SearchText fromColumn(const QString &column)
{
    SearchText text;
    Tokens value;
    for (qsizetype at = 0; at < column.size();) {
        const QChar mark = column.at(at++);
        if (mark == ValueEnd) {
            text.values.append(std::exchange(value, {}));
            continue;
        }
        const qsizetype begin = at;
        while (at < column.size() && !isMark(column.at(at)) && column.at(at) != ValueEnd)
            ++at;
        value.append({column.mid(begin, at - begin), kindOf(mark)});
    }
    return text;
}

FilterSql::Condition mayHave(const WordQuery &word)
{
    QStringList parts;
    for (const Token &token : word.tokens())
        parts.append(escaped(token.text));
    // '_': whichever kind the tokens between are.
    QString pattern = parts.join(u'_');
    const Token &first = word.tokens().front();
    if (!word.isPhrase() && first.kind != Token::Kind::Sign && first.text.size() < ShortestInner)
        pattern.prepend(WordMark); // only the beginning of a word, and no id is so short
    FilterSql::Condition condition = like(pattern);
    for (const auto &[start, mark] : {std::pair(word.idStart(), IdMark), std::pair(word.dateStart(), WordMark)}) {
        if (start.isEmpty())
            continue;
        const FilterSql::Condition other = like(mark + escaped(start));
        condition = {u'(' + condition.sql + u" OR "_s + other.sql + u')', condition.values + other.values};
    }
    return condition;
}

} // namespace store::PostgresText
