// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventFilter.h"
#include "store/SearchText.h"
#include "store/Tokens.h"

#include <QString>

namespace store {

//! One searched word, or several that have to follow each other (a phrase), and what it means that an event has it. All
//! of it has to be inside one value:
//! - a word of at least ShortestInner characters: inside a word; a shorter one: at its beginning;
//! - of an id: its beginning, isEnoughOfId() or whole;
//! - a phrase: the same tokens in a row, of the last one its beginning.
//! Without a letter, a digit or a symbol it asks for nothing and every event has it.
class WordQuery
{
public:
    explicit WordQuery(const QString &text);
    //! Only values that are \a text as a whole or hold its tokens in a row: narrows a filter for a column down.
    [[nodiscard]] static WordQuery exact(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }
    [[nodiscard]] bool isPhrase() const { return m_tokens.size() > 1; }
    [[nodiscard]] bool isExact() const { return m_exact; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    //! Of a single token; what it may also be the beginning of: a part of a UUID or of a date without its hyphens.
    //! Empty where it is neither.
    [[nodiscard]] const QString &idStart() const { return m_idStart; }
    [[nodiscard]] const QString &dateStart() const { return m_dateStart; }

    [[nodiscard]] bool matches(const SearchText &text) const;
    //! Whether all of \a words are in an event of these values (SearchText::uncut): the same as matches() of each, but
    //! cuts only the values that it has to.
    [[nodiscard]] static bool allIn(const QList<WordQuery> &words, const QStringList &uncut);
    [[nodiscard]] bool matches(const Tokens &value) const;
    //! Whether the single token \a wanted is found by \a found's word, for searches of one token.
    [[nodiscard]] bool matchesWord(QStringView found) const;

private:
    [[nodiscard]] bool mayBeIn(const QString &folded) const;
    [[nodiscard]] bool matchesOne(const Token &found) const;
    [[nodiscard]] bool matchesRow(const Tokens &value, qsizetype at) const;
    [[nodiscard]] bool matchesStart(const Token &wanted, const Token &found) const;

    Tokens m_tokens;
    QString m_idStart;
    QString m_dateStart;
    bool m_exact = false;
};

//! What \a filter's words ask for; words that ask for nothing are left out.
[[nodiscard]] QList<WordQuery> wordsOf(const EventFilter &filter);

} // namespace store
