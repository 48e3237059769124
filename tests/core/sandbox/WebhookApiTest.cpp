// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ApiBench.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray listTarget(const QString &id, const QByteArray &type = "Group")
{
    return "/v1/webhook?objectId=" + QUrl::toPercentEncoding(id) + "&objectType=" + type;
}

QJsonArray listed(ApiBench &bench, const QString &id)
{
    return ApiBench::json(bench.call("GET", listTarget(id)))[u"webhooks"_s].toArray();
}

} // namespace

TEST(WebhookApi, createsAfterValidation)
{
    ApiBench bench;
    const QString id = bench.create({{u"callBackToken"_s, u"tok"_s}, {u"callBackContext"_s, u"ctx"_s}});
    EXPECT_EQ(bench.checked, QList<QUrl>{QUrl(u"http://localhost:9/k/1"_s)});
    const QJsonArray all = listed(bench, bench.world.groups().first().id);
    ASSERT_EQ(all.size(), 1);
    const QJsonObject json = all[0].toObject();
    EXPECT_EQ(json[u"id"_s], id);
    EXPECT_EQ(json[u"events"_s].toArray(), (QJsonArray{u"JobCreated"_s, u"JobResponse"_s}))
        << "in the documented spelling";
    EXPECT_EQ(json[u"callbackToken"_s], u"tok"_s);
    EXPECT_EQ(json[u"callbackContext"_s], u"ctx"_s);
    EXPECT_EQ(json[u"validity"_s].toInteger(), bench.clock.now().addYears(2).toMSecsSinceEpoch());
    EXPECT_EQ(json[u"active"_s], true);
}

TEST(WebhookApi, refusesACallbackThatDoesNotValidate)
{
    ApiBench bench;
    bench.problem = u"it answered with the status 404."_s;
    const http::Response response = bench.post("/v1/webhook", bench.draft());
    EXPECT_EQ(response.status, 400);
    EXPECT_EQ(ApiBench::code(response), u"InvalidParameters"_s);
    EXPECT_TRUE(ApiBench::json(response)[u"message"_s].toString().contains(u"404"_s));
    EXPECT_TRUE(ApiBench::json(response).contains(u"errorCategoryKey"_s));
    EXPECT_TRUE(bench.book.all().isEmpty());
}

TEST(WebhookApi, answersOnlyAfterTheValidation)
{
    ApiBench bench;
    bench.answersChecks = false;
    EXPECT_EQ(bench.post("/v1/webhook", bench.draft()).status, 0);
    EXPECT_TRUE(bench.book.all().isEmpty());
    bench.openCheck({});
    ASSERT_TRUE(bench.last);
    EXPECT_EQ(bench.last->status, 200);
    EXPECT_EQ(bench.book.all().size(), 1);
}

TEST(WebhookApi, takesPlainHttpForThisMachineOnly)
{
    ApiBench bench;
    QJsonObject body = bench.draft();
    for (const auto &url :
         {u"http://hooks.contoso.com/k"_s, u"http://192.168.0.9/k"_s, u"ftp://localhost/"_s, u"k"_s, u""_s}) {
        body[u"callBackUrl"_s] = url;
        const http::Response response = bench.post("/v1/webhook", body);
        EXPECT_EQ(response.status, 400) << url.toStdString();
        EXPECT_EQ(ApiBench::code(response), u"InvalidParameters"_s);
    }
    EXPECT_TRUE(bench.checked.isEmpty());
    body[u"callBackUrl"_s] = u"https://hooks.contoso.com/k"_s;
    EXPECT_EQ(bench.post("/v1/webhook", body).status, 200);
}

TEST(WebhookApi, refusesWhatIsMissingOrWrong)
{
    struct Case
    {
        QString key;
        QJsonValue value;
    };
    const QList<Case> cases{
        {u"objectId"_s, QJsonValue::Null},
        {u"objectId"_s, u""_s},
        {u"objectId"_s, 7},
        {u"objectType"_s, QJsonValue::Null},
        {u"objectType"_s, u"Tenant"_s},
        {u"eventTypes"_s, QJsonValue::Null},
        {u"eventTypes"_s, QJsonArray{}},
        {u"eventTypes"_s, u"JobCreated"_s},
        {u"eventTypes"_s, QJsonArray{u"JobCreated"_s, u"JobExploded"_s}},
        {u"eventTypes"_s, QJsonArray{7}},
        {u"callBackUrl"_s, QJsonValue::Null},
        {u"callBackUrl"_s, 7},
        {u"callBackUrl"_s, QString(u"http://localhost/"_s + QString(9000, u'x'))},
        {u"callBackToken"_s, u"a\nb"_s},
        {u"callBackToken"_s, QJsonArray{}},
        {u"validity"_s, u"soon"_s},
        {u"validity"_s, qint64(1'500'000'000'000)},
        {u"validity"_s, QJsonObject{}},
    };
    for (const Case &each : cases) {
        ApiBench bench;
        QJsonObject body = bench.draft();
        body[each.key] = each.value;
        const http::Response response = bench.post("/v1/webhook", body);
        EXPECT_EQ(response.status, 400) << each.key.toStdString() << response.body.toStdString();
        EXPECT_EQ(ApiBench::code(response), u"InvalidParameters"_s);
        EXPECT_TRUE(bench.book.all().isEmpty());
        EXPECT_TRUE(bench.checked.isEmpty()) << "nobody is called for a call that is wrong anyway";
    }
}

TEST(WebhookApi, refusesBodiesThatAreNoJsonOrNoObject)
{
    ApiBench bench;
    EXPECT_EQ(bench.call("POST", "/v1/webhook", "{\"objectId\": ").status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/webhook", "[]").status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/webhook", "", {{"Content-Type", "application/json"}}).status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/webhook", QByteArray(100, '[') + QByteArray(100, ']')).status, 400);
    EXPECT_EQ(bench.call("POST", "/v1/webhook", "{}", {{"Content-Type", "text/json"}}).status, 415);
    EXPECT_EQ(bench.call("POST", "/v1/webhook", "").status, 415) << "no Content-Type";
}

TEST(WebhookApi, readsValidityAsTextAndNumber)
{
    ApiBench bench;
    const qint64 until = bench.clock.now().addDays(3).toMSecsSinceEpoch();
    bench.create({{u"validity"_s, QString::number(until)}});
    bench.create({{u"validity"_s, until}});
    for (const Webhook &webhook : bench.book.all())
        EXPECT_EQ(webhook.validUntil.toMSecsSinceEpoch(), until);
}

TEST(WebhookApi, listsByObjectOnly)
{
    ApiBench bench;
    const QString odd = u"com.example/Form 1&2?#%41+हि"_s;
    bench.create({{u"objectId"_s, odd}, {u"objectType"_s, u"actionpackage"_s}});
    const QJsonObject json = ApiBench::json(bench.call("GET", listTarget(odd, "ActionPackage")));
    ASSERT_EQ(json[u"webhooks"_s].toArray().size(), 1);
    EXPECT_EQ(json[u"webhooks"_s][0][u"objectId"_s], odd);
    EXPECT_TRUE(listed(bench, odd).isEmpty()) << "another type of object";
    EXPECT_EQ(bench.call("GET", "/v1/webhook").status, 400);
    EXPECT_EQ(bench.call("GET", "/v1/webhook?objectId=x").status, 400);
    EXPECT_EQ(bench.call("GET", "/v1/webhook?objectId=x&objectType=Tenant").status, 400);
}

TEST(WebhookApi, deletes)
{
    ApiBench bench;
    const QByteArray target = "/v1/webhook/" + bench.create().toUtf8();
    EXPECT_EQ(bench.call("DELETE", target).status, 200);
    EXPECT_TRUE(bench.book.all().isEmpty());
    EXPECT_EQ(bench.call("DELETE", target).status, 404);
    EXPECT_EQ(bench.call("DELETE", "/v1/webhook").status, 405);
}

TEST(WebhookApi, editsInThe2021Edition)
{
    ApiBench bench;
    const QString id = bench.create({{u"callBackToken"_s, u"tok"_s}});
    const QByteArray target = "/v1/webhook/" + id.toUtf8();
    EXPECT_EQ(bench.call("PUT", target, R"({"Active":"false"})").status, 200);
    EXPECT_FALSE(bench.book.find(id)->active);
    EXPECT_EQ(
        bench.call("PUT", target, R"({"active":true,"callBackContext":"new","eventTypes":["MemberAdded"]})").status,
        200);
    const Webhook &webhook = *bench.book.find(id);
    EXPECT_TRUE(webhook.active);
    EXPECT_EQ(webhook.context, u"new"_s);
    EXPECT_EQ(webhook.events, QStringList{u"MemberAdded"_s});
    EXPECT_EQ(webhook.callbackToken.reveal(), "tok") << "what is not sent stays";
    EXPECT_EQ(bench.checked.size(), 1) << "the same callback is not validated again";
}

TEST(WebhookApi, validatesAChangedCallback)
{
    ApiBench bench;
    const QString id = bench.create();
    const QByteArray target = "/v1/webhook/" + id.toUtf8();
    bench.problem = u"no."_s;
    const QByteArray body = R"({"callBackUrl":"http://localhost:9/k/2","callBackContext":"new"})";
    EXPECT_EQ(bench.call("PUT", target, body).status, 400);
    EXPECT_EQ(bench.book.find(id)->callbackUrl, u"http://localhost:9/k/1"_s);
    EXPECT_EQ(bench.book.find(id)->context, u""_s) << "all or nothing";
    bench.problem.clear();
    EXPECT_EQ(bench.call("PUT", target, body).status, 200);
    EXPECT_EQ(bench.book.find(id)->callbackUrl, u"http://localhost:9/k/2"_s);
    EXPECT_EQ(bench.checked.size(), 3);
}

TEST(WebhookApi, aSubscriptionMayGoWhileItsNewCallbackIsValidated)
{
    ApiBench bench;
    const QByteArray target = "/v1/webhook/" + bench.create().toUtf8();
    bench.answersChecks = false;
    EXPECT_EQ(bench.call("PUT", target, R"({"callBackUrl":"http://localhost:9/k/2"})").status, 0);
    const CallbackVerdict verdict = bench.openCheck;
    EXPECT_EQ(bench.call("DELETE", target).status, 200);
    bench.last.reset();
    verdict({});
    ASSERT_TRUE(bench.last);
    EXPECT_EQ(bench.last->status, 404);
}

TEST(WebhookApi, refusesEditsThatAreWrong)
{
    ApiBench bench;
    const QByteArray target = "/v1/webhook/" + bench.create().toUtf8();
    EXPECT_EQ(bench.call("PUT", target, R"({"Active":"perhaps"})").status, 400);
    EXPECT_EQ(bench.call("PUT", target, R"({"eventTypes":[]})").status, 400);
    EXPECT_EQ(bench.call("PUT", target, R"({"objectId":""})").status, 400);
    EXPECT_EQ(bench.call("PUT", target, "{").status, 400);
    EXPECT_EQ(bench.call("PUT", target, "{}", {{"Content-Type", "text/plain"}}).status, 415);
    EXPECT_EQ(bench.call("PUT", "/v1/webhook/nothing", "{}").status, 404);
    EXPECT_EQ(bench.call("GET", target).status, 405);
}

TEST(WebhookApi, hasNoEditsInThe2018Edition)
{
    ApiBench bench(Edition::E2018);
    const QByteArray target = "/v1/webhook/" + bench.create().toUtf8();
    const http::Response response = bench.call("PUT", target, R"({"Active":"true"})");
    EXPECT_EQ(response.status, 405);
    EXPECT_EQ(base::headerValue(response.headers, "Allow"), "DELETE");
    EXPECT_FALSE(listed(bench, bench.world.groups().first().id)[0].toObject().contains(u"active"_s));
    EXPECT_EQ(bench.call("DELETE", target).status, 200);
}

} // namespace sandbox
