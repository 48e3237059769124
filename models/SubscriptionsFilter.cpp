// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionsFilter.h"

#include "models/SubscriptionsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

SubscriptionsFilter::SubscriptionsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void SubscriptionsFilter::setObject(const std::optional<kaizala::ObjectRef> &ref)
{
    if (m_object == ref)
        return;
    m_object = ref;
    invalidateFilter();
}

void SubscriptionsFilter::setObjectType(const std::optional<kaizala::ObjectType> &type)
{
    if (m_objectType == type)
        return;
    m_objectType = type;
    invalidateFilter();
}

void SubscriptionsFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
}

void SubscriptionsFilter::setEventType(const QString &eventType)
{
    if (m_eventType == eventType)
        return;
    m_eventType = eventType;
    invalidateFilter();
}

void SubscriptionsFilter::setHealth(const std::optional<subscriptions::Health> &health)
{
    if (m_health == health)
        return;
    m_health = health;
    invalidateFilter();
}

bool SubscriptionsFilter::isFiltering() const
{
    return !m_words.isEmpty() || !m_eventType.isEmpty() || m_health.has_value();
}

void SubscriptionsFilter::clear()
{
    if (!isFiltering())
        return;
    m_words.clear();
    m_eventType.clear();
    m_health.reset();
    invalidateFilter();
}

bool SubscriptionsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto value = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role); };
    if (m_object || m_objectType) {
        const auto ref = value(0, ObjectRefRole).value<kaizala::ObjectRef>();
        if (m_objectType && ref.type != *m_objectType)
            return false;
        const bool below = m_object && m_object->type == kaizala::ObjectType::Group
            && value(0, AncestorsRole).toStringList().contains(m_object->id);
        if (m_object && ref != *m_object && !below)
            return false;
    }
    if (m_health && value(SubscriptionsModel::HealthColumn, StateRole).toInt() != int(*m_health))
        return false;
    if (!m_eventType.isEmpty() && !value(0, EventTypesRole).toStringList().contains(m_eventType, Qt::CaseInsensitive))
        return false;
    if (m_words.isEmpty())
        return true;
    // What is shown and what lies behind it: names of events, the whole URL, ids.
    QString all = value(0, IdRole).toString();
    for (int column = 0; column < SubscriptionsModel::ColumnCount; ++column)
        all += u'\n' + value(column, Qt::DisplayRole).toString() + u'\n' + value(column, CopyRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace models
