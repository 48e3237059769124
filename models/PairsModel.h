// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "store/Event.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>

namespace models {

//! A small read-only table of texts: an event's headers, its deliveries. Values are plain text.
class PairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PairsModel(QStringList columns, QObject *parent = nullptr);
    void setRows(QList<QStringList> rows);
    [[nodiscard]] static QList<QStringList> rowsOf(const base::Headers &headers); //!< name, value
    [[nodiscard]] static QList<QStringList> rowsOf(
        const QList<store::Delivery> &deliveries); //!< time, sender's address, answer

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace models
