// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventQuery.h"

#include "store/EventCondition.h"
#include "store/QueryTerms.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Type = QueryPiece::Type;

} // namespace

//! A term, or terms that are joined.
struct EventQuery::Node
{
    EventCondition::Type type = EventCondition::Type::Filter; //!< Filter: the term
    QueryPiece term;
    std::vector<Node> parts;
};

EventQuery::EventQuery(const QString &text, const QDateTime &now) : m_text(text), m_now(now)
{
    advance();
}

base::Error EventQuery::wrong(const QueryPiece &piece, const QString &why)
{
    m_wrongAt = piece.place;
    base::Error error;
    error.kind = base::Error::Kind::InvalidInput;
    error.detail = piece.raw.isEmpty() ? why : u"%1: %2"_s.arg(piece.raw.left(40), why);
    return error;
}

base::Result<EventQuery::Node> EventQuery::readAny(int depth)
{
    Node any{EventCondition::Type::Any, {}, {}};
    while (true) {
        auto all = readAll(depth);
        if (!all)
            return all;
        any.parts.push_back(std::move(*all));
        if (m_piece.type != Type::Or)
            break;
        advance();
    }
    return any.parts.size() == 1 ? std::move(any.parts.front()) : std::move(any);
}

base::Result<EventQuery::Node> EventQuery::readAll(int depth)
{
    Node all{EventCondition::Type::All, {}, {}};
    while (true) {
        auto one = readOne(depth);
        if (!one)
            return one;
        all.parts.push_back(std::move(*one));
        const bool joined = m_piece.type == Type::And;
        if (joined)
            advance();
        else if (m_piece.type == Type::Or || m_piece.type == Type::Close || m_piece.type == Type::End)
            break;
    }
    return all.parts.size() == 1 ? std::move(all.parts.front()) : std::move(all);
}

base::Result<EventQuery::Node> EventQuery::readOne(int depth)
{
    const QueryPiece piece = m_piece;
    if (depth > MostNested)
        return base::fail(wrong(piece, u"more than %1 brackets in each other"_s.arg(MostNested)));
    switch (piece.type) {
    case Type::Term:
        if (++m_terms > MostTerms)
            return base::fail(wrong(piece, u"more than %1 terms"_s.arg(MostTerms)));
        advance();
        return Node{EventCondition::Type::Filter, piece, {}};
    case Type::Not: {
        advance();
        auto inner = readOne(depth + 1);
        if (!inner)
            return inner;
        Node negated{EventCondition::Type::Not, piece, {}};
        negated.parts.push_back(std::move(*inner));
        return negated;
    }
    case Type::Open: {
        advance();
        auto inner = readAny(depth + 1);
        if (!inner)
            return inner;
        if (m_piece.type != Type::Close)
            return base::fail(wrong(piece, u"this bracket is not closed"_s));
        advance();
        return inner;
    }
    case Type::End:
        return base::fail(wrong(piece, u"a term has to follow at the end"_s));
    default:
        return base::fail(wrong(piece, u"a term has to come before it"_s));
    }
}

base::Result<EventCondition> EventQuery::conditionOf(const QueryPiece &term)
{
    EventCondition condition;
    if (term.isPath()) {
        auto test = QueryTerms::payloadTerm(term);
        if (!test) {
            m_wrongAt = term.place;
            return base::fail(test.error());
        }
        condition.type = EventCondition::Type::Payload;
        condition.test = std::move(*test);
        return condition;
    }
    QueryTerms terms(m_now);
    if (const auto taken = terms.take(term); !taken) {
        m_wrongAt = term.place;
        return base::fail(taken.error());
    }
    condition.type = EventCondition::Type::Filter;
    condition.filter = std::make_shared<const EventFilter>(terms.filter());
    return condition;
}

base::Result<EventCondition> EventQuery::conditionOf(const Node &node)
{
    if (node.type == EventCondition::Type::Filter)
        return conditionOf(node.term);
    EventCondition condition;
    condition.type = node.type;
    for (const Node &part : node.parts) {
        auto inner = conditionOf(part);
        if (!inner)
            return inner;
        condition.parts.push_back(std::move(*inner));
    }
    return condition;
}

base::Result<EventFilter> EventQuery::read(const QList<Kind> &kinds)
{
    Node root{EventCondition::Type::All, {}, {}};
    if (m_piece.type != Type::End) {
        auto any = readAny(0);
        if (!any)
            return base::fail(any.error());
        if (any->type == EventCondition::Type::All)
            root = std::move(*any);
        else
            root.parts.push_back(std::move(*any));
    }
    // What has to hold in any case, the store finds by its indexes; the rest is a condition.
    QueryTerms terms(m_now);
    EventCondition rest;
    for (const Node &part : root.parts) {
        if (part.type == EventCondition::Type::Filter && !part.term.isPath()) {
            if (const auto taken = terms.take(part.term); !taken) {
                m_wrongAt = part.term.place;
                return base::fail(taken.error());
            }
            continue;
        }
        auto condition = conditionOf(part);
        if (!condition)
            return base::fail(condition.error());
        rest.parts.push_back(std::move(*condition));
    }
    EventFilter filter = terms.filter();
    if (filter.kinds.isEmpty()) {
        filter.kinds = kinds;
        if (!kinds.isEmpty() && !kinds.contains(Kind::Validation) && rest.wants(Kind::Validation))
            filter.kinds.append(Kind::Validation);
    }
    if (!rest.parts.empty())
        filter.condition = std::make_shared<const EventCondition>(std::move(rest));
    return filter;
}

} // namespace store
