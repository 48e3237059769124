// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/Capabilities.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Capabilities)
};

enum class Family
{
    Webhook,
    Subscription
};

struct ScopeName
{
    QLatin1StringView name;
    Capability capability;
    Family family;
};

constexpr std::array Names{
    ScopeName{"webhook.read"_L1, Capability::ReadSubscriptions, Family::Webhook},
    ScopeName{"webhook.write"_L1, Capability::CreateSubscriptions, Family::Webhook},
    ScopeName{"webhook.update"_L1, Capability::ChangeSubscriptions, Family::Webhook},
    ScopeName{"webhook.remove"_L1, Capability::DeleteSubscriptions, Family::Webhook},
    ScopeName{"groupinfo.read"_L1, Capability::ReadGroups, Family::Webhook},
    ScopeName{"action.read"_L1, Capability::ReadActions, Family::Webhook},
    ScopeName{"subscription.get"_L1, Capability::ReadSubscriptions, Family::Subscription},
    ScopeName{"subscription.add"_L1, Capability::CreateSubscriptions, Family::Subscription},
    ScopeName{"subscription.update"_L1, Capability::ChangeSubscriptions, Family::Subscription},
    ScopeName{"subscription.remove"_L1, Capability::DeleteSubscriptions, Family::Subscription},
};

bool isAboutObjects(Capability capability)
{
    return capability == Capability::ReadGroups || capability == Capability::ReadActions;
}

} // namespace

Capabilities Capabilities::of(const QString &scope)
{
    static const QRegularExpression Separator(u"[,;\\s]+"_s);
    const QStringList words = scope.split(Separator, Qt::SkipEmptyParts);
    Capabilities capabilities;
    for (const ScopeName &known : Names) {
        if (!words.contains(known.name, Qt::CaseInsensitive))
            continue;
        if (!capabilities.m_granted.contains(known.capability))
            capabilities.m_granted.append(known.capability);
        (known.family == Family::Webhook ? capabilities.m_webhooks : capabilities.m_subscriptions) = true;
    }
    return capabilities;
}

Capabilities::Answer Capabilities::allows(Capability capability) const
{
    if (m_granted.contains(capability))
        return Answer::Yes;
    if (!isKnown() || (!m_webhooks && isAboutObjects(capability)))
        return Answer::Unknown;
    return Answer::No;
}

QList<Capability> Capabilities::missing() const
{
    QList<Capability> missing = all();
    missing.removeIf([this](Capability capability) { return allows(capability) != Answer::No; });
    return missing;
}

QList<Capability> Capabilities::all()
{
    return {Capability::ReadSubscriptions,   Capability::CreateSubscriptions, Capability::ChangeSubscriptions,
            Capability::DeleteSubscriptions, Capability::ReadGroups,          Capability::ReadActions};
}

QString Capabilities::name(Capability capability)
{
    switch (capability) {
    case Capability::ReadSubscriptions:
        return Text::tr("read subscriptions", "what an account may do");
    case Capability::CreateSubscriptions:
        return Text::tr("create subscriptions", "what an account may do");
    case Capability::ChangeSubscriptions:
        return Text::tr("change subscriptions", "what an account may do");
    case Capability::DeleteSubscriptions:
        return Text::tr("delete subscriptions", "what an account may do");
    case Capability::ReadGroups:
        return Text::tr("read groups", "what an account may do");
    case Capability::ReadActions:
        break;
    }
    return Text::tr("read actions", "what an account may do");
}

QString Capabilities::missingText(Capability capability)
{
    switch (capability) {
    case Capability::ReadSubscriptions:
        return Text::tr("Subscriptions can't be listed: the scope webhook.read is missing. Have it granted to the "
                        "application, then sign in again.");
    case Capability::CreateSubscriptions:
        return Text::tr("Subscriptions can't be created: the scope webhook.write is missing. Have it granted to the "
                        "application, then sign in again.");
    case Capability::ChangeSubscriptions:
        return Text::tr("Subscriptions can't be changed, renewed or enabled: the scope webhook.update is missing. Have "
                        "it granted to the application, then sign in again.");
    case Capability::DeleteSubscriptions:
        return Text::tr("Subscriptions can't be deleted: the scope webhook.remove is missing. Have it granted to the "
                        "application, then sign in again.");
    case Capability::ReadGroups:
        return Text::tr("Groups can't be listed: the scope groupinfo.read is missing. Add the groups by their ids, or "
                        "have it granted to the application, then sign in again.");
    case Capability::ReadActions:
        break;
    }
    return Text::tr(
        "Actions can't be listed: the scope action.read is missing. Add the actions by their ids, or have it "
        "granted to the application, then sign in again.");
}

} // namespace accounts
