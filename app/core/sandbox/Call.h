// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "http/Message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace sandbox {

//! A request, taken apart for the routes.
struct Call
{
    http::Request request;
    QByteArray base; //!< "" or "/moved1": what comes before the service's own paths
    QStringList path; //!< percent-decoded: {"v1", "webhook", "an id"}

    [[nodiscard]] static Call of(const http::Request &request);

    //! Whether the path is \a words, in any case; "*" stands for any one segment.
    [[nodiscard]] bool isAt(std::initializer_list<QStringView> words) const;
    [[nodiscard]] bool isControl() const; //!< of the sandbox itself, not of the service that it plays
    [[nodiscard]] QString query(QByteArrayView name) const; //!< percent-decoded; "" where missing
    [[nodiscard]] QByteArray header(QByteArrayView name) const; //!< "" where missing
    //! Whether Content-Type is \a type, whatever its parameters.
    [[nodiscard]] bool hasType(QByteArrayView type) const;
};

//! \name Answers
//!@{
[[nodiscard]] http::Response answer(const QJsonObject &json); //!< 200
//! The documented error body {"message", "errorCode", "errorCategoryKey"}.
[[nodiscard]] http::Response refusal(int status, const QString &code, const QString &category, const QString &message);
[[nodiscard]] http::Response badRequest(const QString &message, int status = 400); //!< InvalidParameters
[[nodiscard]] http::Response wrongMethod(const QByteArray &allowed); //!< 405 with Allow
//!@}

//! The body of a call that has to be a JSON object with Content-Type application/json; else the answer that says so
//! (415, 400).
[[nodiscard]] tl::expected<base::LenientObject, http::Response> jsonBody(const Call &call);

} // namespace sandbox
