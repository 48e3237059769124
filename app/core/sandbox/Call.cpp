// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Call.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {
constexpr int MostDepth = 32; //!< no call of the service nests deeper than 3
}

Call Call::of(const http::Request &request)
{
    Call call;
    call.request = request;
    for (const QByteArray &segment : request.path.split('/')) {
        if (!segment.isEmpty())
            call.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }
    if (!call.path.isEmpty() && call.path.first().startsWith("moved"_L1)) {
        call.base = '/' + call.path.takeFirst().toUtf8().toPercentEncoding();
    }
    return call;
}

bool Call::isAt(std::initializer_list<QStringView> words) const
{
    return std::ranges::equal(path, words, [](const QString &segment, QStringView word) {
        return word == u"*" || word.compare(segment, Qt::CaseInsensitive) == 0;
    });
}

bool Call::isControl() const
{
    return !path.isEmpty() && path.first().compare("sandbox"_L1, Qt::CaseInsensitive) == 0;
}

QString Call::query(QByteArrayView name) const
{
    return QString::fromUtf8(request.queryValue(name));
}

QByteArray Call::header(QByteArrayView name) const
{
    return base::headerValue(request.headers, name).value_or(QByteArray());
}

bool Call::hasType(QByteArrayView type) const
{
    const QByteArray value = header("Content-Type");
    const qsizetype end = value.indexOf(';');
    return value.left(end < 0 ? value.size() : end).trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

http::Response answer(const QJsonObject &json)
{
    return http::Response::json(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

http::Response refusal(int status, const QString &code, const QString &category, const QString &message)
{
    http::Response response = answer({
        {u"message"_s, message},
        {u"errorCode"_s, code},
        {u"errorCategoryKey"_s, category},
    });
    response.status = status;
    return response;
}

http::Response badRequest(const QString &message, int status)
{
    return refusal(status, u"InvalidParameters"_s, u"InvalidParameters"_s, message);
}

http::Response wrongMethod(const QByteArray &allowed)
{
    http::Response response = badRequest(u"This call takes %1."_s.arg(QString::fromLatin1(allowed)), 405);
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

tl::expected<base::LenientObject, http::Response> jsonBody(const Call &call)
{
    if (!call.hasType("application/json"))
        return tl::unexpected(badRequest(u"The body has to be application/json."_s, 415));
    const auto body = base::parseJsonObject(call.request.body, MostDepth);
    if (!body)
        return tl::unexpected(badRequest(u"The body is no JSON object: %1"_s.arg(body.error().detail)));
    return base::LenientObject(*body);
}

} // namespace sandbox
