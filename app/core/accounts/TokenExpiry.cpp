// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/TokenExpiry.h"

#include "base/Json.h"
#include "base/Time.h"

namespace accounts {

QDateTime expiryToldBy(const base::Secret &token)
{
    constexpr qint64 LargestSeconds = 253'402'300'799; // the year 9999
    const QByteArrayList parts = token.reveal().split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding);
    if (!claims)
        return {};
    const base::Result<QJsonObject> json = base::parseJsonObject(claims.decoded);
    const std::optional<qint64> seconds = json ? base::LenientObject(*json).integer(u"exp") : std::nullopt;
    if (!seconds || *seconds < 0 || *seconds > LargestSeconds)
        return {};
    return base::timeFromEpochMs(*seconds * 1000);
}

} // namespace accounts
