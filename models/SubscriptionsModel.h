// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/Roles.h"
#include "models/SubscriptionsFilter.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Health.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace models {

//! Every subscription of the catalogue, one row each. Follows the catalogue; an object's rows change together.
class SubscriptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        HealthColumn,
        Object,
        Type,
        Events,
        Callback,
        TokenSet,
        Context,
        Created,
        Expires,
        ColumnCount
    };

    SubscriptionsModel(subscriptions::Catalogue &catalogue, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] std::optional<kaizala::Subscription> at(int row) const;
    [[nodiscard]] QModelIndex indexOf(const kaizala::SubscriptionId &id) const;

private:
    //! The rows of one object.
    struct Segment
    {
        kaizala::ObjectRef ref;
        int first = 0;
        int count = 0;
    };

    void syncObjects();
    void syncRowsOf(const kaizala::ObjectRef &ref);
    void shift(qsizetype afterSegment, int by);
    void renumber();
    [[nodiscard]] const Segment &segmentOf(int row) const;
    [[nodiscard]] QString text(const kaizala::Subscription &subscription, int row, Column column) const;
    [[nodiscard]] QString toolTip(const kaizala::Subscription &subscription, int row, Column column) const;
    [[nodiscard]] QString accessibleText(const kaizala::Subscription &subscription, int row, Column column) const;
    [[nodiscard]] QVariant sortValue(const kaizala::Subscription &subscription, int row, Column column) const;
    [[nodiscard]] QString copyText(const kaizala::Subscription &subscription, int row, Column column) const;
    [[nodiscard]] QStringList ancestors(int row) const;
    [[nodiscard]] QString objectName(int row) const;

    subscriptions::Catalogue &m_catalogue;
    const base::Clock &m_clock;
    QList<kaizala::Subscription> m_rows;
    QList<Segment> m_segments; //!< in the objects' order; empty ones too
    QHash<kaizala::ObjectRef, qsizetype> m_places; //!< in m_segments
};

} // namespace models
