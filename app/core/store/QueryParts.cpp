// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryParts.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Type = QueryPiece::Type;

QString joined(const QList<QueryPart> &parts)
{
    QStringList texts;
    for (const QueryPart &part : parts)
        texts.append(part.text);
    return texts.join(u' ');
}

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const bool isWholeMinute = utc.time().second() == 0 && utc.time().msec() == 0;
    return utc.toString(isWholeMinute ? u"yyyy-MM-dd'T'HH:mm'Z'"_s : u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace

QList<QueryPart> queryParts(const QString &query)
{
    QList<QueryPart> parts;
    QueryText text(query);
    int depth = 0;
    bool begins = true; // of a part
    bool isNegated = false;
    for (QueryPiece piece = text.next(); piece.type != Type::End; piece = text.next()) {
        if (depth == 0 && piece.type == Type::Or) {
            const QString all = query.trimmed();
            return {{{query.indexOf(all), all.size()}, all, {}}};
        }
        if (depth == 0 && piece.type == Type::And)
            continue;
        if (begins)
            parts.append({piece.place, {}, piece.type == Type::Term ? piece.key.toLower() : QString()});
        QueryPart &part = parts.last();
        part.place.length = piece.place.at + piece.place.length - part.place.at;
        part.text = query.mid(part.place.at, part.place.length);
        if (piece.type == Type::Open)
            ++depth;
        else if (piece.type == Type::Close)
            --depth;
        isNegated = piece.type == Type::Not;
        begins = depth == 0 && !isNegated;
    }
    return parts;
}

QString queryWithout(const QString &query, qsizetype index)
{
    QList<QueryPart> parts = queryParts(query);
    if (index >= 0 && index < parts.size())
        parts.removeAt(index);
    return joined(parts);
}

QString queryAnyTime(const QString &query)
{
    QList<QueryPart> parts = queryParts(query);
    parts.removeIf([](const QueryPart &part) { return part.key == u"since"_s || part.key == u"until"_s; });
    return joined(parts);
}

QString queryBetween(const QString &query, const QDateTime &since, const QDateTime &until)
{
    QList<QueryPart> parts = queryParts(queryAnyTime(query));
    // Alternatives bind less than what stands beside them.
    if (parts.size() == 1 && queryParts(u"x "_s + parts.first().text).size() == 1)
        parts.first().text = u'(' + parts.first().text + u')';
    parts.append({{}, u"since:"_s + timeText(since), {}});
    parts.append({{}, u"until:"_s + timeText(until), {}});
    return joined(parts);
}

} // namespace store
