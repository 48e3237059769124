// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventCondition.h"

#include "store/EventFilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Condition = FilterSql::Condition;
using SqlOf = std::function<base::Result<Condition>(const EventFilter &)>;

//! \a ifUnknown: what stands for a part that SQL can't decide, so that no row is lost: true, or below "not" false.
base::Result<Condition> sqlOf(const EventCondition &condition, const SqlOf &leaf, bool ifUnknown)
{
    using Type = EventCondition::Type;
    const Condition unknown{ifUnknown ? u"1 = 1"_s : u"1 = 0"_s, {}};
    switch (condition.type) {
    case Type::Filter:
        return condition.filter->words.isEmpty() ? leaf(*condition.filter) : unknown;
    case Type::Payload:
        return unknown;
    case Type::Not: {
        auto inner = sqlOf(condition.parts.front(), leaf, !ifUnknown);
        // A column that is NULL is not what was asked for: "not" has to say yes to it.
        if (inner)
            inner->sql = u"coalesce(("_s + inner->sql + u"), 1 = 0) = (1 = 0)"_s;
        return inner;
    }
    default:
        break;
    }
    const bool all = condition.type == Type::All;
    Condition joined;
    for (const EventCondition &part : condition.parts) {
        const auto one = sqlOf(part, leaf, ifUnknown);
        if (!one)
            return one;
        if (!joined.sql.isEmpty())
            joined.sql += all ? u" AND "_s : u" OR "_s;
        joined.sql += u'(' + one->sql + u')';
        joined.values += one->values;
    }
    if (joined.sql.isEmpty())
        joined.sql = all ? u"1 = 1"_s : u"1 = 0"_s;
    joined.sql = u'(' + joined.sql + u')';
    return joined;
}

} // namespace

bool EventCondition::needsBody() const
{
    return type == Type::Payload || (type == Type::Filter && !filter->words.isEmpty())
        || std::ranges::any_of(parts, &EventCondition::needsBody);
}

bool EventCondition::wants(Kind kind) const
{
    if (type == Type::Filter)
        return filter->kinds.contains(kind);
    return type != Type::Not
        && std::ranges::any_of(parts, [kind](const EventCondition &part) { return part.wants(kind); });
}

base::Result<FilterSql::Condition> EventCondition::toSql(const SqlOf &sqlOf) const
{
    return store::sqlOf(*this, sqlOf, true);
}

base::Result<QSet<qint64>> EventCondition::holdingFor(const QList<qint64> &ids, const Evidence &evidence) const
{
    QSet<qint64> holding;
    switch (type) {
    case Type::Filter:
        return evidence.matching(ids, *filter);
    case Type::Payload:
        for (const qint64 id : ids) {
            const auto payload = evidence.payloadOf(id);
            if (!payload)
                return base::fail(payload.error());
            if (test.holds(*payload))
                holding.insert(id);
        }
        return holding;
    case Type::Any: {
        QList<qint64> left = ids; // what one part has found need not be looked at by the next
        for (const EventCondition &part : parts) {
            const auto found = part.holdingFor(left, evidence);
            if (!found)
                return found;
            holding += *found;
            left.removeIf([&found](qint64 id) { return found->contains(id); });
        }
        return holding;
    }
    default:
        break;
    }
    QList<qint64> left = ids;
    for (const EventCondition &part : parts) {
        const auto found = part.holdingFor(left, evidence);
        if (!found)
            return found;
        left.removeIf([&](qint64 id) { return found->contains(id) == (type == Type::Not); });
    }
    return QSet<qint64>(left.cbegin(), left.cend());
}

} // namespace store
