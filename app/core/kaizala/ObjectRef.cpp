// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ObjectRef.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaizala {

QString toString(ObjectType type)
{
    switch (type) {
    case ObjectType::Group:
        return u"Group"_s;
    case ObjectType::Action:
        return u"Action"_s;
    case ObjectType::ActionPackage:
        break;
    }
    return u"ActionPackage"_s;
}

std::optional<ObjectType> objectTypeFromString(QStringView text)
{
    for (const ObjectType type : std::array{ObjectType::Group, ObjectType::Action, ObjectType::ActionPackage}) {
        if (text.trimmed().compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

} // namespace kaizala
