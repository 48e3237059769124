// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/SubscriptionBook.h"

#include "base/Redaction.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {
constexpr quint64 Stream = 2;
}

CallbackReach reachOf(const QUrl &callback)
{
    if (!callback.isValid() || callback.isRelative() || callback.host().isEmpty())
        return CallbackReach::Refused;
    if (callback.scheme() == "http"_L1)
        return base::isLoopbackHost(callback.host()) ? CallbackReach::Called : CallbackReach::Refused;
    if (callback.scheme() != "https"_L1)
        return CallbackReach::Refused;
    const QString host = u'.' + callback.host().toLower();
    for (const auto reserved : {".example"_L1, ".example.com"_L1, ".example.org"_L1, ".example.net"_L1}) {
        if (host.endsWith(reserved))
            return CallbackReach::Uncalled;
    }
    return CallbackReach::Called;
}

bool Webhook::wants(const QString &eventType) const
{
    return events.contains(eventType, Qt::CaseInsensitive);
}

bool Webhook::takesEvents(const QDateTime &now) const
{
    return active && now < validUntil && reachOf(QUrl(callbackUrl)) == CallbackReach::Called;
}

QJsonObject Webhook::toJson(Edition edition) const
{
    QJsonObject json{
        {u"id"_s, id},
        {u"objectId"_s, object.id},
        {u"objectType"_s, kaizala::toString(object.type)},
        {u"events"_s, QJsonArray::fromStringList(events)},
    };
    const bool wire = edition == Edition::E2021;
    json.insert(wire ? u"callbackUrl"_s : u"callBackUrl"_s, callbackUrl);
    if (!callbackToken.isEmpty())
        json.insert(wire ? u"callbackToken"_s : u"callBackToken"_s, callbackToken.revealText());
    if (!context.isEmpty())
        json.insert(wire ? u"callbackContext"_s : u"callBackContext"_s, context);
    if (wire) {
        json.insert(u"filters"_s, QJsonArray());
        json.insert(u"ts"_s, createdAt.toMSecsSinceEpoch());
        json.insert(u"validity"_s, validUntil.toMSecsSinceEpoch());
        json.insert(u"active"_s, active);
    } else {
        json.insert(u"validity"_s, QString::number(validUntil.toMSecsSinceEpoch()));
    }
    return json;
}

QJsonObject Webhook::stateJson() const
{
    return {
        {u"id"_s, id},
        {u"objectId"_s, object.id},
        {u"objectType"_s, kaizala::toString(object.type)},
        {u"callbackUrl"_s, callbackUrl},
        {u"active"_s, active},
        {u"delivered"_s, delivered},
        {u"duplicates"_s, duplicates},
        {u"failed"_s, failed},
        {u"pending"_s, pending},
    };
}

SubscriptionBook::SubscriptionBook(quint32 seed) : m_random(seed, Stream)
{
}

std::optional<QString> SubscriptionBook::add(Webhook webhook)
{
    if (m_webhooks.size() >= Most)
        return std::nullopt;
    webhook.id = m_random.guid();
    m_webhooks.append(webhook);
    return webhook.id;
}

bool SubscriptionBook::remove(const QString &id)
{
    return m_webhooks.removeIf([&id](const Webhook &webhook) { return webhook.id == id; }) > 0;
}

Webhook *SubscriptionBook::find(const QString &id)
{
    const auto found = std::ranges::find(m_webhooks, id, &Webhook::id);
    return found == m_webhooks.end() ? nullptr : &*found;
}

QList<Webhook> SubscriptionBook::of(const kaizala::ObjectRef &object) const
{
    QList<Webhook> found;
    for (const Webhook &webhook : m_webhooks) {
        if (webhook.object == object)
            found.append(webhook);
    }
    return found;
}

} // namespace sandbox
