// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Message.h"
#include "http/ResponseWriter.h"

#include <deque>
#include <optional>

namespace http {

//! The requests of one connection whose answers have not left yet, in their order: answers come in any order and leave
//! in this one.
class AnswerQueue
{
public:
    //! An answer whose turn has come.
    struct Ready
    {
        AnswerContext context;
        Response response;
    };

    //! A request that waits for its answer; \a bodyBytes are those that its handler may still hold. The outcome is its
    //! id.
    quint64 push(const AnswerContext &context, qsizetype bodyBytes);

    //! Same, for what is answered already.
    void pushAnswered(const AnswerContext &context, const Response &response);

    //! False for an id that waits for nothing (any more).
    bool answer(quint64 id, const Response &response);

    //! Takes the oldest request out, if it is answered.
    [[nodiscard]] std::optional<Ready> takeReady();

    void clear(); //!< the ids of what was in it are gone for good

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_waiting.size()); }
    [[nodiscard]] qsizetype bodyBytes() const { return m_bodyBytes; }

private:
    struct Waiting
    {
        AnswerContext context;
        qsizetype bodyBytes = 0;
        std::optional<Response> response;
    };
    std::deque<Waiting> m_waiting;
    quint64 m_firstId = 0; // of m_waiting.front()
    qsizetype m_bodyBytes = 0;
};

} // namespace http
