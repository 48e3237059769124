// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace store {

//! Where something stands in a query's text, in UTF-16 units.
struct QueryPlace
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const QueryPlace &, const QueryPlace &) = default;
};

//! One piece of a query's text: a term (`key:value`, `data.path>3`, a word), or what joins terms.
struct QueryPiece
{
    enum class Type
    {
        Term,
        Open, //!< '(' where a term may begin
        Close, //!< ')' where a bracket is open
        And,
        Or,
        Not, //!< NOT, or '-' right before a term or a bracket
        End,
    };

    Type type = Type::End;
    QueryPlace place;
    QString key; //!< lower case; of a path as it was typed; empty for a word
    QString op; //!< ":", "~", "<", "<=", ">" or ">="; empty for a word
    QString value;
    QString raw; //!< as it was typed, for messages
    bool quoted = false; //!< the value was in quotes

    [[nodiscard]] bool isPath() const; //!< the key leads into the payload: `data.…`, `context…`
};

//! Cuts a query into its pieces. In quotes nothing has a meaning of its own, a last quote may stay open. The text
//! outlives it. Any one thread.
class QueryText
{
public:
    explicit QueryText(const QString &text) : m_text(text) { }

    //! The next piece; End for ever after the last one.
    [[nodiscard]] QueryPiece next();

private:
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    [[nodiscard]] bool endsWord(qsizetype at) const;
    [[nodiscard]] QueryPiece joint(QueryPiece::Type type, qsizetype length);
    [[nodiscard]] bool takeWordOf(QLatin1StringView word);
    void readKey(QueryPiece &piece);
    void readValue(QueryPiece &piece);

    const QString &m_text;
    qsizetype m_at = 0;
    int m_open = 0; //!< brackets
};

} // namespace store
