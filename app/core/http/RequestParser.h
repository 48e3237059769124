// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/HeadScanner.h"
#include "http/Limits.h"
#include "http/Message.h"

#include <QByteArray>

#include <memory>

namespace http {

class Grammar;

//! Bytes in, requests out: HTTP/1.x requests, one after the other, from the bytes of one connection. Boost.Beast's
//! parser does the grammar; the limits and what it is lenient about are checked here. Knows no socket. Any one thread.
class RequestParser
{
public:
    enum class Outcome
    {
        NeedMore, //!< nothing complete yet
        Rejected, //!< the connection can't go on; see rejection()
        Parsed, //!< see takeRequest(), then call next() again
        Paused, //!< a compressed body takes its time: call next() again, best after others had their turn
    };
    enum class Phase
    {
        Between, //!< no byte of a next request was looked at
        Head,
        Body,
        Over, //!< after Rejected
    };

    static constexpr qsizetype MostRejectedBody = 64 * 1024; //!< of a body, that a Rejection keeps

    //! \a limits has to outlive the parser.
    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    //! Adds what came from the connection.
    void append(QByteArrayView bytes);

    //! Goes as far as the bytes reach, at most to the end of one request. After Rejected: always Rejected.
    [[nodiscard]] Outcome next();

    //! The request that next() has just called Parsed; peer and client are left empty.
    [[nodiscard]] Request takeRequest();

    //! Whether the client allows a further request after the one that was parsed last.
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }

    //! What was refused and why, with all that is known of the request; peer and client are left empty.
    [[nodiscard]] Rejection rejection() const;

    //! Gives the request up that is coming in, for a reason of the caller's (it was too slow): rejection() then tells
    //! about it.
    void refuse(const Refusal &refusal);

    //! Frees the memory that a refused request holds; rejection() knows nothing any more.
    void forgetRefused();

    [[nodiscard]] Phase phase() const { return m_phase; }

    //! What is known of the request that is coming in: in Phase::Body its whole head.
    [[nodiscard]] const Request &head() const { return m_request; }

    //! Whether the head is complete, no byte of the body has come, and the client waits for "100 Continue".
    [[nodiscard]] bool wantsContinue() const;

    //! Whether what came was no HTTP at all, but the beginning of a TLS connection.
    [[nodiscard]] bool metTls() const { return m_scanner.metTls(); }

    [[nodiscard]] qsizetype heldBytes() const; //!< of memory, for what has come of the next request
    [[nodiscard]] bool hasUnreadBytes() const; //!< bytes that belong to no request yet

private:
    [[nodiscard]] Outcome readHead();
    [[nodiscard]] Outcome readBody();
    [[nodiscard]] Outcome reject(const Refusal &refusal);
    [[nodiscard]] bool skipEmptyLines(); // false: more bytes are needed to know
    [[nodiscard]] QByteArrayView unread() const { return QByteArrayView(m_buffer).sliced(m_offset); }
    void compact();
    void noteWhatIsKnown(); // for the rejection of a head that never got complete
    void reset();

    const Limits &m_limits;
    HeadScanner m_scanner;
    std::unique_ptr<Grammar> m_grammar; // of the request that is coming in
    Phase m_phase = Phase::Between;
    QByteArray m_buffer;
    qsizetype m_offset = 0; // into m_buffer: what was consumed
    int m_emptyLines = 0;
    Request m_request;
    bool m_keepAlive = true;
    bool m_expectsContinue = false;
    Refusal m_refusal;
};

} // namespace http
