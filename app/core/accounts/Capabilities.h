// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace accounts {

//! What webhooks need of an account.
enum class Capability
{
    ReadSubscriptions,
    CreateSubscriptions,
    ChangeSubscriptions,
    DeleteSubscriptions,
    ReadGroups,
    ReadActions
};

//! What a granted scope allows (service-api.md, "Signing in"): webhook.read, webhook.write, … or the older family
//! subscription.get, subscription.add, …, in any case. A value.
class Capabilities
{
public:
    enum class Answer
    {
        Yes,
        No,
        Unknown //!< the service told no scope, or none of the names that are known here
    };

    //! \a scope: names separated by commas or spaces, as the service granted them; may be empty.
    [[nodiscard]] static Capabilities of(const QString &scope);

    [[nodiscard]] Answer allows(Capability capability) const;
    [[nodiscard]] bool isKnown() const { return m_webhooks || m_subscriptions; }
    [[nodiscard]] QList<Capability> missing() const; //!< only what is known to be missing

    [[nodiscard]] static QList<Capability> all();
    [[nodiscard]] static QString name(Capability capability); //!< translated: "create subscriptions"
    //! Translated: what does not work without it, and what to do.
    [[nodiscard]] static QString missingText(Capability capability);

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    QList<Capability> m_granted;
    bool m_webhooks = false; // the present family of names was used
    bool m_subscriptions = false; // the older one, which has no names for groups and actions
};

} // namespace accounts
