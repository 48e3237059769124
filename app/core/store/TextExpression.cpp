// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TextExpression.h"

#include <QByteArrayMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

using namespace textindex;

namespace {

// Terms hold letters, digits, marks and our own markers only: nothing in them has a meaning to FTS5 inside quotes.
QString quoted(const QString &terms)
{
    return u'"' + terms + u'"';
}

QString startingWith(const QString &terms)
{
    return quoted(terms) + u" *"_s;
}

QString join(const QStringList &parts, QLatin1StringView with)
{
    return parts.size() == 1 ? parts.front() : QString(u'(' + parts.join(with) + u')');
}

QString anyOf(const QStringList &parts)
{
    return join(parts, " OR "_L1);
}

QString allOf(const QStringList &parts)
{
    return join(parts, " AND "_L1);
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! The index's alternatives for one WordQuery.
class Alternatives
{
public:
    Alternatives(const WordQuery &query, const SegmentFacts &facts, int mostTerms)
        : m_query(query), m_facts(facts), m_mostTerms(mostTerms)
    {
        for (const SharedValue &value : facts.values) {
            if (query.matches(value.tokens))
                m_any.append(quoted(valueTerm(value.id)));
        }
        if (query.isPhrase())
            addPhrase();
        else
            addSingle();
        if (!query.idStart().isEmpty())
            addIdStart(query.idStart());
        if (!query.dateStart().isEmpty())
            m_any.append(startingWith(query.dateStart()));
    }

    QStringList any() const { return m_any; }
    bool tooMany() const { return m_tooMany; } //!< the index is of no use
    bool maybe() const { return m_maybe; } //!< an event that it finds need not have it

private:
    //! In which forms a token may stand in the index. What is a word and what an id depends on what is around it.
    static QStringList forms(const Token &token)
    {
        if (token.kind == Token::Kind::Sign)
            return {token.text};
        if (!hasDigit(token.text))
            return {term(token)};
        return {token.text, idTerm(token.text)};
    }

    static bool isCut(const QString &id) { return id.size() > (isAllDigits(id) ? DigitsKept : IdKept); }

    void addSingle()
    {
        const Token &token = m_query.tokens().front();
        if (m_query.isExact() || token.kind == Token::Kind::Sign) {
            for (const QString &form : forms(token))
                m_any.append(quoted(form));
            m_maybe = m_maybe || isCut(token.text);
            return;
        }
        addWords();
        if (isEnoughOfId(token.text))
            addIdStart(token.text);
        else if (hasDigit(token.text))
            m_any.append(quoted(idTerm(token.text)));
    }

    void addIdStart(const QString &start)
    {
        const bool digits = isAllDigits(start);
        if (digits || start.size() <= IdKept)
            m_any.append(start.size() <= DigitsKept ? startingWith(idTerm(start)) : quoted(idTerm(start)));
        // One that is longer than what is kept, and not of digits alone, is there as its first characters.
        if (start.size() > IdKept)
            m_any.append(quoted(idTerm(start.left(IdKept))));
        m_maybe = m_maybe || start.size() > IdKept;
    }

    void addWords()
    {
        const QString &wanted = m_query.tokens().front().text;
        const auto words = vocabularyWith(wanted, wanted.size() >= ShortestInner);
        m_tooMany = !words.has_value();
        for (const QString &word : words.value_or(QStringList()))
            m_any.append(quoted(word));
    }

    //! The words of the vocabulary that have \a wanted inside, or begin with it. None: they are too many.
    std::optional<QStringList> vocabularyWith(const QString &wanted, bool inside) const
    {
        const QByteArray needle = inside ? wanted.toUtf8() : '\n' + wanted.toUtf8();
        const QByteArrayMatcher matcher(needle);
        const QByteArray &all = m_facts.vocabulary;
        QStringList words;
        for (qsizetype at = matcher.indexIn(all); at >= 0;) {
            const qsizetype begin = inside ? all.lastIndexOf('\n', at) + 1 : at + 1;
            const qsizetype end = all.indexOf('\n', std::max(at + 1, begin));
            if (words.size() == m_mostTerms)
                return std::nullopt;
            words.append(QString::fromUtf8(all.sliced(begin, end - begin)));
            at = matcher.indexIn(all, end);
        }
        return words;
    }

    bool isFrequent(const Token &token) const { return m_facts.frequent.contains(token.text) && canPair(token); }

    void addPhrase()
    {
        m_maybe = true; // the index has no order of words, and no end of a value
        const Tokens &tokens = m_query.tokens();
        QStringList all;
        for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
            const Token &token = tokens.at(i);
            if (i + 2 < tokens.size() && isFrequent(token) && isFrequent(tokens.at(i + 1)))
                all.append(quoted(pairTerm(token.text, tokens.at(i + 1).text)));
            QStringList either;
            for (const QString &form : forms(token))
                either.append(quoted(form));
            all.append(anyOf(either));
        }
        const QStringList last = lastOf(tokens.at(tokens.size() - 2), tokens.back());
        if (!last.isEmpty())
            all.append(anyOf(last));
        m_any.append(allOf(all));
    }

    //! How a phrase may end with \a last, after \a before. None: it is too short to be worth asking for.
    QStringList lastOf(const Token &before, const Token &last) const
    {
        QStringList ends;
        const auto addWord = [&](const Token &word) {
            if (isFrequent(before) && isFrequent(word))
                ends.append(allOf({quoted(pairTerm(before.text, word.text)), quoted(word.text)}));
            else
                ends.append(quoted(word.text));
        };
        if (m_query.isExact() || last.kind == Token::Kind::Sign) {
            addWord(last);
            for (const QString &form : forms(last).mid(1))
                ends.append(quoted(form));
            return ends;
        }
        if (const auto words = vocabularyWith(last.text, false)) {
            for (const QString &word : *words)
                addWord({word, Token::Kind::Word});
        } else if (last.text.size() < ShortestInner) {
            return {};
        } else {
            ends.append(startingWith(last.text));
        }
        if (last.text.size() > IdKept)
            ends.append(quoted(idTerm(last.text.left(IdKept))));
        ends.append(isEnoughOfId(last.text) ? startingWith(idTerm(last.text)) : quoted(idTerm(last.text)));
        return ends;
    }

    const WordQuery &m_query;
    const SegmentFacts &m_facts;
    const int m_mostTerms;
    QStringList m_any;
    bool m_tooMany = false;
    bool m_maybe = false;
};

} // namespace

TextExpression TextExpression::of(const TextQuery &query, const SegmentFacts &facts, int mostTerms)
{
    TextExpression expression;
    QStringList all;
    const auto addOneOf = [&](const QStringList &any) {
        if (any.isEmpty())
            expression.never = true;
        else
            all.append(anyOf(any));
    };
    if (query.lets) {
        QStringList any{quoted(classTerm(OtherClass))};
        for (const NumberedClass &one : facts.classes) {
            if (query.lets(one.value))
                any.append(quoted(classTerm(one.id)));
        }
        addOneOf(any);
    }
    for (const QList<WordQuery> &values : query.values) {
        QStringList any{quoted(classTerm(OtherClass))};
        for (const WordQuery &value : values)
            any.append(Alternatives(value, facts, mostTerms).any());
        addOneOf(any);
    }
    for (const WordQuery &word : query.words) {
        if (word.isEmpty())
            continue;
        const Alternatives alternatives(word, facts, mostTerms);
        if (alternatives.tooMany() || alternatives.maybe())
            expression.check.append(word);
        if (!alternatives.tooMany())
            addOneOf(alternatives.any());
    }
    if (!all.isEmpty())
        expression.match = all.join(u" AND "_s);
    return expression;
}

} // namespace store
