// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/Roles.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Health.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace models {

//! Every subscription of the catalogue, one row each. Follows the catalogue; an object's rows change together.
class SubscriptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HealthColumn, Object, Type, Events, Callback, TokenSet, Context, Created, Expires, ColumnCount };

    SubscriptionsModel(subscriptions::Catalogue &catalogue, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] std::optional<kaizala::Subscription> at(int row) const;
    [[nodiscard]] QModelIndex indexOf(const kaizala::SubscriptionId &id) const;

private:
    [[nodiscard]] QString text(const kaizala::Subscription &subscription, Column column) const;
    void reload(const kaizala::ObjectRef &ref);
    subscriptions::Catalogue &m_catalogue;
    const base::Clock &m_clock;
    QList<kaizala::Subscription> m_rows;
};

//! The table's filter: an object (and its sub-groups), a text in any column, an event type, a health.
class SubscriptionsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SubscriptionsFilter(QObject *parent = nullptr);
    void setObject(const std::optional<kaizala::ObjectRef> &ref); //!< none: all
    void setObjectType(const std::optional<kaizala::ObjectType> &type); //!< none: all
    void setText(const QString &text); //!< every word has to occur
    void setEventType(const QString &eventType); //!< "": any
    void setHealth(const std::optional<subscriptions::Health> &health);
    [[nodiscard]] bool isFiltering() const; //!< by text, event type or health
    void clear(); //!< those three

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<kaizala::ObjectRef> m_object;
    std::optional<kaizala::ObjectType> m_objectType;
    QStringList m_words;
    QString m_eventType;
    std::optional<subscriptions::Health> m_health;
};

} // namespace models
