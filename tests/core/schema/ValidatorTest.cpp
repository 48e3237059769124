// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Validator.h"

#include "Payloads.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using payloads::event;
using payloads::lines;
using payloads::sample;
using payloads::with;
using schema::Report;
using schema::SchemaSet;
using schema::Severity;
using schema::Validator;

namespace {

const Validator &validator()
{
    static const Validator Built(SchemaSet::builtIn());
    return Built;
}

Report check(const QJsonValue &payload)
{
    return validator().validate(payload);
}

Report checkData(const QString &eventType, const QByteArray &data)
{
    return check(event(eventType, payloads::fromText(data)));
}

QByteArray survey(const QByteArray &question)
{
    return R"({"actionId": "a", "responseId": "r", "responder": "+1", "responseDetails": {"responseWithQuestions": [)"
        + question + "]}}";
}

} // namespace

TEST(Validator, FindsNothingInTheExamplesOfTheSchemas)
{
    int examples = 0;
    for (const schema::EventSchema &schema : SchemaSet::builtIn().all()) {
        for (const QJsonObject &example : schema.examples) {
            const Report report = check(example);
            ++examples;
            if (schema.eventType.isEmpty())
                continue; // the envelope's is of a type that is not known: see below
            EXPECT_EQ(lines(report), "") << qPrintable(schema.eventType);
            EXPECT_TRUE(report.known);
            EXPECT_EQ(report.eventType, schema.eventType);
        }
    }
    EXPECT_GE(examples, 13 * 2);
}

TEST(Validator, FindsNothingInThePrintedSamples)
{
    for (const QString &name : {u"TextMessageCreated"_s, u"AttachmentCreated"_s, u"Announcement"_s, u"JobCreated"_s,
                                u"JobResponse"_s, u"ActionCreated"_s, u"SurveyResponse"_s})
        EXPECT_EQ(lines(check(sample(name))), "") << qPrintable(name);
    // The reference prints these once for two types.
    EXPECT_EQ(lines(check(with(sample(u"ActionCreated"_s), {u"eventType"_s}, u"SurveyCreated"_s))), "");
    EXPECT_EQ(lines(check(with(sample(u"SurveyResponse"_s), {u"eventType"_s}, u"ActionResponse"_s))), "");
}

TEST(Validator, SaysWhatTheDataLooksLikeInsteadOfListingWhatItLacks)
{
    const Report report = check(sample(u"MemberAdded-says-JobResponse"_s));
    ASSERT_EQ(report.findings.size(), 1) << lines(report);
    EXPECT_EQ(report.findings.first().severity, Severity::Error);
    EXPECT_EQ(report.findings.first().path, u"/eventType"_s);
    EXPECT_FALSE(report.findings.first().missing);
    EXPECT_EQ(report.findings.first().message,
              u"The event says it is JobResponse, but its data is that of MemberAdded or MemberRemoved: it has member, "
              "memberName, memberProfilePic, type."_s);
    EXPECT_TRUE(report.known);
}

TEST(Validator, TellsAContradictionFromAPayloadThatLacksSomething)
{
    EXPECT_EQ(lines(checkData(u"MemberAdded"_s, R"({"text": "hello"})")),
              "error /eventType: The event says it is MemberAdded, but its data is that of TextMessageCreated: it has "
              "text.\n");
    EXPECT_EQ(lines(checkData(u"JobResponse"_s, R"({"actionId": "a", "groupId": "g"})")),
              "error /data/responseDetails missing: The field \"responseDetails\" is missing.\n"
              "error /data/responseId missing: The field \"responseId\" is missing.\n")
        << "groupId alone makes no GroupAdded of it";
    EXPECT_EQ(lines(checkData(u"TextMessageCreated"_s, "{}")),
              "error /data/text missing: The field \"text\" is missing.\n");
    EXPECT_EQ(lines(checkData(u"TextMessageCreated"_s, R"({"member": "+1", "text": "a"})")),
              "note /data/member: No schema knows this field.\n")
        << "it has what its type requires";
}

TEST(Validator, KeepsWhatTheEnvelopeLacksBesideAContradiction)
{
    const QJsonValue payload = with(sample(u"MemberAdded-says-JobResponse"_s), {u"eventId"_s}, QJsonValue::Undefined);
    EXPECT_EQ(check(payload).findings.size(), 2);
    EXPECT_EQ(check(payload).findings.first().path, u"/eventId"_s);
}

TEST(Validator, NamesEveryMissingFieldAtItsOwnPlace)
{
    EXPECT_EQ(lines(check(QJsonObject())),
              "error /data missing: The field \"data\" is missing.\n"
              "error /eventId missing: The field \"eventId\" is missing.\n"
              "error /eventType missing: The field \"eventType\" is missing.\n"
              "error /objectId missing: The field \"objectId\" is missing.\n"
              "error /objectType missing: The field \"objectType\" is missing.\n");
    const QStringList assignee{u"data"_s, u"responseDetails"_s, u"response"_s, u"assignee"_s};
    EXPECT_EQ(lines(check(with(sample(u"JobResponse"_s), assignee, QJsonValue::Undefined))),
              "error /data/responseDetails/response/assignee missing: The field \"assignee\" is missing.\n");
}

TEST(Validator, RequiresWhatEachTypeCannotDoWithout)
{
    const QHash<QString, QStringList> required{
        {u"TextMessageCreated"_s, {u"text"_s}},
        {u"AttachmentCreated"_s, {u"media"_s}},
        {u"Announcement"_s, {u"title"_s, u"text"_s}},
        {u"JobCreated"_s, {u"title"_s, u"actionId"_s, u"dueDate"_s, u"assignedTo"_s}},
        {u"JobResponse"_s, {u"actionId"_s, u"responseId"_s, u"responseDetails"_s}},
        {u"ActionCreated"_s, {u"actionId"_s, u"questions"_s}},
        {u"SurveyCreated"_s, {u"actionId"_s, u"questions"_s}},
        {u"ActionResponse"_s, {u"actionId"_s, u"responseId"_s, u"responseDetails"_s, u"responder"_s}},
        {u"SurveyResponse"_s, {u"actionId"_s, u"responseId"_s, u"responseDetails"_s, u"responder"_s}},
        {u"MemberAdded"_s, {u"member"_s}},
        {u"MemberRemoved"_s, {u"member"_s}},
        {u"GroupAdded"_s, {u"groupId"_s}},
        {u"GroupRemoved"_s, {u"groupId"_s}},
    };
    for (auto it = required.cbegin(); it != required.cend(); ++it) {
        const schema::EventSchema *schema = validator().schemas().find(it.key());
        ASSERT_TRUE(schema) << qPrintable(it.key());
        for (const QString &field : *it) {
            const Report report = check(with(schema->examples.first(), {u"data"_s, field}, QJsonValue::Undefined));
            const std::string all = lines(report);
            ASSERT_EQ(report.count(Severity::Error), 1)
                << qPrintable(it.key()) << " without " << qPrintable(field) << all;
            EXPECT_EQ(report.findings.first().path, "/data/"_L1 + field) << all;
            EXPECT_TRUE(report.findings.first().missing) << all;
        }
    }
}

TEST(Validator, SaysWhatWasExpectedAndWhatCame)
{
    EXPECT_EQ(lines(checkData(u"TextMessageCreated"_s, R"({"text": 12})")),
              "error /data/text: Expected a text, but the number 12 came.\n");
    EXPECT_EQ(lines(checkData(u"TextMessageCreated"_s, R"({"text": null})")),
              "error /data/text: Expected a text, but null came.\n");
    EXPECT_EQ(
        lines(checkData(u"JobCreated"_s, R"({"title": "t", "actionId": "a", "dueDate": "soon", "assignedTo": "+1"})")),
        "error /data/assignedTo: Expected a list, but the text \"+1\" came.\n"
        "error /data/dueDate: Expected a date with a time, such as 2018-03-22T18:29:59Z, but the text \"soon\" "
        "came.\n");
    EXPECT_EQ(lines(check(with(sample(u"TextMessageCreated"_s), {u"data"_s}, u"text"_s))),
              "error /data: Expected an object, but the text \"text\" came.\n");
    EXPECT_EQ(
        lines(check(with(sample(u"TextMessageCreated"_s), {u"objectType"_s}, u"Grupo"_s))),
        "error /objectType: Expected \"Group\" or \"Action\" or \"ActionPackage\", but the text \"Grupo\" came.\n");
    EXPECT_EQ(lines(check(with(sample(u"TextMessageCreated"_s), {u"eventType"_s}, 5))),
              "error /eventType: Expected a text, but the number 5 came.\n");
}

TEST(Validator, ShortensWhatItQuotes)
{
    const Report report =
        check(with(sample(u"SurveyResponse"_s), {u"data"_s, u"isAnonymous"_s}, QString(100'000, u'x')));
    ASSERT_EQ(report.findings.size(), 1);
    EXPECT_LT(report.findings.first().message.size(), 120);
    const Report lineBreaks = check(with(sample(u"SurveyResponse"_s), {u"data"_s, u"isAnonymous"_s}, u"a\nb\tc"_s));
    EXPECT_EQ(lines(lineBreaks), "error /data/isAnonymous: Expected true or false, but the text \"a b c\" came.\n");
}

TEST(Validator, ChecksAnAnswerByTheTypeOfItsQuestion)
{
    const QString at = u"/data/responseDetails/responseWithQuestions/0/answer"_s;
    const auto findings = [&](const QByteArray &type, const QByteArray &answer) {
        const Report report = checkData(
            u"SurveyResponse"_s, survey(R"({"title": "q", "type": ")" + type + R"(", "answer": )" + answer + "}"));
        return QString::fromStdString(lines(report)).replace(at, "@"_L1).toStdString();
    };
    EXPECT_EQ(findings("Numeric", R"("abc")"), "error @: Expected a number, but the text \"abc\" came.\n");
    EXPECT_EQ(findings("Numeric", "1.5"), "");
    EXPECT_EQ(findings("Text", "5"), "error @: Expected a text, but the number 5 came.\n");
    EXPECT_EQ(findings("SingleOption", R"(["a", 5])"), "error @/1: Expected a text, but the number 5 came.\n");
    EXPECT_EQ(findings("MultiOption", R"("a")"), "error @: Expected a list, but the text \"a\" came.\n");
    EXPECT_EQ(findings("MultipleOption", R"({})"), "error @: Expected a list, but an object came.\n");
    EXPECT_EQ(findings("DateTime", "1521800782956"), "");
    EXPECT_EQ(findings("DateTime", R"("2018-03-22T18:29:59Z")"),
              "error @: Expected a number, but the text \"2018-03-22T18:29:59Z\" came.\n");
    EXPECT_EQ(findings("Location", R"({"lt": 91, "lg": 7, "n": ""})"),
              "error @/lt: Expected a number up to 90, but the number 91 came.\n");
    EXPECT_EQ(findings("Location", R"({"lt": 9})"), "error @/lg missing: The field \"lg\" is missing.\n");
    EXPECT_EQ(findings("AttachmentList", R"([{"mediaFileName": "a"}])"),
              "error @/0/mediaUrl missing: The field \"mediaUrl\" is missing.\n");
    EXPECT_EQ(findings("Image", "true"), "error @: Expected a list or a text, but the value true came.\n");
    EXPECT_EQ(findings("Image", R"("https://cdn.example.net/a.jpg")"), "");
    EXPECT_EQ(findings("PhoneNumber", R"({"cc": "+91"})"), "error @/pn missing: The field \"pn\" is missing.\n");
    EXPECT_EQ(findings("Text", "null"), "") << "not answered";
}

TEST(Validator, NotesAQuestionTypeThatIsNotDocumented)
{
    const Report report =
        checkData(u"SurveyResponse"_s, survey(R"({"title": "q", "type": "Slider", "answer": [[1]]})"));
    ASSERT_EQ(report.findings.size(), 1) << lines(report);
    EXPECT_EQ(report.findings.first().severity, Severity::Note);
    EXPECT_EQ(report.findings.first().path, u"/data/responseDetails/responseWithQuestions/0/type"_s);
}

TEST(Validator, WarnsOfEmptyIds)
{
    EXPECT_EQ(lines(check(with(sample(u"TextMessageCreated"_s), {u"eventId"_s}, u""_s))),
              "warning /eventId: This text is empty.\n");
    EXPECT_EQ(lines(check(with(sample(u"JobCreated"_s), {u"data"_s, u"actionId"_s}, u""_s))),
              "warning /data/actionId: This text is empty.\n");
}

TEST(Validator, NotesFieldsThatNoSchemaKnowsAtAnyDepth)
{
    QJsonValue payload = with(sample(u"SurveyResponse"_s), {u"tenant"_s}, u"a"_s);
    payload = with(payload, {u"data"_s, u"a/b~c"_s}, QJsonObject{{u"inner"_s, 1}});
    payload =
        with(payload,
             {u"data"_s, u"responseDetails"_s, u"responseWithQuestions"_s, u"1"_s, u"answer"_s, u"0"_s, u"size"_s}, 5);
    EXPECT_EQ(lines(check(payload)),
              "note /data/a~1b~0c: No schema knows this field.\n"
              "note /data/responseDetails/responseWithQuestions/1/answer/0/size: No schema knows this field.\n"
              "note /tenant: No schema knows this field.\n");
}

TEST(Validator, TakesAFieldInOtherCapitalsForTheDocumentedOne)
{
    QJsonObject payload = event(u"TextMessageCreated"_s, {{u"Text"_s, 5}});
    payload.insert(u"EventID"_s, payload.take(u"eventId"_s));
    EXPECT_EQ(lines(check(payload)),
              "error /data/Text: Expected a text, but the number 5 came.\n"
              "note /EventID: The documented spelling is \"eventId\"; capital letters differ.\n"
              "note /data/Text: The documented spelling is \"text\"; capital letters differ.\n");
    EXPECT_EQ(lines(checkData(u"TextMessageCreated"_s, R"({"TEXT": 5, "text": "a"})")),
              "note /data/TEXT: The documented spelling is \"text\"; capital letters differ.\n")
        << "the documented one counts";
    QJsonObject shouting = event(u"TextMessageCreated"_s, {{u"text"_s, u"a"_s}});
    shouting.insert(u"EVENTTYPE"_s, shouting.take(u"eventType"_s));
    shouting.insert(u"DATA"_s, shouting.take(u"data"_s));
    const Report report = check(shouting);
    EXPECT_TRUE(report.known);
    EXPECT_EQ(report.count(Severity::Error), 0) << lines(report);
    EXPECT_EQ(report.count(Severity::Note), 2);
}

TEST(Validator, FindsTheTypeInAnyCase)
{
    const Report report = check(with(sample(u"TextMessageCreated"_s), {u"eventType"_s}, u"textMESSAGEcreated"_s));
    EXPECT_TRUE(report.known);
    EXPECT_EQ(report.eventType, u"TextMessageCreated"_s);
    EXPECT_EQ(lines(report), "");
}

TEST(Validator, ChecksOnlyTheEnvelopeOfATypeThatIsNotKnown)
{
    QJsonObject payload = event(u"PollCreated"_s, {{u"anything"_s, QJsonArray{1, u"a"_s}}});
    const Report report = check(payload);
    EXPECT_FALSE(report.known);
    EXPECT_EQ(report.eventType, u"PollCreated"_s);
    EXPECT_EQ(lines(report),
              "note /eventType: No schema knows the event type \"PollCreated\", so only what all events have in "
              "common was checked.\n");
    payload.remove(u"objectId"_s);
    EXPECT_EQ(check(payload).count(Severity::Error), 1);
}

TEST(Validator, RefusesWhatIsNoObject)
{
    for (const QJsonValue &value :
         {QJsonValue(QJsonArray()), QJsonValue(5), QJsonValue(), QJsonValue(u"a"_s), QJsonValue(true)}) {
        const Report report = check(value);
        ASSERT_EQ(report.findings.size(), 1);
        EXPECT_EQ(report.findings.first().path, u""_s);
        EXPECT_EQ(report.findings.first().severity, Severity::Error);
        EXPECT_FALSE(report.known);
    }
}

TEST(Validator, DoesNotDescendForEver)
{
    QJsonValue deep = 1;
    for (int i = 0; i < base::MaxJsonDepth - 2; ++i)
        deep = QJsonArray{deep};
    EXPECT_EQ(lines(check(event(u"PollCreated"_s, {{u"a"_s, deep}}))).find("nested"), std::string::npos);
    const Report report = check(event(u"PollCreated"_s, {{u"a"_s, QJsonArray{deep}}}));
    ASSERT_EQ(report.findings.size(), 1);
    EXPECT_EQ(report.findings.first().message, u"This is nested deeper than 512 levels, so it was not checked."_s);
    EXPECT_EQ(report.findings.first().severity, Severity::Error);
}

TEST(Validator, BoundsItsWorkAndItsReport)
{
    QJsonArray many;
    for (int i = 0; i < 20'000; ++i)
        many.append(i);
    const Report wrong = check(event(u"JobCreated"_s, {{u"assignedTo"_s, many}}));
    EXPECT_GT(wrong.findings.size(), 100);
    EXPECT_LE(wrong.findings.size(), 1'100);
    QJsonObject unknown;
    for (int i = 0; i < 20'000; ++i)
        unknown.insert(u"field%1"_s.arg(i), i);
    EXPECT_LE(check(event(u"GroupAdded"_s, unknown)).findings.size(), 1'001);
    while (many.size() < 100'001)
        many.append(0);
    const Report huge = check(event(u"PollCreated"_s, {{u"a"_s, many}}));
    ASSERT_EQ(huge.findings.size(), 1);
    EXPECT_TRUE(huge.findings.first().message.startsWith("This holds more than"_L1));
}

TEST(Validator, SortsErrorsFirstThenByPath)
{
    const Report report = checkData(u"TextMessageCreated"_s, R"({"a": 1, "text": 1, "z": 1})");
    ASSERT_EQ(report.findings.size(), 3);
    EXPECT_EQ(report.findings.at(0).path, u"/data/text"_s);
    EXPECT_EQ(report.findings.at(1).path, u"/data/a"_s);
    EXPECT_EQ(report.findings.at(2).path, u"/data/z"_s);
}

TEST(Validator, IsSafeFromSeveralThreads)
{
    std::atomic<int> wrong = 0;
    const QJsonObject good = sample(u"SurveyResponse"_s);
    const QJsonObject bad = sample(u"MemberAdded-says-JobResponse"_s);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                wrong += check(good).findings.isEmpty() && check(bad).findings.size() == 1 ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}
