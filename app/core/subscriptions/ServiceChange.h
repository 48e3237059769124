// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace subscriptions {

//! What of a subscription somebody can change.
enum class Field
{
    EventTypes = 1,
    CallbackUrl = 2,
    CallbackToken = 4,
    Context = 8,
    ValidUntil = 16,
    Active = 32
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)

//! In what \a after differs from \a before. Event types in another order or case are the same; what one of the two does
//! not tell (whether it is active; a callback token that is set but not known) is no difference.
[[nodiscard]] Fields differences(const kaizala::Subscription &before, const kaizala::Subscription &after);
[[nodiscard]] QStringList toStrings(Fields fields); //!< as `subscriptions list` names them: "eventTypes", …
[[nodiscard]] Fields fieldsFromStrings(const QStringList &names); //!< unknown names are left out

//! What somebody else did to a subscription since the last look, for its row.
struct Mark
{
    enum class Kind
    {
        None,
        New,
        Changed
    };
    Kind kind = Kind::None;
    Fields fields; //!< Changed: which
    friend bool operator==(const Mark &, const Mark &) = default;
};

//! One change that was found at the service and was not made from here.
struct ServiceChange
{
    enum class Kind
    {
        New,
        Changed,
        Gone
    };
    Kind kind = Kind::Changed;
    kaizala::ObjectRef object;
    QString objectName; //!< as it is known then
    std::optional<kaizala::Subscription> before; //!< Changed, Gone
    std::optional<kaizala::Subscription> after; //!< New, Changed
    Fields fields; //!< Changed: which
    QDateTime seenAt; //!< UTC: when it was found, which may be long after it happened

    [[nodiscard]] kaizala::SubscriptionId id() const
    {
        return after ? after->id : before ? before->id : kaizala::SubscriptionId();
    }
};

} // namespace subscriptions
