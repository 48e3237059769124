// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace base {

//! Why an operation did not produce its value. A value: copy it, store it, compare its kind.
//! \a detail is for the log and for "what exactly?", in English, and never holds a secret.
struct Error
{
    enum class Kind
    {
        Cancelled, //!< given up by the caller, or whoever worked on it is gone
        Network, //!< no connection, or it broke
        Timeout, //!< no answer within the time allowed
        Tls, //!< the peer's certificate or protocol was not acceptable
        Http, //!< an HTTP status that says no; see httpStatus and code
        Unauthorized, //!< the token is missing, wrong or expired
        Throttled, //!< 429; see retryAfter
        NotFound, //!< what was asked for does not exist
        Protocol, //!< an answer or a document that can't be understood
        InvalidInput, //!< what the user or a file gave is not acceptable
        Storage, //!< the event store or a file: disk full, read-only, damaged
        SecretLocked, //!< the keychain is there and locked
        SecretUnavailable, //!< there is no keychain to talk to
        AddressInUse, //!< the port is taken
        Uncertain, //!< it may have been done or not: the answer was lost, and the service could not be asked
        Internal, //!< a promise of our own code was broken
    };

    Kind kind = Kind::Internal;
    QString detail;
    int httpStatus = 0; //!< 0 where no status came
    QString code; //!< the vendor's errorCode, such as InvalidToken; empty where none came
    std::chrono::seconds retryAfter{0}; //!< only for Throttled
    bool notSent = false; //!< Network, Tls: it is certain that nothing of the request was sent, so nothing was done

    [[nodiscard]] static Error cancelled();

    //! One translated sentence that says what went wrong and what to do about it.
    [[nodiscard]] QString toUserString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

//! The kind's name in English, for logs and JSON output ("network", "unauthorized", …).
[[nodiscard]] QString toString(Error::Kind kind);

} // namespace base

Q_DECLARE_METATYPE(base::Error)
