// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/WordQuery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype MostTokensOfQuery = 300;

} // namespace

WordQuery::WordQuery(const QString &text) : m_tokens(cut(text, MostTokensOfQuery))
{
    // A part of a UUID or of a date is not cut as the whole would be.
    static const QRegularExpression UuidStart(u"^[0-9a-f]+(-[0-9a-f]*)+$"_s);
    static const QRegularExpression DateStart(u"^[0-9]{4}-[0-9]{1,2}(-[0-9]?)?$"_s);
    const QString plain = folded(text.trimmed());
    const QString joined = QString(plain).remove(u'-');
    if (UuidStart.match(plain).hasMatch() && isEnoughOfId(joined))
        m_idStart = joined;
    if (DateStart.match(plain).hasMatch())
        m_dateStart = joined;
}

WordQuery WordQuery::exact(const QString &text)
{
    WordQuery query((QString()));
    query.m_tokens = cut(text, MostTokensOfQuery);
    query.m_exact = true;
    return query;
}

bool WordQuery::allIn(const QList<WordQuery> &words, const QStringList &uncut)
{
    qsizetype characters = 0;
    for (const QString &value : uncut)
        characters += value.size();
    if (characters > SearchText::MostTokens) { // which bound what there is to be found
        const SearchText text = SearchText::of(uncut);
        return std::ranges::all_of(words, [&text](const WordQuery &word) { return word.matches(text); });
    }
    QList<const WordQuery *> missing;
    for (const WordQuery &word : words) {
        if (!word.isEmpty())
            missing.append(&word);
    }
    for (auto value = uncut.begin(); value != uncut.end() && !missing.isEmpty(); ++value) {
        const QString plain = folded(*value);
        if (std::ranges::none_of(missing, [&plain](const WordQuery *word) { return word->mayBeIn(plain); }))
            continue;
        const Tokens tokens = cutFolded(plain, SearchText::MostTokens);
        missing.removeIf([&tokens](const WordQuery *word) { return word->matches(tokens); });
    }
    return missing.isEmpty();
}

//! False where the value can't have it. Tokens with digits need not stand in it as they are.
bool WordQuery::mayBeIn(const QString &folded) const
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::ranges::all_of(m_tokens, [&](const Token &token) {
        return std::ranges::any_of(token.text, isDigit) || folded.contains(token.text);
    });
}

bool WordQuery::matches(const SearchText &text) const
{
    return isEmpty() || std::ranges::any_of(text.values, [this](const Tokens &value) { return matches(value); });
}

bool WordQuery::matches(const Tokens &value) const
{
    if (isEmpty())
        return true;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const Token &found = value.at(i);
        if (!isPhrase() && matchesOne(found))
            return true;
        if (isPhrase() && matchesRow(value, i))
            return true;
        if (!m_idStart.isEmpty() && found.kind == Token::Kind::Id && found.text.startsWith(m_idStart))
            return true;
        if (!m_dateStart.isEmpty() && found.kind == Token::Kind::Word && found.text.startsWith(m_dateStart))
            return true;
    }
    return false;
}

bool WordQuery::matchesOne(const Token &found) const
{
    const QString &wanted = m_tokens.front().text;
    if (m_exact || found.kind == Token::Kind::Sign)
        return found.text == wanted;
    if (found.kind == Token::Kind::Word)
        return matchesWord(found.text);
    return matchesStart(m_tokens.front(), found);
}

bool WordQuery::matchesWord(QStringView found) const
{
    const QString &wanted = m_tokens.front().text;
    if (m_exact || m_tokens.front().kind == Token::Kind::Sign)
        return found == wanted;
    return wanted.size() >= ShortestInner ? found.contains(wanted) : found.startsWith(wanted);
}

bool WordQuery::matchesStart(const Token &wanted, const Token &found) const
{
    if (found.text == wanted.text)
        return true;
    if (m_exact || wanted.kind == Token::Kind::Sign || found.kind == Token::Kind::Sign
        || !found.text.startsWith(wanted.text))
        return false;
    return found.kind == Token::Kind::Word || isEnoughOfId(wanted.text);
}

bool WordQuery::matchesRow(const Tokens &value, qsizetype at) const
{
    if (value.size() - at < m_tokens.size())
        return false;
    const qsizetype last = m_tokens.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (value.at(at + i).text != m_tokens.at(i).text)
            return false;
    }
    return matchesStart(m_tokens.at(last), value.at(at + last));
}

QList<WordQuery> wordsOf(const EventFilter &filter)
{
    QList<WordQuery> words;
    for (const QString &word : filter.words) {
        if (WordQuery query(word); !query.isEmpty())
            words.append(query);
    }
    return words;
}

} // namespace store
