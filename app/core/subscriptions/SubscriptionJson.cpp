// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/SubscriptionJson.h"

#include "base/Json.h"
#include "base/Time.h"
#include "subscriptions/Health.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::Subscription;

namespace {

// null where the service does not tell.
QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(base::toIsoUtc(time)) : QJsonValue(QJsonValue::Null);
}

QString spelled(const QString &url)
{
    QUrl parsed(url);
    if (!parsed.isValid())
        return url;
    parsed.setHost(parsed.host().toLower());
    if (parsed.path().isEmpty())
        parsed.setPath(u"/"_s);
    if ((parsed.scheme() == "https"_L1 && parsed.port() == 443)
        || (parsed.scheme() == "http"_L1 && parsed.port() == 80))
        parsed.setPort(-1);
    return parsed.toString(QUrl::FullyEncoded);
}

QStringList sortedTypes(const QStringList &types)
{
    QStringList sorted;
    sorted.reserve(types.size());
    for (const QString &type : types)
        sorted.append(type.toLower());
    sorted.removeDuplicates();
    sorted.sort();
    return sorted;
}

} // namespace

QJsonObject toJson(const Subscription &subscription, const QString &objectName, const QDateTime &now)
{
    return {{u"id"_s, subscription.id.value},
            {u"objectId"_s, subscription.object.id},
            {u"objectType"_s, kaizala::toString(subscription.object.type)},
            {u"objectName"_s, objectName},
            {u"eventTypes"_s, QJsonArray::fromStringList(subscription.eventTypes)},
            {u"callbackUrl"_s, subscription.callbackUrl},
            {u"hasCallbackToken"_s, subscription.hasCallbackToken()},
            {u"context"_s, subscription.context},
            {u"createdAt"_s, timeOrNull(subscription.createdAt)},
            {u"validUntil"_s, timeOrNull(subscription.validUntil)},
            {u"active"_s, subscription.active ? QJsonValue(*subscription.active) : QJsonValue(QJsonValue::Null)},
            {u"health"_s, toString(healthOf(subscription, now).health)}};
}

std::optional<Subscription> subscriptionFromJson(const QJsonObject &json)
{
    const base::LenientObject object(json);
    const auto type = kaizala::objectTypeFromString(object.string(u"objectType"));
    Subscription subscription;
    subscription.object.id = object.string(u"objectId");
    if (!type || subscription.object.id.isEmpty())
        return std::nullopt;
    subscription.object.type = *type;
    subscription.id.value = object.string(u"id");
    subscription.eventTypes = object.strings(u"eventTypes");
    subscription.callbackUrl = object.string(u"callbackUrl");
    subscription.tokenUnknown = object.boolean(u"hasCallbackToken").value_or(false);
    subscription.context = object.string(u"context");
    subscription.createdAt = object.time(u"createdAt");
    subscription.validUntil = object.time(u"validUntil");
    subscription.active = object.boolean(u"active");
    return subscription;
}

Subscription subscriptionOf(const kaizala::SubscriptionId &id, const kaizala::SubscriptionDraft &draft)
{
    Subscription made;
    made.id = id;
    made.object = draft.object;
    made.eventTypes = draft.eventTypes;
    made.callbackUrl = draft.callbackUrl;
    made.callbackToken = draft.callbackToken;
    made.context = draft.context;
    made.validUntil = draft.validUntil;
    return made;
}

Subscription patched(Subscription subscription, const kaizala::SubscriptionPatch &patch)
{
    subscription.eventTypes = patch.eventTypes.value_or(subscription.eventTypes);
    subscription.callbackUrl = patch.callbackUrl.value_or(subscription.callbackUrl);
    subscription.callbackToken = patch.callbackToken.value_or(subscription.callbackToken);
    subscription.context = patch.context.value_or(subscription.context);
    subscription.validUntil = patch.validUntil.value_or(subscription.validUntil);
    if (patch.active)
        subscription.active = patch.active;
    return subscription;
}

bool sameEffect(const Subscription &a, const Subscription &b)
{
    return a.object.type == b.object.type && a.object.id.compare(b.object.id, Qt::CaseInsensitive) == 0
        && spelled(a.callbackUrl) == spelled(b.callbackUrl) && sortedTypes(a.eventTypes) == sortedTypes(b.eventTypes);
}

} // namespace subscriptions
