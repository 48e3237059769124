// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"
#include "models/Roles.h"
#include "subscriptions/Health.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace models {

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
