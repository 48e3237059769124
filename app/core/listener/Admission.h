// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "http/Message.h"
#include "listener/Inbox.h"
#include "schema/Validator.h"
#include "store/Event.h"

#include <QHash>
#include <QList>

namespace listener {

//! What is to be done with one request: an answer, and what the store should keep.
struct Decision
{
    http::Response response; //!< an event's is for when it is stored; any other may go at once
    store::NewEvent event;
    bool keep = true; //!< false: answer only (HEAD, OPTIONS, a path that is not ours)
};

//! Decides over requests to the paths of some inboxes. Pure: no socket, no store, no clock; any thread.
//!  - another path: 404, not kept; another method than GET, HEAD, POST, OPTIONS: 405 with Allow, kept as Rejected
//!  - GET with validationToken: 200, text/plain, the percent-decoded bytes, nosniff; kept as Validation. GET without
//!  one: 400 that says how;
//!    kept as Rejected. HEAD: the same answers, not kept
//!  - POST: missing or wrong kz-callback-token 401; no JSON, an empty body, or nested too deep 400, each kept as
//!  Rejected; anything else is an
//!    event, however odd, and answered 200. The token is checked before the body is looked at; of a refused body 64 KiB
//!    are kept
//! An event's inbox is the path as it is in URLs; where it names no subscription and its inbox belongs to one, it is
//! taken for one of that.
class Admission
{
public:
    //! The paths are as people write them, each begins with '/'; of two that are the same the first counts. \a
    //! validator outlives it. \a maxJsonDepth: at most base::MaxJsonDepth.
    Admission(const QList<Inbox> &inboxes, const schema::Validator &validator, int maxJsonDepth = base::MaxJsonDepth);
    [[nodiscard]] Decision decide(const http::Request &request) const;
    //! What the store should keep of a request that the server refused by itself. Its inbox is empty where it can't be
    //! told from the others.
    [[nodiscard]] store::NewEvent recordOf(const http::Rejection &rejection) const;

    //! \a path, as people write it, as clients send it: percent-encoded, and nothing encoded twice.
    [[nodiscard]] static QByteArray encodedPath(const QString &path);

private:
    struct Ours
    {
        Inbox inbox;
        QString path; // percent-encoded
    };
    [[nodiscard]] static QByteArray keyOf(const QByteArray &encodedPath);
    [[nodiscard]] const Ours *find(const QByteArray &encodedPath) const; // null: none of ours
    [[nodiscard]] static Decision decideValidation(const http::Request &request, const Ours &ours);
    [[nodiscard]] Decision decideDelivery(const http::Request &request, const Ours &ours) const;

    QHash<QByteArray, Ours> m_inboxes;
    const schema::Validator &m_validator;
    int m_maxJsonDepth;
};

} // namespace listener
