// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Admission.h"

#include "base/Json.h"
#include "base/Redaction.h"
#include "http/ProxyRange.h"
#include "listener/EventDerivation.h"
#include "schema/Summary.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace listener {

namespace {

constexpr auto AllowedMethods = "GET, HEAD, POST, OPTIONS";
constexpr auto ValidationParameter = "validationToken";
constexpr auto CallbackTokenHeader = "kz-callback-token";

// Of a refused body this much is kept: enough to see what it was, too little to fill a disk from outside.
constexpr qsizetype MostRejectedBytes = 64 * 1024;

// The peer, and where a trusted proxy speaks for somebody else, for whom: "203.0.113.7 via 10.0.0.1:5123".
QString senderOf(const QString &peer, const QString &client)
{
    if (client.isEmpty() || peer.startsWith(client + u':'))
        return peer;
    QString host = peer.section(u':', 0, -2);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (http::plainAddress(QHostAddress(host)).toString() == client)
        return peer;
    return u"%1 via %2"_s.arg(client, peer);
}

store::NewEvent evidenceOf(const http::Request &request, const QString &inbox)
{
    store::NewEvent event;
    event.receivedAt = request.receivedAt;
    event.inbox = inbox;
    event.peer = senderOf(request.peer, request.client);
    event.method = request.method;
    event.target = request.target;
    event.headers = base::redacted(request.headers);
    return event;
}

Decision answerOnly(http::Response response)
{
    Decision decision;
    decision.response = std::move(response);
    decision.keep = false;
    return decision;
}

Decision refusal(const http::Request &request, const QString &inbox, int status, const QString &reason)
{
    Decision decision;
    decision.response = http::Response::text(status, reason.toUtf8() + '\n');
    decision.event = evidenceOf(request, inbox);
    decision.event.kind = store::Kind::Rejected;
    decision.event.verdict = store::Verdict::Rejected;
    decision.event.status = status;
    decision.event.reason = reason;
    decision.event.body = request.body;
    if (request.body.size() > MostRejectedBytes) {
        decision.event.body.truncate(MostRejectedBytes);
        decision.event.reason +=
            u"; the first %1 of %2 bytes are kept"_s.arg(MostRejectedBytes).arg(request.body.size());
    }
    return decision;
}

// The row's columns, from the payload. One that is no object has none of them.
void readPayload(const QJsonValue &payload, const schema::Validator &validator, store::NewEvent &event)
{
    const store::Derived derived = derive(payload, validator);
    event.eventId = eventIdOf(payload);
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
    event.derivedBy = derivationFingerprint(validator);
}

} // namespace

Admission::Admission(const QList<Inbox> &inboxes, const schema::Validator &validator, int maxJsonDepth)
    : m_validator(validator), m_maxJsonDepth(maxJsonDepth)
{
    for (const Inbox &inbox : inboxes) {
        const QByteArray path = encodedPath(inbox.path);
        const QByteArray key = keyOf(path);
        if (!m_inboxes.contains(key))
            m_inboxes.insert(key, {inbox, QString::fromLatin1(path)});
    }
}

QByteArray Admission::encodedPath(const QString &path)
{
    QUrl url;
    url.setPath(path, QUrl::TolerantMode);
    return url.path(QUrl::FullyEncoded).toLatin1();
}

// Paths are found by their digests: how long that takes says nothing about how near a guess came. A sender may
// percent-encode more of a path than it must (RFC 3986, section 6.2.2.2).
QByteArray Admission::keyOf(const QByteArray &encodedPath)
{
    return QCryptographicHash::hash(QByteArray::fromPercentEncoding(encodedPath), QCryptographicHash::Sha256);
}

const Admission::Ours *Admission::find(const QByteArray &encodedPath) const
{
    const auto found = m_inboxes.constFind(keyOf(encodedPath));
    return found == m_inboxes.constEnd() ? nullptr : &*found;
}

Decision Admission::decide(const http::Request &request) const
{
    const Ours *ours = find(request.path);
    if (!ours)
        return answerOnly(http::Response::text(404, "There is nothing here.\n"));
    if (request.method == "POST")
        return decideDelivery(request, *ours);
    if (request.method == "GET" || request.method == "HEAD")
        return decideValidation(request, *ours);

    http::Response noContent;
    noContent.status = 204;
    const bool asksOnly = request.method == "OPTIONS";
    Decision decision =
        asksOnly ? answerOnly(noContent) : refusal(request, ours->path, 405, u"only GET and POST are answered here"_s);
    decision.response.headers.emplaceBack("Allow", AllowedMethods);
    return decision;
}

Decision Admission::decideValidation(const http::Request &request, const Ours &ours)
{
    const QByteArray token = request.queryValue(ValidationParameter);
    Decision decision;
    if (token.isNull()) {
        decision = refusal(request, ours.path, 400,
                           u"this address receives webhooks: GET needs the query parameter validationToken, "
                           "events come by POST"_s);
    } else {
        decision.response = http::Response::text(200, token);
        decision.response.headers.emplaceBack("Cache-Control", "no-store");
        decision.event = evidenceOf(request, ours.path);
        decision.event.kind = store::Kind::Validation;
        decision.event.body = token;
        decision.event.summary = schema::Summary::ofValidation(token).serialised();
    }
    decision.keep = request.method == "GET";
    return decision;
}

Decision Admission::decideDelivery(const http::Request &request, const Ours &ours) const
{
    // The token comes before the body: nothing of a stranger's is parsed.
    if (!ours.inbox.callbackToken.isEmpty()) {
        const std::optional<QByteArray> sent = base::headerValue(request.headers, CallbackTokenHeader);
        if (!sent)
            return refusal(request, ours.path, 401, u"the header kz-callback-token is missing"_s);
        if (!ours.inbox.callbackToken.equals(*sent))
            return refusal(request, ours.path, 401, u"the header kz-callback-token has the wrong token"_s);
    }
    if (request.body.trimmed().isEmpty())
        return refusal(request, ours.path, 400, u"the body is empty"_s);
    const base::Result<QJsonValue> payload = base::parseJson(request.body, m_maxJsonDepth);
    if (!payload)
        return refusal(request, ours.path, 400, base::oneLine(payload.error().detail));

    Decision decision;
    decision.response = http::Response::text(200, "stored\n");
    decision.event = evidenceOf(request, ours.path);
    decision.event.body = request.body;
    readPayload(*payload, m_validator, decision.event);
    if (decision.event.subscriptionId.isEmpty())
        decision.event.subscriptionId = ours.inbox.subscriptionId;
    return decision;
}

store::NewEvent Admission::recordOf(const http::Rejection &rejection) const
{
    const Ours *ours = find(rejection.target.split('?').first());
    if (!ours && m_inboxes.size() == 1)
        ours = &*m_inboxes.cbegin();
    store::NewEvent event;
    event.kind = store::Kind::Rejected;
    event.verdict = store::Verdict::Rejected;
    event.receivedAt = rejection.receivedAt;
    if (ours)
        event.inbox = ours->path;
    event.peer = senderOf(rejection.peer, rejection.client);
    event.method = rejection.method;
    event.target = rejection.target;
    event.headers = base::redacted(rejection.headers);
    event.body = rejection.body.left(MostRejectedBytes);
    event.status = rejection.status;
    event.reason = base::oneLine(rejection.reason);
    return event;
}

} // namespace listener
