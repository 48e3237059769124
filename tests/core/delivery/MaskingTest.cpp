// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Masking.h"

#include "base/Json.h"
#include "delivery/MaskingRules.h"
#include "schema/Summary.h"
#include "schema/Validator.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

const QByteArray Link = "https://cdn.example.net/att/1.jpg?sv=1&amp;sig=ZXhhbXBsZQ%3D%3D&amp;se=2292";

store::EventDetail eventWith(const QByteArray &body)
{
    store::EventDetail detail;
    detail.row.id = 7;
    detail.row.eventType = u"JobResponse"_s;
    detail.row.inbox = u"/k"_s;
    detail.body = body;
    return detail;
}

QString maskedBody(const QByteArray &body)
{
    return QString::fromUtf8(Masking("key").masked(eventWith(body)).body);
}

} // namespace

TEST(Masking, NothingOfAPersonIsLeft)
{
    store::EventDetail detail = eventWith(
        R"({"eventType":"JobResponse","eventId":"3e49","fromUser":"+919812345678","fromUserName":"Asha Rao",
            "data":{"title":"Asha Rao called 09812345678 or +91 98123 45678","mediaUrl":")"
        + Link + R"(",
            "responseDetails":{"responder":"++919812345678","responderName":"asha rao","accessToken":"s3cret"},
            "answer":"{\"phoneNumber\":9812345678,\"memberName\":\"Vikram\"}","+919812345678":1,"note":"von Asha, Vikram"}})");
    detail.row.from = u"+919812345678"_s;
    detail.row.fromName = u"Asha Rao"_s;
    detail.row.summary = schema::Summary{u"jobDone"_s, {u"Asha Rao"_s}}.serialised();
    detail.row.inbox = u"/k/AbCdEfGhIjKlMnOpQrSt1"_s;
    detail.row.reason = u"from +919812345678"_s;
    detail.target = "/k/AbCdEfGhIjKlMnOpQrSt1?validationToken=s3cret";
    detail.headers = {
        {"X-Api-Key", "s3cret"}, {"X-From", "+919812345678"}, {"X-Original-URL", detail.target}, {"Host", "h"}};
    const store::EventDetail masked = Masking().masked(detail);
    const QString whole = QString::fromUtf8(masked.body) + masked.row.from + masked.row.fromName + masked.row.summary
        + masked.row.reason + masked.row.inbox + QString::fromLatin1(masked.target)
        + QString::fromUtf8(base::headersToJson(masked.headers));
    for (const QString &secret : {u"98123"_s, u"Asha"_s, u"asha"_s, u"Rao"_s, u"sig="_s, u"s3cret"_s, u"AbCdEf"_s})
        EXPECT_FALSE(whole.contains(secret)) << secret.toStdString() << " in " << whole.toStdString();
    EXPECT_TRUE(whole.contains(u"https://cdn.example.net/att/1.jpg?masked"_s));
    EXPECT_TRUE(base::parseJson(masked.body)) << masked.body.toStdString();
    EXPECT_EQ(masked.headers.last().second, "h");
    EXPECT_EQ(masked.row.id, 7);
    EXPECT_EQ(masked.row.bodyBytes, masked.body.size());
}

TEST(Masking, RelationsSurviveInOneFileOnly)
{
    const Masking one;
    const Masking other;
    EXPECT_EQ(one.phone(u"+91 98123-45678"_s), one.phone(u"+919812345678"_s));
    EXPECT_NE(one.phone(u"+919812345678"_s), one.phone(u"+919812345679"_s));
    EXPECT_NE(one.phone(u"+919812345678"_s), other.phone(u"+919812345678"_s)) << "each file has a key of its own";
    EXPECT_TRUE(one.phone(u"++919812345678"_s).startsWith(u"++999"_s)) << "the oddity is evidence";
    EXPECT_EQ(one.name(u"Asha  Rao "_s), one.name(u"asha rao"_s));
    EXPECT_NE(one.name(u"Asha"_s), other.name(u"Asha"_s));
    const store::EventDetail masked = one.masked(eventWith(R"({"fromUser":"+919812345678","text":"+919812345678"})"));
    const QString number = one.phone(u"+919812345678"_s);
    EXPECT_EQ(QString::fromUtf8(masked.body), u"{\"fromUser\":\"%1\",\"text\":\"%1\"}"_s.arg(number));
}

TEST(Masking, EverythingElseStaysAsItWas)
{
    const QByteArray body =
        R"({ "eventType" : "JobResponse","eventId":"12345678901234","b":1521743399000,"a":12345678901234567890,
        "objectId":"8c29e1d2-1234-4abc-9def-123456789012@2","a":"caf\u00e9","responseId":"919812345678",
        "properties":[{"name":"Store","value":"North"}],"groupName":"Field team","mediaFileName":"a.jpg","when":"2018-03-22T18:29:59Z",
        "epoch":"1521743399000","location":{"lt":17.385044,"lg":78.486671},"link":"https://example.net/a/b"})";
    EXPECT_EQ(maskedBody(body), QString::fromUtf8(body));
}

TEST(Masking, AnIdOfAPersonIsKeptAndANameInItsPlaceIsNot)
{
    EXPECT_EQ(maskedBody(R"({"responder":"8c29e1d2-1234-4abc-9def-123456789012"})"),
              u"{\"responder\":\"8c29e1d2-1234-4abc-9def-123456789012\"}"_s);
    EXPECT_FALSE(maskedBody(R"({"assignee":"Vikram"})").contains(u"Vikram"_s));
    EXPECT_FALSE(maskedBody(R"({"assignees":[{"name":"Vikram"}]})").contains(u"Vikram"_s));
}

TEST(Masking, OfWhatIsNoJsonOnlyTheSizeIsLeft)
{
    EXPECT_EQ(maskedBody("name=Asha"), u"(masked: 9 bytes that are no JSON)"_s);
    EXPECT_EQ(maskedBody(""), QString());
    store::EventDetail validation = eventWith("s3cret");
    validation.row.kind = store::Kind::Validation;
    EXPECT_EQ(Masking("key").masked(validation).body, "(masked)");
}

//! The schemas' own examples: what they call a person's is masked, and they still fit their schemas.
TEST(Masking, TheSchemasExamplesKeepTheirVerdict)
{
    const schema::Validator validator(schema::SchemaSet::builtIn());
    const Masking masking("key");
    int seen = 0;
    const QDir folder(QStringLiteral(KWC_SOURCE_DIR "/resources/schemas"));
    for (const QString &name : folder.entryList({u"*.schema.json"_s})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto schema = base::parseJsonObject(file.readAll());
        ASSERT_TRUE(schema);
        for (const QJsonValue &example : schema->value(u"examples"_s).toArray()) {
            if (!example.isObject() || !example.toObject().contains(u"eventType"_s))
                continue;
            ++seen;
            const QJsonObject payload = example.toObject();
            const store::EventDetail masked = masking.masked(eventWith(base::toJsonLine(payload)));
            const auto after = base::parseJsonObject(masked.body);
            ASSERT_TRUE(after);
            for (const auto severity : {schema::Severity::Error, schema::Severity::Warning})
                EXPECT_EQ(validator.validate(*after).count(severity), validator.validate(payload).count(severity))
                    << masked.body.toStdString();
            for (const QString &key : {u"fromUser"_s, u"fromUserName"_s}) {
                const QString value = payload.value(key).toString();
                EXPECT_TRUE(value.size() < 3 || !QString::fromUtf8(masked.body).contains(value)) << value.toStdString();
            }
            EXPECT_FALSE(masked.body.contains("sig="));
        }
    }
    EXPECT_GT(seen, 10);
}

TEST(MaskingRules, NamesOfFieldsTellWhatTheyHold)
{
    EXPECT_EQ(sensitivityOf(u"fromUserName", {}), Sensitivity::Name);
    EXPECT_EQ(sensitivityOf(u"MEMBERNAME", {}), Sensitivity::Name);
    EXPECT_EQ(sensitivityOf(u"groupName", {}), Sensitivity::None);
    EXPECT_EQ(sensitivityOf(u"name", u"properties"), Sensitivity::None);
    EXPECT_EQ(sensitivityOf(u"name", u"assignees"), Sensitivity::Name);
    EXPECT_EQ(sensitivityOf(u"phoneNumberAnswer", {}), Sensitivity::Phone);
    EXPECT_EQ(sensitivityOf(u"memberNames", {}), Sensitivity::Name);
    EXPECT_EQ(sensitivityOf(u"assignees", {}), Sensitivity::Person);
    EXPECT_EQ(sensitivityOf(u"memberIds", {}), Sensitivity::Id);
    EXPECT_EQ(sensitivityOf(u"authorEmail", {}), Sensitivity::Name);
    EXPECT_EQ(sensitivityOf(u"fromUser", {}), Sensitivity::Person);
    EXPECT_EQ(sensitivityOf(u"refreshToken", {}), Sensitivity::Token);
    EXPECT_EQ(sensitivityOf(u"responderId", {}), Sensitivity::Id);
    EXPECT_TRUE(isTokenName("KZ-Callback-Token"));
    EXPECT_TRUE(isTokenName("X-Hub-Signature"));
    EXPECT_FALSE(isTokenName("Content-Type"));
}
