// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How the rows show. How they follow the catalogue is in SubscriptionsModel.cpp.

#include "models/SubscriptionsModel.h"

#include "base/Time.h"
#include "models/SubscriptionTexts.h"
#include "models/Text.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::Subscription;

namespace {

//! A time to sort by; what is not known comes before everything that is.
qint64 numberOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

} // namespace

QString SubscriptionsModel::text(int row, Column column) const
{
    const SubscriptionRow &one = rowAt(row);
    switch (column) {
    case HealthColumn:
        return subscriptions::displayName(healthOf(one, m_clock.now()));
    case Object:
        return cellText(segmentOf(row).object.name);
    case Type:
        return objectTypeText(refAt(row).type);
    case Events:
        return eventTypesText(one.subscription.eventTypes);
    case Callback:
        return one.callback;
    case TokenSet:
        return callbackTokenText(one.subscription);
    case Context:
        return cellText(one.subscription.context);
    case Created:
        return createdText(one.subscription.createdAt);
    case Expires:
        return relativeText(one.subscription.validUntil, m_clock.now());
    case LastEvent:
        return one.last ? relativeText(one.last->at, m_clock.now()) : QString();
    case Duplicates:
        return one.alike > 0 ? tr("%n more", "so many more subscriptions like this one", one.alike) : QString();
    case ChangeMark:
        return markText(one.mark);
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::markToolTip(const subscriptions::Mark &mark) const
{
    switch (mark.kind) {
    case subscriptions::Mark::Kind::None:
        break;
    case subscriptions::Mark::Kind::New:
        return tr("Somebody else created it since the last look.");
    case subscriptions::Mark::Kind::Changed:
        return tr("Somebody else changed it since the last look: %1", "%1: a list such as: events, callback")
            .arg(fieldsText(mark.fields));
    }
    return {};
}

QString SubscriptionsModel::lastEventToolTip(const SubscriptionRow &row) const
{
    if (!m_lastSeen)
        return {};
    if (!row.last)
        return tr("No event of it is in the event store.");
    if (row.last->namesSubscription)
        return exactText(row.last->at);
    return tr("%1\nThe newest event of its object; it does not say which subscription it belongs to.",
              "%1: a time, in two lines")
        .arg(exactText(row.last->at));
}

QString SubscriptionsModel::alikeToolTip(int row) const
{
    constexpr qsizetype MostNamed = 10;
    const Segment &segment = segmentOf(row);
    const SubscriptionRow &mine = rowAt(row);
    if (mine.alike == 0)
        return {};
    QStringList lines{tr("Each event is sent once for each of them. The others, with the same callback and events:")};
    for (const SubscriptionRow &other : segment.rows) {
        if (lines.size() > MostNamed)
            break;
        if (&other != &mine && isAlike(other.subscription, mine.subscription))
            lines.append(cellText(other.subscription.id.value));
    }
    if (const qsizetype rest = mine.alike - (lines.size() - 1); rest > 0)
        lines.append(tr("and %n more", "after a list of ids", int(rest)));
    return toolTipText(lines.join(u'\n'));
}

QString SubscriptionsModel::toolTip(int row, Column column) const
{
    const SubscriptionRow &one = rowAt(row);
    const Subscription &subscription = one.subscription;
    switch (column) {
    case HealthColumn:
        return subscriptions::healthOf(subscription, m_clock.now(), m_token,
                                       m_catalogue.callbackFailure(subscription.callbackUrl))
            .why;
    case Object:
        return toolTipText(segmentOf(row).object.name + u'\n' + refAt(row).id);
    case Events:
        return toolTipText(subscription.eventTypes.join(u'\n'));
    case Callback:
        return toolTipText(subscription.callbackUrl);
    case Context:
        return toolTipText(subscription.context);
    case Created:
        return exactText(subscription.createdAt);
    case Expires:
        return subscription.validUntil.isValid() ? exactText(subscription.validUntil)
                                                 : tr("The service does not tell until when it is valid.");
    case LastEvent:
        return lastEventToolTip(one);
    case Duplicates:
        return alikeToolTip(row);
    case ChangeMark:
        return markToolTip(one.mark);
    case Type:
    case TokenSet:
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::accessibleText(int row, Column column) const
{
    const SubscriptionRow &one = rowAt(row);
    const Subscription &subscription = one.subscription;
    const auto spokenTime = [&](const QDateTime &time) {
        return tr("%1, %2", "a time, such as: in 3 months, 3/14/26 12:00 PM")
            .arg(text(row, column), QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
    };
    switch (column) {
    case HealthColumn:
        return tr("%1. %2", "health in a word, then the sentence why").arg(text(row, column), toolTip(row, column));
    case Events:
        return cellText(subscription.eventTypes.join(u", "_s), 1000);
    case TokenSet:
        return subscription.hasCallbackToken() ? tr("callback token set") : tr("no callback token");
    case Expires:
        return subscription.validUntil.isValid() ? spokenTime(subscription.validUntil) : tr("not told");
    case Created:
        return subscription.createdAt.isValid() ? QString() : tr("not told");
    case LastEvent:
        return one.last ? spokenTime(one.last->at) : tr("no event seen");
    case Duplicates:
        return one.alike > 0 ? tr("%n more with the same callback and events", nullptr, one.alike)
                             : tr("no duplicates");
    case ChangeMark:
        return one.mark.kind == subscriptions::Mark::Kind::None ? tr("not changed by others") : markToolTip(one.mark);
    case Object:
    case Type:
    case Callback:
    case Context:
    case ColumnCount:
        break;
    }
    return {};
}

SortKey SubscriptionsModel::sortKey(int row, Column column, const QDateTime &now) const
{
    const Segment &segment = segmentOf(row);
    const SubscriptionRow &one = rowAt(row);
    const Subscription &subscription = one.subscription;
    const auto number = [](qint64 value) { return SortKey{value, {}, {}}; };
    switch (column) {
    case HealthColumn:
        return number(healthRank(healthOf(one, now)));
    case Object:
        return segment.nameKey;
    case Type:
        return number(int(segment.object.ref.type));
    case Events:
        return number(subscription.eventTypes.size());
    case Callback:
        return {0, one.callbackKey, {}};
    case TokenSet:
        return number(subscription.hasCallbackToken() ? 1 : 0);
    case Context:
        return {0, subscription.context.toCaseFolded(), {}};
    case Created:
        return number(numberOf(subscription.createdAt));
    case Expires:
        return number(numberOf(subscription.validUntil));
    case LastEvent:
        return number(numberOf(one.last ? one.last->at : QDateTime()));
    case Duplicates:
        return number(one.alike);
    case ChangeMark:
        return number(int(one.mark.kind));
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::copyText(int row, Column column) const
{
    const SubscriptionRow &one = rowAt(row);
    const Subscription &subscription = one.subscription;
    switch (column) {
    case HealthColumn:
    case TokenSet: // the token itself is copied nowhere
        return text(row, column);
    case Object:
        return refAt(row).id;
    case Type:
        return kaizala::toString(refAt(row).type);
    case Events:
        return subscription.eventTypes.join(u',');
    case Callback:
        return subscription.callbackUrl;
    case Context:
        return subscription.context;
    case Created:
        return base::toIsoUtc(subscription.createdAt);
    case Expires:
        return base::toIsoUtc(subscription.validUntil);
    case LastEvent:
        return one.last ? base::toIsoUtc(one.last->at) : QString();
    case Duplicates:
        return QString::number(one.alike);
    case ChangeMark:
        return text(row, column);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SubscriptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole: {
        const QString spoken = accessibleText(row, column);
        return spoken.isEmpty() ? QVariant() : spoken;
    }
    case CopyRole:
        return copyText(row, column);
    case IdRole:
        return rowAt(row).subscription.id.value;
    case ObjectRefRole:
        return QVariant::fromValue(refAt(row));
    case AncestorsRole:
        return segmentOf(row).ancestors;
    case EventTypesRole:
        return rowAt(row).subscription.eventTypes;
    case StateRole:
        return column == HealthColumn ? QVariant(int(healthOf(rowAt(row), m_clock.now()))) : QVariant();
    default:
        return {};
    }
}

QVariant SubscriptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case HealthColumn:
        return tr("Health");
    case Object:
        return tr("Object");
    case Type:
        return tr("Object type");
    case Events:
        return tr("Events");
    case Callback:
        return tr("Callback");
    case TokenSet:
        return tr("Callback token");
    case Context:
        return tr("Context");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    case LastEvent:
        return tr("Last event", "when the last event was seen");
    case Duplicates:
        return tr("Duplicates");
    case ChangeMark:
        return tr("Change", "what others did to it since the last look");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
