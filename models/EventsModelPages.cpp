// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventsModel.h"

#include <QSet>

#include <algorithm>

namespace models {

using base::Error;
using store::EventRow;

namespace {

//! So many rows are read at once for a burst; the rest waits for the next one.
constexpr qsizetype MostPerBurst = 2000;

} // namespace

int EventsModel::rowOf(qint64 id) const
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                        [](const EventRow &row, qint64 wanted) { return row.id > wanted; });
    return int(place - m_rows.cbegin());
}

void EventsModel::setMostArrivals(int rows)
{
    m_mostArrivals = std::max(0, rows);
}

// --- Pages ----------------------------------------------------------------------------------------------------------

void EventsModel::reload()
{
    askFirstPage();
}

void EventsModel::setFilter(const store::EventFilter &filter)
{
    m_filter = filter;
    askFirstPage();
}

void EventsModel::askFirstPage()
{
    ++m_generation;
    m_asking = Asking::FirstPage;
    m_takingArrivals = false; // their answer is dropped, and this page has them
    base::then(m_store.page(m_filter, 0, PageSize), this,
               [this, asked = m_generation](const base::Result<QList<EventRow>> &page) {
                   if (asked == m_generation)
                       takePage(page, Asking::FirstPage);
               });
}

bool EventsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_asking == Asking::Nothing;
}

void EventsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (!m_firstPageTaken || m_rows.isEmpty()) {
        askFirstPage();
        return;
    }
    m_asking = Asking::NextPage;
    base::then(m_store.page(m_filter, m_rows.constLast().id, PageSize), this,
               [this, asked = m_generation](const base::Result<QList<EventRow>> &page) {
                   if (asked == m_generation)
                       takePage(page, Asking::NextPage);
               });
}

void EventsModel::takePage(const base::Result<QList<EventRow>> &page, Asking asked)
{
    m_asking = Asking::Nothing;
    if (!m_arrived.isEmpty())
        m_burst.start();
    if (!page) {
        m_more = false; // else every repaint would ask again; reload() does
        if (page.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(page.error());
        return;
    }
    m_more = page->size() >= PageSize;
    if (asked == Asking::FirstPage) {
        beginResetModel();
        m_rows = *page;
        m_firstPageTaken = true;
        m_pagedRows = PageSize;
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    const qint64 last = m_rows.isEmpty() ? std::numeric_limits<qint64>::max() : m_rows.constLast().id;
    QList<EventRow> older = *page;
    older.removeIf([last](const EventRow &row) { return row.id >= last; });
    if (older.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(older.size()) - 1);
    m_rows.append(older);
    endInsertRows();
    m_pagedRows = std::max(m_pagedRows, m_rows.size());
}

// --- Arrivals -------------------------------------------------------------------------------------------------------

void EventsModel::takeChanged(const QList<qint64> &ids)
{
    if (!m_firstPageTaken && m_asking == Asking::Nothing)
        return; // nothing is shown yet; the first page will have them
    m_arrived.append(ids);
    if (!m_burst.isActive())
        m_burst.start();
}

void EventsModel::takeCleared()
{
    ++m_generation;
    m_arrived.clear();
    m_asking = Asking::Nothing;
    m_takingArrivals = false;
    m_more = false;
    m_firstPageTaken = true;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT loaded();
}

//! What is gone is found missing when it is asked for.
void EventsModel::takeRemoved(const QList<qint64> &ids)
{
    if (!ids.isEmpty()) {
        takeChanged(ids);
        return;
    }
    QList<qint64> all; // some are gone, and it is not known which
    for (const EventRow &row : std::as_const(m_rows))
        all.append(row.id);
    if (!all.isEmpty())
        takeChanged(all);
}

void EventsModel::takeArrivals()
{
    // A first page under way may have been read before these arrived, and would throw them away again: it comes first.
    // So may any page have been read before rows were removed.
    if (m_arrived.isEmpty() || m_takingArrivals || m_asking != Asking::Nothing)
        return;
    std::sort(m_arrived.begin(), m_arrived.end());
    m_arrived.erase(std::unique(m_arrived.begin(), m_arrived.end()), m_arrived.end());
    const QList<qint64> ids = m_arrived.first(std::min(MostPerBurst, m_arrived.size()));
    m_arrived.remove(0, ids.size());
    m_takingArrivals = true;
    base::then(m_store.rows(ids, m_filter), this,
               [this, ids, asked = m_generation](const base::Result<QList<EventRow>> &rows) {
                   if (asked != m_generation)
                       return;
                   m_takingArrivals = false;
                   if (rows)
                       merge(ids, *rows);
                   else if (rows.error().kind != Error::Kind::Cancelled)
                       Q_EMIT failed(rows.error());
                   if (!m_arrived.isEmpty() && !m_burst.isActive())
                       m_burst.start();
               });
}

void EventsModel::merge(const QList<qint64> &asked, const QList<EventRow> &rows)
{
    removeVanished(asked, rows);

    // What is new at the top is one block; the rest is mostly further deliveries of rows that are there.
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.constFirst().id;
    const auto oldFirst =
        std::find_if(rows.cbegin(), rows.cend(), [newest](const EventRow &row) { return row.id <= newest; });
    for (auto row = oldFirst; row != rows.cend(); ++row) {
        const int place = rowOf(row->id);
        if (place < m_rows.size() && m_rows.at(place).id == row->id) {
            m_rows[place] = *row;
            Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
        } else if (place < m_rows.size() || !m_more) { // else it is older than what was asked for
            beginInsertRows({}, place, place);
            m_rows.insert(place, *row);
            endInsertRows();
        }
    }
    if (const auto count = oldFirst - rows.cbegin(); count > 0) {
        beginInsertRows({}, 0, int(count) - 1);
        m_rows = QList<EventRow>(rows.cbegin(), oldFirst) + m_rows;
        endInsertRows();
    }
    trim();
}

//! Rows that the filter matched before they changed.
void EventsModel::removeVanished(const QList<qint64> &asked, const QList<EventRow> &rows)
{
    QSet<qint64> found;
    for (const EventRow &row : rows)
        found.insert(row.id);
    for (const qint64 id : asked) {
        const int place = rowOf(id);
        if (found.contains(id) || place >= m_rows.size() || m_rows.at(place).id != id)
            continue;
        beginRemoveRows({}, place, place);
        m_rows.removeAt(place);
        endRemoveRows();
    }
}

void EventsModel::trim()
{
    if (m_rows.size() <= m_pagedRows + m_mostArrivals || m_asking != Asking::Nothing)
        return; // a page under way continues where the rows end now
    beginRemoveRows({}, int(m_pagedRows), int(m_rows.size()) - 1);
    m_rows.resize(m_pagedRows);
    m_more = true;
    endRemoveRows();
}

} // namespace models
