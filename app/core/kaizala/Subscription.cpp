// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Subscription.h"

#include "base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

struct SubscriptionText
{
    Q_DECLARE_TR_FUNCTIONS(Subscription)
};

bool isKnown(const QString &key)
{
    static const QStringList Known{
        u"id"_s,          u"webhookId"_s,     u"objectId"_s,        u"objectType"_s, u"events"_s,   u"eventTypes"_s,
        u"callBackUrl"_s, u"callBackToken"_s, u"callBackContext"_s, u"ts"_s,         u"validity"_s, u"active"_s,
        u"filters"_s, // seen on the wire, always an empty array
    };
    return Known.contains(key, Qt::CaseInsensitive);
}

//! A context that is no text is kept as its JSON: it goes back and forth unread.
QString contextOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return base::lenientString(value);
}

QString epochMs(const QDateTime &time)
{
    return QString::number(time.toMSecsSinceEpoch());
}

bool isCallbackUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && http && !url.host().isEmpty();
}

} // namespace

base::Result<Subscription> Subscription::fromJson(const QJsonObject &json, const ObjectRef &asked)
{
    const base::LenientObject object(json);
    Subscription subscription;
    subscription.id.value = base::lenientString(object.firstOf({u"id", u"webhookId"}));
    if (subscription.id.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"a subscription without id"_s);
    subscription.object.type = objectTypeFromString(object.string(u"objectType")).value_or(asked.type);
    subscription.object.id = object.has(u"objectId") ? object.string(u"objectId") : asked.id;
    subscription.eventTypes = object.has(u"events") ? object.strings(u"events") : object.strings(u"eventTypes");
    subscription.callbackUrl = object.string(u"callBackUrl");
    subscription.callbackToken = base::Secret(object.string(u"callBackToken"));
    subscription.context = contextOf(object.value(u"callBackContext"));
    subscription.createdAt = object.time(u"ts");
    subscription.validUntil = object.time(u"validity");
    subscription.active = object.boolean(u"active");
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!isKnown(it.key()))
            subscription.unknown.insert(it.key(), it.value());
    }
    return subscription;
}

QJsonObject SubscriptionDraft::toJson() const
{
    QJsonObject json{
        {u"objectId"_s, object.id},
        {u"objectType"_s, toString(object.type)},
        {u"eventTypes"_s, QJsonArray::fromStringList(eventTypes)},
        {u"callBackUrl"_s, callbackUrl},
    };
    if (!callbackToken.isEmpty())
        json.insert(u"callBackToken"_s, callbackToken.revealText());
    if (!context.isEmpty())
        json.insert(u"callBackContext"_s, context);
    if (validUntil.isValid())
        json.insert(u"validity"_s, epochMs(validUntil));
    return json;
}

std::optional<base::Error> SubscriptionDraft::problem(const QDateTime &now) const
{
    const auto because = [](const QString &why) { return base::fail(base::Error::Kind::InvalidInput, why).value(); };
    if (object.id.trimmed().isEmpty())
        return because(SubscriptionText::tr("no group, action or action package is chosen"));
    const bool blankType =
        std::ranges::any_of(eventTypes, [](const QString &type) { return type.trimmed().isEmpty(); });
    if (eventTypes.isEmpty() || blankType)
        return because(SubscriptionText::tr("no event type is chosen"));
    if (!isCallbackUrl(callbackUrl))
        return because(SubscriptionText::tr("the callback URL is not a complete http or https address"));
    if (validUntil.isValid() && validUntil <= now)
        return because(SubscriptionText::tr("the end of the validity is in the past"));
    return std::nullopt;
}

bool SubscriptionPatch::isEmpty() const
{
    return !eventTypes && !callbackUrl && !callbackToken && !context && !validUntil && !active;
}

QJsonObject SubscriptionPatch::toJson() const
{
    QJsonObject json;
    if (eventTypes)
        json.insert(u"eventTypes"_s, QJsonArray::fromStringList(*eventTypes));
    if (callbackUrl)
        json.insert(u"callBackUrl"_s, *callbackUrl);
    if (callbackToken)
        json.insert(u"callBackToken"_s, callbackToken->revealText());
    if (context)
        json.insert(u"callBackContext"_s, *context);
    if (validUntil && validUntil->isValid())
        json.insert(u"validity"_s, epochMs(*validUntil));
    if (active)
        json.insert(u"Active"_s, *active ? u"true"_s : u"false"_s);
    return json;
}

SubscriptionDraft SubscriptionPatch::appliedTo(const Subscription &subscription) const
{
    SubscriptionDraft draft;
    draft.object = subscription.object;
    draft.eventTypes = eventTypes.value_or(subscription.eventTypes);
    draft.callbackUrl = callbackUrl.value_or(subscription.callbackUrl);
    draft.callbackToken = callbackToken.value_or(subscription.callbackToken);
    draft.context = context.value_or(subscription.context);
    draft.validUntil = validUntil.value_or(subscription.validUntil);
    return draft;
}

} // namespace kaizala
