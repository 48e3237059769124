// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/Roles.h"
#include "store/EventStore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace models {

//! The store's rows, newest first, in pages (fetchMore), filtered in the store, never by a proxy. Arrivals are put in
//! at the top in bursts. Holds only the pages that were asked for.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Received,
        Type,
        Object,
        From,
        SummaryColumn,
        Deliveries,
        Schema,
        Inbox,
        ColumnCount
    };
    static constexpr int PageSize = 200;

    //! \a objectName turns an object's id into its name ("" where unknown).
    EventsModel(store::EventStore &store, std::function<QString(const QString &objectId)> objectName,
                QObject *parent = nullptr);

    //! Turns the inbox of an event into its name ("" where unknown).
    void setInboxNames(std::function<QString(const QString &inbox)> name);
    void inboxNamesChanged(); //!< repaint the Inbox column

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void reload(); //!< the first page anew; keeps what is shown until it is there
    void setFilter(const store::EventFilter &filter); //!< at first: rows of every kind
    [[nodiscard]] const store::EventFilter &filter() const { return m_filter; }
    [[nodiscard]] std::optional<store::EventRow> at(int row) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const; //!< invalid where it is not among the loaded rows
    void objectNamesChanged(); //!< repaint the Object column
    //! How many arrivals are kept on top of the pages that were asked for (20,000); beyond, the oldest rows go, to be
    //! fetched again where somebody looks.
    void setMostArrivals(int rows);
    static constexpr std::chrono::milliseconds Burst{50}; //!< arrivals are collected for so long

Q_SIGNALS:
    void loaded(); //!< a first page is there (possibly empty)
    void failed(const base::Error &error);

private:
    enum class Asking
    {
        Nothing,
        FirstPage,
        NextPage
    };

    void askFirstPage();
    void takePage(const base::Result<QList<store::EventRow>> &page, Asking asked);
    void takeChanged(const QList<qint64> &ids);
    void takeCleared();
    void takeRemoved(const QList<qint64> &ids);
    void takeArrivals();
    void merge(const QList<qint64> &asked, const QList<store::EventRow> &rows);
    void removeVanished(const QList<qint64> &asked, const QList<store::EventRow> &rows);
    void trim();
    [[nodiscard]] int rowOf(qint64 id) const; //!< where it is, or where it belongs
    [[nodiscard]] QString text(const store::EventRow &row, Column column) const;
    [[nodiscard]] QString toolTip(const store::EventRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const store::EventRow &row, Column column) const;
    [[nodiscard]] QString copyText(const store::EventRow &row, Column column) const;
    [[nodiscard]] QString inboxText(const store::EventRow &row) const;
    [[nodiscard]] QString objectText(const store::EventRow &row) const;

    store::EventStore &m_store;
    std::function<QString(const QString &)> m_objectName;
    std::function<QString(const QString &)> m_inboxName;
    store::EventFilter m_filter;
    QList<store::EventRow> m_rows; //!< by falling id
    QList<qint64> m_arrived; //!< changed since the last burst
    QTimer m_burst;
    Asking m_asking = Asking::Nothing;
    bool m_more = true; //!< there may be older ones
    bool m_firstPageTaken = false;
    bool m_takingArrivals = false;
    qsizetype m_pagedRows = PageSize; //!< what paging alone would hold
    qsizetype m_mostArrivals = 20'000;
    quint64 m_generation = 0; //!< answers to older questions are dropped
};

} // namespace models
