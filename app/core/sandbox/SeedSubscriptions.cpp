// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/SeedSubscriptions.h"

#include "kaizala/EventType.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 Stream = 3;
constexpr qint64 SecondsPerDay = 24 * 60 * 60;

enum class Condition
{
    Fine,
    ExpiresSoon,
    Expired,
    Disabled
};

kaizala::ObjectRef pickObject(Random &random, const World &world, int index)
{
    using kaizala::ObjectType;
    if (index % 6 == 5)
        return {ObjectType::ActionPackage, world.packages().first()};
    if (index % 3 == 2 && !world.actions().isEmpty())
        return {ObjectType::Action, random.pick(world.actions()).id};
    // The first ones go over the groups in turn, so that each of the first groups has something to show.
    return {ObjectType::Group, world.groups()[index % int(world.groups().size())].id};
}

QStringList pickEvents(Random &random, const kaizala::ObjectRef &object)
{
    const QStringList all = kaizala::allEventTypeNames();
    if (object.type != kaizala::ObjectType::Group) {
        return random.chance(0.5) ? QStringList{u"ActionResponse"_s, u"SurveyResponse"_s, u"JobResponse"_s}
                                  : QStringList{u"ActionCreated"_s, u"ActionResponse"_s};
    }
    if (random.chance(0.4))
        return all;
    QStringList chosen;
    for (const QString &type : all) {
        if (random.chance(0.4))
            chosen.append(type);
    }
    return chosen.isEmpty() ? QStringList{all.first()} : chosen;
}

} // namespace

void seedSubscriptions(SubscriptionBook &book, const World &world, quint32 seed, int count, const QDateTime &now,
                       Edition edition)
{
    static constexpr std::array Conditions{Condition::Fine,    Condition::Fine,     Condition::ExpiresSoon,
                                           Condition::Expired, Condition::Disabled, Condition::Fine,
                                           Condition::Fine};
    static const QStringList Hosts{u"hooks.contoso.example"_s, u"flows.fabrikam.example"_s,
                                   u"reports.northwind.example"_s};
    static const QStringList Contexts{u""_s, u"crm-import"_s, u"{\"flow\":\"stores\",\"v\":2}"_s, u"स्टोर रिपोर्ट"_s};
    Random random(seed, Stream);
    for (int i = 0; i < count; ++i) {
        Webhook webhook;
        webhook.object = pickObject(random, world, i);
        webhook.events = pickEvents(random, webhook.object);
        const QString host = random.pick(Hosts); // not within arg(): compilers may evaluate arguments in any order
        webhook.callbackUrl = u"https://%1/kaizala/%2?flow=%3"_s.arg(host, random.hex(16)).arg(i + 1);
        const QByteArray token = random.hex(32).toLatin1();
        if (random.chance(0.7))
            webhook.callbackToken = base::Secret(token);
        webhook.context = random.pick(Contexts);
        const int ageInDays = random.between(30, 600);
        const int daysLeft = random.between(60, 700);
        webhook.createdAt = now.addSecs(-SecondsPerDay * ageInDays);
        webhook.validUntil = now.addSecs(SecondsPerDay * daysLeft);
        switch (Conditions[size_t(i) % Conditions.size()]) {
        case Condition::Fine:
            break;
        case Condition::ExpiresSoon:
            webhook.validUntil = now.addSecs(SecondsPerDay * (1 + daysLeft % 6));
            break;
        case Condition::Expired:
            webhook.validUntil = now.addSecs(-SecondsPerDay * (1 + daysLeft % 20));
            break;
        case Condition::Disabled:
            webhook.active = edition == Edition::E2018;
            break;
        }
        if (!book.add(webhook))
            return;
    }
}

} // namespace sandbox
