// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"
#include "store/Event.h"
#include "store/RetentionRules.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QVariant>

#include <chrono>
#include <functional>
#include <optional>

namespace store {

//! Deletes what the rules of retention no longer keep, oldest first, some rows in each step. Looks at the numbers each
//! LookEvery, sooner where far too much is there, and at the ages in rounds. Several processes may do it at once: what
//! is too much is counted again in the transaction that deletes it.
class Retainer : public Chore
{
public:
    using Clock = std::function<QDateTime()>; //!< UTC

    Retainer();
    explicit Retainer(Clock clock);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    void lookNow(); //!< the next step looks at everything, whenever the last look was
    [[nodiscard]] qint64 removed() const { return m_removed; } //!< rows, by this one, ever
    //! A step failed for want of room: the next one removes fewer rows. False: it was one row only.
    [[nodiscard]] bool takeSmallerSteps();

    static constexpr std::chrono::milliseconds LookEvery{1000};
    //! Between two rounds over the ages, and as many times what the last one took.
    static constexpr std::chrono::seconds RoundEvery{15};
    static constexpr int RoundRest = 20;
    static constexpr int RowsInStep = 500; //!< looked at
    static constexpr int MostRemoved = 500; //!< in one step, and fewer where that takes longer than StepTime
    static constexpr std::chrono::microseconds StepTime{4000};
    //! Rows that were pinned when they were passed may have been let go: they are looked at again after this.
    static constexpr std::chrono::minutes PassedFor{1};

private:
    using Time = std::chrono::steady_clock::time_point;
    //! What one inbox holds of what is counted.
    struct Inbox
    {
        QVariant column; //!< as rows have it
        Retention rule;
        qint64 events = 0;
        qint64 bytes = 0;
    };
    struct Candidate
    {
        qint64 id = 0;
        qint64 receivedMs = 0;
        qint64 bytes = 0;
        bool pinned = false;
    };
    //! An inbox of which the ages are looked at.
    struct Ages
    {
        QVariant column;
        std::chrono::seconds age{0};
        qint64 passed = 0; //!< up to this id all were looked at
    };

    [[nodiscard]] base::Result<bool> stepInside(Database &database);
    [[nodiscard]] base::Result<QList<Inbox>> inboxes(Database &database) const;
    [[nodiscard]] bool isTooMuch(const Inbox &inbox) const;
    [[nodiscard]] base::Result<bool> removeExcess(Database &database, const QVariant &column);
    [[nodiscard]] base::Result<bool> beginRound(Database &database);
    [[nodiscard]] base::Result<bool> continueRound(Database &database);
    void endRound();
    [[nodiscard]] base::Result<QList<qint64>> agedOfKind(Database &database, Kind kind) const;
    [[nodiscard]] base::Result<QList<Candidate>> oldest(Database &database, const QVariant &column, qint64 after) const;
    [[nodiscard]] base::Result<> remove(Database &database, const QList<qint64> &ids);
    [[nodiscard]] qint64 nowMs() const;
    void forget(); //!< the rules are others

    Clock m_clock;
    retentionrules::Rules m_rules;
    Time m_nextLook;
    Time m_nextRound;
    Time m_roundBegan;
    Time m_passedUntil; //!< m_passed holds until then
    QHash<QString, qint64> m_passed; //!< by the inbox's column as text: up to this id all are pinned
    QList<Ages> m_round;
    int m_batch = 32; //!< rows removed in one step now
    qint64 m_removed = 0;
};

} // namespace store
