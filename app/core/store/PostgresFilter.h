// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/EventFilter.h"
#include "store/FilterSql.h"
#include "store/WordQuery.h"

#include <QList>

namespace store {

//! A filter as one SQL condition over a team's table `events`, and what its rows have still to be asked.
struct PostgresFilter
{
    FilterSql::Condition condition; //!< "true" where it asks for nothing
    QList<WordQuery> words; //!< the column `search` of a row that was found may lack them: PostgresText

    //! Errors: InvalidInput (more or longer words than EventFilter allows).
    [[nodiscard]] static base::Result<PostgresFilter> of(const EventFilter &filter);
    [[nodiscard]] bool hasWords(const QString &searchColumn) const;
};

} // namespace store
