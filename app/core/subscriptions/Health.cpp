// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Health.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

struct HealthText
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QString localText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

Health healthAt(const kaizala::Subscription &subscription, const QDateTime &now, AccountToken token, bool callbackFails)
{
    const QDateTime &end = subscription.validUntil;
    if (subscription.active == false)
        return Health::Disabled;
    if (end.isValid() && end <= now)
        return Health::Expired;
    if (callbackFails)
        return Health::CallbackUnreachable;
    if (token == AccountToken::Unusable)
        return Health::TokenUnusable;
    if (end.isValid() && now.msecsTo(end) < std::chrono::milliseconds(SoonMeans).count())
        return Health::ExpiresSoon;
    return end.isValid() || subscription.active == true ? Health::Ok : Health::Unknown;
}

HealthReport healthOf(const kaizala::Subscription &subscription, const QDateTime &now, AccountToken token,
                      const std::optional<CallbackFailure> &failure)
{
    const QDateTime &end = subscription.validUntil;
    const Health health = healthAt(subscription, now, token, failure.has_value());
    switch (health) {
    case Health::Disabled:
        return {health,
                HealthText::tr("It is disabled: the service does so when the callback could not be reached for two "
                               "days. Check that the callback answers, then enable it.")};
    case Health::Expired:
        return {health,
                HealthText::tr("It expired on %1 and no event is sent any more. Renew it.").arg(localText(end))};
    case Health::TokenUnusable:
        return {health,
                HealthText::tr("The account's token can't be used any more, so this is what was known last. Sign in "
                               "again.")};
    case Health::ExpiresSoon:
        return {health,
                HealthText::tr("It expires on %1; no event is sent after that. Renew it in time.").arg(localText(end))};
    case Health::Ok:
        if (end.isValid())
            return {health, HealthText::tr("It is valid until %1. Nothing to do.").arg(localText(end))};
        return {health, HealthText::tr("It is active, and the service tells no end. Nothing to do.")};
    case Health::CallbackUnreachable:
        return {
            health,
            HealthText::tr("On %1 its callback did not answer as it has to. %2 Put that right, then check it again.",
                           "%1: a time; %2: a sentence or two: what came instead")
                .arg(localText(failure->at), failure->sentence())};
    case Health::Unknown:
        break;
    }
    return {Health::Unknown,
            HealthText::tr("The service tells neither whether it is active nor until when it is valid. Renew it to be "
                           "sure, or watch whether events arrive.")};
}

QString toString(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::ExpiresSoon:
        return u"expiresSoon"_s;
    case Health::Expired:
        return u"expired"_s;
    case Health::Disabled:
        return u"disabled"_s;
    case Health::CallbackUnreachable:
        return u"callbackUnreachable"_s;
    case Health::TokenUnusable:
        return u"tokenUnusable"_s;
    case Health::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString displayName(Health health)
{
    switch (health) {
    case Health::Ok:
        return HealthText::tr("OK", "health of a subscription");
    case Health::ExpiresSoon:
        return HealthText::tr("Expires soon", "health of a subscription");
    case Health::Expired:
        return HealthText::tr("Expired", "health of a subscription");
    case Health::Disabled:
        return HealthText::tr("Disabled", "health of a subscription");
    case Health::CallbackUnreachable:
        return HealthText::tr("Callback unreachable", "health of a subscription");
    case Health::TokenUnusable:
        return HealthText::tr("Token unusable", "health of a subscription");
    case Health::Unknown:
        break;
    }
    return HealthText::tr("Unknown", "health of a subscription");
}

} // namespace subscriptions
