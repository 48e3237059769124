// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/EventRecord.h"

#include "base/Json.h"
#include "base/Time.h"
#include "schema/Summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

QJsonArray arrivals(const QList<store::Delivery> &deliveries)
{
    QJsonArray list;
    for (const store::Delivery &delivery : deliveries)
        list.append(QJsonObject{
            {u"at"_s, base::toIsoUtc(delivery.at)}, {u"peer"_s, delivery.peer}, {u"status"_s, delivery.status}});
    return list;
}

} // namespace

QString sentenceOf(const store::EventRow &row)
{
    if (row.summary.isEmpty() && row.kind != store::Kind::Event)
        return row.reason;
    return schema::Summary::deserialised(row.summary).toText();
}

QJsonObject recordOf(const store::EventRow &row)
{
    return {{u"id"_s, row.id},
            {u"receivedAt"_s, base::toIsoUtc(row.receivedAt)},
            {u"eventType"_s, row.eventType},
            {u"eventId"_s, row.eventId},
            {u"objectId"_s, row.objectId},
            {u"objectType"_s, row.objectType},
            {u"subscriptionId"_s, row.subscriptionId},
            {u"from"_s, row.from},
            {u"summary"_s, sentenceOf(row)},
            {u"deliveries"_s, row.deliveries},
            {u"verdict"_s, store::toString(row.verdict)}};
}

QJsonObject recordOf(const store::EventDetail &detail)
{
    QJsonObject object = recordOf(detail.row);
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
    return object;
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(std::move(text));
}

bool isLineOfJson(const QByteArray &bytes)
{
    const bool isContainer =
        (bytes.startsWith('{') && bytes.endsWith('}')) || (bytes.startsWith('[') && bytes.endsWith(']'));
    // Qt reads texts with control characters in them; others don't.
    const bool isPlain = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) >= 0x20; });
    return isContainer && isPlain && textOf(bytes) && base::parseJson(bytes).has_value();
}

} // namespace delivery
