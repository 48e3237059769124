// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/PostgresDatabase.h"
#include "store/PostgresMonths.h"
#include "store/PostgresNotifier.h"
#include "store/Retention.h"
#include "store/Session.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace store {

//! The writer's connection to a team's store. Where it was lost it connects again by itself, when it is asked to write,
//! but not more often than every ConnectEvery.
class PostgresSession : public Session
{
public:
    //! ReadWrite makes the store where it is missing, and migrates it. \a heard: look() would see something; called in
    //! a thread of its own. Errors: Storage; Network.
    [[nodiscard]] static base::Result<std::unique_ptr<PostgresSession>> open(const PostgresDatabase::Place &place,
                                                                             PostgresDatabase::Access access,
                                                                             std::function<void()> heard);

    [[nodiscard]] base::Result<Committed> write(const std::vector<const NewEvent *> &events) override;
    [[nodiscard]] base::Result<qint64> clear() override;
    [[nodiscard]] base::Result<> probe() override;
    [[nodiscard]] base::Result<Seen> look() override;
    //! There are none: PostgresKeeper and the server do what else there is to do.
    [[nodiscard]] bool doChore() override { return false; }
    [[nodiscard]] Seen takeChored() override { return std::exchange(m_chored, {}); }
    void wakeChores() override { }

    //! How many were not so before. Errors: Storage; Network.
    [[nodiscard]] base::Result<qint64> setPinned(const QList<qint64> &ids, bool pinned);
    //! Errors: Storage; Network.
    [[nodiscard]] base::Result<> setRetention(const QString &inbox, const std::optional<Retention> &rule);

    static constexpr std::chrono::milliseconds ConnectEvery{400};
    static constexpr int MostAttempts = 5; //!< at one transaction, where it meets what passes

private:
    PostgresSession(PostgresDatabase::Place place, PostgresDatabase::Access access, std::function<void()> heard);
    [[nodiscard]] base::Result<> connectNow();
    [[nodiscard]] base::Result<> ensureConnected();
    //! Runs \a work in transactions of its own until one holds.
    template <typename Work>
    auto attempt(Work work) -> decltype(work());
    [[nodiscard]] base::Result<Committed> writeOnce(const std::vector<const NewEvent *> &events);
    [[nodiscard]] base::Result<qint64> clearOnce();
    [[nodiscard]] base::Result<qint64> setPinnedOnce(const QList<qint64> &ids, bool pinned);
    [[nodiscard]] QStringList telling(const Seen &done) const; //!< statements that tell the others
    [[nodiscard]] base::Result<> runAll(const QStringList &statements);

    const PostgresDatabase::Place m_place;
    const PostgresDatabase::Access m_access;
    const QString m_origin;
    std::unique_ptr<PostgresDatabase> m_database; //!< null while there is no connection
    PostgresMonths m_months;
    Seen m_chored; //!< what was done that is not told yet
    base::Error m_failure; //!< of the last try to connect
    std::chrono::steady_clock::time_point m_nextConnect;
    bool m_committing = false; //!< what is lost now may have happened
    PostgresNotifier m_notifier;
};

} // namespace store
