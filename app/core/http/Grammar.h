// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/HeadScanner.h"
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
    };

    //! Both have to outlive it.
    Grammar(const Limits &limits, Request &request);
    ~Grammar();
    Q_DISABLE_COPY_MOVE(Grammar)

    //! Method, target, version and header fields from a complete \a head (HeadScanner).
    [[nodiscard]] Progress readHead(QByteArrayView head);

    //! As much of the body as \a bytes hold, de-chunked; trailers are read and dropped.
    [[nodiscard]] Progress readBody(QByteArrayView bytes);

    [[nodiscard]] bool isDone() const; //!< the request is complete
    [[nodiscard]] bool keepAlive() const; //!< after the head: whether the client allows another request

private:
    class Beast;
    const std::unique_ptr<Beast> m_beast;
    const Limits &m_limits;
};

} // namespace http
