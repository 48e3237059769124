// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace sandbox {

//! What can be made to go wrong, each with its own probability per occasion (0 to 1).
enum class Fault
{
    ExpiredToken, //!< a call is answered 401 InvalidToken, and so is every later one with that token; a renewed token
                  //!< is good for a call at least
    Moved, //!< a call is answered 308 to another base of the same server, which then works and moves no more
    Throttled, //!< a call is answered 429 with Retry-After: 1
    ServerError, //!< a call is answered 500
    Slow, //!< a call is carried out and answered late
    BrokenJson, //!< a call is carried out and half of the answer's body is left out
    ValidationRefused, //!< a callback is refused without being asked
    CutConnection, //!< a call is carried out and the connection ends without an answer
    Duplicate, //!< an event that was delivered comes again
    Reorder, //!< an event is overtaken by the next one of its subscription
    MalformedEvent, //!< an event comes as broken JSON first, then right
    WrongCallbackToken, //!< an event comes with a wrong callback token first, then right
};

inline constexpr std::array AllFaults{
    Fault::ExpiredToken, Fault::Moved,      Fault::Throttled,         Fault::ServerError,
    Fault::Slow,         Fault::BrokenJson, Fault::ValidationRefused, Fault::CutConnection,
    Fault::Duplicate,    Fault::Reorder,    Fault::MalformedEvent,    Fault::WrongCallbackToken,
};

[[nodiscard]] QString toString(Fault fault); //!< "expired-token", "moved", …
[[nodiscard]] std::optional<Fault> faultFromString(QStringView text); //!< exactly as toString() writes it
[[nodiscard]] QStringList faultNames(); //!< in the order of AllFaults

} // namespace sandbox
