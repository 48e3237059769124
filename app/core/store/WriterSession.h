// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/ChangeWatch.h"
#include "store/Checkpointer.h"
#include "store/Compactor.h"
#include "store/Database.h"
#include "store/EventWriter.h"
#include "store/Housekeeper.h"
#include "store/Rederiver.h"
#include "store/Retention.h"
#include "store/RoomMaker.h"
#include "store/Session.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace store {

//! The writer's open file.
class WriterSession : public Session
{
public:
    //! Opens \a file, an absolute path: ReadWrite makes it and its folder where missing and migrates it. Errors:
    //! Storage.
    [[nodiscard]] static base::Result<std::unique_ptr<WriterSession>> open(const QString &file,
                                                                           Database::Access access);

    [[nodiscard]] base::Result<Committed> write(const std::vector<const NewEvent *> &events) override;
    [[nodiscard]] base::Result<qint64> clear() override;
    [[nodiscard]] base::Result<> probe() override;
    [[nodiscard]] base::Result<Seen> look() override;
    [[nodiscard]] bool doChore() override; //!< Housekeeper; none on a file opened for reading only
    [[nodiscard]] Seen takeChored() override;
    [[nodiscard]] bool makeRoom() override; //!< RoomMaker
    void wakeChores() override;

    //! Pins rows or lets them go; how many were not so before. Errors: Storage.
    [[nodiscard]] base::Result<qint64> setPinned(const QList<qint64> &ids, bool pinned);
    [[nodiscard]] base::Result<> setRetention(const QString &inbox, const std::optional<Retention> &rule);
    [[nodiscard]] base::Result<> rederive(const Derivation &derivation); //!< Rederiver
    //! Compactor; its promise is completed later. What it needs the file written anew for is done at once.
    void compact(const base::Promise<Compacted> &promise, Compaction how);

private:
    explicit WriterSession(std::unique_ptr<Database> database);
    [[nodiscard]] base::Result<Committed> writeInside(const std::vector<const NewEvent *> &events);
    [[nodiscard]] base::Result<qint64> clearInside();
    void makeChores(const QString &file);
    [[nodiscard]] base::Result<Compacted> writeAnew();
    void noteAnnounced(); //!< for takeChored()

    // The order matters: the checkpointer closes first, because the last connection tidies the log away, and the
    // statements have to go before their connection.
    std::unique_ptr<Database> m_database;
    std::optional<EventWriter> m_writer; //!< none on a file opened for reading only
    std::optional<ChangeWatch> m_watch;
    std::optional<Housekeeper> m_housekeeper; //!< none, too
    std::optional<RoomMaker> m_roomMaker; //!< none, too
    std::optional<RoomMaker::Outcome> m_roomMade; //!< of the last call
    Rederiver *m_rederiver = nullptr; //!< the housekeeper's, and so is the next
    Compactor *m_compactor = nullptr;
    Seen m_chored;
    Checkpointer m_checkpointer;
};

} // namespace store
