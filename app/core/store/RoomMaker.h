// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Reserve.h"
#include "store/Retainer.h"

#include <chrono>

namespace store {

class Database;

//! Makes room on a full disk: deletes what the rules of retention no longer keep, in small transactions, and gives its
//! space back. Nothing else is ever deleted. Uses the Reserve where there is one, and makes it anew in the end. One
//! thread, the writer's.
class RoomMaker
{
public:
    explicit RoomMaker(const QString &file); //!< the store's, an absolute path
    RoomMaker(const QString &file, Retainer::Clock clock);

    //! What a call of step() found.
    enum class Outcome
    {
        NothingToDelete, //!< the rules keep all that is there, or there are none
        More, //!< it made some room; there is more to do
        Done, //!< it made what room it could, in this call and those before
        NoRoom, //!< there is something to delete, but the disk has no room for even that
    };
    //! About StepTime of work, in transactions of its own. Errors: Storage, but for a full disk.
    [[nodiscard]] base::Result<Outcome> step(Database &database);

    void prepare() { m_reserve.make(); } //!< there is a rule now: the reserve is made before the disk may be full

    static constexpr std::chrono::milliseconds StepTime{100};
    static constexpr qint64 PagesAtOnce = 64; //!< given back in one transaction
    static constexpr qint64 KeptPages = 64; //!< unused ones, for what comes next

private:
    [[nodiscard]] base::Result<bool> remove(Database &database);
    [[nodiscard]] base::Result<bool> giveBack(Database &database);
    [[nodiscard]] static bool tidyLog(Database &database, const char *how);
    [[nodiscard]] Outcome end(Database &database);

    Retainer m_retainer;
    Reserve m_reserve;
    bool m_isMaking = false; //!< something was removed since the last end
};

} // namespace store
