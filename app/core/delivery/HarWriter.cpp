// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/HarWriter.h"

#include "base/Json.h"
#include "base/Time.h"
#include "delivery/EventRecord.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

QString headerOf(const store::EventDetail &detail, QByteArrayView name)
{
    return QString::fromLatin1(base::headerValue(detail.headers, name).value_or(QByteArray()));
}

QString urlOf(const store::EventDetail &detail)
{
    const QString host = headerOf(detail, "host");
    const QString scheme = headerOf(detail, "x-forwarded-proto") == "https"_L1 ? u"https"_s : u"http"_s;
    return u"%1://%2%3"_s.arg(scheme, host.isEmpty() ? u"localhost"_s : host, QString::fromLatin1(detail.target));
}

QJsonArray headersOf(const store::EventDetail &detail)
{
    QJsonArray list;
    for (const auto &[name, value] : detail.headers)
        list.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"value"_s, QString::fromLatin1(value)}});
    return list;
}

QJsonArray queryOf(const store::EventDetail &detail)
{
    QJsonArray list;
    const qsizetype mark = detail.target.indexOf('?');
    const auto items = QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(detail.target.sliced(mark + 1)))
                           .queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return list;
}

QJsonObject contentOf(const QByteArray &bytes, const QString &mimeType)
{
    const auto text = textOf(bytes);
    QJsonObject content{{u"mimeType"_s, mimeType.isEmpty() ? u"application/octet-stream"_s : mimeType},
                        {u"text"_s, text ? *text : QString::fromLatin1(bytes.toBase64())}};
    if (!text)
        content.insert(u"_encoding"_s, u"base64"_s);
    return content;
}

QJsonObject requestOf(const store::EventDetail &detail)
{
    const bool hasBody = detail.row.kind != store::Kind::Validation && !detail.body.isEmpty();
    QJsonObject request{{u"method"_s, QString::fromLatin1(detail.method)},
                        {u"url"_s, urlOf(detail)},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"headers"_s, headersOf(detail)},
                        {u"queryString"_s, queryOf(detail)},
                        {u"headersSize"_s, -1},
                        {u"bodySize"_s, hasBody ? detail.body.size() : 0}};
    if (hasBody) {
        QJsonObject content = contentOf(detail.body, headerOf(detail, "content-type"));
        content.insert(u"params"_s, QJsonArray());
        request.insert(u"postData"_s, content);
    }
    return request;
}

QJsonObject responseOf(const store::EventDetail &detail)
{
    const bool isAnswered = detail.row.kind == store::Kind::Validation;
    QJsonObject content{{u"mimeType"_s, u"text/plain"_s}, {u"size"_s, 0}};
    if (isAnswered) {
        content = contentOf(detail.body, u"text/plain"_s);
        content.insert(u"size"_s, detail.body.size());
        if (content.contains(u"_encoding"_s)) // here HAR has a name for it
            content.insert(u"encoding"_s, u"base64"_s);
    }
    return {{u"status"_s, detail.row.status},
            {u"statusText"_s, detail.row.reason},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, QJsonArray()},
            {u"content"_s, content},
            {u"redirectURL"_s, QString()},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, -1}};
}

} // namespace

base::Result<> HarWriter::begin(const ExportAbout &about)
{
    const QJsonObject creator{{u"name"_s, about.program.section(u' ', 0, -2)},
                              {u"version"_s, about.program.section(u' ', -1)},
                              {u"comment"_s, about.sentence()}};
    // By hand, since the list has to be the last: it is written as it comes.
    return file().write("{\"log\":{\"version\":\"1.2\",\"creator\":" + base::toJsonLine(creator)
                        + ",\"_export\":" + base::toJsonLine(about.toJson()) + ",\"pages\":[],\"entries\":[");
}

base::Result<> HarWriter::write(const store::EventDetail &detail)
{
    const double ms = detail.row.elapsedUs / 1000.0;
    QJsonObject event = recordOf(detail);
    event.remove(u"headers"_s); // these stand in the request
    event.remove(u"method"_s);
    event.insert(u"pinned"_s, detail.row.pinned);
    const QJsonObject entry{{u"startedDateTime"_s, base::toIsoUtc(detail.row.receivedAt)},
                            {u"time"_s, ms},
                            {u"request"_s, requestOf(detail)},
                            {u"response"_s, responseOf(detail)},
                            {u"cache"_s, QJsonObject()},
                            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, ms}, {u"receive"_s, 0}}},
                            {u"_event"_s, event}};
    const QByteArray separator = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return file().write(separator + base::toJsonLine(entry));
}

base::Result<> HarWriter::end()
{
    return file().write("\n]}}\n");
}

} // namespace delivery
