// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ImportRecord.h"

#include "base/Json.h"
#include "base/Redaction.h"
#include "base/Time.h"
#include "delivery/RawJson.h"
#include "schema/Summary.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr qsizetype LongestText = 512; // of what lists show; as the listener has it
constexpr qsizetype LongestReason = 2000;
constexpr qsizetype LongestTarget = 64 * 1024;
constexpr qsizetype MostHeaders = 1000;
constexpr qsizetype MostRepeats = 1000;
constexpr int Accepted = 200;
constexpr int BadRequest = 400;
constexpr int RecordDepth = base::MaxJsonDepth + 8; // a body stands some levels deep in it

tl::unexpected<base::Error> wrong(const QString &what)
{
    return base::fail(base::Error::Kind::InvalidInput, base::oneLine(what));
}

QString text(const QJsonObject &object, QLatin1StringView key, qsizetype most = LongestText)
{
    return object.value(key).toString().left(most);
}

store::Kind kindOf(const QString &text)
{
    for (const store::Kind kind : {store::Kind::Rejected, store::Kind::Validation}) {
        if (text == store::toString(kind))
            return kind;
    }
    return store::Kind::Event;
}

int statusOf(const QJsonValue &value, store::Kind kind)
{
    const int status = value.toInt();
    const bool isStatus = status >= 100 && status <= 599;
    return isStatus ? status : (kind == store::Kind::Rejected ? BadRequest : Accepted);
}

//! Pairs of name and value, or HAR's objects.
base::Headers headersOf(const QJsonArray &list)
{
    base::Headers headers;
    for (const QJsonValue &one : list) {
        if (headers.size() == MostHeaders)
            break;
        const bool isPair = one.isArray();
        const QString name = isPair ? one.toArray().at(0).toString() : one.toObject().value("name"_L1).toString();
        const QString value = isPair ? one.toArray().at(1).toString() : one.toObject().value("value"_L1).toString();
        if (!name.isEmpty())
            headers.append({name.toLatin1(), value.toLatin1()});
    }
    return base::redacted(headers); // another program may have written them as they came
}

QList<store::Delivery> repeatsOf(const QJsonObject &object, const QDateTime &first)
{
    const QJsonArray arrivals = object.value("arrivals"_L1).toArray();
    QList<store::Delivery> repeats;
    bool isFirstSeen = false;
    for (const QJsonValue &one : arrivals) {
        const QJsonObject arrival = one.toObject();
        const store::Delivery delivery{base::timeFromIso(arrival.value("at"_L1).toString()), text(arrival, "peer"_L1),
                                       statusOf(arrival.value("status"_L1), store::Kind::Event)};
        if (!isFirstSeen && delivery.at == first)
            isFirstSeen = true; // that is the row's own
        else if (delivery.at.isValid() && repeats.size() < MostRepeats)
            repeats.append(delivery);
    }
    return repeats;
}

//! What both formats say in the same words.
ImportedEvent eventOf(const QJsonObject &object, const QDateTime &receivedAt)
{
    ImportedEvent imported;
    store::NewEvent &event = imported.event;
    event.kind = kindOf(object.value("kind"_L1).toString());
    event.receivedAt = receivedAt;
    event.inbox = text(object, "inbox"_L1, LongestReason);
    event.peer = text(object, "peer"_L1);
    event.target = object.value("target"_L1).toString().left(LongestTarget).toLatin1();
    event.status = statusOf(object.value("status"_L1), event.kind);
    event.elapsedUs = std::max(0, object.value("elapsedUs"_L1).toInt());
    event.reason = text(object, "reason"_L1, LongestReason);
    event.subscriptionId = text(object, "subscriptionId"_L1); // where the payload names none
    imported.repeats = repeatsOf(object, receivedAt);
    imported.pinned = object.value("pinned"_L1).toBool();
    return imported;
}

base::Result<> derive(store::NewEvent &event, const EventReading &reading)
{
    if (event.kind == store::Kind::Validation) {
        event.summary = schema::Summary::ofValidation(event.body).serialised();
        return {};
    }
    if (event.kind == store::Kind::Rejected) {
        event.verdict = store::Verdict::Rejected;
        return {};
    }
    const base::Result<QJsonValue> payload = base::parseJson(event.body);
    if (!payload)
        return wrong(u"the body of an event has to be JSON: %1"_s.arg(payload.error().detail));
    store::EventDetail detail;
    detail.row.subscriptionId = event.subscriptionId;
    detail.headers = event.headers;
    detail.body = event.body;
    const store::Derived derived = reading.derivation.derive(detail);
    event.eventId = reading.eventIdOf(*payload);
    event.eventType = derived.eventType;
    event.objectId = derived.objectId;
    event.objectType = derived.objectType;
    event.subscriptionId = derived.subscriptionId;
    event.from = derived.from;
    event.fromName = derived.fromName;
    event.summary = derived.summary;
    event.verdict = derived.verdict;
    event.errors = derived.errors;
    event.warnings = derived.warnings;
    event.notes = derived.notes;
    event.derivedBy = reading.derivation.fingerprint;
    return {};
}

base::Result<ImportedRecord> finished(ImportedEvent imported, const EventReading &reading)
{
    if (!imported.event.receivedAt.isValid())
        return wrong(u"the time of its receipt is missing, or is no time"_s);
    if (const auto derived = derive(imported.event, reading); !derived)
        return base::fail(derived.error());
    ImportedRecord record;
    record.event = std::move(imported);
    return record;
}

base::Result<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return wrong(u"the body is no base64"_s);
    return *decoded;
}

base::Result<QByteArray> bodyOf(QByteArrayView line, const QJsonObject &object, const QString &name)
{
    if (const QJsonValue inText = object.value(name + "Text"_L1); inText.isString())
        return inText.toString().toUtf8();
    if (const QJsonValue inBase64 = object.value(name + "Base64"_L1); inBase64.isString())
        return fromBase64(inBase64.toString());
    const QJsonValue value = object.value(name);
    if (value.isString())
        return value.toString().toUtf8();
    const auto bytes = raw::member(line, name.toLatin1());
    return bytes ? bytes->toByteArray() : QByteArray();
}

base::Result<QByteArray> contentOf(const QJsonObject &content)
{
    const QString text = content.value("text"_L1).toString();
    const bool isBase64 = content.value("encoding"_L1).toString() == "base64"_L1
        || content.value("_encoding"_L1).toString() == "base64"_L1;
    return isBase64 ? fromBase64(text) : text.toUtf8();
}

} // namespace

base::Result<ImportedRecord> recordFromNdjson(QByteArrayView line, const EventReading &reading)
{
    const auto object = base::parseJsonObject(line.toByteArray(), RecordDepth);
    if (!object)
        return wrong(object.error().detail);
    if (const QJsonValue about = object->value("export"_L1); about.isObject()) {
        ImportedRecord record;
        record.masked = about.toObject().value("masked"_L1).toBool();
        return record;
    }
    const QDateTime receivedAt = base::timeFromIso(object->value("receivedAt"_L1).toString());
    ImportedEvent imported = eventOf(*object, receivedAt);
    store::NewEvent &event = imported.event;
    event.method = text(*object, "method"_L1).toLatin1();
    event.headers = headersOf(object->value("headers"_L1).toArray());
    const bool isAnswer = event.kind == store::Kind::Validation;
    auto body = bodyOf(line, *object, isAnswer ? u"answered"_s : u"body"_s);
    if (!body)
        return base::fail(body.error());
    event.body = std::move(*body);
    return finished(std::move(imported), reading);
}

base::Result<ImportedRecord> recordFromHar(QByteArrayView entry, const EventReading &reading)
{
    const auto object = base::parseJsonObject(entry.toByteArray(), RecordDepth);
    if (!object)
        return wrong(object.error().detail);
    const QJsonObject request = object->value("request"_L1).toObject();
    const QJsonObject response = object->value("response"_L1).toObject();
    const QString method = request.value("method"_L1).toString();
    const bool isOurs = object->value("_event"_L1).isObject();
    if (method.isEmpty() && !isOurs)
        return wrong(u"it has no request, or a request without a method"_s);
    if (!isOurs
        && (method != "POST"_L1 || request.value("postData"_L1).toObject().value("text"_L1).toString().isEmpty()))
        return ImportedRecord();

    QJsonObject known = object->value("_event"_L1).toObject();
    if (!isOurs) {
        const QUrl url(request.value("url"_L1).toString());
        const QString path = url.path(QUrl::FullyEncoded);
        known.insert(u"inbox"_s, path);
        known.insert(u"target"_s, url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path);
        const double ms = object->value("time"_L1).toDouble();
        known.insert(u"elapsedUs"_s, ms > 0 && ms < 1e6 ? qint64(ms * 1000) : 0);
    }
    const QString started = object->value("startedDateTime"_L1).toString();
    ImportedEvent imported = eventOf(known, base::timeFromIso(started));
    store::NewEvent &event = imported.event;
    event.method = method.left(LongestText).toLatin1();
    event.headers = headersOf(request.value("headers"_L1).toArray());
    const bool isAnswer = event.kind == store::Kind::Validation;
    auto body = contentOf((isAnswer ? response.value("content"_L1) : request.value("postData"_L1)).toObject());
    if (!body)
        return base::fail(body.error());
    event.body = std::move(*body);
    return finished(std::move(imported), reading);
}

} // namespace delivery
