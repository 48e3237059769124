// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace kaizala {

//! What a subscription can be on (service-api.md, "Webhook subscriptions").
enum class ObjectType
{
    Group,
    Action,
    ActionPackage
};

[[nodiscard]] QString toString(ObjectType type); //!< as on the wire: "Group", "Action", "ActionPackage"
[[nodiscard]] std::optional<ObjectType> objectTypeFromString(QStringView text); //!< any case

//! One object: its type and its opaque id.
struct ObjectRef
{
    ObjectType type = ObjectType::Group;
    QString id;

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
    friend size_t qHash(const ObjectRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.type), ref.id); }
};

} // namespace kaizala
