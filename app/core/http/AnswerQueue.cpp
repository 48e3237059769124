// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/AnswerQueue.h"

namespace http {

quint64 AnswerQueue::push(const AnswerContext &context, qsizetype bodyBytes)
{
    m_waiting.push_back({context, bodyBytes, std::nullopt});
    m_bodyBytes += bodyBytes;
    return m_firstId + m_waiting.size() - 1;
}

void AnswerQueue::pushAnswered(const AnswerContext &context, const Response &response)
{
    m_waiting.push_back({context, 0, response});
}

bool AnswerQueue::answer(quint64 id, const Response &response)
{
    if (id < m_firstId || id - m_firstId >= m_waiting.size() || m_waiting[id - m_firstId].response)
        return false;
    m_waiting[id - m_firstId].response = response;
    return true;
}

std::optional<AnswerQueue::Ready> AnswerQueue::takeReady()
{
    if (m_waiting.empty() || !m_waiting.front().response)
        return std::nullopt;
    const Waiting first = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_firstId;
    m_bodyBytes -= first.bodyBytes;
    return Ready{first.context, *first.response};
}

void AnswerQueue::clear()
{
    m_firstId += m_waiting.size();
    m_waiting.clear();
    m_bodyBytes = 0;
}

} // namespace http
