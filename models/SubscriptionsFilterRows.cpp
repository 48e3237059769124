// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How the filter's rows come, go and move. What it lets through is in SubscriptionsFilter.cpp.

#include "models/SubscriptionsFilter.h"

#include "models/SubscriptionsModel.h"

#include <algorithm>
#include <iterator>

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
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left < right;
}

SubscriptionsFilter::Rows SubscriptionsFilter::accepted(int first, int last) const
{
    Rows rows;
    const QDateTime now = m_source.now();
    for (int row = first; row <= last; ++row) {
        if (accepts(row, now))
            rows.push_back(row);
    }
    if (m_column >= 0)
        std::sort(rows.begin(), rows.end(), [this](int left, int right) { return isBefore(left, right); });
    return rows;
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
    for (int &row : m_shown)
        row += row >= first ? count : 0;
    number();
    if (m_column >= 0) {
        m_keys.insert(m_keys.begin() + first, size_t(count), SortKey());
        makeKeys(first, last);
    }
    const Rows fresh = accepted(first, last);
    if (fresh.empty())
        return;
    Rows next;
    next.reserve(m_shown.size() + fresh.size());
    std::merge(m_shown.cbegin(), m_shown.cend(), fresh.cbegin(), fresh.cend(), std::back_inserter(next),
               [this](int left, int right) { return isBefore(left, right); });
    show(std::move(next));
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
    for (int &row : m_shown)
        row -= row > last ? count : 0;
    if (m_column >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    number();
}

void SubscriptionsFilter::takeChanged(int first, int last, int firstColumn, int lastColumn)
{
    if (m_column >= firstColumn && m_column <= lastColumn) {
        makeKeys(first, last);
        if (!std::is_sorted(m_shown.cbegin(), m_shown.cend(), [this](int l, int r) { return isBefore(l, r); }))
            reorder();
    }
    const auto within = [=](int row) { return row >= first && row <= last; };
    Rows others = m_shown;
    std::erase_if(others, within);
    const Rows fresh = accepted(first, last);
    Rows next;
    next.reserve(others.size() + fresh.size());
    std::merge(others.cbegin(), others.cend(), fresh.cbegin(), fresh.cend(), std::back_inserter(next),
               [this](int left, int right) { return isBefore(left, right); });
    if (next != m_shown)
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
    m_column = column < columnCount() ? column : -1;
    m_order = order;
    m_keys.assign(m_column >= 0 ? size_t(m_source.rowCount()) : 0, SortKey());
    makeKeys(0, m_source.rowCount() - 1);
    reorder();
}

void SubscriptionsFilter::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const Rows before = m_shown;
    std::sort(m_shown.begin(), m_shown.end(), [this](int left, int right) { return isBefore(left, right); });
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
    m_shown = accepted(0, m_source.rowCount() - 1);
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
