// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Maintenance.h"
#include "store/PostgresDatabase.h"
#include "store/PostgresRederiver.h"
#include "store/PostgresRetainer.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace store {

//! Work on a team's store that nobody waits for: retention, deriving anew, totals. With a thread and a connection of
//! its own, so that no commit waits for it; in steps, with a rest after each. Of all programs on a store one at a time
//! is in a step of one kind (advisory locks); where that one ends, the next goes on.
class PostgresKeeper
{
public:
    explicit PostgresKeeper(PostgresDatabase::Place place);
    ~PostgresKeeper(); //!< stop(), and waits for the step that it is in: StepLimit at most
    PostgresKeeper(const PostgresKeeper &) = delete;
    PostgresKeeper &operator=(const PostgresKeeper &) = delete;

    //! The store is there: it begins. Once. Any thread.
    void start();
    //! It ends soon. Any thread.
    void stop();
    //! Begins to derive anew, or begins anew. Its function is called in the keeper's thread. Any thread.
    void rederive(const Derivation &derivation);

    static constexpr std::chrono::milliseconds LookEvery{1000}; //!< while there is nothing to do
    static constexpr std::chrono::milliseconds LongestRest{100}; //!< after a step: as long as that took, up to this
    static constexpr std::chrono::seconds StepLimit{5}; //!< of a statement; what takes longer is tried again

private:
    enum class Work : int
    {
        Retention = 1,
        Derivation = 2
    };

    void run();
    void connectNow();
    //! One of each. Whether there is more to do now.
    [[nodiscard]] bool step();
    //! \a work, where no other program is at it.
    template <typename Fn>
    [[nodiscard]] base::Result<bool> inTurn(Work kind, Fn work);
    [[nodiscard]] base::Result<> tell(PostgresDatabase &database, const Seen &seen) const;
    [[nodiscard]] std::optional<Derivation> takeDerivation();

    const PostgresDatabase::Place m_place;
    const QString m_origin; //!< not the writer's: so this program hears of it, too
    std::unique_ptr<QThread> m_thread;

    std::mutex m_mutex; // guards the next three
    std::condition_variable m_wake;
    std::optional<Derivation> m_asked; //!< not begun yet
    bool m_stop = false;

    // Its thread only:
    std::unique_ptr<PostgresDatabase> m_database; //!< null while there is no connection
    PostgresRetainer m_retainer;
    std::optional<PostgresRederiver> m_rederiver; //!< none: nothing is to be derived (any more)
};

} // namespace store
