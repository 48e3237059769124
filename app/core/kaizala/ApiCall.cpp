// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ApiCall.h"

#include "base/Logging.h"
#include "base/Redaction.h"
#include "kaizala/Client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

//! A line break in a header would start another one; Qt passes it on as it is.
bool canBeSent(const base::Headers &headers)
{
    return std::ranges::all_of(headers, [](const auto &header) {
        return std::ranges::all_of(header.second, [](char c) { return uchar(c) >= 0x20 && c != 0x7F; });
    });
}

} // namespace

ApiCall::ApiCall(Transport &transport, RateGate &gate, TokenProvider *tokens, CallSpec spec, QObject *parent)
    : QObject(parent), m_transport(transport), m_gate(gate), m_tokens(tokens), m_spec(std::move(spec))
{
}

ApiCall::~ApiCall()
{
    if (m_cancelStep)
        m_cancelStep();
}

base::Pending<QJsonObject> ApiCall::start()
{
    m_promise.onCancel(this, [this] { finish(base::fail(base::Error::cancelled())); });
    if (!m_spec.path.isValid())
        finish(base::fail(base::Error::Kind::InvalidInput, u"an id is empty or can't be part of an address"_s));
    else
        takeTurn();
    return m_promise.pending();
}

template <typename T>
void ApiCall::await(const base::Pending<T> &pending, void (ApiCall::*next)(const base::Result<T> &))
{
    m_cancelStep = [pending = base::Pending<T>(pending)]() mutable { pending.cancel(); };
    base::then(pending, this, [this, next](const base::Result<T> &outcome) {
        if (m_done)
            return;
        m_cancelStep = nullptr;
        (this->*next)(outcome);
    });
}

//! The turn comes before the token: a token that is fetched first may have expired when the turn comes.
void ApiCall::takeTurn()
{
    await(m_gate.turn(m_spec.priority), &ApiCall::beginTurn);
}

void ApiCall::beginTurn(const base::Result<RateGate::Turn> &turn)
{
    if (!turn) {
        finish(base::fail(turn.error()));
        return;
    }
    m_turn = *turn;
    if (m_spec.needsToken && m_token.isEmpty())
        fetchToken();
    else
        send();
}

void ApiCall::fetchToken()
{
    if (!m_tokens)
        finish(base::fail(base::Error::Kind::Unauthorized, u"nobody is signed in"_s));
    else
        await(m_tokens->accessToken(), &ApiCall::takeToken);
}

void ApiCall::takeToken(const base::Result<base::Secret> &token)
{
    if (token && !(m_refusal && *token == m_token)) {
        m_token = *token;
        if (m_turn.isGiven())
            send();
        else
            takeTurn();
        return;
    }
    // Where no other token can be had, the service's own words say best why this one is no good.
    if (m_refusal && (token || token.error().kind == base::Error::Kind::Unauthorized))
        finish(base::fail(*m_refusal));
    else
        finish(base::fail(token.error()));
}

void ApiCall::send()
{
    ApiRequest request;
    request.verb = m_spec.verb;
    m_requested = m_spec.path.on(m_movedTo ? *m_movedTo : baseUrl(m_spec.base()));
    request.url = m_requested;
    request.headers = m_spec.headers;
    if (m_spec.needsToken)
        request.headers.emplaceBack("accessToken", m_token.reveal());
    request.headers.emplaceBack("Accept", "application/json");
    request.body = m_spec.body;
    if (!canBeSent(request.headers)) {
        finish(base::fail(base::Error::Kind::InvalidInput,
                          u"a token, id or secret holds characters that can't be sent"_s));
        return;
    }
    qCDebug(lcKaizala).noquote() << m_spec.verb << base::redactedUrl(request.url);
    await(m_transport.send(request), &ApiCall::take);
}

void ApiCall::take(const base::Result<ApiReply> &outcome)
{
    if (outcome && outcome->status == 429) // before the turn ends, or another call would go ahead
        m_gate.hold(retryAfter(outcome->headers, QDateTime::currentDateTimeUtc()));
    m_turn.end();
    if (!outcome) {
        finish(base::fail(outcome.error()));
        return;
    }
    qCDebug(lcKaizala).noquote() << m_spec.verb << base::redactedUrl(m_requested) << "->" << outcome->status;
    if (outcome->status == 308) {
        follow(*outcome);
        return;
    }
    if (outcome->status == 429) {
        waitAndRepeat(*outcome);
        return;
    }
    base::Result<QJsonObject> answer = read(*outcome);
    const bool refused = !answer && answer.error().kind == base::Error::Kind::Unauthorized;
    if (refused && m_spec.needsToken && m_tokens && !m_refusal)
        renewToken(answer.error());
    else
        finish(std::move(answer));
}

//! A service may repeat in its words what it does not like. An error's detail goes into logs and the journal.
base::Result<QJsonObject> ApiCall::read(const ApiReply &reply) const
{
    constexpr qsizetype LeastSecret = 4; // a shorter one is found by chance, and tells nothing
    base::Result<QJsonObject> answer = readReply(reply, m_spec.expected);
    if (answer)
        return answer;
    ApiReply clean = reply;
    for (const base::Secret &secret : m_spec.secrets + QList<base::Secret>{m_token}) {
        if (secret.reveal().size() >= LeastSecret)
            clean.body.replace(secret.reveal(), "...");
    }
    if (clean.body != reply.body) {
        const base::Result<QJsonObject> again = readReply(clean, m_spec.expected);
        answer.error().detail = again ? QString() : again.error().detail;
        answer.error().code = again ? QString() : again.error().code;
    }
    return answer;
}

void ApiCall::follow(const ApiReply &reply)
{
    if (m_moves == MostMoves) {
        finish(base::fail(base::Error::Kind::Protocol, u"the service moved more than %1 times"_s.arg(MostMoves), 308));
        return;
    }
    ++m_moves;
    const base::Result<QUrl> base =
        movedBase(m_requested, m_spec.path, base::headerValue(reply.headers, "Location").value_or(QByteArray()));
    if (!base) {
        finish(base::fail(base.error()));
        return;
    }
    m_movedTo = *base;
    qCInfo(lcKaizala).noquote() << "the service moved to" << base::redactedUrl(*base);
    Q_EMIT moved(*base);
    if (!m_done) // whoever heard of the move may have cancelled
        takeTurn();
}

void ApiCall::waitAndRepeat(const ApiReply &reply)
{
    const std::chrono::seconds wait = retryAfter(reply.headers, QDateTime::currentDateTimeUtc());
    if (m_repetitions == MostRepetitions || m_waited + wait > MostWaiting) {
        base::Error error = read(reply).error();
        error.kind = base::Error::Kind::Throttled;
        error.retryAfter = wait;
        finish(base::fail(std::move(error)));
        return;
    }
    ++m_repetitions;
    m_waited += wait;
    qCInfo(lcKaizala) << "the service asks to wait" << wait.count() << "s";
    Q_EMIT throttled(wait);
    if (!m_done)
        takeTurn(); // which comes when the time that the gate holds everybody back is over
}

void ApiCall::renewToken(const base::Error &refusal)
{
    m_refusal = refusal;
    await(m_tokens->accessTokenInsteadOf(m_token), &ApiCall::takeToken);
}

void ApiCall::finish(base::Result<QJsonObject> result)
{
    if (m_done)
        return;
    m_done = true;
    if (m_cancelStep)
        std::exchange(m_cancelStep, nullptr)();
    m_turn.end();
    m_promise.complete(std::move(result));
    deleteLater();
}

} // namespace kaizala
