// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Inbox.h"
#include "models/Roles.h"
#include "store/EventStore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUrl>

#include <functional>

namespace models {

//! A listener's inboxes, as they are given, with the number of events that each has in the store. Its tokens are not
//! shown by it.
class InboxesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Address,
        Subscription,
        Events,
        ColumnCount
    };
    //! What it asks others for.
    struct Lookups
    {
        std::function<QUrl(const listener::Inbox &)> url; //!< how senders reach it; empty where it can't be said
        std::function<QString(const QString &subscriptionId)> subscription; //!< what people call it; "" where unknown
    };

    //! \a store outlives it.
    InboxesModel(store::EventStore &store, Lookups lookups, QObject *parent = nullptr);
    void setInboxes(const QList<listener::Inbox> &inboxes); //!< anew, or only what changed of the same ones
    void recount(); //!< the events
    [[nodiscard]] std::optional<listener::Inbox> at(int row) const;
    [[nodiscard]] int rowOf(const QString &path) const; //!< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    //! What people call \a inbox: its name, or where it has none what it is.
    [[nodiscard]] static QString nameOf(const listener::Inbox &inbox, bool first);

private:
    [[nodiscard]] QString text(int row, Column column) const;
    store::EventStore &m_store;
    Lookups m_lookups;
    QList<listener::Inbox> m_inboxes;
    QHash<QString, qint64> m_counts; // by path
};

} // namespace models
