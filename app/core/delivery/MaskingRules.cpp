// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/MaskingRules.h"

#include "base/Headers.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace delivery {

namespace {

template <size_t N>
bool isOneOf(QStringView key, const std::array<QLatin1StringView, N> &names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView name) {
        return key.size() == name.size() && key.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool has(QStringView key, QLatin1StringView part)
{
    return key.contains(part, Qt::CaseInsensitive);
}

bool endsWith(QStringView key, QLatin1StringView end)
{
    return key.endsWith(end, Qt::CaseInsensitive);
}

// Names, but of no person.
constexpr std::array<QLatin1StringView, 14> ThingNames{
    QLatin1StringView("groupName"),  QLatin1StringView("objectName"),    QLatin1StringView("actionName"),
    QLatin1StringView("fileName"),   QLatin1StringView("mediaFileName"), QLatin1StringView("packageName"),
    QLatin1StringView("eventName"),  QLatin1StringView("typeName"),      QLatin1StringView("hostName"),
    QLatin1StringView("branchName"), QLatin1StringView("tagName"),       QLatin1StringView("repositoryName"),
    QLatin1StringView("domainName"), QLatin1StringView("propertyName")};
// What may have a bare "name" that is no person's.
constexpr std::array<QLatin1StringView, 8> Things{QLatin1StringView("properties"), QLatin1StringView("options"),
                                                  QLatin1StringView("media"),      QLatin1StringView("repository"),
                                                  QLatin1StringView("group"),      QLatin1StringView("file"),
                                                  QLatin1StringView("files"),      QLatin1StringView("plan")};
constexpr std::array<QLatin1StringView, 10> Persons{QLatin1StringView("fromUser"),  QLatin1StringView("responder"),
                                                    QLatin1StringView("assignee"),  QLatin1StringView("assignedTo"),
                                                    QLatin1StringView("member"),    QLatin1StringView("sender"),
                                                    QLatin1StringView("creator"),   QLatin1StringView("addedBy"),
                                                    QLatin1StringView("removedBy"), QLatin1StringView("completedBy")};
constexpr std::array<QLatin1StringView, 8> TokenParts{
    QLatin1StringView("token"),  QLatin1StringView("secret"),       QLatin1StringView("password"),
    QLatin1StringView("apikey"), QLatin1StringView("api_key"),      QLatin1StringView("api-key"),
    QLatin1StringView("cookie"), QLatin1StringView("authorization")};

} // namespace

Sensitivity sensitivityOf(QStringView key, QStringView parentKey)
{
    if (key.isEmpty())
        return Sensitivity::None;
    if (std::ranges::any_of(TokenParts, [&](QLatin1StringView part) { return has(key, part); }))
        return Sensitivity::Token;
    if (has(key, QLatin1StringView("phone")) || has(key, QLatin1StringView("mobile"))
        || isOneOf(key, std::array{QLatin1StringView("pn"), QLatin1StringView("msisdn")}))
        return Sensitivity::Phone;
    const QStringView one = endsWith(key, QLatin1StringView("s")) ? key.chopped(1) : key; // of a list
    if (isOneOf(key, Persons) || isOneOf(one, Persons))
        return Sensitivity::Person;
    if (has(key, QLatin1StringView("email")) || isOneOf(key, std::array{QLatin1StringView("login")}))
        return Sensitivity::Name;
    if (one.size() == 4 && endsWith(one, QLatin1StringView("name")))
        return isOneOf(parentKey, Things) ? Sensitivity::None : Sensitivity::Name;
    if (endsWith(one, QLatin1StringView("name")))
        return isOneOf(one, ThingNames) ? Sensitivity::None : Sensitivity::Name;
    if (endsWith(one, QLatin1StringView("id")) || endsWith(key, QLatin1StringView("type")))
        return Sensitivity::Id;
    return Sensitivity::None;
}

bool isTokenName(QByteArrayView name)
{
    const QString text = QString::fromLatin1(name);
    return base::isSecretHeader(name) || has(text, QLatin1StringView("signature"))
        || sensitivityOf(text, {}) == Sensitivity::Token;
}

} // namespace delivery
