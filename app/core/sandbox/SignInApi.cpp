// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/SignInApi.h"

#include "base/Redaction.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype MostNumbers = 10'000;

http::Response unauthenticated(const QString &message)
{
    return refusal(401, u"Unauthenticated"_s, u"AuthException"_s, message);
}

QString scope()
{
    return u"webhook.read,webhook.write,webhook.remove,webhook.update,groupinfo.read,action.read"_s;
}

} // namespace

SignInApi::SignInApi(Tokens &tokens, const base::Clock &clock, bool rotate)
    : m_tokens(tokens), m_clock(clock), m_rotate(rotate)
{
}

void SignInApi::setEndpoint(const QUrl &endpoint)
{
    m_endpoint = endpoint;
}

bool SignInApi::serves(const Call &call) const
{
    return call.isAt({u"v1", u"accessToken"}) || call.isAt({u"v1", u"generatePin"})
        || call.isAt({u"v1", u"loginWithPinAndApplicationId"}) || call.isAt({u"api", u"oauth", u"authorize"})
        || call.isAt({u"api", u"oauth", u"token"});
}

http::Response SignInApi::handle(const Call &call)
{
    const bool reads = call.isAt({u"v1", u"accessToken"}) || call.isAt({u"api", u"oauth", u"authorize"});
    const QByteArray expected = reads ? "GET" : "POST";
    if (call.request.method != expected)
        return wrongMethod(expected);
    if (call.isAt({u"v1", u"accessToken"}))
        return accessToken(call);
    if (call.isAt({u"v1", u"generatePin"}))
        return generatePin(call);
    if (call.isAt({u"v1", u"loginWithPinAndApplicationId"}))
        return loginWithPin(call);
    return reads ? authorize(call) : oauthToken(call);
}

http::Response SignInApi::accessToken(const Call &call)
{
    if (!m_tokens.isConnector(call.header("applicationId"), call.header("applicationSecret")))
        return unauthenticated(u"The application id or its secret is wrong."_s);
    if (!m_tokens.isRefreshToken(call.header("refreshToken")))
        return refusal(401, u"InvalidToken"_s, u"AuthException"_s,
                       u"The refresh token is missing, wrong or no longer in force."_s);
    return grant(call, m_rotate);
}

http::Response SignInApi::grant(const Call &call, bool rotate)
{
    const Tokens::Access access = m_tokens.issueAccess();
    QString endpoint = m_endpoint.toString(QUrl::RemovePath | QUrl::FullyEncoded) + QString::fromLatin1(call.base);
    // With and without a trailing slash, and the refresh token missing, null or empty: all of these come on the wire.
    const quint64 turn = m_grants++;
    if (turn % 2 == 1)
        endpoint += u'/';
    QJsonObject json{
        {u"accessToken"_s, QString::fromLatin1(access.token)},
        {u"endpointUrl"_s, endpoint},
        {u"accessTokenExpiry"_s, access.expiry.toMSecsSinceEpoch()},
        {u"scope"_s, scope()},
    };
    if (rotate)
        json.insert(u"refreshToken"_s, m_tokens.rotateRefresh().revealText());
    else if (turn % 3 == 1)
        json.insert(u"refreshToken"_s, QJsonValue::Null);
    else if (turn % 3 == 2)
        json.insert(u"refreshToken"_s, QString(u""_s));
    return answer(json);
}

http::Response SignInApi::generatePin(const Call &call)
{
    const auto body = jsonBody(call);
    if (!body)
        return body.error();
    const QString number = body->string(u"mobileNumber");
    if (number.isEmpty())
        return badRequest(u"mobileNumber is missing."_s);
    if (body->string(u"applicationId") != m_tokens.applicationId())
        return unauthenticated(u"The application id is unknown."_s);
    if (m_numbers.size() >= MostNumbers)
        m_numbers.clear();
    m_numbers.insert(number);
    return answer({});
}

http::Response SignInApi::loginWithPin(const Call &call)
{
    const auto body = jsonBody(call);
    if (!body)
        return body.error();
    if (body->string(u"applicationId") != m_tokens.applicationId())
        return unauthenticated(u"The application id is unknown."_s);
    const QString number = body->string(u"mobileNumber");
    if (!m_numbers.contains(number) || body->integer(u"pin") != qint64(Pin))
        return unauthenticated(u"The PIN is wrong, or none was asked for with this number."_s);
    m_numbers.remove(number);
    return answer({
        {u"refreshToken"_s, m_tokens.rotateRefresh().revealText()},
        {u"refreshTokenExpiry"_s, m_clock.now().addSecs(Tokens::RefreshSeconds).toMSecsSinceEpoch()},
        {u"grantedScope"_s, scope()},
    });
}

http::Response SignInApi::authorize(const Call &call)
{
    if (call.query("client_id") != m_tokens.applicationId())
        return unauthenticated(u"The application id is unknown."_s);
    QUrl target(call.query("redirect_uri"), QUrl::StrictMode);
    // Only programs of this machine: an address that sends browsers anywhere would be a gift to phishers.
    if (!target.isValid() || target.scheme() != "http"_L1 || !base::isLoopbackHost(target.host()))
        return badRequest(u"redirect_uri has to be an http address of this machine."_s);
    QByteArray query = target.query(QUrl::FullyEncoded).toLatin1();
    query.append(query.isEmpty() ? "code=" : "&code=").append(OauthCode);
    if (const QString state = call.query("state"); !state.isEmpty())
        query.append("&state=").append(QUrl::toPercentEncoding(state));
    target.setQuery(QString::fromLatin1(query));
    http::Response response = http::Response::text(302, "Signed in to the sandbox.");
    response.headers.emplaceBack("Location", target.toEncoded());
    return response;
}

http::Response SignInApi::oauthToken(const Call &call)
{
    if (!call.hasType("application/x-www-form-urlencoded"))
        return badRequest(u"The body has to be application/x-www-form-urlencoded."_s, 415);
    http::Request form; // a form is written as a query is, but for its spaces
    form.query = call.request.body;
    form.query.replace('+', "%20");
    if (!m_tokens.isConnector(form.queryValue("client_id"), form.queryValue("client_secret"))
        || form.queryValue("code") != QByteArrayView(OauthCode))
        return unauthenticated(u"client_id, client_secret or code is wrong."_s);
    return grant(call, true);
}

} // namespace sandbox
