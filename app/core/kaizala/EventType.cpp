// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/EventType.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

struct EventTypeText
{
    Q_DECLARE_TR_FUNCTIONS(EventType)
};

} // namespace

QString toString(EventType type)
{
    switch (type) {
    case EventType::ActionCreated:
        return u"ActionCreated"_s;
    case EventType::ActionResponse:
        return u"ActionResponse"_s;
    case EventType::SurveyCreated:
        return u"SurveyCreated"_s;
    case EventType::JobCreated:
        return u"JobCreated"_s;
    case EventType::SurveyResponse:
        return u"SurveyResponse"_s;
    case EventType::JobResponse:
        return u"JobResponse"_s;
    case EventType::TextMessageCreated:
        return u"TextMessageCreated"_s;
    case EventType::AttachmentCreated:
        return u"AttachmentCreated"_s;
    case EventType::Announcement:
        return u"Announcement"_s;
    case EventType::MemberAdded:
        return u"MemberAdded"_s;
    case EventType::MemberRemoved:
        return u"MemberRemoved"_s;
    case EventType::GroupAdded:
        return u"GroupAdded"_s;
    case EventType::GroupRemoved:
        break;
    }
    return u"GroupRemoved"_s;
}

std::optional<EventType> eventTypeFromString(QStringView text)
{
    for (const EventType type : AllEventTypes) {
        if (text.trimmed().compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

QString describe(EventType type)
{
    switch (type) {
    case EventType::ActionCreated:
        return EventTypeText::tr("Someone sends an action, such as a form of an action package.");
    case EventType::ActionResponse:
        return EventTypeText::tr("Someone answers an action, or changes the answer.");
    case EventType::SurveyCreated:
        return EventTypeText::tr("Someone sends a survey.");
    case EventType::JobCreated:
        return EventTypeText::tr("Someone assigns a job.");
    case EventType::SurveyResponse:
        return EventTypeText::tr("Someone answers a survey, or changes the answer.");
    case EventType::JobResponse:
        return EventTypeText::tr("Someone reports on an assigned job, for instance that it is done.");
    case EventType::TextMessageCreated:
        return EventTypeText::tr("Someone sends a text message.");
    case EventType::AttachmentCreated:
        return EventTypeText::tr("Someone sends a picture, a document or another attachment.");
    case EventType::Announcement:
        return EventTypeText::tr("Someone makes an announcement.");
    case EventType::MemberAdded:
        return EventTypeText::tr("A person joins the group or is added to it.");
    case EventType::MemberRemoved:
        return EventTypeText::tr("A person leaves the group or is removed from it.");
    case EventType::GroupAdded:
        return EventTypeText::tr("A sub-group is added to the group.");
    case EventType::GroupRemoved:
        break;
    }
    return EventTypeText::tr("A sub-group is removed from the group.");
}

QStringList allEventTypeNames()
{
    QStringList names;
    for (const EventType type : AllEventTypes)
        names.append(toString(type));
    return names;
}

} // namespace kaizala
