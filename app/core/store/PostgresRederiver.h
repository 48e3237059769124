// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Maintenance.h"
#include "store/PostgresMonthRemover.h"

#include <chrono>
#include <optional>

namespace store {

//! What Rederiver is for a file, for a team's store: derives rows of kind Event anew whose fingerprint is another one
//! than the derivation's, newest first, a few in each step. How far it is stands in the store, so several programs with
//! the same fingerprint share the work; of two different ones the program that began last has its way. The caller sees
//! to it that only one program is in a step at a time.
class PostgresRederiver
{
public:
    using Tell = PostgresMonthRemover::Tell;

    PostgresRederiver(Tell tell, Derivation derivation);

    //! Whether there is more to do now; if not, it is over. Not within a transaction. Errors: Storage; Network.
    [[nodiscard]] base::Result<bool> step(PostgresDatabase &database);

    static constexpr std::chrono::milliseconds StepTime{20};
    static constexpr int MostInStep = 200; //!< rows looked at
    //! Ids become visible out of order; so many below the last newest one are looked at again at the next start.
    static constexpr qint64 LateIds = 10'000;

private:
    //! What the store says.
    struct Progress
    {
        QString fingerprint;
        qint64 top = 0; //!< rows up to this id are looked at …
        qint64 next = 0; //!< … of which those below this one are left …
        qint64 bottom = 0; //!< … and above this one
    };
    struct Row
    {
        qint64 id = 0;
        qint64 receivedMs = 0;
        bool isOther = false; //!< another fingerprint derived it
        QString update; //!< the statement that writes what was derived; empty: none
        bool differs = false; //!< what lists show of it is another now
    };

    [[nodiscard]] base::Result<Progress> read(PostgresDatabase &database) const;
    [[nodiscard]] base::Result<bool> claim(PostgresDatabase &database, Progress &progress) const;
    [[nodiscard]] base::Result<QList<Row>> rows(PostgresDatabase &database, const Progress &progress) const;
    [[nodiscard]] base::Result<> derive(PostgresDatabase &database, Row &row) const;
    [[nodiscard]] base::Result<> write(PostgresDatabase &database, QList<Row> rows, const Progress &progress) const;

    Tell m_tell;
    Derivation m_derivation;
    bool m_hasClaimed = false;
};

} // namespace store
