// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/FilterSql.h"
#include "store/ReaderPool.h"

#include <functional>
#include <limits>

namespace store {

//! How the rows of a filter are found, newest first. In one of two ways: by walking down the ids and testing each row,
//! which is fast where many match; or by the index of one term, which is fast where few match it, or where the index
//! has them in the order of their ids. Which, is found out by counting what the terms match, up to a bound. Where the
//! rows of the best one are many and out of order, the walk goes first, and what it leaves is looked up in stretches of
//! ids that grow.
class FilterPlan
{
public:
    //! Errors: InvalidInput; Storage.
    [[nodiscard]] static base::Result<FilterPlan> of(const EventFilter &filter, Database &database);

    //! Ids from \a low up to but without \a high.
    struct Stretch
    {
        qint64 low = 0;
        qint64 high = 0;
        bool byIndex = false; //!< of the term that leads
    };
    //! Calls \a visit for one stretch after the other, from below \a beforeId (0: from the newest) downwards, until it
    //! returns false or fails, or all rows that match were in one. Errors: Storage; Cancelled; what \a visit fails
    //! with.
    using Visit = std::function<base::Result<bool>(const Stretch &)>;
    [[nodiscard]] base::Result<> walk(qint64 beforeId, const Cancelled &cancelled, const Visit &visit) const;
    //! The same where all rows are wanted.
    [[nodiscard]] base::Result<> walkAll(const Cancelled &cancelled, const Visit &visit) const;

    //! What has to hold for the rows of a stretch.
    [[nodiscard]] FilterSql::Condition condition(const Stretch &stretch) const;
    //! A SELECT of the newest ids of a stretch, at most \a limit, as the column `hit`.
    [[nodiscard]] FilterSql::Condition newestIds(const Stretch &stretch, int limit) const;

    //! How many rows match the term that the fewest match, where that was worth counting; FewRows: as many, or more.
    [[nodiscard]] qint64 fewest() const { return m_fewest; }
    //! No row with a smaller id matches: it is older than the filter wants.
    [[nodiscard]] qint64 lowest() const { return m_lowest; }
    //! What has to hold of a row that was found otherwise.
    [[nodiscard]] FilterSql::Condition tests() const { return m_sql.tests(); }

    //! A term that fewer rows match finds them at once, by its index.
    static constexpr int FewRows = 20'000;
    static constexpr int SortedRows = 1000; //!< out of order: more are not worth it before a walk
    static constexpr qint64 FirstStretch = 2000; //!< ids that are walked first
    static constexpr qint64 LastWalk = 8000; //!< larger stretches are looked up where an index helps
    static constexpr qint64 LargestStretch = 250'000; //!< between two looks whether anybody still waits

private:
    FilterPlan(FilterSql sql, Database &database) : m_sql(std::move(sql)), m_database(&database) { }
    [[nodiscard]] base::Result<> chooseLead();
    [[nodiscard]] base::Result<qint64> countUpTo(const FilterSql::Term &term, qint64 most) const;
    [[nodiscard]] base::Result<> walk(qint64 beforeId, qint64 firstWidth, const Cancelled &cancelled,
                                      const Visit &visit) const;
    [[nodiscard]] const FilterSql::Term *lead(const Stretch &stretch) const;
    [[nodiscard]] FilterSql::Condition within(const Stretch &stretch, const FilterSql::Lookup &lookup) const;

    FilterSql m_sql;
    Database *m_database;
    qsizetype m_lead = -1; //!< the term whose index is used; none
    bool m_isDirect = false; //!< from the start, for all ids at once
    qint64 m_fewest = FewRows;
    qint64 m_lowest = std::numeric_limits<qint64>::min();
};

} // namespace store
