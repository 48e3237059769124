// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ServiceChange.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::Subscription;

namespace {

constexpr std::array<std::pair<Field, QLatin1StringView>, 6> Names{{{Field::EventTypes, "eventTypes"_L1},
                                                                    {Field::CallbackUrl, "callbackUrl"_L1},
                                                                    {Field::CallbackToken, "callbackToken"_L1},
                                                                    {Field::Context, "context"_L1},
                                                                    {Field::ValidUntil, "validUntil"_L1},
                                                                    {Field::Active, "active"_L1}}};

QStringList sorted(const QStringList &types)
{
    QStringList names;
    names.reserve(types.size());
    for (const QString &type : types)
        names.append(type.toLower());
    names.sort();
    names.removeDuplicates();
    return names;
}

bool sameToken(const Subscription &before, const Subscription &after)
{
    if (before.tokenUnknown || after.tokenUnknown)
        return before.hasCallbackToken() == after.hasCallbackToken();
    return before.callbackToken == after.callbackToken;
}

} // namespace

Fields differences(const Subscription &before, const Subscription &after)
{
    Fields fields;
    fields.setFlag(Field::EventTypes,
                   before.eventTypes != after.eventTypes && sorted(before.eventTypes) != sorted(after.eventTypes));
    fields.setFlag(Field::CallbackUrl, before.callbackUrl != after.callbackUrl);
    fields.setFlag(Field::CallbackToken, !sameToken(before, after));
    fields.setFlag(Field::Context, before.context != after.context);
    fields.setFlag(Field::ValidUntil, before.validUntil != after.validUntil);
    fields.setFlag(Field::Active, before.active && after.active && *before.active != *after.active);
    return fields;
}

QStringList toStrings(Fields fields)
{
    QStringList names;
    for (const auto &[field, name] : Names) {
        if (fields.testFlag(field))
            names.append(name);
    }
    return names;
}

Fields fieldsFromStrings(const QStringList &names)
{
    Fields fields;
    for (const auto &[field, name] : Names)
        fields.setFlag(field, names.contains(name));
    return fields;
}

} // namespace subscriptions
