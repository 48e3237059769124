// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/FilterSql.h"
#include "store/PayloadTerm.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace store {

//! What a filter asks beyond its terms, which all have to hold: a tree of "and", "or" and "not" over filters and tests
//! of the payload. A value, immutable once it is in an EventFilter. Any thread.
struct EventCondition
{
    enum class Type
    {
        Filter, //!< \a filter holds, which has no condition of its own
        Payload, //!< \a test holds for the event's payload
        All, //!< every part; none: it always holds
        Any, //!< at least one part
        Not, //!< the one part does not
    };

    Type type = Type::All;
    std::shared_ptr<const EventFilter> filter;
    PayloadTerm test;
    std::vector<EventCondition> parts;

    //! A row's columns are not enough to decide it: there are words or payload tests in it.
    [[nodiscard]] bool needsBody() const;
    //! Some filter in it asks for \a kind other than by "not".
    [[nodiscard]] bool wants(Kind kind) const;

    //! The whole tree as SQL that every row passes for which it holds; exactly these where it does not need a body. \a
    //! sqlOf makes it of one filter without words.
    [[nodiscard]] base::Result<FilterSql::Condition> toSql(
        const std::function<base::Result<FilterSql::Condition>(const EventFilter &)> &sqlOf) const;

    //! Of \a ids those for which it holds. \a matching says which of them pass a filter (words included), \a payloadOf
    //! what one's payload is (Undefined where there is none); both may fail.
    struct Evidence
    {
        std::function<base::Result<QSet<qint64>>(const QList<qint64> &ids, const EventFilter &filter)> matching;
        std::function<base::Result<QJsonValue>(qint64 id)> payloadOf;
    };
    [[nodiscard]] base::Result<QSet<qint64>> holdingFor(const QList<qint64> &ids, const Evidence &evidence) const;
};

} // namespace store
