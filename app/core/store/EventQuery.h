// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventFilter.h"
#include "store/QueryText.h"

#include <functional>

namespace store {

//! Reads what somebody typed as a filter (the language: EventFilter::parse). Recursive descent, bounded in terms and in
//! depth. For one text; any one thread.
class EventQuery
{
public:
    static constexpr int MostTerms = 64;
    static constexpr int MostNested = 16; //!< brackets in each other

    EventQuery(const QString &text, const QDateTime &now);

    //! \a kinds: where the text names none. Errors: InvalidInput, naming the term; then wrongAt() tells where it is.
    [[nodiscard]] base::Result<EventFilter> read(const QList<Kind> &kinds);
    [[nodiscard]] QueryPlace wrongAt() const { return m_wrongAt; }

private:
    struct Node;

    [[nodiscard]] base::Result<Node> readAny(int depth);
    [[nodiscard]] base::Result<Node> readAll(int depth);
    [[nodiscard]] base::Result<Node> readOne(int depth);
    [[nodiscard]] base::Result<EventCondition> conditionOf(const Node &node);
    [[nodiscard]] base::Result<EventCondition> conditionOf(const QueryPiece &term);
    void advance() { m_piece = m_text.next(); }
    [[nodiscard]] base::Error wrong(const QueryPiece &piece, const QString &why);

    QueryText m_text;
    QDateTime m_now;
    QueryPiece m_piece; //!< the next one
    int m_terms = 0;
    QueryPlace m_wrongAt;
};

} // namespace store
