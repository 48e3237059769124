// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SubscriptionTexts.h"

#include "kaizala/EventType.h"
#include "models/Text.h"

#include <QCoreApplication>
#include <QHash>
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

QString callbackHost(const QString &callbackUrl)
{
    return QUrl(callbackUrl, QUrl::StrictMode).host(QUrl::FullyEncoded).toLower();
}

QString callbackTokenText(const Subscription &subscription)
{
    return subscription.hasCallbackToken() ? SubscriptionText::tr("set", "a callback token")
                                           : SubscriptionText::tr("none", "no callback token");
}

QString createdText(const QDateTime &createdAt)
{
    // A locale takes its time for a date, and thousands of subscriptions share some hundred days.
    constexpr qsizetype MostKept = 2000;
    thread_local QLocale locale;
    thread_local QHash<QDate, QString> known;
    if (locale != QLocale() || known.size() >= MostKept) {
        locale = QLocale();
        known.clear();
    }
    const QDate date = createdAt.toLocalTime().date();
    QString &text = known[date];
    if (text.isNull())
        text = locale.toString(date, QLocale::ShortFormat);
    return text;
}

QString markText(const subscriptions::Mark &mark)
{
    switch (mark.kind) {
    case subscriptions::Mark::Kind::New:
        return SubscriptionText::tr("New", "a subscription that somebody else created");
    case subscriptions::Mark::Kind::Changed:
        return SubscriptionText::tr("Changed", "a subscription that somebody else changed");
    case subscriptions::Mark::Kind::None:
        break;
    }
    return {};
}

QString fieldsText(subscriptions::Fields fields)
{
    using subscriptions::Field;
    const std::pair<Field, QString> names[] = {{Field::EventTypes, SubscriptionText::tr("events")},
                                               {Field::CallbackUrl, SubscriptionText::tr("callback")},
                                               {Field::CallbackToken, SubscriptionText::tr("callback token")},
                                               {Field::Context, SubscriptionText::tr("context")},
                                               {Field::ValidUntil, SubscriptionText::tr("expiry")},
                                               {Field::Active, SubscriptionText::tr("enabled or disabled")}};
    QStringList changed;
    for (const auto &[field, name] : names) {
        if (fields.testFlag(field))
            changed.append(name);
    }
    return QLocale().createSeparatedList(changed);
}

QString objectSearchText(const subscriptions::KnownObject &object)
{
    const QStringList parts{object.name, object.ref.id, objectTypeText(object.ref.type),
                            kaizala::toString(object.ref.type)};
    return parts.join(u'\n').toCaseFolded();
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

} // namespace models
