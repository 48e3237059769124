// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/QueryText.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace store {

//! \name The parts of a query that hold side by side, to be shown and removed one by one.
//!@{
struct QueryPart
{
    QueryPlace place; //!< in the query
    QString text; //!< as it was typed: `type:JobResponse`, `-word`, `(a OR b)`
    QString key; //!< of a single term that is not negated, in lower case; else empty

    friend bool operator==(const QueryPart &, const QueryPart &) = default;
};
//! In order; a query whose alternatives stand outside of brackets is one part. What can't be read (an open bracket) is
//! in a part as well.
[[nodiscard]] QList<QueryPart> queryParts(const QString &query);
//! \a query without the part at \a index of queryParts().
[[nodiscard]] QString queryWithout(const QString &query, qsizetype index);
//! \a query for what was received from \a since up to without \a until, and no other times.
[[nodiscard]] QString queryBetween(const QString &query, const QDateTime &since, const QDateTime &until);
//! \a query without the times that stand for themselves in it.
[[nodiscard]] QString queryAnyTime(const QString &query);
//!@}

} // namespace store
