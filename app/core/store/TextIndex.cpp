// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TextIndex.h"

#include "store/Database.h"
#include "store/SearchText.h"

#include <QHashFunctions>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::textindex {

namespace {

// Private-use characters, which no token has: see cut().
constexpr QChar IdMarker(0xe001);
constexpr QChar ValueMarker(0xe002);
constexpr QChar ClassMarker(0xe003);
constexpr QChar PairMarker(0xe004);
constexpr int NumberBase = 36;

} // namespace

size_t qHash(const EventClass &value, size_t seed)
{
    return qHashMulti(seed, value.kind, value.verdict, value.status, value.inbox);
}

base::Result<QList<Segment>> segments(Database &database)
{
    auto query = database.run(
        u"SELECT id, first_id, last_id, state, revision FROM segments WHERE form = ? AND state <> ? ORDER BY first_id DESC"_s,
        {Form, int(State::Dropped)});
    if (!query)
        return base::fail(query.error());
    QList<Segment> all;
    while (query->next())
        all.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                    State(query->value(3).toInt()), query->value(4).toLongLong()});
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<QByteArray> vocabulary(Database &database, qint64 segment)
{
    auto query = database.run(u"SELECT words FROM segment_words WHERE segment = ? ORDER BY id"_s, {segment});
    if (!query)
        return base::fail(query.error());
    QByteArray all("\n");
    while (query->next())
        all += query->value(0).toByteArray();
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<QList<SharedValue>> sharedValues(Database &database, qint64 segment)
{
    auto query = database.run(u"SELECT number, value FROM segment_values WHERE segment = ?"_s, {segment});
    if (!query)
        return base::fail(query.error());
    QList<SharedValue> all;
    while (query->next())
        all.append({query->value(0).toInt(), cut(query->value(1).toString(), SearchText::MostTokens)});
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<QList<NumberedClass>> classes(Database &database, qint64 segment)
{
    auto query = database.run(u"SELECT number, kind, verdict, status, inbox FROM segment_classes WHERE segment = ?"_s,
                              {segment});
    if (!query)
        return base::fail(query.error());
    QList<NumberedClass> all;
    while (query->next())
        all.append(
            {query->value(0).toInt(),
             {query->value(1).toInt(), query->value(2).toInt(), query->value(3).toInt(), query->value(4).toString()}});
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return all;
}

base::Result<QSet<QString>> frequentWords(Database &database, qint64 segment)
{
    const auto words = database.value(u"SELECT frequent FROM segments WHERE id = ?"_s, {segment});
    if (!words)
        return base::fail(words.error());
    const QStringList all = words->toString().split(u'\n', Qt::SkipEmptyParts);
    return QSet<QString>(all.begin(), all.end());
}

QString table(qint64 segment)
{
    return u"words_%1"_s.arg(segment);
}

bool isAllDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString idTerm(const QString &id)
{
    QString kept = id.left(isAllDigits(id) ? DigitsKept : IdKept);
    if (kept.back().isHighSurrogate())
        kept.chop(1); // half a character
    return IdMarker + kept;
}

QString term(const Token &token)
{
    return token.kind == Token::Kind::Id ? idTerm(token.text) : token.text;
}

QString valueTerm(int id)
{
    return ValueMarker + QString::number(id, NumberBase);
}

QString classTerm(int id)
{
    return ClassMarker + QString::number(id, NumberBase);
}

QString pairTerm(const QString &first, const QString &second)
{
    quint32 hash = 2166136261; // FNV-1a
    for (const QString &word : {first, second}) {
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 16777619;
        hash = (hash ^ u' ') * 16777619;
    }
    return PairMarker + QString::number((hash ^ (hash >> 16)) % PairMarks, NumberBase);
}

bool canPair(const Token &token)
{
    return token.kind != Token::Kind::Id
        && std::ranges::none_of(token.text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace store::textindex
