// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryChange.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Type = QueryPiece::Type;

QList<QueryPiece> piecesOf(const QString &query)
{
    QList<QueryPiece> pieces;
    QueryText text(query);
    for (QueryPiece piece = text.next(); piece.type != Type::End; piece = text.next())
        pieces.append(piece);
    return pieces;
}

//! As one part of what has to hold.
QString asOne(const QString &query)
{
    const QString trimmed = query.trimmed();
    int depth = 0;
    for (const QueryPiece &piece : piecesOf(trimmed)) {
        if (piece.type == Type::Open)
            ++depth;
        else if (piece.type == Type::Close)
            --depth;
        else if (piece.type == Type::Or && depth == 0)
            return u'(' + trimmed + u')';
    }
    return trimmed;
}

QString joined(const QString &query, const QString &term)
{
    return query.isEmpty() ? term : QString(query + u' ' + term);
}

} // namespace

QString queryTerm(const QString &key, const QString &value)
{
    QString text = value;
    if (const qsizetype quote = text.indexOf(u'"'); quote >= 0)
        text = text.left(quote) + u'*';
    const bool plain =
        std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; });
    return key + u':' + (plain && !text.isEmpty() ? text : QString(u'"' + text + u'"'));
}

QString queryShowing(const QString &query, const QString &term)
{
    const QString base = asOne(query);
    const QString key = term.section(u':', 0, 0);
    int depth = 0;
    bool negated = false;
    for (const QueryPiece &piece : piecesOf(base)) {
        if (piece.type == Type::Open)
            ++depth;
        else if (piece.type == Type::Close)
            --depth;
        if (piece.type == Type::Term && depth == 0 && !negated && piece.key.compare(key, Qt::CaseInsensitive) == 0)
            return base.left(piece.place.at) + term + base.mid(piece.place.at + piece.place.length);
        negated = piece.type == Type::Not;
    }
    return joined(base, term);
}

QString queryHiding(const QString &query, const QString &term)
{
    const QString base = asOne(query);
    const QString hidden = u'-' + term;
    const QList<QueryPiece> pieces = piecesOf(base);
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (pieces.at(i - 1).type == Type::Not && pieces.at(i).raw == term)
            return base;
    }
    return joined(base, hidden);
}

QueryPlace termAround(const QString &query, qsizetype cursor)
{
    for (const QueryPiece &piece : piecesOf(query)) {
        const bool isWord = piece.type == Type::Term || piece.type == Type::And || piece.type == Type::Or;
        if (isWord && piece.place.at < cursor && cursor <= piece.place.at + piece.place.length)
            return piece.place;
    }
    return {cursor, 0};
}

} // namespace store
