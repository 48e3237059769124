// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/PostgresTotals.h"
#include "store/RetentionRules.h"
#include "store/Session.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace store {

class PostgresDatabase;

//! Removes whole months of a team's store of which the rules keep nothing: the partition is detached, which waits for
//! whoever still reads it but lets nobody wait, and dropped, instead of deleting row by row. What belongs to its rows
//! elsewhere goes after that, in steps. How far it is stands in the table `progress`, so that another program can go on
//! with it. The caller sees to it that only one program does it at a time. Needs a connection on which it may wait.
class PostgresMonthRemover
{
public:
    using Totals = QMap<QString, PostgresTotals::Months>;
    using Tell = std::function<base::Result<>(PostgresDatabase &, const Seen &)>; //!< within the transaction

    explicit PostgresMonthRemover(Tell tell) : m_tell(std::move(tell)) { }

    //! Whether it did something, and there may be more to do now. Not within a transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<bool> step(PostgresDatabase &database, const retentionrules::Rules &rules,
                                          const Totals &totals, qint64 nowMs);

    static constexpr qint64 QuietMs = 24 * 3600 * 1000; //!< a month is left alone for so long after its end
    //! A month without a row goes after this: it may just have been made for an event that is on its way.
    static constexpr std::chrono::minutes EmptyFor{1};
    static constexpr int RowsInStep = 1000;

private:
    struct Leaving;

    [[nodiscard]] static base::Result<std::optional<Leaving>> read(PostgresDatabase &database);
    [[nodiscard]] static base::Result<> write(PostgresDatabase &database, const std::optional<Leaving> &leaving);
    [[nodiscard]] base::Result<std::optional<Leaving>> next(PostgresDatabase &database,
                                                            const retentionrules::Rules &rules, const Totals &totals,
                                                            qint64 nowMs);
    [[nodiscard]] static base::Result<> detach(PostgresDatabase &database, const QString &table);
    //! Now that nobody can add to it: whether it may really go. If not it becomes a part again.
    [[nodiscard]] base::Result<> setApart(PostgresDatabase &database, Leaving leaving,
                                          const retentionrules::Rules &rules, qint64 nowMs) const;
    [[nodiscard]] static base::Result<> cleanUp(PostgresDatabase &database, Leaving leaving);

    Tell m_tell;
    QHash<int, std::chrono::steady_clock::time_point> m_empty; //!< months without a row, since when
};

} // namespace store
