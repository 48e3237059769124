// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QList>

#include <vector>

namespace store {

//! What others did since the last look.
struct Seen
{
    QList<qint64> ids; //!< new rows, rows with a new delivery and otherwise changed ones, ascending
    QList<qint64> removed; //!< rows that are gone, ascending
    bool hasMissed = false; //!< more rows are gone or changed, not known which
    bool cleared = false; //!< of the rows that were known, none is left
};

//! What the Writer writes through: an open connection, and what happens in one transaction. One thread.
class Session
{
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    //! What one transaction did.
    struct Committed
    {
        std::vector<Appended> appended; //!< as the events were given
        Seen seen; //!< what others did before it, and the rows of \a appended
    };

    //! Writes \a events in one transaction, all or none. Errors: Storage.
    [[nodiscard]] virtual base::Result<Committed> write(const std::vector<const NewEvent *> &events) = 0;
    //! Deletes all rows in one transaction and gives their space back. Errors: Storage.
    [[nodiscard]] virtual base::Result<qint64> clear() = 0;
    //! Writes something and takes it away again: whether writing works. Errors: Storage.
    [[nodiscard]] virtual base::Result<> probe() = 0;
    //! What others did since the last look or commit. Errors: Storage.
    [[nodiscard]] virtual base::Result<Seen> look() = 0;
    //! A step of the next chore, where there are any. Whether there is more to do now.
    [[nodiscard]] virtual bool doChore() = 0;
    [[nodiscard]] virtual Seen takeChored() { return {}; } //!< what chores did since the last call
    //! The disk is full: deletes some of what is no longer kept and gives its space back. Whether there is more of it.
    [[nodiscard]] virtual bool makeRoom() { return false; }
    virtual void wakeChores() = 0; //!< something was committed, or some time has passed
};

} // namespace store
