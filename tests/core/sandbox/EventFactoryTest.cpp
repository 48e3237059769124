// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/EventFactory.h"

#include "base/Json.h"
#include "sandbox/Answers.h"
#include "sandbox/Phrases.h"
#include "support/FakeClock.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

class EventFactoryTest : public testing::Test
{
protected:
    static Webhook on(kaizala::ObjectType type, const QString &id)
    {
        Webhook webhook;
        webhook.id = u"sub-1"_s;
        webhook.object = {type, id};
        webhook.context = u"ctx"_s;
        return webhook;
    }
    [[nodiscard]] Webhook onGroup() const { return on(kaizala::ObjectType::Group, world.groups().first().id); }
    [[nodiscard]] Webhook onAction() const { return on(kaizala::ObjectType::Action, world.actions()[3].id); }
    [[nodiscard]] Webhook onPackage() const { return on(kaizala::ObjectType::ActionPackage, world.packages()[1]); }

    //! Many events of one type, as one text.
    QByteArray many(kaizala::EventType type, const Webhook &webhook, int count = 200)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += base::toJsonLine(factory.make(webhook, type)) + '\n';
        return all;
    }

    support::FakeClock clock;
    World world{1, 6, clock.now()};
    EventFactory factory{1, world, clock};
};

//! Every question with its answer in the responses of \a events.
QList<QJsonObject> questionsOf(const QByteArray &events)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : events.split('\n')) {
        const auto event = base::parseJsonObject(line);
        if (!event)
            continue;
        for (const QJsonValue &each : (*event)[u"data"_s][u"responseDetails"_s][u"responseWithQuestions"_s].toArray())
            all.append(each.toObject());
    }
    return all;
}

} // namespace

TEST_F(EventFactoryTest, makesTheSameSequenceForASeed)
{
    EventFactory again(1, world, clock);
    EventFactory other(2, world, clock);
    bool differs = false;
    for (int round = 0; round < 20; ++round) {
        for (const auto type : kaizala::AllEventTypes) {
            const QByteArray event = base::toJsonLine(factory.make(onGroup(), type));
            EXPECT_EQ(event, base::toJsonLine(again.make(onGroup(), type)));
            differs = differs || event != base::toJsonLine(other.make(onGroup(), type));
        }
    }
    EXPECT_TRUE(differs);
}

TEST_F(EventFactoryTest, putsEveryTypeIntoTheEnvelope)
{
    for (const Webhook &webhook : {onGroup(), onAction(), onPackage()}) {
        for (const auto type : kaizala::AllEventTypes) {
            const QJsonObject event = factory.make(webhook, type);
            EXPECT_EQ(event[u"objectId"_s], webhook.object.id);
            EXPECT_EQ(event[u"objectType"_s], kaizala::toString(webhook.object.type));
            EXPECT_EQ(event[u"eventType"_s], kaizala::toString(type));
            EXPECT_FALSE(event[u"eventId"_s].toString().isEmpty());
            EXPECT_FALSE(event[u"data"_s].toObject().isEmpty());
            EXPECT_EQ(event[u"context"_s], u"ctx"_s);
        }
    }
}

TEST_F(EventFactoryTest, variesTheEnvelope)
{
    int oldest = 0;
    int wire = 0;
    QSet<QString> ids;
    for (int i = 0; i < 300; ++i) {
        const QJsonObject event = factory.make(onGroup(), kaizala::EventType::TextMessageCreated);
        ids.insert(event[u"eventId"_s].toString());
        oldest += event.contains(u"fromUser"_s) ? 0 : 1;
        if (event.contains(u"subscriptionId"_s)) {
            ++wire;
            EXPECT_EQ(event[u"subscriptionId"_s], u"sub-1"_s);
            EXPECT_EQ(event[u"groupId"_s], onGroup().object.id);
            EXPECT_TRUE(event[u"isBotfromUser"_s].isBool());
            EXPECT_TRUE(event.contains(u"sourceGroupId"_s));
        }
    }
    EXPECT_EQ(ids.size(), 300);
    EXPECT_GT(oldest, 5);
    EXPECT_GT(wire, 50);
    Webhook silent = onGroup();
    silent.context.clear();
    EXPECT_FALSE(factory.make(silent, kaizala::EventType::Announcement).contains(u"context"_s));
}

TEST_F(EventFactoryTest, writesInSeveralLanguages)
{
    QByteArray all;
    for (const Group &group : world.groups())
        all += many(kaizala::EventType::TextMessageCreated, on(kaizala::ObjectType::Group, group.id), 40);
    for (const Phrases &words : allPhrases())
        EXPECT_TRUE(all.contains(words.messages.first().toUtf8())) << words.messages.first().toStdString();
}

TEST_F(EventFactoryTest, writesPhonesWithOneAndTwoPluses)
{
    const QByteArray jobs = many(kaizala::EventType::JobResponse, onGroup());
    EXPECT_TRUE(jobs.contains("\"assignee\":\"+"));
    EXPECT_TRUE(jobs.contains("\"assignee\":\"++"));
}

TEST_F(EventFactoryTest, escapesSignedMediaLinks)
{
    const QByteArray events = many(kaizala::EventType::AttachmentCreated, onGroup());
    EXPECT_TRUE(events.contains("?sv=2015-12-11&amp;sr=b&amp;sig="));
    EXPECT_TRUE(events.contains("&amp;se=2300-"));
    EXPECT_TRUE(events.contains("mediaFileName"));
    Random random(1);
    for (int i = 0; i < 50; ++i) {
        const QUrl url(mediaUrl(random, clock.now(), u"jpg"_s).replace(u"&amp;"_s, u"&"_s), QUrl::StrictMode);
        EXPECT_TRUE(url.isValid());
        EXPECT_TRUE(url.host().endsWith(u".example.com"_s));
    }
    const QByteArray announcements = many(kaizala::EventType::Announcement, onGroup());
    EXPECT_TRUE(announcements.contains("\"mediaUrl\":")) << "as documented";
    EXPECT_TRUE(announcements.contains("\"url\":")) << "as in the sample";
}

TEST_F(EventFactoryTest, mixesDocumentedShapesAndThoseOfTheWire)
{
    using kaizala::EventType;
    const QByteArray created = many(EventType::SurveyCreated, onGroup());
    EXPECT_TRUE(created.contains("\"properties\":"));
    EXPECT_TRUE(created.contains("\"responder\":"));
    EXPECT_TRUE(created.contains("\"responseWithQuestions\":"));
    const QByteArray responses = many(EventType::ActionResponse, onGroup());
    EXPECT_TRUE(responses.contains("\"packageId\":"));
    const QByteArray jobs = many(EventType::JobResponse, onGroup());
    EXPECT_TRUE(jobs.contains("\"responseDetails\":"));
    EXPECT_LT(jobs.count("\"responseDetails\":"), 200) << "some are flat";
    EXPECT_TRUE(many(EventType::MemberAdded, onGroup()).contains("\"memberId\":"));
    EXPECT_TRUE(many(EventType::GroupAdded, onGroup()).contains("\"groupName\":"));
    EXPECT_TRUE(many(EventType::JobCreated, onGroup()).contains("\"dueDate\":\"2026-"));
}

TEST_F(EventFactoryTest, answersEveryTypeOfQuestionInItsForm)
{
    QByteArray events;
    for (const Group &group : world.groups())
        events += many(kaizala::EventType::SurveyResponse, on(kaizala::ObjectType::Group, group.id), 30);
    QSet<QString> types;
    int unanswered = 0;
    int hidden = 0;
    for (const QJsonObject &question : questionsOf(events)) {
        const QString type = question[u"type"_s].toString();
        const QJsonValue answer = question[u"answer"_s];
        types.insert(type);
        hidden += question[u"isInvisible"_s].toBool() ? 1 : 0;
        EXPECT_TRUE(question[u"options"_s].isArray());
        if (answer.isUndefined()) {
            ++unanswered;
        } else if (type == u"Text"_s) {
            EXPECT_TRUE(answer.isString());
        } else if (type.endsWith(u"Option"_s)) {
            EXPECT_FALSE(answer.toArray().isEmpty());
            for (const QJsonValue &each : answer.toArray())
                EXPECT_TRUE(question[u"options"_s].toArray().contains(QJsonObject{{u"title"_s, each}}));
        } else if (type == u"Numeric"_s) {
            EXPECT_TRUE(answer.isDouble());
        } else if (type == u"DateTime"_s) {
            EXPECT_GT(answer.toInteger(), 1'500'000'000'000);
        } else if (type == u"Location"_s) {
            EXPECT_TRUE(answer[u"lt"_s].isDouble() && answer[u"lg"_s].isDouble() && answer[u"n"_s].isString());
        } else if (type == u"AttachmentList"_s) {
            EXPECT_TRUE(answer[0][u"mediaFileName"_s].isString());
        } else if (type == u"Image"_s) {
            EXPECT_TRUE(answer.isString() || answer[0][u"mediaUrl"_s].isString());
        } else if (type == u"PhoneNumber"_s) {
            EXPECT_TRUE(answer[u"cc"_s].isString() && answer[u"pn"_s].isString());
        }
    }
    EXPECT_GT(unanswered, 5);
    EXPECT_GT(hidden, 5);
    const QSet<QString> all{u"Text"_s,    u"SingleOption"_s, u"MultiOption"_s, u"MultipleOption"_s,
                            u"Numeric"_s, u"DateTime"_s,     u"Location"_s,    u"AttachmentList"_s,
                            u"Image"_s,   u"PhoneNumber"_s};
    EXPECT_TRUE((all - types).isEmpty()) << QStringList((all - types).values()).join(u' ').toStdString();
}

TEST_F(EventFactoryTest, namesTheObjectThatWasSubscribedOn)
{
    using kaizala::EventType;
    EXPECT_EQ(factory.make(onAction(), EventType::JobResponse)[u"data"_s][u"actionId"_s], onAction().object.id);
    EXPECT_EQ(factory.make(onGroup(), EventType::JobResponse)[u"data"_s][u"groupId"_s], onGroup().object.id);
    EXPECT_EQ(factory.make(onPackage(), EventType::ActionResponse)[u"data"_s][u"actionPackageId"_s],
              onPackage().object.id);
    // made-up ids, which WebhookApi accepts
    for (const auto type :
         {kaizala::ObjectType::Group, kaizala::ObjectType::Action, kaizala::ObjectType::ActionPackage})
        EXPECT_FALSE(factory.make(on(type, u"made-up"_s), EventType::SurveyResponse)[u"data"_s].toObject().isEmpty());
    EXPECT_EQ(
        factory.make(on(kaizala::ObjectType::Action, u"made-up"_s), EventType::JobResponse)[u"data"_s][u"actionId"_s],
        u"made-up"_s);
}

} // namespace sandbox
