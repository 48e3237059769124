// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/Roles.h"
#include "store/EventStore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>

namespace models {

//! The store's rows, newest first, in pages (fetchMore), filtered in the store, never by a proxy. Arrivals are put in at the top in bursts.
//! Holds only the pages that were asked for.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, Type, Object, From, SummaryColumn, Deliveries, Schema, ColumnCount };
    static constexpr int PageSize = 200;

    //! \a objectName turns an object's id into its name ("" where unknown).
    EventsModel(store::EventStore &store, std::function<QString(const QString &objectId)> objectName,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void reload(); //!< the first page anew; keeps what is shown until it is there
    void setFilter(const store::EventFilter &filter);
    [[nodiscard]] const store::EventFilter &filter() const { return m_filter; }
    [[nodiscard]] std::optional<store::EventRow> at(int row) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const; //!< invalid where it is not among the loaded rows
    void objectNamesChanged(); //!< repaint the Object column

Q_SIGNALS:
    void loaded(); //!< a first page is there (possibly empty)
    void failed(const base::Error &error);

private:
    void takeArrivals();
    store::EventStore &m_store;
    std::function<QString(const QString &)> m_objectName;
    store::EventFilter m_filter;
    QList<store::EventRow> m_rows;
    QList<qint64> m_arrived;
    QTimer m_burst;
    bool m_more = false;
    bool m_fetching = false;
    quint64 m_generation = 0; //!< answers to older questions are dropped
};

} // namespace models
