// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PairsModel.h"

#include "models/Roles.h"
#include "models/Text.h"

namespace models {

PairsModel::PairsModel(QStringList columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void PairsModel::setRows(QList<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QList<QStringList> PairsModel::rowsOf(const base::Headers &headers)
{
    QList<QStringList> rows;
    rows.reserve(headers.size());
    for (const auto &[name, value] : headers)
        rows.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    return rows;
}

QList<QStringList> PairsModel::rowsOf(const QList<store::Delivery> &deliveries)
{
    QList<QStringList> rows;
    rows.reserve(deliveries.size());
    for (const store::Delivery &delivery : deliveries) {
        const QString time = QLocale().toString(delivery.at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        rows.append({delivery.at.isValid() ? time : QString(), delivery.peer, QString::number(delivery.status)});
    }
    return rows;
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const QString text = m_rows.at(index.row()).value(index.column()); // rows may be shorter than the heading
    switch (role) {
    case Qt::DisplayRole:
        return cellText(text, 1000);
    case Qt::ToolTipRole:
        return toolTipText(text);
    case SortRole:
    case CopyRole:
        return text;
    default:
        return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return m_columns.at(section);
}

} // namespace models
