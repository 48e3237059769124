// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How the filter's rows come, go and move. What it lets through is in SubscriptionsFilter.cpp.

#include "models/SubscriptionsFilter.h"

#include "models/SubscriptionsModel.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

//! More runs of rows than this come and go in one step: every run costs the view as much as a reset does.
constexpr int MostRuns = 32;

struct Run
{
    int first = 0;
    int count = 0;
};

//! The runs of \a rows that are not marked in \a known, by their places in \a rows.
std::vector<Run> runsWithout(const std::vector<int> &rows, const std::vector<bool> &known)
{
    std::vector<Run> runs;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (known[size_t(rows[size_t(i)])])
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == i)
            ++runs.back().count;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

std::vector<bool> marked(const std::vector<int> &rows, size_t size)
{
    std::vector<bool> known(size, false);
    for (const int row : rows)
        known[size_t(row)] = true;
    return known;
}

} // namespace

void SubscriptionsFilter::number()
{
    m_places.assign(size_t(m_source.rowCount()), -1);
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_places[size_t(m_shown[i])] = int(i);
}

void SubscriptionsFilter::makeKeys(int first, int last)
{
    if (m_column < 0)
        return;
    const QDateTime now = m_source.now();
    for (int row = first; row <= last; ++row)
        m_keys[size_t(row)] = m_source.sortKey(row, SubscriptionsModel::Column(m_column), now);
}

bool SubscriptionsFilter::isBefore(int left, int right) const
{
    if (m_column >= 0) {
        const int order = compare(m_keys[size_t(left)], m_keys[size_t(right)]);
        if (order != 0)
            return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left < right;
}

SubscriptionsFilter::Rows SubscriptionsFilter::inOrder(int first, int last) const
{
    Rows rows(size_t(last - first + 1));
    std::iota(rows.begin(), rows.end(), first);
    if (m_column >= 0)
        std::sort(rows.begin(), rows.end(), [this](int left, int right) { return isBefore(left, right); });
    return rows;
}

SubscriptionsFilter::Rows SubscriptionsFilter::everyRow() const
{
    return m_column >= 0 ? m_order : inOrder(0, m_source.rowCount() - 1);
}

//! Looks for the place of each of \a fresh, which are few, rather than compare all.
SubscriptionsFilter::Rows SubscriptionsFilter::merged(const Rows &rows, const Rows &fresh) const
{
    Rows both;
    both.reserve(rows.size() + fresh.size());
    auto from = rows.cbegin();
    for (const int row : fresh) {
        const auto to =
            std::upper_bound(from, rows.cend(), row, [this](int left, int right) { return isBefore(left, right); });
        both.insert(both.end(), from, to);
        both.push_back(row);
        from = to;
    }
    both.insert(both.end(), from, rows.cend());
    return both;
}

void SubscriptionsFilter::makeOrder()
{
    m_order = m_column >= 0 ? inOrder(0, m_source.rowCount() - 1) : Rows();
}

void SubscriptionsFilter::show(Rows next)
{
    const auto size = size_t(m_source.rowCount());
    const std::vector<Run> gone = runsWithout(m_shown, marked(next, size));
    const std::vector<Run> come = runsWithout(next, marked(m_shown, size));
    if (gone.size() + come.size() > MostRuns) {
        beginResetModel();
        m_shown = std::move(next);
        number();
        endResetModel();
        return;
    }
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->first + run->count);
        number();
        endRemoveRows();
    }
    for (const Run &run : come) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        const auto from = next.cbegin() + run.first;
        m_shown.insert(m_shown.begin() + run.first, from, from + run.count);
        number();
        endInsertRows();
    }
}

// --- The source's changes -------------------------------------------------------------------------------------------

void SubscriptionsFilter::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    for (Rows *rows : {&m_shown, &m_order}) {
        for (int &row : *rows)
            row += row >= first ? count : 0;
    }
    number();
    if (m_column >= 0) {
        m_keys.insert(m_keys.begin() + first, size_t(count), SortKey());
        makeKeys(first, last);
    }
    const Rows inserted = inOrder(first, last);
    if (m_column >= 0)
        m_order = merged(m_order, inserted);
    if (const Rows fresh = acceptedOf(inserted); !fresh.empty())
        show(merged(m_shown, fresh));
}

//! While the source's rows are still there, so that whoever looks at ours meets none that is gone.
void SubscriptionsFilter::leave(int first, int last)
{
    Rows next = m_shown;
    std::erase_if(next, [=](int row) { return row >= first && row <= last; });
    show(std::move(next));
}

void SubscriptionsFilter::takeRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_order, [=](int row) { return row >= first && row <= last; });
    for (Rows *rows : {&m_shown, &m_order}) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
    if (m_column >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    number();
}

void SubscriptionsFilter::takeChanged(int first, int last, int firstColumn, int lastColumn)
{
    const auto within = [=](int row) { return row >= first && row <= last; };
    if (m_column >= firstColumn && m_column <= lastColumn) {
        makeKeys(first, last);
        Rows others = m_order;
        std::erase_if(others, within);
        if (Rows next = merged(others, inOrder(first, last)); next != m_order) {
            m_order = std::move(next);
            reorder();
        }
    }
    Rows others = m_shown;
    std::erase_if(others, within);
    const Rows fresh = acceptedOf(inOrder(first, last));
    if (Rows next = merged(others, fresh); next != m_shown)
        show(std::move(next));
    int top = rowCount();
    int bottom = -1;
    for (const int row : fresh) {
        top = std::min(top, m_places[size_t(row)]);
        bottom = std::max(bottom, m_places[size_t(row)]);
    }
    if (bottom >= 0)
        Q_EMIT dataChanged(index(top, firstColumn), index(bottom, lastColumn));
}

// --- Places ---------------------------------------------------------------------------------------------------------

void SubscriptionsFilter::sort(int column, Qt::SortOrder order)
{
    const int wanted = column < columnCount() ? column : -1;
    const bool turns = wanted >= 0 && wanted == m_column && order != m_direction;
    m_direction = order;
    if (turns) {
        turnOrder();
    } else {
        m_column = wanted;
        m_keys.assign(m_column >= 0 ? size_t(m_source.rowCount()) : 0, SortKey());
        makeKeys(0, m_source.rowCount() - 1);
        makeOrder();
    }
    reorder();
}

//! From rising to falling: as a sort would, for less. Those that are equal stay in the source's order.
void SubscriptionsFilter::turnOrder()
{
    std::reverse(m_order.begin(), m_order.end());
    for (auto first = m_order.begin(); first != m_order.end();) {
        const auto last = std::find_if(
            first, m_order.end(), [&](int row) { return compare(m_keys[size_t(*first)], m_keys[size_t(row)]) != 0; });
        std::reverse(first, last);
        first = last;
    }
}

void SubscriptionsFilter::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const Rows before = m_shown;
    Rows next = everyRow();
    std::erase_if(next, [this](int row) { return m_places[size_t(row)] < 0; });
    m_shown = std::move(next);
    number();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(m_places[size_t(before[size_t(index.row())])], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SubscriptionsFilter::beginMove()
{
    Q_EMIT layoutAboutToBeChanged();
    m_moving = persistentIndexList();
    for (const QModelIndex &index : std::as_const(m_moving))
        m_movingSources.append(mapToSource(index));
}

void SubscriptionsFilter::endMove()
{
    makeKeys(0, m_source.rowCount() - 1);
    makeOrder();
    m_shown = acceptedOf(everyRow());
    number();
    QModelIndexList to;
    to.reserve(m_movingSources.size());
    for (const QPersistentModelIndex &source : std::as_const(m_movingSources))
        to.append(mapFromSource(source));
    changePersistentIndexList(m_moving, to);
    m_moving.clear();
    m_movingSources.clear();
    Q_EMIT layoutChanged();
}

} // namespace models
