// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Message.h"

#include <QMutex>

#include <memory>

namespace http {

class Connection;

//! Where the answers for one connection are handed in, from any thread, also long after the connection and its server
//! are gone. Shared by the connection and every Responder that it gave out: none of them knows which of them lives
//! longest.
class AnswerBox : public std::enable_shared_from_this<AnswerBox>
{
public:
    explicit AnswerBox(Connection &connection);

    //! The connection is gone: from now on answers are dropped. In the connection's thread.
    void close();

    //! A function that hands in the answer to request \a id once, and 500 where it is destroyed uncalled.
    [[nodiscard]] Responder responder(quint64 id);

private:
    class Answer;
    void deliver(quint64 id, Response response);

    QMutex m_mutex;
    Connection *m_connection; // null once it is gone
};

} // namespace http
