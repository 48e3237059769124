// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ApiBench.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

base::Headers connector(const ApiBench &bench)
{
    return {{"APPLICATIONID", bench.tokens.applicationId().toUtf8()},
            {"applicationsecret", bench.tokens.applicationSecret().reveal()},
            {"RefreshToken", bench.tokens.refreshToken().reveal()},
            {"accessToken", "none"}};
}

} // namespace

TEST(SignInApi, issuesAccessTokensThatWork)
{
    ApiBench bench;
    const http::Response response = bench.call("GET", "/v1/accessToken", {}, connector(bench));
    ASSERT_EQ(response.status, 200) << response.body.toStdString();
    const QJsonObject json = ApiBench::json(response);
    EXPECT_EQ(json[u"endpointUrl"_s], u"http://localhost:8080"_s);
    EXPECT_EQ(json[u"accessTokenExpiry"_s].toInteger(), bench.clock.now().addDays(1).toMSecsSinceEpoch());
    EXPECT_TRUE(json[u"scope"_s].toString().contains(u"webhook.write"_s));
    EXPECT_FALSE(json.contains(u"refreshToken"_s));
    const QByteArray token = json[u"accessToken"_s].toString().toLatin1();
    EXPECT_NE(token, bench.tokens.firstAccess().token);
    EXPECT_EQ(bench.call("GET", "/v1/groups", {}, {{"ACCESSTOKEN", token}, {"accessToken", token}}).status, 200);
}

TEST(SignInApi, playsTheFormsOfTheWireInTurn)
{
    ApiBench bench;
    QList<QJsonValue> refresh;
    QStringList endpoints;
    for (int i = 0; i < 6; ++i) {
        const QJsonObject json = ApiBench::json(bench.call("GET", "/v1/accessToken", {}, connector(bench)));
        refresh.append(json[u"refreshToken"_s]);
        endpoints.append(json[u"endpointUrl"_s].toString());
    }
    EXPECT_EQ(refresh.first(3), (QList<QJsonValue>{QJsonValue::Undefined, QJsonValue::Null, QString(u""_s)}));
    EXPECT_EQ(endpoints.first(2), (QStringList{u"http://localhost:8080"_s, u"http://localhost:8080/"_s}));
    // Behind a moved base, the base is the endpoint.
    const QJsonObject moved = ApiBench::json(bench.call("GET", "/moved1/v1/accessToken", {}, connector(bench)));
    EXPECT_EQ(moved[u"endpointUrl"_s], u"http://localhost:8080/moved1"_s);
}

TEST(SignInApi, refusesWrongCredentials)
{
    for (const QByteArray wrong : {"APPLICATIONID", "applicationsecret", "RefreshToken"}) {
        ApiBench bench;
        base::Headers headers = connector(bench);
        for (auto &[name, value] : headers)
            value = name == wrong ? QByteArray("wrong") : value;
        const http::Response response = bench.call("GET", "/v1/accessToken", {}, headers);
        EXPECT_EQ(response.status, 401);
        EXPECT_EQ(ApiBench::code(response), wrong == "RefreshToken" ? u"InvalidToken"_s : u"Unauthenticated"_s);
        EXPECT_FALSE(response.body.contains("sandbox-refresh"));
    }
    EXPECT_EQ(ApiBench().call("POST", "/v1/accessToken").status, 405);
}

TEST(SignInApi, rotatesRefreshTokensWhereAsked)
{
    ApiBench bench(Edition::E2021, {}, true);
    const base::Headers before = connector(bench);
    const QJsonObject json = ApiBench::json(bench.call("GET", "/v1/accessToken", {}, before));
    EXPECT_EQ(json[u"refreshToken"_s].toString(), bench.tokens.refreshToken().revealText());
    EXPECT_EQ(bench.call("GET", "/v1/accessToken", {}, before).status, 401);
    EXPECT_EQ(bench.call("GET", "/v1/accessToken", {}, connector(bench)).status, 200);
}

TEST(SignInApi, signsInWithAPin)
{
    ApiBench bench;
    const QString id = bench.tokens.applicationId();
    const QString number = u"+919740797266"_s;
    const QJsonObject login{{u"mobileNumber"_s, number}, {u"applicationId"_s, id}, {u"pin"_s, SignInApi::Pin}};
    const QByteArray before = bench.tokens.refreshToken().reveal();
    EXPECT_EQ(bench.post("/v1/loginWithPinAndApplicationId", login).status, 401) << "no PIN was asked for";

    const http::Response pin = bench.post("/v1/generatePin", {{u"mobileNumber"_s, number}, {u"applicationId"_s, id}});
    EXPECT_EQ(pin.status, 200);
    EXPECT_EQ(pin.body, "{}");
    QJsonObject wrong = login;
    wrong[u"pin"_s] = 654321;
    EXPECT_EQ(bench.post("/v1/loginWithPinAndApplicationId", wrong).status, 401);

    const http::Response response = bench.post("/v1/loginWithPinAndApplicationId", login);
    ASSERT_EQ(response.status, 200);
    const QJsonObject json = ApiBench::json(response);
    EXPECT_TRUE(bench.tokens.isRefreshToken(json[u"refreshToken"_s].toString().toLatin1()));
    EXPECT_FALSE(bench.tokens.isRefreshToken(before));
    EXPECT_EQ(json[u"refreshTokenExpiry"_s].toInteger(), bench.clock.now().addDays(365).toMSecsSinceEpoch());
    EXPECT_TRUE(json[u"grantedScope"_s].toString().contains(u"webhook.read"_s));
    EXPECT_EQ(bench.post("/v1/loginWithPinAndApplicationId", login).status, 401) << "a PIN is good once";
}

TEST(SignInApi, refusesPinCallsThatAreIncomplete)
{
    ApiBench bench;
    EXPECT_EQ(bench.post("/v1/generatePin", {}).status, 400);
    EXPECT_EQ(bench.post("/v1/generatePin", {{u"mobileNumber"_s, u"+1"_s}, {u"applicationId"_s, u"x"_s}}).status, 401);
    EXPECT_EQ(bench.call("POST", "/v1/generatePin", "[1]").status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/generatePin", "{", {}).status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/generatePin", "{}", {{"Content-Type", "text/plain"}}).status, 415);
    EXPECT_EQ(bench.call("GET", "/v1/loginWithPinAndApplicationId").status, 405);
}

TEST(SignInApi, signsInWithOauth)
{
    ApiBench bench;
    const QByteArray id = bench.tokens.applicationId().toLatin1();
    const http::Response page = bench.call(
        "GET", "/api/Oauth/Authorize?client_id=" + id + "&redirect_uri=http%3A%2F%2Flocalhost%3A7%2Fback%3Fa%3D1");
    ASSERT_EQ(page.status, 302);
    EXPECT_EQ(base::headerValue(page.headers, "Location"), "http://localhost:7/back?a=1&code=sandbox-code");
    EXPECT_EQ(base::headerValue(bench
                                    .call("GET",
                                          "/api/oauth/authorize?client_id=" + id
                                              + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A7%2F&state=a%26b")
                                    .headers,
                                "Location"),
              "http://127.0.0.1:7/?code=sandbox-code&state=a%26b")
        << "the state comes back";
    EXPECT_EQ(bench.call("GET", "/api/oauth/authorize?client_id=" + id + "&redirect_uri=https://contoso.com/").status,
              400);
    EXPECT_EQ(bench.call("GET", "/api/oauth/authorize?client_id=x&redirect_uri=http://localhost/").status, 401);

    const QByteArray form = "client_id=" + id + "&client_secret=" + bench.tokens.applicationSecret().reveal();
    const base::Headers type{{"Content-Type", "application/x-www-form-urlencoded"}};
    const http::Response response = bench.call("POST", "/api/oauth/token", form + "&code=sandbox-code", type);
    ASSERT_EQ(response.status, 200) << response.body.toStdString();
    const QJsonObject json = ApiBench::json(response);
    EXPECT_EQ(bench.tokens.check(json[u"accessToken"_s].toString().toLatin1()), Tokens::Check::Good);
    EXPECT_TRUE(bench.tokens.isRefreshToken(json[u"refreshToken"_s].toString().toLatin1()));
    EXPECT_EQ(bench.call("POST", "/api/oauth/token", form + "&code=other", type).status, 401);
    EXPECT_EQ(bench.call("POST", "/api/oauth/token", "{}").status, 415);
}

} // namespace sandbox
