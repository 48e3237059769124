// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"
#include "models/SortKey.h"
#include "subscriptions/Health.h"
#include "subscriptions/ServiceChange.h"

#include <QAbstractProxyModel>
#include <QList>
#include <QStringList>
#include <QStringMatcher>

#include <optional>
#include <vector>

namespace models {

class SubscriptionsModel;

//! The table's filter and order: an object (and its sub-groups), an object type, a text in any column, an event type, a
//! health, a callback host, what others did. Its own rather than QSortFilterProxyModel: that one tells of every run of
//! rows that comes or goes by itself, which takes seconds where every other one of 10,000 does. Here, what the user
//! changes is one step: few runs are inserted and removed, many are a reset. What the catalogue changes never resets
//! unless it is large.
class SubscriptionsFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SubscriptionsFilter(SubscriptionsModel &source, QObject *parent = nullptr); //!< \a source outlives it

    void setObject(const std::optional<kaizala::ObjectRef> &ref); //!< the tree's; none: all
    void setObjectType(const std::optional<kaizala::ObjectType> &type); //!< the tree's; none: all
    void setText(const QString &text); //!< every word has to occur
    void setEventType(const QString &eventType); //!< "": any
    void setHealth(const std::optional<subscriptions::Health> &health);
    void setHost(const QString &host); //!< as SubscriptionsModel::hosts() has it; "": any
    void setType(const std::optional<kaizala::ObjectType> &type); //!< beside the tree's; none: any
    //! What others did to it since the last look; none: any. What is gone has no row.
    void setChange(const std::optional<subscriptions::ServiceChange::Kind> &kind);
    [[nodiscard]] bool isFiltering() const; //!< by anything but the tree's
    void clear(); //!< all but the tree's

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; //!< -1: the source's order

private:
    struct Criteria
    {
        std::optional<kaizala::ObjectRef> object;
        std::optional<kaizala::ObjectType> objectType;
        QStringList words; //!< case-folded
        QString eventType;
        std::optional<subscriptions::Health> health;
        QString host;
        std::optional<kaizala::ObjectType> type;
        std::optional<subscriptions::ServiceChange::Kind> change;
        friend bool operator==(const Criteria &, const Criteria &) = default;
    };
    struct Word
    {
        QStringMatcher matcher;
        QList<subscriptions::Health> healths; //!< whose names it is in
    };
    using Rows = std::vector<int>; //!< rows of the source

    void change(const Criteria &criteria);
    [[nodiscard]] bool accepts(int row, const QDateTime &now) const;
    [[nodiscard]] bool acceptsObject(const kaizala::ObjectRef &ref, const QStringList &ancestors) const;
    [[nodiscard]] Rows acceptedOf(Rows rows) const; //!< in the same order
    [[nodiscard]] Rows everyRow() const; //!< of the source, in the order that is shown
    [[nodiscard]] bool isBefore(int left, int right) const; //!< in the order that is shown
    [[nodiscard]] Rows inOrder(int first, int last) const; //!< these rows of the source
    [[nodiscard]] Rows merged(const Rows &rows, const Rows &fresh) const; //!< both in order
    void makeKeys(int first, int last);
    void makeOrder(); //!< m_order from m_keys
    void turnOrder(); //!< the other direction
    void show(Rows next); //!< same order as before where a row is in both
    void reorder(); //!< the same rows, as m_order has them
    void number(); //!< m_places from m_shown

    void takeInserted(int first, int last);
    void leave(int first, int last);
    void takeRemoved(int first, int last);
    void takeChanged(int first, int last, int firstColumn, int lastColumn);
    void beginMove(); //!< the source's rows change places
    void endMove();

    SubscriptionsModel &m_source;
    Criteria m_criteria;
    std::vector<Word> m_words; //!< the criteria's
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<SortKey> m_keys; //!< of every row of the source; empty without a column
    Rows m_order; //!< every row of the source, sorted: no keystroke sorts; empty without a column
    Rows m_shown; //!< by row of this model
    std::vector<int> m_places; //!< the row of this model, by row of the source; -1: hidden
    QModelIndexList m_moving; //!< this model's persistent indexes, while rows change places
    QList<QPersistentModelIndex> m_movingSources; //!< what they stand for
};

} // namespace models
