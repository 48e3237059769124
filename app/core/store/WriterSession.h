// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/ChangeWatch.h"
#include "store/Checkpointer.h"
#include "store/Database.h"
#include "store/EventWriter.h"
#include "store/Housekeeper.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace store {

//! The writer's open file: its connection, and what happens in one transaction. One thread.
class WriterSession
{
public:
    //! Opens \a file, an absolute path: ReadWrite makes it and its folder where missing and migrates it. Errors:
    //! Storage.
    [[nodiscard]] static base::Result<std::unique_ptr<WriterSession>> open(const QString &file,
                                                                           Database::Access access);

    //! What one transaction did.
    struct Committed
    {
        std::vector<Appended> appended; //!< as the events were given
        ChangeWatch::Seen seen; //!< what others did before it, and the rows of \a appended
    };

    //! Writes \a events in one transaction, all or none. Errors: Storage.
    [[nodiscard]] base::Result<Committed> write(const std::vector<const NewEvent *> &events);
    //! Deletes all rows in one transaction and gives their space back. Errors: Storage.
    [[nodiscard]] base::Result<qint64> clear();
    //! Writes something and takes it away again: whether writing works. Errors: Storage.
    [[nodiscard]] base::Result<> probe();
    //! What others did since the last look or commit. Errors: Storage.
    [[nodiscard]] base::Result<ChangeWatch::Seen> look();
    //! A step of the next chore: Housekeeper. Whether there is more to do now. None on a file opened for reading only.
    [[nodiscard]] bool doChore();
    void wakeChores(); //!< something was committed, or some time has passed

private:
    explicit WriterSession(std::unique_ptr<Database> database);
    [[nodiscard]] base::Result<Committed> writeInside(const std::vector<const NewEvent *> &events);
    [[nodiscard]] base::Result<qint64> clearInside();

    // The order matters: the checkpointer closes first, because the last connection tidies the log away, and the
    // statements have to go before their connection.
    std::unique_ptr<Database> m_database;
    std::optional<EventWriter> m_writer; //!< none on a file opened for reading only
    std::optional<ChangeWatch> m_watch;
    std::optional<Housekeeper> m_housekeeper; //!< none, too
    Checkpointer m_checkpointer;
};

} // namespace store
