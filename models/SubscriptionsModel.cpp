// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the rows are. How they follow the catalogue is in SubscriptionsModelSync.cpp, how they show in
// SubscriptionsModelCells.cpp.

#include "models/SubscriptionsModel.h"

#include "models/LastSeen.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace models {

using kaizala::Subscription;
using kaizala::SubscriptionId;

SubscriptionsModel::SubscriptionsModel(subscriptions::Catalogue &catalogue, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_feed(catalogue), m_clock(clock)
{
    connect(&m_feed, &CatalogueFeed::objectsChanged, this, &SubscriptionsModel::syncObjects);
    connect(&m_feed, &CatalogueFeed::subscriptionsChanged, this, &SubscriptionsModel::syncRowsOf);
    m_marksTimer.setSingleShot(true);
    m_marksTimer.setInterval(MarksDelay);
    connect(&m_marksTimer, &QTimer::timeout, this, &SubscriptionsModel::takeMarks);
    connect(&catalogue, &subscriptions::Catalogue::marksChanged, this, [this] {
        if (!m_marksTimer.isActive())
            m_marksTimer.start();
    });
    connect(&catalogue, &subscriptions::Catalogue::callbacksChanged, this, &SubscriptionsModel::takeCallbacks);
    m_tick.setInterval(Tick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_count == 0)
            return;
        changed(0, m_count - 1, HealthColumn, HealthColumn);
        changed(0, m_count - 1, Expires, LastEvent);
    });
    m_tick.start();
    syncObjects();
}

void SubscriptionsModel::setLastSeen(const LastSeen *lastSeen)
{
    m_lastSeen = lastSeen;
    connect(lastSeen, &LastSeen::changed, this, &SubscriptionsModel::takeLastSeen);
    takeLastSeen();
}

void SubscriptionsModel::setAccountToken(subscriptions::AccountToken token)
{
    if (m_token == token)
        return;
    m_token = token;
    if (m_count > 0)
        changed(0, m_count - 1, HealthColumn, HealthColumn);
}

void SubscriptionsModel::changed(int firstRow, int lastRow, Column first, Column last)
{
    Q_EMIT dataChanged(index(firstRow, first), index(lastRow, last));
}

//! Runs \a update on every row, which tells whether it changed it, and tells of \a column where one was: of a few runs
//! of rows each by itself, of many as if they were one.
template <typename Update>
void SubscriptionsModel::updateAll(Column column, Update update)
{
    constexpr size_t MostRuns = 16;
    std::vector<std::pair<int, int>> runs;
    for (Segment &segment : m_segments) {
        for (int i = 0; i < segment.count(); ++i) {
            if (!update(segment, segment.rows[size_t(i)]))
                continue;
            const int row = segment.first + i;
            if (!runs.empty() && (runs.back().second + 1 == row || runs.size() == MostRuns))
                runs.back().second = row;
            else
                runs.emplace_back(row, row);
        }
    }
    for (const auto &[first, last] : runs)
        changed(first, last, column, column);
}

void SubscriptionsModel::takeLastSeen()
{
    updateAll(LastEvent, [this](const Segment &segment, SubscriptionRow &row) {
        auto last = m_lastSeen->find(row.key, segment.key);
        if (last.has_value() == row.last.has_value() && (!last || last->id == row.last->id))
            return false;
        row.last = std::move(last);
        return true;
    });
}

void SubscriptionsModel::takeMarks()
{
    updateAll(ChangeMark, [this](const Segment &, SubscriptionRow &row) {
        const subscriptions::Mark mark = m_catalogue.mark(row.subscription.id);
        return std::exchange(row.mark, mark) != mark;
    });
}

void SubscriptionsModel::takeCallbacks()
{
    updateAll(HealthColumn, [this](const Segment &, SubscriptionRow &row) {
        const bool fails = m_catalogue.callbackFailure(row.subscription.callbackUrl).has_value();
        // Why it fails may be another reason now; it is asked for when it is shown.
        return std::exchange(row.callbackFails, fails) || fails;
    });
}

// --- Reading --------------------------------------------------------------------------------------------------------

const SubscriptionsModel::Segment &SubscriptionsModel::segmentOf(int row) const
{
    // The last one that starts at or before the row; empty ones that start there come before it.
    const auto after = std::upper_bound(m_segments.cbegin(), m_segments.cend(), row,
                                        [](int wanted, const Segment &segment) { return wanted < segment.first; });
    auto found = std::prev(after);
    while (found->rows.empty())
        --found;
    return *found;
}

int SubscriptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int SubscriptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const SubscriptionRow &SubscriptionsModel::rowAt(int row) const
{
    const Segment &segment = segmentOf(row);
    return segment.rows[size_t(row - segment.first)];
}

SubscriptionsModel::Facts SubscriptionsModel::factsAt(int row) const
{
    const Segment &segment = segmentOf(row);
    return {segment.rows[size_t(row - segment.first)], segment.object.ref, segment.ancestors, segment.search};
}

subscriptions::Health SubscriptionsModel::healthOf(const SubscriptionRow &row, const QDateTime &now) const
{
    return subscriptions::healthAt(row.subscription, now, m_token, row.callbackFails);
}

std::optional<Subscription> SubscriptionsModel::at(int row) const
{
    if (row < 0 || row >= m_count)
        return std::nullopt;
    return rowAt(row).subscription;
}

QModelIndex SubscriptionsModel::indexOf(const SubscriptionId &id) const
{
    for (const Segment &segment : m_segments) {
        const auto found = std::find_if(segment.rows.cbegin(), segment.rows.cend(),
                                        [&id](const SubscriptionRow &row) { return row.subscription.id == id; });
        if (found != segment.rows.cend())
            return index(segment.first + int(found - segment.rows.cbegin()), 0);
    }
    return {};
}

QStringList SubscriptionsModel::hosts() const
{
    QHash<QString, int> counts;
    for (const Segment &segment : m_segments) {
        for (const SubscriptionRow &row : segment.rows) {
            if (!row.host.isEmpty())
                ++counts[row.host];
        }
    }
    QStringList names = counts.keys();
    if (names.size() > MostHosts) {
        std::sort(names.begin(), names.end(), [&counts](const QString &left, const QString &right) {
            return std::pair(-counts.value(left), left) < std::pair(-counts.value(right), right);
        });
        names.resize(MostHosts);
    }
    names.sort();
    return names;
}

} // namespace models
