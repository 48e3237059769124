// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "kaizala/Transport.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <functional>

namespace kaizala {

//! What a call expects of a 2xx answer.
struct Expectation
{
    //! The keys of which one has to be there for the answer to be the value; none: the call has no value, anything that
    //! is no error will do. Compared in any case.
    QList<QString> anyOf;
    bool missingIsNotFound =
        false; //!< 404 means that the object does not exist (GET, DELETE), not that the call is unknown
};

//! What an answer means, status and body together (service-api.md, "Every call"): the JSON object of a 2xx, or the
//! error. The body's errorCode decides over the status: InvalidToken and Unauthenticated are Unauthorized with any
//! status. Pure, any thread.
[[nodiscard]] base::Result<QJsonObject> readReply(const ApiReply &reply, const Expectation &expected);

//! How long a 429 asks to wait: Retry-After in seconds or as an HTTP date (relative to the answer's own Date where it
//! has one, else to \a now); 1 s where it is missing or unreadable. Never negative; at most a day.
[[nodiscard]] std::chrono::seconds retryAfter(const base::Headers &headers, const QDateTime &now);

//! What came instead of JSON, for an error's detail: content type and the first 80 characters on one line. Values that
//! could be secrets are left out.
[[nodiscard]] QString excerpt(const ApiReply &reply);

} // namespace kaizala
