// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Fault.h"

using namespace Qt::StringLiterals;

namespace sandbox {

QString toString(Fault fault)
{
    switch (fault) {
    case Fault::ExpiredToken:
        return u"expired-token"_s;
    case Fault::Moved:
        return u"moved"_s;
    case Fault::Throttled:
        return u"throttled"_s;
    case Fault::ServerError:
        return u"server-error"_s;
    case Fault::Slow:
        return u"slow"_s;
    case Fault::BrokenJson:
        return u"broken-json"_s;
    case Fault::ValidationRefused:
        return u"validation-refused"_s;
    case Fault::CutConnection:
        return u"cut-connection"_s;
    case Fault::Duplicate:
        return u"duplicate"_s;
    case Fault::Reorder:
        return u"reorder"_s;
    case Fault::MalformedEvent:
        return u"malformed-event"_s;
    case Fault::WrongCallbackToken:
        return u"wrong-callback-token"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Fault> faultFromString(QStringView text)
{
    for (const Fault fault : AllFaults) {
        if (toString(fault) == text)
            return fault;
    }
    return std::nullopt;
}

QStringList faultNames()
{
    QStringList names;
    for (const Fault fault : AllFaults)
        names.append(toString(fault));
    return names;
}

} // namespace sandbox
