// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace kaizala {

//! The thirteen documented event types (service-api.md, "Events"). Others occur on the wire and are kept as text.
enum class EventType
{
    ActionCreated,
    ActionResponse,
    SurveyCreated,
    JobCreated,
    SurveyResponse,
    JobResponse,
    TextMessageCreated,
    AttachmentCreated,
    Announcement,
    MemberAdded,
    MemberRemoved,
    GroupAdded,
    GroupRemoved,
};

inline constexpr std::array AllEventTypes{
    EventType::ActionCreated,  EventType::ActionResponse, EventType::SurveyCreated,      EventType::JobCreated,
    EventType::SurveyResponse, EventType::JobResponse,    EventType::TextMessageCreated, EventType::AttachmentCreated,
    EventType::Announcement,   EventType::MemberAdded,    EventType::MemberRemoved,      EventType::GroupAdded,
    EventType::GroupRemoved,
};

[[nodiscard]] QString toString(EventType type); //!< as on the wire
[[nodiscard]] std::optional<EventType> eventTypeFromString(QStringView text); //!< any case
[[nodiscard]] QString describe(EventType type); //!< one translated line: when it is sent
[[nodiscard]] QStringList allEventTypeNames(); //!< in the documented order

} // namespace kaizala
