// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/EventProbe.h"

#include "base/Json.h"
#include "http/RequestParser.h"
#include "http/ResponseWriter.h"
#include "listener/Admission.h"
#include "schema/Summary.h"
#include "store/Head.h"
#include "store/SearchText.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using http::Limits;
using http::Request;
using http::RequestParser;
using listener::Decision;
using Outcome = RequestParser::Outcome;

namespace fuzz {

namespace {

constexpr auto Token = "s3cret-t0ken"; // of the inbox /k/t; the others have none
constexpr qsizetype MostFieldCharacters = 512; // in a row
constexpr qsizetype MostSummaryWord = 120;
constexpr qsizetype MostRejectedBytes = 64 * 1024;

const Limits &limits()
{
    static const Limits Small = [] {
        Limits made;
        made.bodyBytes = 200'000; // inflated too
        return made;
    }();
    return Small;
}

const listener::Admission &admission()
{
    static const schema::Validator Validator(schema::SchemaSet::builtIn());
    static const listener::Admission One({{.path = u"/k/a"_s},
                                          {.path = u"/k/t"_s, .callbackToken = base::Secret(QByteArray(Token))},
                                          {.path = u"/k/s p"_s, .subscriptionId = u"sub-1"_s}},
                                         Validator);
    return One;
}

QString faultOfRow(const store::NewEvent &event)
{
    for (const QString &field : {event.eventType, event.eventId, event.objectId, event.objectType, event.subscriptionId,
                                 event.from, event.fromName}) {
        if (field.size() > MostFieldCharacters)
            return u"a field of a row is too long"_s;
    }
    if (event.errors < 0 || event.warnings < 0 || event.notes < 0)
        return u"number of findings"_s;
    const schema::Summary summary = schema::Summary::deserialised(event.summary);
    if (summary.serialised() != event.summary)
        return u"a summary changes when it is kept"_s;
    for (const QString &word : summary.words) {
        if (word.size() > MostSummaryWord || word.contains(u'\n') || word.contains(u'\r'))
            return u"a word of a summary"_s;
    }
    (void)summary.toText();
    return {};
}

//! What the store makes of it: the head as it is kept, and the words it is found by.
QString faultOfKept(const store::NewEvent &event)
{
    const store::Head head{event.method, event.target, event.headers};
    const base::Result<store::Head> back = store::Head::fromBytes(head.toBytes());
    if (!back || back->method != head.method || back->target != head.target || back->headers != head.headers)
        return u"a head changes when it is kept"_s;
    for (const auto &[name, value] : event.headers) {
        if (value.contains(Token) && name.compare("kz-callback-token", Qt::CaseInsensitive) == 0)
            return u"the callback token is kept"_s;
    }
    store::EventRow row;
    row.kind = event.kind;
    row.eventType = event.eventType;
    row.eventId = event.eventId;
    row.objectId = event.objectId;
    row.from = event.from;
    row.fromName = event.fromName;
    row.reason = event.reason;
    row.summary = event.summary;
    const store::SearchText text = store::SearchText::of(row, head, event.body);
    qsizetype characters = 0;
    for (const QString &one : text.texts)
        characters += one.size();
    if (characters > store::SearchText::MostCharacters || text.texts.size() != text.values.size())
        return u"what it is found by"_s;
    return {};
}

QString faultOfRefusal(const store::NewEvent &event)
{
    if (event.status < 400 || event.status > 599 || event.reason.isEmpty() || event.reason.contains(u'\n'))
        return u"status or reason of a refusal"_s;
    if (event.verdict != store::Verdict::Rejected || event.body.size() > MostRejectedBytes)
        return u"verdict or size of a refusal"_s;
    return faultOfKept(event);
}

QString faultOfEvent(const Request &request, const store::NewEvent &event)
{
    if (event.verdict == store::Verdict::Rejected || event.body != request.body || event.status != 200)
        return u"an event is not what came"_s;
    if (!base::parseJson(event.body))
        return u"an event is no JSON"_s;
    if (request.path == "/k/t" && base::headerValue(request.headers, "kz-callback-token") != QByteArray(Token))
        return u"an event without its token was taken"_s;
    if (event.inbox == u"/k/s%20p"_s && event.subscriptionId.isEmpty())
        return u"an event lost its subscription"_s;
    if (event.verdict == store::Verdict::Valid && event.errors + event.warnings + event.notes > 0)
        return u"a valid event has findings"_s;
    if (const QString fault = faultOfRow(event); !fault.isEmpty())
        return fault;
    return faultOfKept(event);
}

QString faultOf(const Request &request, const Decision &decision)
{
    const QByteArray wire = http::serialized(decision.response, {});
    if (wire.indexOf("\r\n\r\n") + 4 + decision.response.body.size() != wire.size())
        return u"an answer's head was broken"_s;
    const int status = decision.response.status;
    if (!decision.keep)
        return request.method == "POST" && status != 404 ? u"a delivery is not kept"_s : QString();
    const store::NewEvent &event = decision.event;
    if (event.status != status || event.method != request.method || event.target != request.target
        || event.inbox.isEmpty() || !event.receivedAt.isValid())
        return u"the evidence is of another request"_s;
    switch (event.kind) {
    case store::Kind::Event:
        return faultOfEvent(request, event);
    case store::Kind::Rejected:
        return faultOfRefusal(event);
    case store::Kind::Validation:
        break;
    }
    if (status != 200 || request.method != "GET" || event.body != decision.response.body
        || event.body != request.queryValue("validationToken"))
        return u"a validation is not answered with what was asked"_s;
    const QString fault = faultOfRow(event);
    return fault.isEmpty() ? faultOfKept(event) : fault;
}

bool same(const store::NewEvent &a, const store::NewEvent &b)
{
    return a.kind == b.kind && a.inbox == b.inbox && a.body == b.body && a.headers == b.headers && a.status == b.status
        && a.reason == b.reason && a.eventType == b.eventType && a.eventId == b.eventId && a.summary == b.summary
        && a.verdict == b.verdict && a.errors == b.errors && a.warnings == b.warnings && a.notes == b.notes;
}

QString faultOf(const Request &request)
{
    const Decision decision = admission().decide(request);
    if (!same(decision.event, admission().decide(request).event))
        return u"the same request is decided in two ways"_s;
    return faultOf(request, decision);
}

} // namespace

QString faultOfEvent(QByteArrayView bytes)
{
    RequestParser parser(limits());
    parser.append(bytes);
    for (Outcome outcome = parser.next(); outcome != Outcome::NeedMore; outcome = parser.next()) {
        if (outcome == Outcome::Paused)
            continue;
        if (outcome == Outcome::Rejected)
            return faultOfRefusal(admission().recordOf(parser.rejection()));
        const bool goesOn = parser.keepAlive();
        if (const QString fault = faultOf(parser.takeRequest()); !fault.isEmpty() || !goesOn)
            return fault;
    }
    return {};
}

} // namespace fuzz
