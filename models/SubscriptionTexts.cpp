// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionTexts.h"

#include "base/Time.h"
#include "kaizala/EventType.h"
#include "models/SubscriptionsModel.h"
#include "models/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::Subscription;
using subscriptions::Health;

namespace {

struct SubscriptionText
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionText)
};

} // namespace

QString objectTypeText(kaizala::ObjectType type)
{
    switch (type) {
    case kaizala::ObjectType::Group:
        return SubscriptionText::tr("Group");
    case kaizala::ObjectType::Action:
        return SubscriptionText::tr("Action");
    case kaizala::ObjectType::ActionPackage:
        return SubscriptionText::tr("Action package");
    }
    return {};
}

QString eventTypesText(const QStringList &eventTypes)
{
    QSet<int> known;
    QSet<QString> other;
    for (const QString &name : eventTypes) {
        if (const auto type = kaizala::eventTypeFromString(name))
            known.insert(int(*type));
        else
            other.insert(name.toCaseFolded());
    }
    const auto all = qsizetype(kaizala::AllEventTypes.size());
    const QString count = known.size() == all
        ? SubscriptionText::tr("%1/%2", "every event type, such as 13/13").arg(all).arg(all)
        : SubscriptionText::tr("%1 of %2", "some event types, such as 2 of 13").arg(known.size()).arg(all);
    if (other.isEmpty())
        return count;
    return SubscriptionText::tr("%1 and %n other(s)", "%1: how many of the known event types", int(other.size()))
        .arg(count);
}

QString callbackText(const QString &callbackUrl)
{
    const QUrl url(callbackUrl, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return cellText(callbackUrl);
    // Encoded: a host name in look-alike letters is told by its xn--.
    QUrl shown;
    shown.setHost(url.host(QUrl::FullyEncoded));
    shown.setPort(url.port());
    const QString place = shown.toString(QUrl::RemoveScheme | QUrl::FullyEncoded).mid(2);
    const QString path = url.path(QUrl::FullyEncoded);
    return cellText(place + (path == "/"_L1 ? QString() : path));
}

int healthRank(Health health)
{
    switch (health) {
    case Health::Ok:
        return 0;
    case Health::Unknown:
        return 1;
    case Health::ExpiresSoon:
        return 2;
    case Health::TokenUnusable:
        return 3;
    case Health::CallbackUnreachable:
        return 4;
    case Health::Expired:
        return 5;
    case Health::Disabled:
        return 6;
    }
    return 1;
}

// --- The cells ------------------------------------------------------------------------------------------------------

QString SubscriptionsModel::text(const Subscription &subscription, int row, Column column) const
{
    switch (column) {
    case HealthColumn:
        return subscriptions::displayName(subscriptions::healthOf(subscription, m_clock.now()).health);
    case Object:
        return cellText(objectName(row));
    case Type:
        return objectTypeText(segmentOf(row).ref.type);
    case Events:
        return eventTypesText(subscription.eventTypes);
    case Callback:
        return callbackText(subscription.callbackUrl);
    case TokenSet:
        return subscription.callbackToken.isEmpty() ? tr("none", "no callback token") : tr("set", "a callback token");
    case Context:
        return cellText(subscription.context);
    case Created:
        return QLocale().toString(subscription.createdAt.toLocalTime().date(), QLocale::ShortFormat);
    case Expires:
        return relativeText(subscription.validUntil, m_clock.now());
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::toolTip(const Subscription &subscription, int row, Column column) const
{
    switch (column) {
    case HealthColumn:
        return subscriptions::healthOf(subscription, m_clock.now()).why;
    case Object:
        return toolTipText(objectName(row) + u'\n' + segmentOf(row).ref.id);
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
    case Type:
    case TokenSet:
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::accessibleText(const Subscription &subscription, int row, Column column) const
{
    switch (column) {
    case HealthColumn:
        return tr("%1. %2", "health in a word, then the sentence why")
            .arg(text(subscription, row, column), toolTip(subscription, row, column));
    case Events:
        return cellText(subscription.eventTypes.join(u", "_s), 1000);
    case TokenSet:
        return subscription.callbackToken.isEmpty() ? tr("no callback token") : tr("callback token set");
    case Expires:
        if (!subscription.validUntil.isValid())
            return tr("not told");
        return tr("%1, %2", "expiry, such as: in 3 months, 3/14/26 12:00 PM")
            .arg(text(subscription, row, column),
                 QLocale().toString(subscription.validUntil.toLocalTime(), QLocale::ShortFormat));
    case Created:
        return subscription.createdAt.isValid() ? QString() : tr("not told");
    case Object:
    case Type:
    case Callback:
    case Context:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SubscriptionsModel::sortValue(const Subscription &subscription, int row, Column column) const
{
    switch (column) {
    case HealthColumn:
        return healthRank(subscriptions::healthOf(subscription, m_clock.now()).health);
    case Object:
        return objectName(row);
    case Type:
        return int(segmentOf(row).ref.type);
    case Events:
        return int(subscription.eventTypes.size());
    case Callback:
        return subscription.callbackUrl;
    case TokenSet:
        return !subscription.callbackToken.isEmpty();
    case Context:
        return subscription.context;
    case Created:
        return subscription.createdAt;
    case Expires:
        return subscription.validUntil;
    case ColumnCount:
        break;
    }
    return {};
}

QString SubscriptionsModel::copyText(const Subscription &subscription, int row, Column column) const
{
    switch (column) {
    case HealthColumn:
    case TokenSet: // the token itself is copied nowhere
        return text(subscription, row, column);
    case Object:
        return segmentOf(row).ref.id;
    case Type:
        return kaizala::toString(segmentOf(row).ref.type);
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
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
