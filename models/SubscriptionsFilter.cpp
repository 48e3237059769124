// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the filter lets through and how it is asked. How the rows come, go and move is in SubscriptionsFilterRows.cpp.

#include "models/SubscriptionsFilter.h"

#include "models/SubscriptionsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using subscriptions::Health;
using subscriptions::ServiceChange;

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

//! Whether what passes \a next has passed \a last, as when a word gets longer or one more is typed.
bool isNarrower(const QStringList &next, const QStringList &last)
{
    return std::ranges::all_of(last, [&next](const QString &old) {
        return std::ranges::any_of(next, [&old](const QString &word) { return word.contains(old); });
    });
}

bool isMarked(const subscriptions::Mark &mark, ServiceChange::Kind kind)
{
    switch (kind) {
    case ServiceChange::Kind::New:
        return mark.kind == subscriptions::Mark::Kind::New;
    case ServiceChange::Kind::Changed:
        return mark.kind == subscriptions::Mark::Kind::Changed;
    case ServiceChange::Kind::Gone:
        break;
    }
    return false;
}

} // namespace

SubscriptionsFilter::SubscriptionsFilter(SubscriptionsModel &source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    setSourceModel(&source);
    m_shown = acceptedOf(everyRow());
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
    Criteria narrowed = m_criteria;
    narrowed.words = criteria.words;
    const bool narrows = narrowed == criteria && isNarrower(criteria.words, m_criteria.words);
    m_criteria = criteria;
    m_words.clear();
    for (const QString &word : criteria.words)
        m_words.push_back({QStringMatcher(word), healthsNamed(word)});
    show(acceptedOf(narrows ? m_shown : everyRow()));
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

void SubscriptionsFilter::setChange(const std::optional<subscriptions::ServiceChange::Kind> &kind)
{
    Criteria next = m_criteria;
    next.change = kind;
    change(next);
}

bool SubscriptionsFilter::isFiltering() const
{
    return !m_criteria.words.isEmpty() || !m_criteria.eventType.isEmpty() || m_criteria.health.has_value()
        || !m_criteria.host.isEmpty() || m_criteria.type.has_value() || m_criteria.change.has_value();
}

void SubscriptionsFilter::clear()
{
    Criteria next;
    next.object = m_criteria.object;
    next.objectType = m_criteria.objectType;
    change(next);
}

// --- What is let through --------------------------------------------------------------------------------------------

bool SubscriptionsFilter::acceptsObject(const kaizala::ObjectRef &ref, const QStringList &ancestors) const
{
    if (m_criteria.objectType && ref.type != *m_criteria.objectType)
        return false;
    if (m_criteria.type && ref.type != *m_criteria.type)
        return false;
    if (!m_criteria.object || ref == *m_criteria.object)
        return true;
    return m_criteria.object->type == kaizala::ObjectType::Group && ancestors.contains(m_criteria.object->id);
}

bool SubscriptionsFilter::accepts(int row, const QDateTime &now) const
{
    const SubscriptionsModel::Facts facts = m_source.factsAt(row);
    if (!acceptsObject(facts.ref, facts.ancestors))
        return false;
    const SubscriptionRow &one = facts.row;
    if (m_criteria.health && m_source.healthOf(one, now) != *m_criteria.health)
        return false;
    if (m_criteria.change && !isMarked(one.mark, *m_criteria.change))
        return false;
    if (!m_criteria.host.isEmpty() && one.host != m_criteria.host)
        return false;
    if (!m_criteria.eventType.isEmpty()
        && !one.subscription.eventTypes.contains(m_criteria.eventType, Qt::CaseInsensitive))
        return false;
    return std::ranges::all_of(m_words, [&](const Word &word) {
        return word.matcher.indexIn(one.search) >= 0 || word.matcher.indexIn(facts.objectSearch) >= 0
            || (!word.healths.isEmpty() && word.healths.contains(m_source.healthOf(one, now)));
    });
}

SubscriptionsFilter::Rows SubscriptionsFilter::acceptedOf(Rows rows) const
{
    const QDateTime now = m_source.now();
    std::erase_if(rows, [this, &now](int row) { return !accepts(row, now); });
    return rows;
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
