// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Cancelled.h"
#include "store/Event.h"
#include "store/EventFilter.h"

#include <QList>

#include <functional>

namespace store {

//! The last step of a search whose condition asks for what no SQL can answer (words below OR or NOT, values inside the
//! payload): of the rows that a backend finds, newest first, those for which the condition holds. The reads outlive it.
//! One thread.
class Sieve
{
public:
    //! A backend's reads, which look at all of a filter but for the parts of its condition that need a body.
    struct Reads
    {
        std::function<base::Result<QList<EventRow>>(const EventFilter &filter, qint64 beforeId, int limit)> page;
        std::function<base::Result<QList<EventRow>>(const QList<qint64> &ids, const EventFilter &filter)> rows;
        std::function<base::Result<QByteArray>(qint64 id)> body;
    };

    [[nodiscard]] static bool isNeeded(const EventFilter &filter);

    Sieve(const EventFilter &filter, Reads reads, Cancelled cancelled);

    //! As EventStore::page, count and rows. Errors: of the reads; Cancelled.
    [[nodiscard]] base::Result<QList<EventRow>> page(qint64 beforeId, int limit) const;
    [[nodiscard]] base::Result<qint64> count() const;
    [[nodiscard]] base::Result<QList<EventRow>> keep(const QList<EventRow> &rows) const;

private:
    [[nodiscard]] base::Result<> walk(qint64 beforeId, const std::function<bool(const EventRow &)> &take) const;

    const EventFilter &m_filter;
    Reads m_reads;
    Cancelled m_cancelled;
};

} // namespace store
