// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/EventFactory.h"

#include "sandbox/Answers.h"
#include "sandbox/Phrases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 Stream = 4;

QJsonObject property(const QString &name, const QString &type, const QJsonValue &value)
{
    return {
        {u"name"_s, name}, {u"type"_s, type}, {u"value"_s, value}, {u"validity"_s, -1}, {u"visibility"_s, u"All"_s}};
}

} // namespace

//! Everything that the data of one event needs to know.
struct EventFactory::Scene
{
    const Group *group;
    const Action *action;
    const Member *from;
    const Phrases *words; //!< in the sender's language
    QString groupId; //!< of the subscription's object where that is a group, made-up ones included
    QString actionId;
    QDateTime now;
};

EventFactory::EventFactory(quint32 seed, const World &world, const base::Clock &clock)
    : m_random(seed, Stream), m_world(world), m_clock(clock)
{
}

QJsonObject EventFactory::make(const Webhook &webhook, kaizala::EventType type)
{
    const Scene scene = sceneFor(webhook);
    QJsonObject event{
        {u"objectId"_s, webhook.object.id},
        {u"objectType"_s, kaizala::toString(webhook.object.type)},
        {u"eventType"_s, kaizala::toString(type)},
        {u"eventId"_s, m_random.guid()},
    };
    addEnvelope(event, webhook, scene);
    event.insert(u"data"_s, dataOf(type, webhook, scene));
    return event;
}

EventFactory::Scene EventFactory::sceneFor(const Webhook &webhook)
{
    using kaizala::ObjectType;
    Scene scene{};
    scene.now = m_clock.now();
    const Group *group = &m_world.groups()[m_random.below(int(m_world.groups().size()))];
    const Action *action = nullptr;
    if (webhook.object.type == ObjectType::Group) {
        if (const Group *known = m_world.group(webhook.object.id))
            group = known;
    } else if (webhook.object.type == ObjectType::Action) {
        action = m_world.action(webhook.object.id);
        if (action)
            group = m_world.group(action->groupId);
    }
    if (!action)
        action = m_world.action(m_random.pick(group->actions));
    scene.group = group;
    scene.action = action;
    scene.from = &m_world.members()[m_random.pick(group->members)];
    scene.words = &allPhrases()[scene.from->language];
    scene.groupId = webhook.object.type == ObjectType::Group ? webhook.object.id : group->id;
    scene.actionId = webhook.object.type == ObjectType::Action ? webhook.object.id : action->id;
    return scene;
}

void EventFactory::addEnvelope(QJsonObject &event, const Webhook &webhook, const Scene &scene)
{
    if (!webhook.context.isEmpty())
        event.insert(u"context"_s, webhook.context);
    if (m_random.chance(0.08))
        return; // as the oldest events came: nobody named
    event.insert(u"fromUser"_s, scene.from->phone);
    event.insert(u"fromUserId"_s, scene.from->userId);
    event.insert(u"fromUserName"_s, scene.from->name);
    event.insert(u"fromUserProfilePic"_s, scene.from->picture);
    if (!m_random.chance(0.5))
        return; // as documented
    event.insert(u"subscriptionId"_s, webhook.id);
    event.insert(u"isBotfromUser"_s, m_random.chance(0.1));
    event.insert(u"groupId"_s, scene.groupId);
    event.insert(u"sourceGroupId"_s, scene.groupId);
}

QJsonObject EventFactory::dataOf(kaizala::EventType type, const Webhook &webhook, const Scene &scene)
{
    using kaizala::EventType;
    switch (type) {
    case EventType::TextMessageCreated:
        return text(scene);
    case EventType::AttachmentCreated:
        return attachment(scene);
    case EventType::Announcement:
        return announcement(scene);
    case EventType::JobCreated:
        return jobCreated(scene);
    case EventType::JobResponse:
        return jobResponse(scene);
    case EventType::ActionCreated:
    case EventType::SurveyCreated:
        return created(scene);
    case EventType::ActionResponse:
    case EventType::SurveyResponse:
        return response(webhook, scene);
    case EventType::MemberAdded:
    case EventType::MemberRemoved:
        return member(scene);
    case EventType::GroupAdded:
    case EventType::GroupRemoved:
        return groupChange(scene);
    }
    Q_UNREACHABLE();
}

QJsonObject EventFactory::text(const Scene &scene)
{
    return {{u"text"_s, m_random.pick(scene.words->messages)}};
}

QJsonObject EventFactory::attachment(const Scene &scene)
{
    QJsonArray media;
    const bool photo = m_random.chance(0.7);
    const int count = photo ? m_random.between(1, 3) : 1;
    for (int i = 0; i < count; ++i)
        media.append(mediaItem(m_random, scene.now, photo ? u"jpg"_s : u"pdf"_s));
    return {
        {u"media"_s, media},
        {u"actionType"_s, photo ? u"Image"_s : u"Document"_s},
        {u"caption"_s, m_random.pick(scene.words->captions)},
    };
}

QJsonObject EventFactory::announcement(const Scene &scene)
{
    const Passage passage = m_random.pick(scene.words->announcements);
    QJsonArray media;
    if (m_random.chance(0.6))
        media.append(mediaItem(m_random, scene.now, u"jpg"_s, m_random.chance(0.5)));
    return {{u"title"_s, passage.title}, {u"text"_s, passage.text}, {u"media"_s, media}};
}

QJsonObject EventFactory::jobCreated(const Scene &scene)
{
    const Passage job = m_random.pick(scene.words->jobs);
    QJsonArray assignees;
    const int count = m_random.between(1, 3);
    for (int i = 0; i < count; ++i)
        assignees.append(phone(m_world.members()[m_random.pick(scene.group->members)]));
    QJsonObject data{
        {u"title"_s, job.title},
        {u"actionId"_s, scene.actionId},
        {u"dueDate"_s, scene.now.addSecs(3600 * m_random.between(4, 240)).toString(Qt::ISODate)},
        {u"assignedTo"_s, assignees},
        {u"groupId"_s, scene.groupId},
    };
    if (!job.text.isEmpty())
        data.insert(u"text"_s, job.text);
    return data;
}

QJsonObject EventFactory::jobResponse(const Scene &scene)
{
    const QJsonObject details{
        {u"assignee"_s, phone(*scene.from)},
        {u"assigneeName"_s, scene.from->name},
        {u"assigneeProfilePic"_s, scene.from->picture},
        {u"isCompleted"_s, m_random.chance(0.8)},
    };
    QJsonObject data{
        {u"actionId"_s, scene.actionId},
        {u"groupId"_s, scene.groupId},
        {u"responseId"_s, m_random.guid()},
    };
    if (m_random.chance(0.75)) {
        data.insert(u"responseDetails"_s, QJsonObject{{u"response"_s, details}});
        return data;
    }
    // flat, as the reference table lists them
    for (auto each = details.begin(); each != details.end(); ++each)
        data.insert(each.key(), each.value());
    return data;
}

QJsonObject EventFactory::created(const Scene &scene)
{
    const Phrases &words = *scene.words;
    QList<Question> questions = scene.action->questions;
    if (questions.isEmpty())
        questions = {{words.single.title, u"SingleOption"_s, words.single.options}};
    QJsonObject data{{u"actionId"_s, scene.actionId}, {u"groupId"_s, scene.groupId}};
    const int shape = m_random.below(4);
    if (shape <= 1) { // the wire
        data.insert(u"title"_s, scene.action->title);
        data.insert(u"questions"_s, asked(questions));
        data.insert(u"properties"_s,
                    QJsonArray{property(u"Charset"_s, u"Text"_s, u"utf-8"_s),
                               property(u"Version"_s, u"Numeric"_s, m_random.between(1, 9))});
        return data;
    }
    data.insert(u"responseId"_s, m_random.guid());
    addResponder(data, *scene.from);
    if (shape == 2) // the reference table
        data.insert(u"questions"_s, asked(questions));
    else // the printed sample, which is a response's
        data.insert(u"responseDetails"_s,
                    QJsonObject{{u"responseWithQuestions"_s, answered(m_random, questions, words, scene.now)}});
    return data;
}

QJsonObject EventFactory::response(const Webhook &webhook, const Scene &scene)
{
    const Phrases &words = *scene.words;
    QList<Question> questions = scene.action->questions;
    if (questions.isEmpty())
        questions = {{words.textQuestion, u"Text"_s, {}},
                     {words.several.title, u"MultiOption"_s, words.several.options}};
    QJsonObject data{
        {u"actionId"_s, scene.actionId},
        {u"groupId"_s, scene.groupId},
        {u"responseId"_s, m_random.guid()},
        {u"responseDetails"_s,
         QJsonObject{{u"responseWithQuestions"_s, answered(m_random, questions, words, scene.now)}}},
    };
    const bool anonymous = m_random.chance(0.08);
    if (anonymous) {
        data.insert(u"isAnonymous"_s, true);
        data.insert(u"isUpdateResponse"_s, false);
    } else {
        addResponder(data, *scene.from);
    }
    const bool ofPackage = webhook.object.type == kaizala::ObjectType::ActionPackage;
    if (!ofPackage && !m_random.chance(0.5))
        return data; // as documented
    const QString package = ofPackage ? webhook.object.id : m_random.pick(m_world.packages());
    data.insert(u"actionPackageId"_s, package);
    data.insert(u"packageId"_s, m_random.chance(0.5) ? QString(package + u".1") : package);
    if (!anonymous)
        data.insert(u"responderId"_s, scene.from->userId);
    data.insert(u"creatorId"_s, m_world.members()[scene.action->sender].userId);
    data.insert(u"sourceGroupId"_s, scene.groupId);
    if (m_random.chance(0.4))
        data.insert(u"Properties"_s, QJsonArray{property(u"Charset"_s, u"Text"_s, u"utf-8"_s)});
    return data;
}

QJsonObject EventFactory::member(const Scene &scene)
{
    const Member &who = m_world.members()[m_random.pick(scene.group->members)];
    QJsonObject data{
        {u"member"_s, phone(who)},
        {u"memberName"_s, who.name},
        {u"memberProfilePic"_s, who.picture},
        {u"type"_s, m_random.chance(0.85) ? u"Member"_s : u"Admin"_s},
    };
    if (m_random.chance(0.3))
        data.insert(u"memberId"_s, who.userId);
    return data;
}

QJsonObject EventFactory::groupChange(const Scene &scene)
{
    const Group *known =
        scene.group->subGroups.isEmpty() ? nullptr : m_world.group(m_random.pick(scene.group->subGroups));
    const Phrases &words = allPhrases()[scene.group->language];
    return {
        {u"groupId"_s, known ? known->id : m_random.guid()},
        {u"groupName"_s, known ? known->name : m_random.pick(words.teams)},
        {u"groupType"_s, known ? known->type : u"Group"_s},
    };
}

void EventFactory::addResponder(QJsonObject &data, const Member &who)
{
    data.insert(u"responder"_s, phone(who));
    data.insert(u"responderName"_s, who.name);
    data.insert(u"responderProfilePic"_s, who.picture);
    data.insert(u"isAnonymous"_s, false);
    data.insert(u"isUpdateResponse"_s, m_random.chance(0.15));
}

QString EventFactory::phone(const Member &who)
{
    return m_random.chance(0.1) ? QString(u'+' + who.phone) : who.phone;
}

} // namespace sandbox
