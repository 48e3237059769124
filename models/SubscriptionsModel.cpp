// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionsModel.h"

#include "models/RowSync.h"
#include "models/SubscriptionTexts.h"
#include "models/Text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

SubscriptionsModel::SubscriptionsModel(subscriptions::Catalogue &catalogue, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_clock(clock)
{
    connect(&catalogue, &subscriptions::Catalogue::objectsChanged, this, &SubscriptionsModel::syncObjects);
    connect(&catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, &SubscriptionsModel::syncRowsOf);
    syncObjects();
}

// --- Following the catalogue ----------------------------------------------------------------------------------------

//! Segments come, go and move as blocks of rows.
void SubscriptionsModel::syncObjects()
{
    struct Steps
    {
        SubscriptionsModel *q;
        const QList<ObjectRef> &want;

        void remove(int first, int last)
        {
            const int firstRow = q->m_segments.at(first).first;
            const int endRow = q->m_segments.at(last).first + q->m_segments.at(last).count;
            if (endRow > firstRow)
                q->beginRemoveRows({}, firstRow, endRow - 1);
            q->m_rows.remove(firstRow, endRow - firstRow);
            q->m_segments.remove(first, last - first + 1);
            q->renumber();
            if (endRow > firstRow)
                q->endRemoveRows();
        }
        void move(int from, int to)
        {
            const Segment moved = q->m_segments.at(from);
            const int toRow = q->m_segments.at(to).first;
            const bool visibly = moved.count > 0 && toRow != moved.first;
            if (visibly)
                q->beginMoveRows({}, moved.first, moved.first + moved.count - 1, {}, toRow);
            const auto rows = q->m_rows.begin();
            std::rotate(rows + toRow, rows + moved.first, rows + moved.first + moved.count);
            q->m_segments.move(from, to);
            q->renumber();
            if (visibly)
                q->endMoveRows();
        }
        void insert(int at, int count)
        {
            for (int i = 0; i < count; ++i)
                q->m_segments.insert(at + i, Segment{want.at(at + i), 0, 0});
            q->renumber();
        }
    };
    QList<ObjectRef> want;
    const QList<subscriptions::KnownObject> objects = m_catalogue.objects();
    want.reserve(objects.size());
    for (const subscriptions::KnownObject &object : objects)
        want.append(object.ref);
    QList<ObjectRef> have;
    have.reserve(m_segments.size());
    for (const Segment &segment : std::as_const(m_segments))
        have.append(segment.ref);
    syncRows(have, want, Steps{this, want});

    const QSet<ObjectRef> old(have.cbegin(), have.cend());
    for (const ObjectRef &ref : std::as_const(want)) {
        if (!old.contains(ref))
            syncRowsOf(ref);
    }
    if (!m_rows.isEmpty()) // names and parents may be others
        Q_EMIT dataChanged(index(0, Object), index(int(m_rows.size()) - 1, Object));
}

void SubscriptionsModel::syncRowsOf(const ObjectRef &ref)
{
    const auto place = m_places.constFind(ref);
    if (place == m_places.constEnd())
        return;
    struct Steps
    {
        SubscriptionsModel *q;
        qsizetype place;
        const QList<Subscription> &want;

        [[nodiscard]] Segment &segment() { return q->m_segments[place]; }
        void remove(int first, int last)
        {
            const int base = segment().first;
            q->beginRemoveRows({}, base + first, base + last);
            q->m_rows.remove(base + first, last - first + 1);
            q->shift(place, -(last - first + 1));
            q->endRemoveRows();
        }
        void move(int from, int to)
        {
            const int base = segment().first;
            q->beginMoveRows({}, base + from, base + from, {}, base + to);
            q->m_rows.move(base + from, base + to);
            q->endMoveRows();
        }
        void insert(int at, int count)
        {
            const int base = segment().first;
            q->beginInsertRows({}, base + at, base + at + count - 1);
            q->m_rows.insert(base + at, count, Subscription());
            std::copy_n(want.cbegin() + at, count, q->m_rows.begin() + base + at);
            q->shift(place, count);
            q->endInsertRows();
        }
    };
    const QList<Subscription> want = m_catalogue.subscriptions(ref);
    const Segment segment = m_segments.at(*place);
    QList<SubscriptionId> have;
    for (int row = segment.first; row < segment.first + segment.count; ++row)
        have.append(m_rows.at(row).id);
    QList<SubscriptionId> wantIds;
    for (const Subscription &one : want)
        wantIds.append(one.id);
    syncRows(have, wantIds, Steps{this, *place, want});

    int firstChanged = -1;
    int lastChanged = -1;
    for (int i = 0; i < int(want.size()); ++i) {
        Subscription &shown = m_rows[segment.first + i];
        if (shown == want.at(i))
            continue;
        shown = want.at(i);
        firstChanged = firstChanged < 0 ? i : firstChanged;
        lastChanged = i;
    }
    if (firstChanged >= 0)
        Q_EMIT dataChanged(index(segment.first + firstChanged, 0), index(segment.first + lastChanged, ColumnCount - 1));
}

void SubscriptionsModel::shift(qsizetype afterSegment, int by)
{
    m_segments[afterSegment].count += by;
    for (qsizetype i = afterSegment + 1; i < m_segments.size(); ++i)
        m_segments[i].first += by;
}

void SubscriptionsModel::renumber()
{
    m_places.clear();
    int first = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        Segment &segment = m_segments[i];
        segment.first = first;
        first += segment.count;
        m_places.insert(segment.ref, i);
    }
}

const SubscriptionsModel::Segment &SubscriptionsModel::segmentOf(int row) const
{
    // The last one that starts at or before the row; empty ones that start there come before it.
    const auto after = std::upper_bound(m_segments.cbegin(), m_segments.cend(), row,
                                        [](int wanted, const Segment &segment) { return wanted < segment.first; });
    auto found = std::prev(after);
    while (found->count == 0)
        --found;
    return *found;
}

// --- Reading --------------------------------------------------------------------------------------------------------

int SubscriptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubscriptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Subscription> SubscriptionsModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    return m_rows.at(row);
}

QModelIndex SubscriptionsModel::indexOf(const SubscriptionId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Subscription &one) { return one.id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), 0);
}

QString SubscriptionsModel::objectName(int row) const
{
    const ObjectRef &ref = segmentOf(row).ref;
    const std::optional<subscriptions::KnownObject> object = m_catalogue.object(ref);
    return object ? object->name : ref.id;
}

QStringList SubscriptionsModel::ancestors(int row) const
{
    QStringList ids;
    std::optional<subscriptions::KnownObject> object = m_catalogue.object(segmentOf(row).ref);
    while (object && !object->parentId.isEmpty() && !ids.contains(object->parentId)) {
        ids.append(object->parentId);
        object = m_catalogue.object({kaizala::ObjectType::Group, object->parentId});
    }
    return ids;
}

QVariant SubscriptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    const Subscription &subscription = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(subscription, row, column);
    case Qt::ToolTipRole:
        return toolTip(subscription, row, column);
    case Qt::AccessibleTextRole: {
        const QString spoken = accessibleText(subscription, row, column);
        return spoken.isEmpty() ? QVariant() : spoken;
    }
    case SortRole:
        return sortValue(subscription, row, column);
    case CopyRole:
        return copyText(subscription, row, column);
    case IdRole:
        return subscription.id.value;
    case ObjectRefRole:
        return QVariant::fromValue(segmentOf(row).ref);
    case AncestorsRole:
        return ancestors(row);
    case EventTypesRole:
        return subscription.eventTypes;
    case StateRole:
        if (column != HealthColumn)
            return {};
        return int(subscriptions::healthOf(subscription, m_clock.now()).health);
    default:
        return {};
    }
}

QVariant SubscriptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case HealthColumn:
        return tr("Health");
    case Object:
        return tr("Object");
    case Type:
        return tr("Object type");
    case Events:
        return tr("Events");
    case Callback:
        return tr("Callback");
    case TokenSet:
        return tr("Callback token");
    case Context:
        return tr("Context");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
