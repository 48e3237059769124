// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace store {

//! A piece of a text as the search compares it: folded, never empty, letters, digits and their marks only.
struct Token
{
    enum class Kind
    {
        Word, //!< found by any part of it
        Id, //!< what machines make up anew every time (UUIDs, numbers of six digits and more, hashes): found by how it
            //!< begins
        Sign, //!< one character of a script that puts no spaces between words, or a symbol such as an emoji
    };

    QString text;
    Kind kind = Kind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

using Tokens = QList<Token>;

//! \a text without what a reader does not care about: case, accents of Latin, Greek and Cyrillic, vowel points of
//! Arabic and Hebrew, full or half width, ways to encode the same sign, digits of other scripts. What changes a word
//! stays (vowel signs of Devanagari and its sisters).
[[nodiscard]] QString folded(const QString &text);

//! \a text cut into tokens, folded. A UUID (also one with too few digits) is one id without its hyphens, a date
//! 2026-01-15 the word 20260115, and the time of day after it an id. A number after '+' is a word: phone numbers are
//! few and asked for by their last digits. Private-use characters separate: the index has a use of its own for them.
//! \a most: no more tokens than that. Any thread.
[[nodiscard]] Tokens cut(const QString &text, qsizetype most);
[[nodiscard]] Tokens cutFolded(const QString &folded, qsizetype most); //!< of a text that is folded already

//! How many characters a word has to have at least to be found inside of others; shorter ones are found at the
//! beginning only.
inline constexpr qsizetype ShortestInner = 3;
//! How much of an id at least has to be given.
[[nodiscard]] bool isEnoughOfId(const QString &start);

} // namespace store
