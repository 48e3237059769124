// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Admission.h"

#include "base/Json.h"
#include "schema/Summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Path = "/k/Zm9v_-8";
const QByteArray TextMessage = R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","eventId":"e1",
 "data":{"text":"hello"},"context":"","fromUser":"+911234567890","fromUserId":"u1","fromUserName":"Asha",
 "fromUserProfilePic":"","subscriptionId":"s1"})";

http::Request get(const QByteArray &query)
{
    http::Request request;
    request.method = "GET";
    request.path = Path;
    request.query = query;
    request.target = query.isEmpty() ? Path : QByteArray(Path + '?' + query);
    request.headers = {{"Host", "localhost"}};
    request.peer = u"127.0.0.1:40000"_s;
    request.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    return request;
}

http::Request post(const QByteArray &body, const base::Headers &headers = {})
{
    http::Request request = get({});
    request.method = "POST";
    request.headers.append(headers);
    request.body = body;
    return request;
}

// Once for all tests: reading the schemas takes a while.
const schema::Validator &builtInValidator()
{
    static const schema::Validator validator(schema::SchemaSet::builtIn());
    return validator;
}

class AdmissionTest : public testing::Test
{
protected:
    [[nodiscard]] listener::Decision decide(const http::Request &request, const base::Secret &token = {}) const
    {
        return listener::Admission({{.path = QString::fromLatin1(Path), .callbackToken = token}}, m_validator)
            .decide(request);
    }
    const schema::Validator &m_validator = builtInValidator();
};

} // namespace

TEST_F(AdmissionTest, AnswersTheValidationWithTheDecodedBytes)
{
    const listener::Decision decision = decide(get("validationToken=a%20b%2Bc+d%00%FF%C3%A9"));
    EXPECT_EQ(decision.response.status, 200);
    EXPECT_EQ(decision.response.body, QByteArray("a b+c+d\0\xFF\xC3\xA9", 11));
    EXPECT_TRUE(base::headerValue(decision.response.headers, "Content-Type").value_or("").startsWith("text/plain"));
    EXPECT_EQ(base::headerValue(decision.response.headers, "X-Content-Type-Options").value_or(""), "nosniff");
    EXPECT_TRUE(decision.keep);
    EXPECT_EQ(decision.event.kind, store::Kind::Validation);
    EXPECT_EQ(decision.event.body, decision.response.body) << "what was answered is kept, byte for byte";
    EXPECT_TRUE(decision.event.summary.startsWith(u"[\"validated\",\"11\",\"a b+c+d"_s))
        << "a key with words: it is shown in any language";
    EXPECT_EQ(decision.event.reason, QString());
    EXPECT_EQ(decision.event.status, 200);
}

TEST_F(AdmissionTest, AValidationNeedsNoCallbackToken)
{
    EXPECT_EQ(decide(get("validationToken=x"), base::Secret(QByteArray("s3cret"))).response.status, 200);
}

TEST_F(AdmissionTest, AnEmptyValidationTokenIsATokenToo)
{
    const listener::Decision decision = decide(get("validationToken="));
    EXPECT_EQ(decision.response.status, 200);
    EXPECT_TRUE(decision.response.body.isEmpty());
}

TEST_F(AdmissionTest, AGetWithoutTokenIsToldHow)
{
    for (const QByteArray &query : {QByteArray(), QByteArray("other=1")}) {
        const listener::Decision decision = decide(get(query));
        EXPECT_EQ(decision.response.status, 400);
        EXPECT_TRUE(decision.response.body.contains("validationToken"));
        EXPECT_EQ(decision.event.kind, store::Kind::Rejected);
    }
}

TEST_F(AdmissionTest, AnotherPathIsNotFoundAndNotKept)
{
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/k/"), QByteArray(Path + "x"), QByteArray(Path + "/"),
                                   QByteArray("/favicon.ico")}) {
        http::Request request = post(TextMessage);
        request.path = path;
        const listener::Decision decision = decide(request);
        EXPECT_EQ(decision.response.status, 404) << path.toStdString();
        EXPECT_FALSE(decision.keep);
    }
}

TEST_F(AdmissionTest, ThePathMayComePercentEncoded)
{
    http::Request request = post(TextMessage);
    request.path = "/%6b/Zm9v_%2D8";
    EXPECT_EQ(decide(request).response.status, 200);
}

TEST_F(AdmissionTest, OtherMethodsAreRefusedWithAllow)
{
    http::Request request = post("x");
    request.method = "PUT";
    const listener::Decision decision = decide(request);
    EXPECT_EQ(decision.response.status, 405);
    EXPECT_EQ(base::headerValue(decision.response.headers, "Allow").value_or(""), "GET, HEAD, POST, OPTIONS");
    EXPECT_TRUE(decision.keep);
    EXPECT_EQ(decision.event.kind, store::Kind::Rejected);
    EXPECT_EQ(decision.event.status, 405);
}

TEST_F(AdmissionTest, HeadAndOptionsAreAnsweredOnly)
{
    http::Request head = get("validationToken=x");
    head.method = "HEAD";
    EXPECT_EQ(decide(head).response.status, 200);
    EXPECT_FALSE(decide(head).keep);

    http::Request options = get({});
    options.method = "OPTIONS";
    EXPECT_EQ(decide(options).response.status, 204);
    EXPECT_TRUE(base::headerValue(decide(options).response.headers, "allow").has_value());
    EXPECT_FALSE(decide(options).keep);
}

TEST_F(AdmissionTest, AnEventIsKeptWithItsFields)
{
    const listener::Decision decision = decide(post(TextMessage));
    EXPECT_EQ(decision.response.status, 200);
    ASSERT_TRUE(decision.keep);
    EXPECT_EQ(decision.event.kind, store::Kind::Event);
    EXPECT_EQ(decision.event.body, TextMessage) << "byte for byte";
    EXPECT_EQ(decision.event.inbox, QString::fromLatin1(Path));
    EXPECT_EQ(decision.event.method, "POST");
    EXPECT_EQ(decision.event.eventType, u"TextMessageCreated"_s);
    EXPECT_EQ(decision.event.eventId, u"e1"_s);
    EXPECT_EQ(decision.event.objectId, u"g1"_s);
    EXPECT_EQ(decision.event.objectType, u"Group"_s);
    EXPECT_EQ(decision.event.subscriptionId, u"s1"_s);
    EXPECT_EQ(decision.event.from, u"+911234567890"_s);
    EXPECT_EQ(decision.event.fromName, u"Asha"_s);
    EXPECT_EQ(decision.event.errors, 0);
    EXPECT_NE(decision.event.verdict, store::Verdict::Invalid);
    const QJsonObject payload = QJsonDocument::fromJson(TextMessage).object();
    EXPECT_EQ(decision.event.summary, schema::Summary::of(payload).serialised());
}

TEST_F(AdmissionTest, KeysAreReadInAnyCaseAndIdsFromNumbers)
{
    const listener::Decision decision = decide(post(R"({"EVENTTYPE":"jobcreated","EventID":17,"fromuser":null})"));
    EXPECT_EQ(decision.event.eventType, u"jobcreated"_s);
    EXPECT_EQ(decision.event.eventId, u"17"_s);
    EXPECT_TRUE(decision.event.from.isEmpty());
    EXPECT_EQ(decision.event.verdict, store::Verdict::Invalid);
    EXPECT_GT(decision.event.errors, 0);
}

TEST_F(AdmissionTest, AnUnknownEventTypeIsAnEvent)
{
    QByteArray poll = TextMessage;
    poll.replace("TextMessageCreated", "PollCreated");
    const listener::Decision decision = decide(post(poll));
    EXPECT_EQ(decision.response.status, 200);
    EXPECT_EQ(decision.event.eventType, u"PollCreated"_s);
    EXPECT_EQ(decision.event.verdict, store::Verdict::Notes);
}

TEST_F(AdmissionTest, OddJsonIsKeptAsInvalid)
{
    for (const QByteArray body : {"[]", "[1,2]", "17", "\"text\"", "null", "true", " {} \n"}) {
        const listener::Decision decision = decide(post(body));
        EXPECT_EQ(decision.response.status, 200) << body.toStdString();
        EXPECT_EQ(decision.event.kind, store::Kind::Event) << body.toStdString();
        EXPECT_EQ(decision.event.verdict, store::Verdict::Invalid) << body.toStdString();
        EXPECT_EQ(decision.event.body, body);
    }
}

TEST_F(AdmissionTest, WhatIsNoJsonIsRejectedAndKept)
{
    for (const QByteArray &body :
         {QByteArray(), QByteArray(" \r\n"), QByteArray("<xml/>"), QByteArray(R"({"a":)"), QByteArray("\"\xFF\""),
          QByteArray(QByteArray(base::MaxJsonDepth + 1, '[') + QByteArray(base::MaxJsonDepth + 1, ']'))}) {
        const listener::Decision decision = decide(post(body));
        EXPECT_EQ(decision.response.status, 400) << body.left(20).toStdString();
        EXPECT_TRUE(decision.keep);
        EXPECT_EQ(decision.event.kind, store::Kind::Rejected);
        EXPECT_EQ(decision.event.verdict, store::Verdict::Rejected);
        EXPECT_EQ(decision.event.body, body);
        EXPECT_FALSE(decision.event.reason.isEmpty());
        EXPECT_EQ(decision.event.status, 400);
    }
}

TEST_F(AdmissionTest, TheContentTypeDoesNotMatter)
{
    EXPECT_EQ(decide(post(TextMessage, {{"Content-Type", "text/html"}})).response.status, 200);
}

TEST_F(AdmissionTest, TheCallbackTokenIsChecked)
{
    const base::Secret token(QByteArray("s3cret"));
    EXPECT_EQ(decide(post(TextMessage, {{"KZ-Callback-Token", "s3cret"}}), token).response.status, 200);

    for (const base::Headers &headers :
         {base::Headers{}, base::Headers{{"kz-callback-token", "S3cret"}}, base::Headers{{"kz-callback-token", ""}},
          base::Headers{{"kz-callback-token", "s3crets3cret"}}, base::Headers{{"kz-callback-token", "s3cre"}}}) {
        const listener::Decision decision = decide(post(TextMessage, headers), token);
        EXPECT_EQ(decision.response.status, 401);
        EXPECT_EQ(decision.event.kind, store::Kind::Rejected);
        EXPECT_EQ(decision.event.status, 401);
        EXPECT_TRUE(decision.event.eventType.isEmpty()) << "nothing of a stranger's is parsed";
        EXPECT_FALSE(decision.event.reason.contains(u"s3c"_s));
        EXPECT_FALSE(decision.response.body.contains("s3c"));
    }
}

TEST_F(AdmissionTest, WithoutATokenOfOursAnyTokenWillDo)
{
    EXPECT_EQ(decide(post(TextMessage, {{"kz-callback-token", "whatever"}})).response.status, 200);
}

TEST_F(AdmissionTest, SecretsAreNotKept)
{
    const base::Headers headers{{"kz-callback-token", "s3cret"}, {"X-Trace", "t1"}, {"X-Trace", "t2"}};
    const listener::Decision decision = decide(post(TextMessage, headers), base::Secret(QByteArray("s3cret")));
    const base::Headers expected{
        {"Host", "localhost"}, {"kz-callback-token", "(redacted)"}, {"X-Trace", "t1"}, {"X-Trace", "t2"}};
    EXPECT_EQ(decision.event.headers, expected) << "in order, with duplicates";
}

TEST_F(AdmissionTest, AHugeRefusedBodyIsKeptInPart)
{
    const QByteArray huge(1024 * 1024, 'x');
    const listener::Decision decision = decide(post(huge));
    EXPECT_EQ(decision.event.body, huge.left(64 * 1024));
    EXPECT_TRUE(decision.event.reason.contains(u"1048576"_s)) << decision.event.reason.toStdString();
}

TEST_F(AdmissionTest, AHugeFieldIsCutInTheRowOnly)
{
    const QByteArray body = R"({"eventType":")" + QByteArray(100'000, 'x') + R"("})";
    const listener::Decision decision = decide(post(body));
    EXPECT_EQ(decision.event.eventType.size(), 512);
    EXPECT_EQ(decision.event.body, body);
}

TEST_F(AdmissionTest, ARejectionOfTheServerBecomesEvidence)
{
    http::Rejection rejection;
    rejection.status = 413;
    rejection.reason = u"body larger\nthan 25 bytes"_s;
    rejection.method = "POST";
    rejection.target = Path;
    rejection.headers = {{"Cookie", "c"}};
    rejection.body = "partial";
    rejection.peer = u"127.0.0.1:1"_s;
    const store::NewEvent event = listener::Admission({{.path = u"/k/in"_s}}, m_validator).recordOf(rejection);
    EXPECT_EQ(event.kind, store::Kind::Rejected);
    EXPECT_EQ(event.verdict, store::Verdict::Rejected);
    EXPECT_EQ(event.status, 413);
    EXPECT_EQ(event.inbox, u"/k/in"_s);
    EXPECT_EQ(event.reason, u"body larger than 25 bytes"_s);
    EXPECT_EQ(event.headers, (base::Headers{{"Cookie", "(redacted)"}}));
    EXPECT_EQ(event.body, "partial");
}
