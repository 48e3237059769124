// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace http {

//! A request as it came. The body is complete, de-chunked and inflated; everything else is the bytes of the wire.
struct Request
{
    QByteArray method; //!< "GET", as sent
    QByteArray target; //!< origin form, "/k/abc?validationToken=a%20b", as sent
    QByteArray path; //!< the target up to '?', as sent (percent-encoded)
    QByteArray query; //!< the target after '?', as sent; empty where there is none
    int versionMinor = 1; //!< HTTP/1.x
    base::Headers headers;
    QByteArray body; //!< inflated where it came with a Content-Encoding (which stays in the headers)
    qsizetype wireBodyBytes = 0; //!< of the body as it came, de-chunked; the same as the body's where not inflated
    bool inflated = false; //!< the body came compressed: it is not the bytes of the wire
    QString peer; //!< "127.0.0.1:53122", the socket's
    //! "192.0.2.7": the address that the request came from. The peer's host, or what a trusted proxy says
    //! (Server::Config::trustedProxies).
    QString client;
    QDateTime receivedAt; //!< UTC, when the head was complete

    //! The percent-decoded bytes of the first query item called \a name ('+' stays '+', RFC 3986); null QByteArray
    //! where missing.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

//! An answer. Content-Length, Date and Connection are the server's to add.
struct Response
{
    int status = 200;
    base::Headers headers;
    QByteArray body;
    bool close = false; //!< end the connection after this answer
    bool cut = false; //!< send nothing: end the connection without an answer, as a broken network would

    [[nodiscard]] static Response text(int status, const QByteArray &body); //!< text/plain; charset=utf-8, nosniff
    [[nodiscard]] static Response json(int status, const QByteArray &body); //!< application/json, nosniff
};

//! Why the server refused a request by itself, before or instead of handing it over.
struct Rejection
{
    int status = 400; //!< what was answered
    QString reason; //!< English, one clause: "header larger than 16384 bytes"
    QByteArray method; //!< as far as known
    QByteArray target; //!< as far as known, cut at the limit
    base::Headers headers; //!< as far as known
    QByteArray body; //!< the bytes that had come, at most 64 KiB
    QString peer;
    QString client; //!< as Request::client, as far as known: without a header it is the peer's host
    QDateTime receivedAt;
};

//! Sends the answer to one request: callable once, in any thread; later calls are ignored. If every copy is destroyed
//! without a call, the client gets 500.
using Responder = std::function<void(Response)>;

//! The reason phrase of \a status ("Not Found"); "Status" for an unknown one.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace http
