// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SavedFilters.h"

#include "models/Text.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString nameFor(const QString &name, const QString &query)
{
    const QString given = name.simplified().left(SavedFilters::LongestName);
    return given.isEmpty() ? query.simplified().left(SavedFilters::LongestName) : given;
}

} // namespace

SavedFilters::SavedFilters(const base::Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(ShortestPause);
    m_nowAndThen.setInterval(LongestPause);
    connect(&m_again, &QTimer::timeout, this, &SavedFilters::countAll);
    connect(&m_nowAndThen, &QTimer::timeout, this, &SavedFilters::countSoon);
}

SavedFilters::~SavedFilters()
{
    m_asked.cancel();
}

void SavedFilters::setStore(store::EventStore *store)
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    ++m_generation;
    m_asked.cancel();
    m_again.stop();
    m_nowAndThen.stop();
    m_store = store;
    for (Filter &filter : m_filters)
        filter.count.reset();
    if (!store)
        return;
    connect(store, &store::EventStore::changed, this, &SavedFilters::countSoon);
    connect(store, &store::EventStore::removed, this, &SavedFilters::countSoon);
    connect(store, &store::EventStore::cleared, this, &SavedFilters::countSoon);
    m_nowAndThen.start();
    countAll();
}

// --- Counting -------------------------------------------------------------------------------------------------------

//! Not put off by what comes meanwhile: a stream of events is counted as it goes on.
void SavedFilters::countSoon()
{
    if (m_store && !m_filters.isEmpty() && !m_again.isActive())
        m_again.start();
}

void SavedFilters::countAll()
{
    m_again.stop();
    m_asked.cancel();
    ++m_generation;
    m_again.setInterval(ShortestPause);
    if (m_store)
        countNext(0);
}

void SavedFilters::countNext(int row)
{
    for (; row < m_filters.size(); ++row) {
        const auto filter = store::EventFilter::parse(m_filters.at(row).query, m_clock.now());
        m_filters[row].isWrong = !filter;
        if (filter) {
            QElapsedTimer since;
            since.start();
            m_asked = m_store->countUpTo(*filter, MostCounted);
            base::then(m_asked, this,
                       [this, row, since, generation = m_generation](const base::Result<store::BoundedCount> &count) {
                           if (generation != m_generation)
                               return;
                           m_again.setInterval(std::clamp<std::chrono::milliseconds>(
                               m_again.intervalAsDuration() + PausePerCost * std::chrono::milliseconds(since.elapsed()),
                               ShortestPause, LongestPause));
                           if (count)
                               m_filters[row].count = *count;
                           else
                               m_filters[row].count.reset();
                           Q_EMIT dataChanged(index(row, Count),
                                              index(row, Count)); // not the name: it may be being edited
                           countNext(row + 1);
                       });
            return;
        }
        m_filters[row].count.reset();
        Q_EMIT dataChanged(index(row, Count), index(row, Count)); // not the name: it may be being edited
    }
    Q_EMIT counted();
}

// --- Showing --------------------------------------------------------------------------------------------------------

int SavedFilters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_filters.size());
}

int SavedFilters::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SavedFilters::countText(const Filter &filter) const
{
    if (filter.isWrong || !filter.count)
        return {};
    const QString number = QLocale().toString(filter.count->count);
    return filter.count->isAll ? number : tr("%1+", "so many, or more").arg(number);
}

QString SavedFilters::countSentence(const Filter &filter) const
{
    if (filter.isWrong)
        return tr("This filter can't be read");
    if (!filter.count)
        return tr("Not counted yet");
    return filter.count->isAll ? tr("%n event(s)", nullptr, int(filter.count->count))
                               : tr("%n event(s) or more", nullptr, int(filter.count->count));
}

QVariant SavedFilters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Filter &filter = m_filters.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Count ? countText(filter) : cellText(filter.name);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::EditRole:
        return filter.name;
    case Qt::ToolTipRole:
        return toolTipText(filter.name + u'\n' + filter.query + u'\n' + countSentence(filter));
    case Qt::AccessibleTextRole:
        return index.column() == Count
            ? countSentence(filter)
            : tr("%1: %2", "a filter, and how many events it finds").arg(cellText(filter.name), countSentence(filter));
    default:
        return {};
    }
}

Qt::ItemFlags SavedFilters::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index)
        | (index.isValid() && index.column() == Name ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool SavedFilters::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Filter &filter = m_filters[index.row()];
    const QString name = nameFor(value.toString(), filter.query);
    if (name == filter.name)
        return true;
    filter.name = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

// --- Editing --------------------------------------------------------------------------------------------------------

int SavedFilters::add(const QString &name, const QString &query)
{
    if (m_filters.size() >= MostFilters || query.trimmed().isEmpty() || query.size() > store::EventFilter::LongestText)
        return -1;
    insert(int(m_filters.size()), name, query);
    return int(m_filters.size()) - 1;
}

void SavedFilters::insert(int row, const QString &name, const QString &query)
{
    const int at = std::clamp(row, 0, int(m_filters.size()));
    ++m_generation; // rows move: an answer that is under way belongs to none
    beginInsertRows({}, at, at);
    m_filters.insert(at, {nameFor(name, query), query.trimmed(), {}, false});
    endInsertRows();
    countAll();
    Q_EMIT edited();
}

void SavedFilters::remove(int row)
{
    if (row < 0 || row >= m_filters.size())
        return;
    ++m_generation;
    beginRemoveRows({}, row, row);
    m_filters.removeAt(row);
    endRemoveRows();
    countSoon();
    Q_EMIT edited();
}

bool SavedFilters::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_filters.size() || to < 0 || to >= m_filters.size() || by == 0)
        return false;
    ++m_generation;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_filters.move(row, to);
    endMoveRows();
    countSoon();
    Q_EMIT edited();
    return true;
}

QString SavedFilters::nameAt(int row) const
{
    return row >= 0 && row < m_filters.size() ? m_filters.at(row).name : QString();
}

QString SavedFilters::queryAt(int row) const
{
    return row >= 0 && row < m_filters.size() ? m_filters.at(row).query : QString();
}

int SavedFilters::rowOf(const QString &query) const
{
    const QString wanted = query.trimmed();
    const auto found = std::ranges::find(m_filters, wanted, &Filter::query);
    return found == m_filters.end() ? -1 : int(std::distance(m_filters.begin(), found));
}

QStringList SavedFilters::saved() const
{
    QStringList all;
    for (const Filter &filter : m_filters)
        all << filter.name << filter.query;
    return all;
}

void SavedFilters::restore(const QStringList &saved)
{
    ++m_generation;
    beginResetModel();
    m_filters.clear();
    for (qsizetype i = 0; i + 1 < saved.size() && m_filters.size() < MostFilters; i += 2) {
        const QString query = saved.at(i + 1).trimmed();
        if (!query.isEmpty() && query.size() <= store::EventFilter::LongestText)
            m_filters.append({nameFor(saved.at(i), query), query, {}, false});
    }
    endResetModel();
    countAll();
}

} // namespace models
