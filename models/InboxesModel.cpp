// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/InboxesModel.h"

#include "models/Text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using listener::Inbox;

InboxesModel::InboxesModel(store::EventStore &store, Lookups lookups, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_lookups(std::move(lookups))
{
}

void InboxesModel::setInboxes(const QList<Inbox> &inboxes)
{
    const bool same = std::equal(inboxes.cbegin(), inboxes.cend(), m_inboxes.cbegin(), m_inboxes.cend(),
                                 [](const Inbox &a, const Inbox &b) { return a.path == b.path; });
    if (!same)
        beginResetModel();
    m_inboxes = inboxes;
    if (!same)
        endResetModel();
    else if (!m_inboxes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_inboxes.size()) - 1, ColumnCount - 1));
    recount();
}

void InboxesModel::recount()
{
    for (const Inbox &inbox : std::as_const(m_inboxes)) {
        store::EventFilter filter; // of kind Event
        filter.inbox = inbox.path;
        base::then(m_store.count(filter), this, [this, path = inbox.path](const base::Result<qint64> &count) {
            const int row = rowOf(path);
            if (!count || row < 0)
                return;
            m_counts[path] = *count;
            Q_EMIT dataChanged(index(row, Events), index(row, Events));
        });
    }
}

std::optional<Inbox> InboxesModel::at(int row) const
{
    if (row < 0 || row >= m_inboxes.size())
        return std::nullopt;
    return m_inboxes.at(row);
}

int InboxesModel::rowOf(const QString &path) const
{
    const auto found =
        std::find_if(m_inboxes.cbegin(), m_inboxes.cend(), [&path](const Inbox &one) { return one.path == path; });
    return found == m_inboxes.cend() ? -1 : int(found - m_inboxes.cbegin());
}

int InboxesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inboxes.size());
}

int InboxesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InboxesModel::nameOf(const Inbox &inbox, bool first)
{
    if (!inbox.name.isEmpty())
        return inbox.name;
    return first ? tr("For everybody", "the inbox that is not of one subscription") : tr("Without a name", "an inbox");
}

QString InboxesModel::text(int row, Column column) const
{
    const Inbox &inbox = m_inboxes.at(row);
    switch (column) {
    case Name:
        return nameOf(inbox, row == 0);
    case Address: {
        const QUrl url = m_lookups.url ? m_lookups.url(inbox) : QUrl();
        return url.isEmpty() ? inbox.path : url.toString(QUrl::FullyEncoded);
    }
    case Subscription: {
        if (inbox.subscriptionId.isEmpty())
            return row == 0 ? tr("any", "an inbox for any subscription") : QString();
        const QString name = m_lookups.subscription ? m_lookups.subscription(inbox.subscriptionId) : QString();
        return name.isEmpty() ? inbox.subscriptionId : name;
    }
    case Events:
        return m_counts.contains(inbox.path) ? QLocale().toString(m_counts.value(inbox.path)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InboxesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(text(index.row(), column));
    case Qt::ToolTipRole:
        return toolTipText(text(index.row(), column));
    case Qt::TextAlignmentRole:
        return column == Events ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case CopyRole:
        return text(index.row(), column);
    case IdRole:
        return m_inboxes.at(index.row()).path;
    default:
        return {};
    }
}

QVariant InboxesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Inbox");
    case Address:
        return tr("Address");
    case Subscription:
        return tr("Subscription");
    case Events:
        return tr("Events");
    default:
        return {};
    }
}

} // namespace models
