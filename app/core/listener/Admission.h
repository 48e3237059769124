// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "http/Message.h"
#include "schema/Validator.h"
#include "store/Event.h"

namespace listener {

//! What is to be done with one request: an answer, and what the store should keep.
struct Decision
{
    http::Response response; //!< what to answer once the event is stored
    store::NewEvent event;
    bool keep = true; //!< false: answer only (HEAD, OPTIONS, a path that is not ours)
};

//! Decides over requests to one path. Pure: no socket, no store, no clock; any thread.
//!  - another path: 404, not kept; another method than GET, HEAD, POST, OPTIONS: 405 with Allow, kept as Rejected
//!  - GET with validationToken: 200, text/plain, the percent-decoded bytes, nosniff; kept as Validation. GET without
//!  one: 400 that says how;
//!    kept as Rejected. HEAD: the same answers, not kept
//!  - POST: missing or wrong kz-callback-token 401; no JSON, an empty body, or nested too deep 400, each kept as
//!  Rejected; anything else is an
//!    event, however odd, and answered 200. The token is checked before the body is looked at; of a refused body 64 KiB
//!    are kept
class Admission
{
public:
    //! \a path: as in a URL, percent-encoded. \a callbackToken: empty: not asked for. \a validator outlives it.
    Admission(QByteArray path, base::Secret callbackToken, const schema::Validator &validator);
    [[nodiscard]] Decision decide(const http::Request &request) const;
    //! What the store should keep of a request that the server refused by itself.
    [[nodiscard]] static store::NewEvent recordOf(const http::Rejection &rejection, const QString &inbox);

private:
    [[nodiscard]] bool isOurs(const QByteArray &path) const;
    [[nodiscard]] Decision decideValidation(const http::Request &request) const;
    [[nodiscard]] Decision decideDelivery(const http::Request &request) const;

    QByteArray m_path;
    QByteArray m_decodedPath;
    base::Secret m_token;
    const schema::Validator &m_validator;
};

} // namespace listener
