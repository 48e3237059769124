// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/BoundedCount.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"
#include "store/Maintenance.h"
#include "store/Retention.h"
#include "store/Timeline.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace store {

//! Where an EventStore keeps its events: a file (SqliteBackend) or a server's database (PostgresBackend). Every
//! function returns at once, may be called in any thread and promises what EventStore's function of the same name does.
//! Made, opened and destroyed in the store's thread; destroying finishes what was appended.
class Backend
{
public:
    //! What it tells, one at a time, in the order of what happened, in a thread of its own.
    struct Events
    {
        std::function<void(const QList<qint64> &)> changed; //!< once per commit, own or another process's
        std::function<void(const QList<qint64> &)> removed; //!< empty: some rows, not known which
        std::function<void()> cleared;
        std::function<void(const base::Error &)> failed; //!< once, until it recovers
        std::function<void()> recovered;
    };
    using Done = std::function<void(const base::Result<Appended> &)>;

    Backend() = default;
    virtual ~Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    //! Begins to open it; what else is asked for waits for that. Once, before any other function.
    [[nodiscard]] virtual base::Pending<> open() = 0;
    virtual void append(const NewEvent &event, Done done) = 0;
    [[nodiscard]] virtual base::Pending<QList<EventRow>> page(const EventFilter &filter, qint64 beforeId,
                                                              int limit) = 0;
    [[nodiscard]] virtual base::Pending<QList<EventRow>> rows(const QList<qint64> &ids, const EventFilter &filter) = 0;
    [[nodiscard]] virtual base::Pending<EventDetail> detail(qint64 id) = 0;
    [[nodiscard]] virtual base::Pending<qint64> count(const EventFilter &filter) = 0;
    [[nodiscard]] virtual base::Pending<BoundedCount> countUpTo(const EventFilter &filter, qint64 most) = 0;
    [[nodiscard]] virtual base::Pending<Timeline> timeline(const EventFilter &filter, const TimelineAsk &ask) = 0;
    [[nodiscard]] virtual base::Pending<LastEvents> lastEvents() = 0;
    [[nodiscard]] virtual base::Pending<qint64> clear() = 0;

    // Maintenance; a store that can't do one of these says so.
    [[nodiscard]] virtual base::Pending<qint64> setPinned(const QList<qint64> &ids, bool pinned);
    [[nodiscard]] virtual base::Pending<> setRetention(const QString &inbox, const std::optional<Retention> &rule);
    [[nodiscard]] virtual base::Pending<QMap<QString, Retention>> retention();
    [[nodiscard]] virtual base::Pending<Usage> usage();
    [[nodiscard]] virtual base::Pending<> rederive(const Derivation &derivation);
    [[nodiscard]] virtual base::Pending<CheckReport> check();
    [[nodiscard]] virtual base::Pending<qint64> backup(const QString &file, Existing existing);
    [[nodiscard]] virtual base::Pending<Compacted> compact(Compaction how);
};

} // namespace store
