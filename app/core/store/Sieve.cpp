// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Sieve.h"

#include "base/Json.h"
#include "store/EventCondition.h"

#include <algorithm>

namespace store {

namespace {

// Rows that are looked at in one go: few first, because most pages are full soon.
constexpr int FirstRows = 64;
constexpr int MostRows = 512;

} // namespace

Sieve::Sieve(const EventFilter &filter, Reads reads, Cancelled cancelled)
    : m_filter(filter), m_reads(std::move(reads)), m_cancelled(std::move(cancelled))
{
}

bool Sieve::isNeeded(const EventFilter &filter)
{
    return filter.condition && filter.condition->needsBody();
}

base::Result<QList<EventRow>> Sieve::keep(const QList<EventRow> &rows) const
{
    QList<qint64> ids;
    for (const EventRow &row : rows)
        ids.append(row.id);
    const EventCondition::Evidence evidence{
        [this](const QList<qint64> &some, const EventFilter &filter) -> base::Result<QSet<qint64>> {
            const auto matching = m_reads.rows(some, filter);
            if (!matching)
                return base::fail(matching.error());
            QSet<qint64> found;
            for (const EventRow &row : *matching)
                found.insert(row.id);
            return found;
        },
        [this](qint64 id) -> base::Result<QJsonValue> {
            if (m_cancelled())
                return base::fail(base::Error::cancelled());
            const auto body = m_reads.body(id);
            if (!body) {
                // Gone meanwhile, or damaged: there is nothing in it to be found.
                return body.error().kind == base::Error::Kind::Cancelled
                    ? base::Result<QJsonValue>(base::fail(body.error()))
                    : QJsonValue(QJsonValue::Undefined);
            }
            return base::parseJson(*body).value_or(QJsonValue(QJsonValue::Undefined));
        }};
    const auto holding = m_filter.condition->holdingFor(ids, evidence);
    if (!holding)
        return base::fail(holding.error());
    QList<EventRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept),
                         [&holding](const EventRow &row) { return holding->contains(row.id); });
    return kept;
}

base::Result<> Sieve::walk(qint64 beforeId, const std::function<bool(const EventRow &)> &take) const
{
    qint64 below = beforeId;
    for (int wanted = FirstRows;; wanted = std::min(2 * wanted, MostRows)) {
        if (m_cancelled())
            return base::fail(base::Error::cancelled());
        const auto rows = m_reads.page(m_filter, below, wanted);
        if (!rows)
            return base::fail(rows.error());
        const auto kept = keep(*rows);
        if (!kept)
            return base::fail(kept.error());
        for (const EventRow &row : *kept) {
            if (!take(row))
                return {};
        }
        if (rows->size() < wanted)
            return {};
        below = rows->last().id;
    }
}

base::Result<QList<EventRow>> Sieve::page(qint64 beforeId, int limit) const
{
    QList<EventRow> rows;
    if (limit <= 0)
        return rows;
    const auto walked = walk(beforeId, [&](const EventRow &row) {
        rows.append(row);
        return rows.size() < limit;
    });
    return walked ? base::Result<QList<EventRow>>(rows) : base::fail(walked.error());
}

base::Result<qint64> Sieve::count() const
{
    qint64 count = 0;
    const auto walked = walk(0, [&count](const EventRow & /*row*/) {
        ++count;
        return true;
    });
    return walked ? base::Result<qint64>(count) : base::fail(walked.error());
}

} // namespace store
