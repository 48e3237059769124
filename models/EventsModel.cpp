// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventsModel.h"

#include "base/Time.h"
#include "models/EventTexts.h"
#include "models/Text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using store::EventRow;

EventsModel::EventsModel(store::EventStore &store, std::function<QString(const QString &)> objectName, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_objectName(std::move(objectName))
{
    m_filter.kinds.clear();
    m_burst.setSingleShot(true);
    m_burst.setInterval(Burst);
    connect(&m_burst, &QTimer::timeout, this, &EventsModel::takeArrivals);
    connect(&store, &store::EventStore::changed, this, &EventsModel::takeChanged);
    connect(&store, &store::EventStore::cleared, this, &EventsModel::takeCleared);
    connect(&store, &store::EventStore::removed, this, &EventsModel::takeRemoved);
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<EventRow> EventsModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    return m_rows.at(row);
}

QModelIndex EventsModel::indexOf(qint64 id) const
{
    const int row = rowOf(id);
    return row < m_rows.size() && m_rows.at(row).id == id ? index(row, 0) : QModelIndex();
}

void EventsModel::objectNamesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Object), index(int(m_rows.size()) - 1, Object));
}

void EventsModel::setInboxNames(std::function<QString(const QString &)> name)
{
    m_inboxName = std::move(name);
    inboxNamesChanged();
}

void EventsModel::inboxNamesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Inbox), index(int(m_rows.size()) - 1, Inbox));
}

// --- Showing --------------------------------------------------------------------------------------------------------

QString EventsModel::objectText(const EventRow &row) const
{
    const QString name = m_objectName && !row.objectId.isEmpty() ? m_objectName(row.objectId) : QString();
    return name.isEmpty() ? row.objectId : name;
}

QString EventsModel::inboxText(const EventRow &row) const
{
    const QString name = m_inboxName ? m_inboxName(row.inbox) : QString();
    return name.isEmpty() ? row.inbox : name;
}

QString EventsModel::text(const EventRow &row, Column column) const
{
    switch (column) {
    case Received:
        return timeText(row.receivedAt, QDate::currentDate());
    case Type:
        return cellText(eventTypeText(row));
    case Object:
        return cellText(objectText(row));
    case From:
        return cellText(senderText(row));
    case SummaryColumn:
        return cellText(summaryText(row));
    case Deliveries:
        return row.deliveries > 1 ? tr("×%1", "delivered so many times").arg(QLocale().toString(row.deliveries))
                                  : QString();
    case Schema:
        return verdictText(row);
    case Inbox:
        return cellText(inboxText(row));
    case ColumnCount:
        break;
    }
    return {};
}

QString EventsModel::toolTip(const EventRow &row, Column column) const
{
    switch (column) {
    case Received:
        return row.pinned ? tr("%1\nPinned: it stays, whatever the rules say about keeping events", "%1: a time")
                                .arg(exactText(row.receivedAt))
                          : exactText(row.receivedAt);
    case Type:
        return toolTipText(row.eventId.isEmpty() ? eventTypeText(row)
                                                 : tr("%1\nEvent id: %2").arg(eventTypeText(row), row.eventId));
    case Object:
        return toolTipText(objectText(row) == row.objectId ? row.objectId : objectText(row) + u'\n' + row.objectId);
    case From: {
        QStringList lines{row.fromName, row.from, row.peer.isEmpty() ? QString() : tr("Delivered by %1").arg(row.peer)};
        lines.removeAll(QString());
        return toolTipText(lines.join(u'\n'));
    }
    case SummaryColumn:
        return toolTipText(summaryText(row));
    case Deliveries:
        return row.deliveries > 1
            ? tr("Delivered %n time(s), the last time:\n%1", nullptr, row.deliveries).arg(exactText(row.lastAt))
            : tr("Delivered once");
    case Schema:
        return verdictText(row);
    case Inbox:
        return toolTipText(inboxText(row) == row.inbox ? row.inbox : inboxText(row) + u'\n' + row.inbox);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventsModel::sortValue(const EventRow &row, Column column) const
{
    switch (column) {
    case Received:
        return row.id;
    case Deliveries:
        return row.deliveries;
    case Schema:
        return int(row.verdict);
    case Type:
    case Object:
    case From:
    case SummaryColumn:
    case Inbox:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

QString EventsModel::copyText(const EventRow &row, Column column) const
{
    switch (column) {
    case Received:
        return base::toIsoUtc(row.receivedAt);
    case Type:
        return row.eventType;
    case Object:
        return row.objectId;
    case From:
        return row.from;
    case SummaryColumn:
        return summaryText(row);
    case Deliveries:
        return QString::number(row.deliveries);
    case Schema:
        return verdictText(row);
    case Inbox:
        return row.inbox;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const EventRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        if (column == Received && row.pinned)
            return tr("%1, pinned", "a time").arg(text(row, column));
        return column == Deliveries ? QVariant(tr("delivered %n time(s)", nullptr, row.deliveries)) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case CopyRole:
        return copyText(row, column);
    case IdRole:
        return row.id;
    case StateRole:
        return int(row.verdict);
    case PinnedRole:
        return row.pinned;
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return section == Deliveries ? QVariant(tr("Deliveries")) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Received:
        return tr("Received");
    case Type:
        return tr("Type");
    case Object:
        return tr("Object");
    case From:
        return tr("From");
    case SummaryColumn:
        return tr("Summary");
    case Deliveries:
        return tr("×n", "heading of the number of deliveries");
    case Schema:
        return tr("Schema");
    case Inbox:
        return tr("Inbox");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
