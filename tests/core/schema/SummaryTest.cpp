// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Summary.h"

#include "Payloads.h"
#include "schema/SchemaSet.h"

using namespace Qt::StringLiterals;
using schema::Summary;

namespace {

std::string told(const QJsonObject &payload)
{
    return Summary::of(payload).toText().toStdString();
}

std::string told(const QString &eventType, const QByteArray &data, const QString &from = u"Asha"_s)
{
    QJsonObject payload = payloads::event(eventType, payloads::fromText(data));
    payload.insert(u"fromUserName"_s, from);
    return told(payload);
}

} // namespace

TEST(Summary, TellsThePrintedSamples)
{
    EXPECT_EQ(told(payloads::sample(u"TextMessageCreated"_s)), "Asha Rao: Test Message");
    EXPECT_EQ(told(payloads::sample(u"AttachmentCreated"_s)), "Asha Rao sent IMG_18-03-22_165220084_1.jpg: Testing.");
    EXPECT_EQ(told(payloads::sample(u"Announcement"_s)), "Asha Rao announced: Sent by Asha Rao");
    EXPECT_EQ(told(payloads::sample(u"JobCreated"_s)), "Asha Rao assigned a job: Test Job");
    EXPECT_EQ(told(payloads::sample(u"JobResponse"_s)), "Asha Rao completed a job");
    EXPECT_EQ(told(payloads::sample(u"ActionCreated"_s)), "Asha Rao started an action");
    EXPECT_EQ(told(payloads::sample(u"SurveyResponse"_s)), "2 of 2 question(s) answered by Asha Rao")
        << "the hidden question does not count";
}

TEST(Summary, TellsEveryType)
{
    EXPECT_EQ(told(u"AttachmentCreated"_s, R"({"media": [{}, {}, {}]})"), "Asha sent 3 file(s)");
    EXPECT_EQ(told(u"AttachmentCreated"_s, R"({"media": [{"url": "https://cdn.example.net/x/plan.pdf?sig=a"}]})"),
              "Asha sent plan.pdf");
    EXPECT_EQ(told(u"AttachmentCreated"_s, "{}"), "Asha sent a file");
    EXPECT_EQ(told(u"JobResponse"_s, R"({"assigneeName": "Ravi", "isCompleted": false})"),
              "Ravi has not completed a job");
    EXPECT_EQ(told(u"JobResponse"_s, R"({"assignee": "+91"})"), "+91 answered a job");
    EXPECT_EQ(told(u"ActionCreated"_s, R"({"title": "Check"})"), "Asha started an action: Check");
    EXPECT_EQ(told(u"SurveyCreated"_s, R"({"title": "Check"})"), "Asha started a survey: Check");
    const QByteArray answers =
        R"("responseDetails": {"responseWithQuestions": [{"answer": "a"}, {"answer": ""}, {"answer": []}, {"answer": 0}, {}]})";
    EXPECT_EQ(told(u"ActionResponse"_s, R"({"responderName": "Ravi", )" + answers + "}"),
              "2 of 5 question(s) answered by Ravi");
    EXPECT_EQ(told(u"SurveyResponse"_s, R"({"isUpdateResponse": true, )" + answers + "}"),
              "Asha changed the answers: 2 of 5 question(s) answered");
    EXPECT_EQ(told(u"SurveyResponse"_s, R"({"isAnonymous": true, "responderName": "Ravi", )" + answers + "}"),
              "2 of 5 question(s) answered anonymously");
    EXPECT_EQ(told(u"MemberAdded"_s, R"({"memberName": "Ravi", "type": "Admin"})"), "Ravi joined as Admin");
    EXPECT_EQ(told(u"MemberAdded"_s, R"({"member": "+91"})"), "+91 joined");
    EXPECT_EQ(told(u"MemberRemoved"_s, R"({"memberName": "Ravi", "type": "Member"})"), "Ravi is no longer a member");
    EXPECT_EQ(told(u"GroupAdded"_s, R"({"groupName": "Stores", "groupId": "g"})"), "Group added: Stores");
    EXPECT_EQ(told(u"GroupRemoved"_s, R"({"groupId": "g"})"), "Group removed: g");
    EXPECT_EQ(told(u"PollCreated"_s, R"({"question": "Lunch?"})"), "Asha started a poll: Lunch?");
    EXPECT_EQ(told(u"PollResponse"_s, "{}"), "Asha answered a poll");
    EXPECT_EQ(told(u"LetsMeetCreated"_s, "{}"), "Asha suggested a meeting");
    EXPECT_EQ(told(u"LetsMeetResponse"_s, "{}"), "Asha answered an invitation to a meeting");
    EXPECT_EQ(told(u"SomethingNew"_s, "{}"), "Event of the type SomethingNew");
}

TEST(Summary, TellsSomethingOfEveryExample)
{
    for (const schema::EventSchema &one : schema::SchemaSet::builtIn().all()) {
        for (const QJsonObject &example : one.examples) {
            const Summary summary = Summary::of(example);
            EXPECT_FALSE(summary.toText().isEmpty()) << qPrintable(one.eventType);
            EXPECT_NE(summary.key, u"other"_s) << qPrintable(one.eventType);
            EXPECT_FALSE(summary.toText().contains(u'%')) << qPrintable(summary.toText());
            EXPECT_EQ(Summary::deserialised(summary.serialised()), summary);
        }
    }
}

TEST(Summary, IsLenient)
{
    EXPECT_EQ(told(QJsonObject(
                  {{u"EventType"_s, u"textMESSAGEcreated"_s}, {u"Data"_s, QJsonObject({{u"TEXT"_s, u"hi"_s}})}})),
              "Someone: hi");
    EXPECT_EQ(told(u"TextMessageCreated"_s, R"({"text": {"a": 1}})"), "Asha: ");
    EXPECT_EQ(told(u"SurveyResponse"_s, R"({"responseDetails": [{"answer": 1}, 5]})"),
              "1 of 2 question(s) answered by Asha");
    EXPECT_EQ(told(QJsonObject()), "");
    EXPECT_EQ(told(QJsonObject({{u"eventType"_s, QJsonArray()}, {u"data"_s, 5}})), "");
    EXPECT_EQ(told(QJsonObject({{u"eventType"_s, u"JobResponse"_s}, {u"data"_s, 5}})), "Someone answered a job");
}

TEST(Summary, KeepsWordsShortAndOnOneLine)
{
    const Summary summary = Summary::of(payloads::event(
        u"TextMessageCreated"_s, {{u"text"_s, QString(u"first\nsecond\t"_s + QString(1'000'000, u'x'))}}));
    ASSERT_EQ(summary.words.size(), 2);
    EXPECT_EQ(summary.words.at(1).size(), 120);
    EXPECT_TRUE(summary.words.at(1).startsWith("first second xx"_L1));
    EXPECT_TRUE(summary.words.at(1).endsWith(u'…'));
}

TEST(Summary, TakesPercentSignsAsTheyAre)
{
    EXPECT_EQ(told(u"TextMessageCreated"_s, R"({"text": "100 %1 %2 %n"})", u"%2 %L1"_s), "%2 %L1: 100 %1 %2 %n");
    EXPECT_EQ(told(u"MemberAdded"_s, R"({"memberName": "%2", "type": "%1"})"), "%2 joined as %1");
}

TEST(Summary, IsStoredAsKeyAndWords)
{
    const Summary done{u"jobDone"_s, {u"Asha"_s}};
    EXPECT_EQ(done.serialised(), uR"(["jobDone","Asha"])"_s);
    EXPECT_EQ(Summary::deserialised(done.serialised()), done);
    EXPECT_EQ(Summary().serialised(), u""_s);
    EXPECT_EQ(Summary::deserialised(u""_s), Summary());
    const Summary quoted{u"message"_s, {u"A \"B\""_s, u"[1] \\ é 🚚"_s}};
    EXPECT_EQ(Summary::deserialised(quoted.serialised()), quoted);
}

TEST(Summary, MakesAnUnknownTextASentenceOfItsOwn)
{
    for (const QString &text :
         {u"delivered late"_s, uR"(["aKeyOfTheFuture","x"])"_s, u"[]"_s, u"[5]"_s, u"{}"_s, u"[["_s}) {
        const Summary summary = Summary::deserialised(text);
        EXPECT_EQ(summary.toText(), text);
        EXPECT_EQ(Summary::deserialised(summary.serialised()), summary);
    }
    EXPECT_EQ(Summary::deserialised(u"[\"jobDone\"]"_s).toText(), u"Someone completed a job"_s)
        << "words may be missing";
    EXPECT_EQ(Summary::deserialised(QString(10'000, u'a')).toText().size(), 120);
}

TEST(Summary, AValidationSaysWhatWasAnswered)
{
    const Summary validation = Summary::ofValidation(QByteArray("8d1f\n <b>\xE0\xA4\x95"));
    EXPECT_EQ(validation.serialised(), uR"(["validated","12","8d1f <b>क"])"_s);
    EXPECT_EQ(Summary::deserialised(validation.serialised()), validation);
    EXPECT_TRUE(validation.toText().contains(u"8d1f <b>क"_s)) << validation.toText().toStdString();
    EXPECT_EQ(Summary::ofValidation(QByteArray()), Summary::ofValidation(0));
    EXPECT_LE(Summary::ofValidation(QByteArray(8'000, 'x')).serialised().size(), 150);
}

TEST(Summary, AValidationOfAnOlderProgramSaysHowMuch)
{
    const Summary validation = Summary::ofValidation(66);
    EXPECT_EQ(validation.serialised(), uR"(["validated","66"])"_s);
    EXPECT_EQ(Summary::deserialised(validation.serialised()), validation);
    EXPECT_TRUE(validation.toText().contains(u"66"_s)) << validation.toText().toStdString();
}
