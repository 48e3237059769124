// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Event.h"

using namespace Qt::StringLiterals;

namespace store {

// These numbers are in people's files: new values go to the end, none is ever given away again.
static_assert(int(Kind::Event) == 0 && int(Kind::Rejected) == 1 && int(Kind::Validation) == 2);
static_assert(int(Verdict::Valid) == 0 && int(Verdict::Notes) == 1 && int(Verdict::Invalid) == 2
              && int(Verdict::Rejected) == 3);

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::Notes:
        return u"notes"_s;
    case Verdict::Invalid:
        return u"invalid"_s;
    case Verdict::Rejected:
        break;
    }
    return u"rejected"_s;
}

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Event:
        return u"event"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::Validation:
        break;
    }
    return u"validation"_s;
}

} // namespace store
