// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Message.h"

#include <algorithm>
#include <array>

namespace http {

namespace {

struct Phrase
{
    int status;
    const char *words;
};

constexpr std::array Phrases{
    Phrase{100, "Continue"},
    Phrase{101, "Switching Protocols"},
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{203, "Non-Authoritative Information"},
    Phrase{204, "No Content"},
    Phrase{205, "Reset Content"},
    Phrase{206, "Partial Content"},
    Phrase{300, "Multiple Choices"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{402, "Payment Required"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{406, "Not Acceptable"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{411, "Length Required"},
    Phrase{412, "Precondition Failed"},
    Phrase{413, "Content Too Large"},
    Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{416, "Range Not Satisfiable"},
    Phrase{417, "Expectation Failed"},
    Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"},
    Phrase{426, "Upgrade Required"},
    Phrase{428, "Precondition Required"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
    Phrase{505, "HTTP Version Not Supported"},
    Phrase{507, "Insufficient Storage"},
};

Response withType(int status, const QByteArray &body, const QByteArray &type)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", type}, {"X-Content-Type-Options", "nosniff"}};
    response.body = body;
    return response;
}

} // namespace

QByteArray Request::queryValue(QByteArrayView name) const
{
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = equals < 0 ? item : item.first(equals);
        if (key.isEmpty() || QByteArray::fromPercentEncoding(key) != name)
            continue;
        const QByteArray value = equals < 0 ? QByteArray() : item.sliced(equals + 1);
        return value.isEmpty() ? QByteArray("") : QByteArray::fromPercentEncoding(value); // null would say: missing
    }
    return {};
}

Response Response::text(int status, const QByteArray &body)
{
    return withType(status, body, "text/plain; charset=utf-8");
}

Response Response::json(int status, const QByteArray &body)
{
    return withType(status, body, "application/json");
}

QByteArray reasonPhrase(int status)
{
    const auto *found =
        std::find_if(Phrases.begin(), Phrases.end(), [status](const Phrase &p) { return p.status == status; });
    return found == Phrases.end() ? QByteArray("Status") : QByteArray(found->words);
}

} // namespace http
