// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the filter lets through and how it is asked. How the rows come, go and move is in SubscriptionsFilterRows.cpp.

#include "models/SubscriptionsFilter.h"

#include "models/SubscriptionsModel.h"

using namespace Qt::StringLiterals;

namespace models {

using subscriptions::Health;

namespace {

//! Those with \a word in their name. A word is looked up once for all rows.
QList<Health> healthsNamed(const QString &word)
{
    QList<Health> found;
    for (const Health health : {Health::Ok, Health::ExpiresSoon, Health::Expired, Health::Disabled,
                                Health::CallbackUnreachable, Health::TokenUnusable, Health::Unknown}) {
        if (subscriptions::displayName(health).contains(word, Qt::CaseInsensitive))
            found.append(health);
    }
    return found;
}

} // namespace

SubscriptionsFilter::SubscriptionsFilter(SubscriptionsModel &source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    setSourceModel(&source);
    m_shown = accepted(0, source.rowCount() - 1);
    number();
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leave(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    connect(&source, &QAbstractItemModel::layoutAboutToBeChanged, this, &SubscriptionsFilter::beginMove);
    connect(&source, &QAbstractItemModel::layoutChanged, this, &SubscriptionsFilter::endMove);
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                takeChanged(topLeft.row(), bottomRight.row(), topLeft.column(), bottomRight.column());
            });
}

// --- What is asked for ----------------------------------------------------------------------------------------------

void SubscriptionsFilter::change(const Criteria &criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    m_wordHealths.clear();
    for (const QString &word : criteria.words)
        m_wordHealths.push_back(healthsNamed(word));
    show(accepted(0, m_source.rowCount() - 1));
}

void SubscriptionsFilter::setObject(const std::optional<kaizala::ObjectRef> &ref)
{
    Criteria next = m_criteria;
    next.object = ref;
    change(next);
}

void SubscriptionsFilter::setObjectType(const std::optional<kaizala::ObjectType> &type)
{
    Criteria next = m_criteria;
    next.objectType = type;
    change(next);
}

void SubscriptionsFilter::setText(const QString &text)
{
    Criteria next = m_criteria;
    next.words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    change(next);
}

void SubscriptionsFilter::setEventType(const QString &eventType)
{
    Criteria next = m_criteria;
    next.eventType = eventType;
    change(next);
}

void SubscriptionsFilter::setHealth(const std::optional<Health> &health)
{
    Criteria next = m_criteria;
    next.health = health;
    change(next);
}

void SubscriptionsFilter::setHost(const QString &host)
{
    Criteria next = m_criteria;
    next.host = host;
    change(next);
}

void SubscriptionsFilter::setType(const std::optional<kaizala::ObjectType> &type)
{
    Criteria next = m_criteria;
    next.type = type;
    change(next);
}

bool SubscriptionsFilter::isFiltering() const
{
    return !m_criteria.words.isEmpty() || !m_criteria.eventType.isEmpty() || m_criteria.health.has_value()
        || !m_criteria.host.isEmpty() || m_criteria.type.has_value();
}

void SubscriptionsFilter::clear()
{
    Criteria next;
    next.object = m_criteria.object;
    next.objectType = m_criteria.objectType;
    change(next);
}

// --- What is let through --------------------------------------------------------------------------------------------

bool SubscriptionsFilter::acceptsObject(int row) const
{
    const kaizala::ObjectRef &ref = m_source.refAt(row);
    if (m_criteria.objectType && ref.type != *m_criteria.objectType)
        return false;
    if (m_criteria.type && ref.type != *m_criteria.type)
        return false;
    if (!m_criteria.object || ref == *m_criteria.object)
        return true;
    return m_criteria.object->type == kaizala::ObjectType::Group
        && m_source.ancestorsAt(row).contains(m_criteria.object->id);
}

bool SubscriptionsFilter::acceptsWords(int row, const QDateTime &now) const
{
    const QString &own = m_source.rowAt(row).search;
    const QString &object = m_source.objectSearchAt(row);
    for (qsizetype i = 0; i < m_criteria.words.size(); ++i) {
        const QString &word = m_criteria.words.at(i);
        const auto &healths = m_wordHealths[size_t(i)];
        if (own.contains(word) || object.contains(word))
            continue;
        if (healths.isEmpty() || !healths.contains(m_source.healthAt(row, now)))
            return false;
    }
    return true;
}

bool SubscriptionsFilter::accepts(int row, const QDateTime &now) const
{
    if (!acceptsObject(row))
        return false;
    if (m_criteria.health && m_source.healthAt(row, now) != *m_criteria.health)
        return false;
    const SubscriptionRow &one = m_source.rowAt(row);
    if (!m_criteria.host.isEmpty() && one.host != m_criteria.host)
        return false;
    if (!m_criteria.eventType.isEmpty()
        && !one.subscription.eventTypes.contains(m_criteria.eventType, Qt::CaseInsensitive))
        return false;
    return acceptsWords(row, now);
}

// --- A flat model ---------------------------------------------------------------------------------------------------

QModelIndex SubscriptionsFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SubscriptionsFilter::parent(const QModelIndex &) const
{
    return {};
}

int SubscriptionsFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SubscriptionsFilter::columnCount(const QModelIndex &parent) const
{
    return m_source.columnCount(parent);
}

QVariant SubscriptionsFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

QModelIndex SubscriptionsFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.row() >= int(m_shown.size()))
        return {};
    return m_source.index(m_shown[size_t(proxy.row())], proxy.column());
}

QModelIndex SubscriptionsFilter::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || source.row() >= int(m_places.size()))
        return {};
    const int row = m_places[size_t(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

} // namespace models
