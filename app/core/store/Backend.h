// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/LastEvents.h"

#include <QList>
#include <QString>

#include <functional>

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
    [[nodiscard]] virtual base::Pending<LastEvents> lastEvents() = 0;
    [[nodiscard]] virtual base::Pending<qint64> clear() = 0;
};

} // namespace store
