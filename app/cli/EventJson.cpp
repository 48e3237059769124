// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventJson.h"

#include "base/Json.h"
#include "base/Time.h"
#include "schema/Summary.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// As text where the bytes are one, so that nothing is lost of those that are none.
void insertBytes(const QByteArray &bytes, const QString &name, QJsonObject &object)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        object.insert(name + u"Base64"_s, QString::fromLatin1(bytes.toBase64()));
    else
        object.insert(name + u"Text"_s, text);
}

void insertBody(const store::EventDetail &detail, QJsonObject &object)
{
    if (detail.row.kind == store::Kind::Validation)
        insertBytes(detail.body, u"answered"_s, object);
    else if (const base::Result<QJsonValue> json = base::parseJson(detail.body))
        object.insert(u"body"_s, *json);
    else
        insertBytes(detail.body, u"body"_s, object);
}

QJsonArray arrivals(const QList<store::Delivery> &deliveries)
{
    QJsonArray list;
    for (const store::Delivery &delivery : deliveries)
        list.append(QJsonObject{
            {u"at"_s, base::toIsoUtc(delivery.at)}, {u"peer"_s, delivery.peer}, {u"status"_s, delivery.status}});
    return list;
}

QString summaryOf(const store::EventRow &row)
{
    if (row.summary.isEmpty() && row.kind != store::Kind::Event)
        return row.reason;
    return schema::Summary::deserialised(row.summary).toText();
}

} // namespace

QJsonObject toJson(const store::EventRow &row)
{
    return {{u"id"_s, row.id},
            {u"receivedAt"_s, base::toIsoUtc(row.receivedAt)},
            {u"eventType"_s, row.eventType},
            {u"eventId"_s, row.eventId},
            {u"objectId"_s, row.objectId},
            {u"objectType"_s, row.objectType},
            {u"subscriptionId"_s, row.subscriptionId},
            {u"from"_s, row.from},
            {u"summary"_s, summaryOf(row)},
            {u"deliveries"_s, row.deliveries},
            {u"verdict"_s, store::toString(row.verdict)}};
}

QJsonObject toJson(const store::EventDetail &detail, const QList<schema::Finding> &findings)
{
    QJsonObject object = toJson(detail.row);
    object.insert(u"kind"_s, store::toString(detail.row.kind));
    object.insert(u"inbox"_s, detail.row.inbox);
    object.insert(u"peer"_s, detail.row.peer);
    object.insert(u"status"_s, detail.row.status);
    object.insert(u"elapsedUs"_s, detail.row.elapsedUs);
    object.insert(u"reason"_s, detail.row.reason);
    object.insert(u"lastAt"_s, base::toIsoUtc(detail.row.lastAt));
    object.insert(u"method"_s, QString::fromLatin1(detail.method));
    object.insert(u"target"_s, QString::fromLatin1(detail.target));
    object.insert(u"headers"_s, QJsonDocument::fromJson(base::headersToJson(detail.headers)).array());
    object.insert(u"arrivals"_s, arrivals(detail.deliveries));
    object.insert(u"findings"_s, toJson(findings));
    insertBody(detail, object);
    return object;
}

QJsonArray toJson(const QList<schema::Finding> &findings)
{
    QJsonArray list;
    for (const schema::Finding &finding : findings)
        list.append(QJsonObject{{u"severity"_s, schema::toString(finding.severity)},
                                {u"path"_s, finding.path},
                                {u"message"_s, finding.message}});
    return list;
}

} // namespace cli
