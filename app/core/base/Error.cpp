// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace base {

Error Error::cancelled()
{
    Error error;
    error.kind = Kind::Cancelled;
    error.detail = u"cancelled"_s;
    return error;
}

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence
                            : ErrorText::tr("%1 (%2)", "a sentence, then technical detail").arg(sentence, detail);
}

QString httpSentence(const Error &error)
{
    if (error.httpStatus >= 500)
        return ErrorText::tr("The service has a problem of its own and answered with status %1. Try again later.")
            .arg(error.httpStatus);
    return ErrorText::tr("The service refused the request with status %1. Check what was entered, then try again.")
        .arg(error.httpStatus);
}

} // namespace

QString Error::toUserString() const
{
    switch (kind) {
    case Kind::Cancelled:
        return ErrorText::tr("It was cancelled. Start it again when you are ready.");
    case Kind::Network:
        return withDetail(
            ErrorText::tr("No connection could be made. Check the address and the network, then try again."), detail);
    case Kind::Timeout:
        return withDetail(ErrorText::tr("No answer came in time. Try again; if it persists, check the address."),
                          detail);
    case Kind::Tls:
        return withDetail(
            ErrorText::tr("The secure connection could not be trusted. Check the certificate of the service."), detail);
    case Kind::Http:
        return withDetail(httpSentence(*this), detail);
    case Kind::Unauthorized:
        return withDetail(ErrorText::tr("The service does not accept the access token. Sign in again."), detail);
    case Kind::Throttled:
        return ErrorText::tr("The service asks to slow down. Try again in %n second(s).", nullptr,
                             int(retryAfter.count()));
    case Kind::NotFound:
        return withDetail(ErrorText::tr("It does not exist, or no longer. Refresh to see what is there."), detail);
    case Kind::Protocol:
        return withDetail(
            ErrorText::tr("The answer could not be understood. Check that the address is the service's own."), detail);
    case Kind::InvalidInput:
        return withDetail(ErrorText::tr("This cannot be used as it is. Correct it, then try again."), detail);
    case Kind::Storage:
        return withDetail(ErrorText::tr("The event store could not be read or written. Check the disk and the file."),
                          detail);
    case Kind::SecretLocked:
        return ErrorText::tr("The keychain is locked. Unlock it, then try again.");
    case Kind::SecretUnavailable:
        return ErrorText::tr("No keychain can be reached, so secrets cannot be saved on this computer.");
    case Kind::AddressInUse:
        return withDetail(
            ErrorText::tr("The port is in use by another program. Choose another one, or end that program."), detail);
    case Kind::Uncertain:
        return withDetail(ErrorText::tr("It is not known whether this was done: the answer was lost, and the service "
                                        "could not be asked. Refresh, and look before you do it again."),
                          detail);
    case Kind::Internal:
        break;
    }
    return withDetail(ErrorText::tr("Something went wrong inside the program. Please report it."), detail);
}

QString toString(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Http:
        return u"http"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::Throttled:
        return u"throttled"_s;
    case Error::Kind::NotFound:
        return u"notFound"_s;
    case Error::Kind::Protocol:
        return u"protocol"_s;
    case Error::Kind::InvalidInput:
        return u"invalidInput"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::SecretLocked:
        return u"secretLocked"_s;
    case Error::Kind::SecretUnavailable:
        return u"secretUnavailable"_s;
    case Error::Kind::AddressInUse:
        return u"addressInUse"_s;
    case Error::Kind::Uncertain:
        return u"uncertain"_s;
    case Error::Kind::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace base
