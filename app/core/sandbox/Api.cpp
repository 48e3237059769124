// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Api.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void breakJson(http::Response &response)
{
    if (response.status >= 200 && response.status < 300)
        response.body.truncate(response.body.size() / 2);
}

} // namespace

Api::Api(const Parts &parts, const Config &config, Later later)
    : m_parts(parts), m_config(config), m_later(std::move(later)), m_window(config.callsPerMinute, config.rateWindow)
{
}

void Api::setEndpoint(const QUrl &endpoint)
{
    m_endpoint = endpoint;
    m_parts.signIn.setEndpoint(endpoint);
}

void Api::setFault(Faults &faults, Tokens &tokens, Fault fault, double probability)
{
    faults.set(fault, probability);
    if (fault == Fault::ExpiredToken && faults.probability(fault) <= 0)
        tokens.forgive();
}

void Api::handle(const http::Request &request, const http::Responder &respond)
{
    const Call call = Call::of(request);
    if (call.isControl()) {
        respond(m_parts.control.handle(call));
        return;
    }
    if (const auto refused = refusedBefore(call)) {
        respond(*refused);
        return;
    }
    const http::Responder finish = spoiled(respond);
    if (m_parts.signIn.serves(call)) {
        finish(m_parts.signIn.handle(call));
        return;
    }
    const bool objects = m_parts.objects.serves(call);
    if (!objects && !m_parts.webhooks.serves(call)) {
        finish(badRequest(u"The service has no such call."_s, 404));
        return;
    }
    if (const auto refused = refusedToken(call))
        finish(*refused);
    else if (objects)
        finish(m_parts.objects.handle(call));
    else
        m_parts.webhooks.handle(call, finish);
}

std::optional<http::Response> Api::refusedBefore(const Call &call)
{
    if (const int wait = m_window.secondsToWait(m_parts.clock.now()))
        return throttled(wait);
    Faults &faults = m_parts.faults;
    if (faults.happens(Fault::Throttled))
        return throttled(1);
    if (faults.happens(Fault::ServerError))
        return refusal(500, u"Unknown"_s, u"ServerException"_s,
                       u"Something went wrong, as the sandbox was asked to."_s);
    // A base that was moved to stays: a client that follows gets through.
    if (call.base.isEmpty() && faults.happens(Fault::Moved)) {
        http::Response response = badRequest(u"This endpoint has moved."_s, 308);
        const QByteArray root = m_endpoint.toEncoded(QUrl::RemovePath);
        response.headers.emplaceBack("Location", root + "/moved1" + call.request.target);
        return response;
    }
    return std::nullopt;
}

http::Responder Api::spoiled(const http::Responder &respond)
{
    Faults &faults = m_parts.faults;
    const bool slow = faults.happens(Fault::Slow);
    const bool broken = faults.happens(Fault::BrokenJson);
    const bool cut = faults.happens(Fault::CutConnection);
    if (!slow && !broken && !cut)
        return respond;
    return [slow, broken, cut, respond, later = m_later, wait = m_config.slow](http::Response response) {
        if (broken)
            breakJson(response);
        response.cut = cut;
        if (slow)
            later(wait, [respond, response] { respond(response); });
        else
            respond(response);
    };
}

std::optional<http::Response> Api::refusedToken(const Call &call)
{
    Tokens &tokens = m_parts.tokens;
    const QByteArray token = call.header("accessToken");
    if (tokens.mayExpire(token) && m_parts.faults.happens(Fault::ExpiredToken))
        tokens.expire(token);
    switch (tokens.check(token)) {
    case Tokens::Check::Good:
        return std::nullopt;
    case Tokens::Check::Unknown:
        return refusal(401, u"InvalidToken"_s, u"AuthException"_s, u"The access token is missing or wrong."_s);
    case Tokens::Check::Expired:
        return refusal(401, u"InvalidToken"_s, u"AuthException"_s, u"The access token has expired."_s);
    }
    Q_UNREACHABLE();
}

http::Response Api::throttled(int seconds) const
{
    http::Response response =
        refusal(429, u"TooManyRequests"_s, u"ThrottlingException"_s, u"Too many calls in a minute."_s);
    response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return response;
}

} // namespace sandbox
