// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/HeadScanner.h"
#include "http/Inflater.h"
#include "http/Limits.h"
#include "http/Message.h"

#include <memory>
#include <optional>

namespace http {

//! The grammar of one HTTP/1.x request, which is Boost.Beast's parser: what it finds is written into a Request. The
//! only user of Beast.
class Grammar
{
public:
    //! How far some bytes brought the request.
    struct Progress
    {
        qsizetype consumed = 0; //!< the rest has to come again, with more behind it
        std::optional<Refusal> refusal;
        bool paused = false; //!< there is more to do with these bytes; see readBody()
    };

    //! Both have to outlive it.
    Grammar(const Limits &limits, Request &request);
    ~Grammar();
    Q_DISABLE_COPY_MOVE(Grammar)

    //! Method, target, version and header fields from a complete \a head (HeadScanner).
    [[nodiscard]] Progress readHead(QByteArrayView head);

    //! The body that follows is compressed: it becomes what it inflates to. After readHead().
    void inflate(Inflater::Coding coding);

    //! As much of the body as \a bytes hold, de-chunked and inflated; trailers are read and dropped. Pauses after
    //! 1 MiB of inflated bytes, so that the caller can see to other things.
    [[nodiscard]] Progress readBody(QByteArrayView bytes);

    [[nodiscard]] qsizetype wireBodyBytes() const; //!< that have come, de-chunked
    [[nodiscard]] bool isInflating() const;

    [[nodiscard]] bool isDone() const; //!< the request is complete
    [[nodiscard]] bool keepAlive() const; //!< after the head: whether the client allows another request

private:
    class Beast;
    [[nodiscard]] bool readBetweenChunks(QByteArrayView rest, Progress &progress); // false: no further, for now or ever

    const std::unique_ptr<Beast> m_beast;
    const Limits &m_limits;
    const Request &m_request;
    qsizetype m_linesRead = 0; // bytes between chunks that Beast has seen and not consumed
    int m_linesOpen = 0; // the lines of those bytes
};

} // namespace http
