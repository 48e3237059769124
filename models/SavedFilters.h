// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "store/EventStore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <chrono>
#include <optional>

namespace models {

//! The filters that somebody gave a name, in an order of their own, each with how many events it finds now. Counted on
//! the store's readers, one after the other, anew after events came and now and then, because since:2h moves on. Keeps
//! nothing: saved() goes to the settings and comes from there. GUI thread.
class SavedFilters : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Count, //!< "12", "10,000+", or "" where it is not known
        ColumnCount
    };
    static constexpr int MostFilters = 100;
    static constexpr qsizetype LongestName = 60; //!< characters
    static constexpr qint64 MostCounted = 10'000; //!< events; of more it says so
    static constexpr std::chrono::milliseconds ShortestPause{1000}; //!< before it is counted again as events come
    static constexpr int PausePerCost = 10; //!< times what counting took the last time
    static constexpr std::chrono::minutes LongestPause{1};

    explicit SavedFilters(const base::Clock &clock, QObject *parent = nullptr); //!< \a clock outlives it
    ~SavedFilters() override;

    void setStore(store::EventStore *store); //!< whose events are counted; null: none. Outlives it, or is taken away

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override; //!< another name

    //! At the end. An empty name becomes the query. -1: there are MostFilters, or \a query is blank.
    int add(const QString &name, const QString &query);
    void insert(int row, const QString &name, const QString &query); //!< back where it was
    void remove(int row);
    bool move(int row, int by); //!< false: it can't go there
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString queryAt(int row) const;
    [[nodiscard]] int rowOf(const QString &query) const; //!< -1: none is that

    [[nodiscard]] QStringList saved() const; //!< name, query, name, query …
    void restore(const QStringList &saved); //!< bounded; what can't be used is left out

Q_SIGNALS:
    void edited(); //!< saved() is another one
    void counted(); //!< each filter has its count

private:
    struct Filter
    {
        QString name;
        QString query;
        std::optional<store::BoundedCount> count;
        bool isWrong = false; //!< this version of the program can't read it
    };

    void countSoon();
    void countAll();
    void countNext(int row);
    [[nodiscard]] QString countText(const Filter &filter) const;
    [[nodiscard]] QString countSentence(const Filter &filter) const;

    const base::Clock &m_clock;
    store::EventStore *m_store = nullptr;
    QList<Filter> m_filters;
    base::Pending<store::BoundedCount> m_asked;
    quint64 m_generation = 0;
    QTimer m_again;
    QTimer m_nowAndThen;
};

} // namespace models
