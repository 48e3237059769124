// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionRow.h"

#include "base/Time.h"
#include "models/SubscriptionTexts.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::Subscription;

namespace {

//! Equal for subscriptions that are alike.
QString alikeKey(const Subscription &subscription)
{
    QStringList events;
    events.reserve(subscription.eventTypes.size());
    for (const QString &type : subscription.eventTypes)
        events.append(type.toCaseFolded());
    events.sort();
    events.removeDuplicates();
    return subscription.callbackUrl + u'\n' + events.join(u'\n');
}

//! What the cells show and what lies behind it: names of events, the whole URL, ids, exact times. Not what changes by
//! itself (health, relative times).
QString searchText(const SubscriptionRow &row)
{
    const Subscription &one = row.subscription;
    const QStringList parts{one.id.value,
                            one.eventTypes.join(u','),
                            eventTypesText(one.eventTypes),
                            one.callbackUrl,
                            row.callback,
                            one.context,
                            callbackTokenText(one),
                            createdText(one.createdAt),
                            base::toIsoUtc(one.createdAt),
                            base::toIsoUtc(one.validUntil)};
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

SubscriptionRow::SubscriptionRow(const Subscription &of)
    : subscription(of), callback(callbackText(of.callbackUrl)), callbackKey(callback.toCaseFolded()),
      host(callbackHost(of.callbackUrl)), search(searchText(*this)), key(store::lastEventKey(of.id.value))
{
}

std::vector<int> countAlike(const QList<Subscription> &subscriptions)
{
    std::vector<int> alike(size_t(subscriptions.size()), 0);
    if (subscriptions.size() < 2)
        return alike;
    QStringList keys;
    QHash<QString, int> counts;
    for (const Subscription &one : subscriptions) {
        keys.append(alikeKey(one));
        ++counts[keys.last()];
    }
    for (qsizetype i = 0; i < keys.size(); ++i)
        alike[size_t(i)] = counts.value(keys.at(i)) - 1;
    return alike;
}

bool isAlike(const Subscription &one, const Subscription &other)
{
    return one.callbackUrl == other.callbackUrl && alikeKey(one) == alikeKey(other);
}

} // namespace models
