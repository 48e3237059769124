// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Headers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace base {

std::optional<QByteArray> headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

bool isSecretHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 9> Secret{
        "authorization", "proxy-authorization", "cookie",
        "set-cookie",    "kz-callback-token",   "accesstoken",
        "refreshtoken",  "applicationsecret",   "x-hub-signature-256"};
    return std::ranges::any_of(Secret, [&](QByteArrayView secret) {
        return name.size() == secret.size() && name.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

Headers redacted(Headers headers)
{
    for (qsizetype i = 0; i < headers.size(); ++i) { // most lists have no secret and stay shared
        if (isSecretHeader(std::as_const(headers).at(i).first))
            headers[i].second = "(redacted)";
    }
    return headers;
}

QByteArray headersToJson(const Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Headers headersFromJson(const QByteArray &json)
{
    Headers headers;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &pair : list)
        headers.append({pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
    return headers;
}

} // namespace base
