// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/ResponseWriter.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace http {

namespace {

//! The time as RFC 9110, section 5.6.7 writes it, made once per second and thread.
QByteArray httpDate()
{
    thread_local qint64 madeFor = -1;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != madeFor) {
        madeFor = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                   .toLatin1();
    }
    return text;
}

bool isOurs(QByteArrayView name)
{
    static constexpr std::array Ours{"content-length", "connection", "date", "transfer-encoding", "keep-alive"};
    return std::any_of(Ours.begin(), Ours.end(),
                       [name](const char *ours) { return name.toByteArray().compare(ours, Qt::CaseInsensitive) == 0; });
}

bool isSafe(QByteArrayView name, QByteArrayView value)
{
    const bool token = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
    return token
        && std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

QByteArray serialized(const Response &response, const AnswerContext &context)
{
    const int status = response.status >= 200 && response.status <= 999 ? response.status : 500;
    const bool mayHaveBody = status != 204 && status != 304;

    QByteArray out;
    out.reserve(256 + response.body.size());
    out += "HTTP/1.1 ";
    out += QByteArray::number(status);
    out += ' ';
    out += reasonPhrase(status);
    out += "\r\nDate: ";
    out += httpDate();
    out += "\r\n";
    for (const auto &[name, value] : response.headers) {
        if (isOurs(name) || !isSafe(name, value))
            continue;
        out += name;
        out += ": ";
        out += value;
        out += "\r\n";
    }
    if (mayHaveBody) {
        out += "Content-Length: ";
        out += QByteArray::number(response.body.size());
        out += "\r\n";
    }
    if (!context.keepAlive)
        out += "Connection: close\r\n";
    else if (context.versionMinor == 0)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
    if (mayHaveBody && !context.head)
        out += response.body;
    return out;
}

} // namespace http
