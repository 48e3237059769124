// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/AnswerBox.h"

#include "http/Connection.h"

#include <QThread>

#include <atomic>

namespace http {

//! The obligation to answer one request: met once, by a call or by the last copy's end.
class AnswerBox::Answer
{
public:
    Answer(std::shared_ptr<AnswerBox> box, quint64 id) : m_box(std::move(box)), m_id(id) { }
    ~Answer() { give(Response::text(500, "the request was not answered\n")); }
    Q_DISABLE_COPY_MOVE(Answer)

    void give(Response response)
    {
        if (!m_given.exchange(true))
            m_box->deliver(m_id, std::move(response));
    }

private:
    const std::shared_ptr<AnswerBox> m_box;
    const quint64 m_id;
    std::atomic<bool> m_given = false;
};

AnswerBox::AnswerBox(Connection &connection) : m_connection(&connection)
{
}

void AnswerBox::close()
{
    const QMutexLocker lock(&m_mutex);
    m_connection = nullptr;
}

Responder AnswerBox::responder(quint64 id)
{
    return [answer = std::make_shared<Answer>(shared_from_this(), id)](Response response) {
        answer->give(std::move(response));
    };
}

void AnswerBox::deliver(quint64 id, Response response)
{
    Connection *here = nullptr;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_connection)
            return;
        if (m_connection->thread() != QThread::currentThread()) {
            // Posted under the lock, so the connection can't end in between; if it ends later, the event ends with it.
            QMetaObject::invokeMethod(
                m_connection,
                [connection = m_connection, id, response = std::move(response)] { connection->answer(id, response); },
                Qt::QueuedConnection);
            return;
        }
        here = m_connection;
    }
    // In the connection's own thread nobody else can end it, and it may come back to this box: no lock.
    here->answer(id, response);
}

} // namespace http
