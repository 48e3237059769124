// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/PostgresMonthRemover.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <functional>

namespace store {

//! Deletes of a team's store what the rules of retention no longer keep: whole months where nothing of them is kept,
//! else rows, oldest first (by month, then by id), some in each step. The caller sees to it that only one program does
//! it at a time: what is too much is known from totals.
class PostgresRetainer
{
public:
    using Tell = PostgresMonthRemover::Tell;
    using Clock = std::function<QDateTime()>; //!< UTC

    explicit PostgresRetainer(Tell tell);
    PostgresRetainer(Tell tell, Clock clock);

    //! Whether there may be more to do now. Not within a transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<bool> step(PostgresDatabase &database);

    static constexpr int RowsInStep = 500; //!< looked at and removed
    //! Between two looks at rejected deliveries and validations, of which there are never many.
    static constexpr std::chrono::seconds OthersEvery{15};
    //! Between two looks behind rows that are kept, for older ones that came later: clocks differ, and are set.
    static constexpr std::chrono::minutes BehindEvery{5};

private:
    struct Excess;
    struct Row
    {
        qint64 id = 0;
        qint64 receivedMs = 0;
        qint64 bytes = 0;
    };

    [[nodiscard]] static std::optional<Excess> excessOf(const QString &inbox, const Retention &rule,
                                                        const PostgresTotals::Months &months, qint64 nowMs);
    //! How many went.
    [[nodiscard]] base::Result<qsizetype> removeExcess(PostgresDatabase &database, const Excess &excess, bool behind);
    [[nodiscard]] static base::Result<QList<Row>> oldest(PostgresDatabase &database, const Excess &excess, bool behind);
    [[nodiscard]] base::Result<qsizetype> removeOthers(PostgresDatabase &database, const retentionrules::Rules &rules,
                                                       qint64 nowMs);
    [[nodiscard]] base::Result<> remove(PostgresDatabase &database, const QList<Row> &rows);

    Tell m_tell;
    Clock m_clock;
    PostgresMonthRemover m_months;
    std::chrono::steady_clock::time_point m_nextOthers;
    std::chrono::steady_clock::time_point m_nextBehind;
};

} // namespace store
